package org.pillarboard.debt;

import org.pillarboard.shared.RuleViolation;

/**
 * What a stress test assumes (压力情景).
 *
 * @param refinancing share of planned new money that comes, 0 to 1
 * @param cash        share of planned own cash that comes, 0 to 1
 * @param assetDelay  months by which proceeds of asset sales are late
 * @param puts        share of what may be put that is put, 0 to 1
 * @param basisPoints by how much new money costs more
 */
public record Assumptions(double refinancing, double cash, int assetDelay, double puts, int basisPoints) {

    /** All goes as planned, and all that may be put is put. */
    public static final Assumptions AS_PLANNED = new Assumptions(1, 1, 0, 1, 0);

    /** @throws RuleViolation {@code debt.assumptions} for a share outside 0 to 1 or a negative delay */
    public Assumptions {
        boolean shares = refinancing >= 0 && refinancing <= 1 && cash >= 0 && cash <= 1 && puts >= 0 && puts <= 1;
        if (!shares || assetDelay < 0) {
            throw new RuleViolation("debt.assumptions");
        }
    }
}
