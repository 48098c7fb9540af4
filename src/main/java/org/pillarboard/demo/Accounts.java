package org.pillarboard.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.pillarboard.indicator.Catalogue;

/** The books of a firm from 2023 to 2026, in 亿元 unless it says otherwise, cumulated from January. */
final class Accounts {

    private static final int FIRST_YEAR = 2023;
    private static final int ANCHOR_YEAR = 2025;
    private static final double CENT = 10_000;
    private static final double VALUE_ADDED = 0.38;
    private static final double STAFF_PER_HUNDRED_MILLION = 160;
    private static final List<CSVRecord> GIVEN = Table.read("accounts");

    private final Firm firm;
    private final FirmKind kind;
    private final Map<Integer, double[]> revenue = new HashMap<>();
    private final Map<Integer, double[]> profit = new HashMap<>();
    private final double[] leverage;
    private final double cashRatio;
    private final double productivity;

    Accounts(Firm firm, Catalogue catalogue) {
        this.firm = firm;
        kind = FirmKind.of(firm.draft().leverageClass());
        leverage = new Leverage(firm).course();
        cashRatio = Dice.of("cash", firm.code()).gauss(0.085, 0.02);
        productivity = Dice.of("staff", firm.code()).uniform(0.8, 1.3);
        double margin = Math.max(0.002, Dice.of("margin", firm.code()).gauss(kind.margin(), 0.004));
        for (int year = FIRST_YEAR; year <= Canvas.LAST_YEAR; year++) {
            double turnover = turnover(year);
            revenue.put(year, cumulated("revenue", year, turnover, catalogue.season(firm.season(), Canvas.KNOWN).shares()));
            profit.put(year, cumulated("profit", year, profitOf(year, turnover * margin),
                    catalogue.season("PROFIT", Canvas.KNOWN).shares()));
        }
    }

    private double turnover(int year) {
        double turnover = firm.revenue();
        for (int each = ANCHOR_YEAR; each > year; each--) {
            turnover /= 1 + growth(each);
        }
        return year > ANCHOR_YEAR ? turnover * (1 + growth(year)) : turnover;
    }

    private double growth(int year) {
        double drawn = Math.clamp(Dice.of("growth", firm.code(), year).gauss(0.055, 0.03), -0.02, 0.12);
        return year == Canvas.LAST_YEAR ? given("growth2026", drawn) : drawn;
    }

    private double profitOf(int year, double drawn) {
        double turned = drawn * Dice.of("profit", firm.code(), year).factor(0.03);
        return given("profit" + year, turned * CENT) / CENT;
    }

    private double given(String column, double otherwise) {
        return GIVEN.stream().filter(row -> row.get("unit").equals(firm.code()))
                .map(row -> row.get(column)).filter(text -> !text.isEmpty()).map(Double::valueOf)
                .findFirst().orElse(otherwise);
    }

    private double[] cumulated(String what, int year, double whole, List<BigDecimal> season) {
        var dice = Dice.of(what, firm.code(), year, "months");
        double[] months = season.stream().mapToDouble(share -> share.doubleValue() * dice.factor(0.06)).toArray();
        double sum = Arrays.stream(months).sum();
        double[] soFar = new double[12];
        double before = 0;
        for (int i = 0; i < 12; i++) {
            before += months[i];
            soFar[i] = whole * before / sum;
        }
        return soFar;
    }

    double revenue(YearMonth until) {
        return revenue.get(until.getYear())[until.getMonthValue() - 1];
    }

    double profit(YearMonth until) {
        return profit.get(until.getYear())[until.getMonthValue() - 1];
    }

    /** At the month's end. */
    double assets(YearMonth month) {
        return firm.revenue() * kind.assets() * StrictMath.pow(1.03, months(month) / 12.0 - 2);
    }

    /** Of the assets, at the month's end; 0.7080 is 70.80 %. */
    double leverage(YearMonth month) {
        return leverage[months(month)];
    }

    private static int months(YearMonth month) {
        return (month.getYear() - FIRST_YEAR) * 12 + month.getMonthValue();
    }

    /** Mean of the year's start and the month's end. */
    double equity(YearMonth month) {
        var start = YearMonth.of(month.getYear(), 1).minusMonths(1);
        return (assets(start) * (1 - leverage(start)) + assets(month) * (1 - leverage(month))) / 2;
    }

    /** Net cash from operations: out in winter, in towards the year's end; better every year until money came late in 2026. */
    double cash(YearMonth until) {
        double season = -0.5 + 1.5 * until.getMonthValue() / 12;
        double trend = until.getYear() > ANCHOR_YEAR ? -0.018 : 0.002 * (until.getYear() - ANCHOR_YEAR);
        return revenue(until) * (cashRatio + trend) * season;
    }

    double research(YearMonth until) {
        return revenue(until) * kind.research() * StrictMath.pow(1.04, until.getYear() - ANCHOR_YEAR);
    }

    /** What the work added, as if the year went on like this. */
    double valueAdded(YearMonth until) {
        return revenue(until) * 12 / until.getMonthValue() * VALUE_ADDED;
    }

    /** People at work, whole. */
    double staff(YearMonth until) {
        return Math.round(firm.revenue() * STAFF_PER_HUNDRED_MILLION * productivity * StrictMath.pow(1.005, until.getYear() - ANCHOR_YEAR));
    }
}
