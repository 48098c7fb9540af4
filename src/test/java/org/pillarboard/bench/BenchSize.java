package org.pillarboard.bench;

/**
 * How much history a benchmark has: units × 60 monthly indicators × months that end in October 2026. The city has as many groups
 * in each, so that a page draws the same and only what lies behind it grows.
 *
 * @param groups level-1 groups under the city
 * @param firms  firms under each group
 */
record BenchSize(String name, int groups, int firms, int months) {

    static final BenchSize SMALL = new BenchSize("100 thousand", 5, 10, 34);
    static final BenchSize MIDDLE = new BenchSize("1 million", 5, 100, 34);
    static final BenchSize PORTFOLIO = new BenchSize("30 thousand", 10, 50, 1);
    static final BenchSize LEDGER = new BenchSize("30 thousand, debts", 10, 50, 1);
    static final BenchSize LARGE = new BenchSize("10 million", 5, 100, 340);
    static final int INDICATORS = 60;

    long observations() {
        return (long) groups * firms * INDICATORS * months;
    }

    static BenchSize of(String name) {
        return switch (name) {
            case "100k" -> SMALL;
            case "1m" -> MIDDLE;
            case "10m" -> LARGE;
            case "projects" -> PORTFOLIO;
            case "debts" -> LEDGER;
            default -> throw new IllegalArgumentException("sizes are 100k, 1m, 10m, projects and debts, not " + name);
        };
    }
}
