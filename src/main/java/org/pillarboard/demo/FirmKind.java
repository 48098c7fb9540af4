package org.pillarboard.demo;

import org.pillarboard.identity.LeverageClass;

/**
 * What firms of a class have in common.
 *
 * @param margin   profit of revenue
 * @param assets   times a year's revenue
 * @param research spending of revenue
 */
record FirmKind(double margin, double assets, double research) {

    static FirmKind of(LeverageClass leverageClass) {
        return switch (leverageClass) {
            case PUBLIC_WELFARE, NONE -> new FirmKind(0.006, 2.4, 0.003);
            case NON_INDUSTRIAL -> new FirmKind(0.024, 3.6, 0.004);
            case INDUSTRIAL -> new FirmKind(0.038, 1.7, 0.016);
            case TECHNOLOGY -> new FirmKind(0.06, 1.4, 0.042);
            case FINANCIAL -> new FirmKind(0.18, 5.0, 0.001);
        };
    }
}
