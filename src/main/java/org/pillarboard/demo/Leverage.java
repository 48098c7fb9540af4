package org.pillarboard.demo;

/** A firm's asset-liability ratio month by month: near its level, drifting for some, exact at the end of 2025. */
final class Leverage {

    private static final int MONTHS = 48;
    private static final int ANCHOR = 36;
    private static final double MEMORY = 0.9;
    private static final double NOISE = 0.0025;

    private final Firm firm;

    Leverage(Firm firm) {
        this.firm = firm;
    }

    /** From the end of 2022 (0) on; 0.7080 is 70.80 %. */
    double[] course() {
        var dice = Dice.of("leverage", firm.code());
        var raw = new double[MONTHS + 1];
        for (int month = 1; month <= MONTHS; month++) {
            raw[month] = MEMORY * raw[month - 1] + dice.gauss(0, NOISE);
        }
        var course = new double[MONTHS + 1];
        for (int month = 0; month <= MONTHS; month++) {
            double level = firm.leverage() + raw[month] - raw[ANCHOR] + drift() * (month - ANCHOR);
            course[month] = Math.round(level * 10_000) / 10_000.0;
        }
        return course;
    }

    /** Deleveraging in the construction group, the opposite in the tourism group. */
    private double drift() {
        return switch (firm.code()) {
            case "DEMO-E02" -> -0.0003;
            case "DEMO-E06" -> 0.0005;
            default -> 0;
        };
    }
}
