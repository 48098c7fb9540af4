package org.pillarboard.observation;

/**
 * How many of the units that have to report have done so: "缺1户 (8/9)".
 *
 * @param expected units with the duty
 */
public record Coverage(int reporting, int expected) {

    public static final Coverage NONE = new Coverage(0, 0);

    public int missing() {
        return Math.max(0, expected - reporting);
    }

    public boolean isComplete() {
        return missing() == 0;
    }
}
