package org.pillarboard.debt;

/** How a field of a filing is typed: an instrument by its number, a unit by its
 * code or somebody else by name, an entry by its id, a project by its code, a reference rate by its code. */
public enum FieldType {
    TEXT, NUMBER, DAY, MONTH, CHOICE, FLAG, INSTRUMENT, UNIT, ENTRY, PROJECT, BASE_RATE
}
