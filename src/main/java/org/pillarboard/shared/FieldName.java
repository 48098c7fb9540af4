package org.pillarboard.shared;

/**
 * A field of a register named in a refusal; the screens have the word for it.
 *
 * @param column as the register's table calls it
 */
public record FieldName(String column) {
}
