package org.pillarboard.debt;

/** How a field of a filing is typed: an instrument by its number, an entry by its id. */
public enum FieldType {
    TEXT, NUMBER, DAY, MONTH, CHOICE, FLAG, INSTRUMENT, ENTRY
}
