package org.pillarboard.debt;

/** A unit's next months in yuan: what must be paid, what may be put, new money planned, own cash, proceeds of assets. */
record StressUnit(String unitCode, double[] due, double[] puts, double[] refinancing, double[] cash, double[] assets) {

    static StressUnit empty(String unitCode, int months) {
        return new StressUnit(unitCode, new double[months], new double[months], new double[months], new double[months],
                new double[months]);
    }
}
