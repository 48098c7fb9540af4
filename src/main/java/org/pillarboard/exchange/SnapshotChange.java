package org.pillarboard.exchange;

/**
 * What changed between two days of one ledger (两期变动).
 *
 * @param code   of the debt
 * @param column of the file; empty for a debt that came or went
 */
public record SnapshotChange(String code, Kind kind, String column, String before, String after) {

    /** It came, went, or a field of it changed. */
    public enum Kind {
        NEW, GONE, CHANGED
    }
}
