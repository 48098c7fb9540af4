package org.pillarboard.ui.project;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.ProjectMoney;
import org.pillarboard.project.YearSpending;

/** How exactly a project's money is written on its page: everywhere with as many decimals, as many as it takes for every share beside two sums to be theirs. */
record MoneyPlaces(ProjectWords words) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Decimals money is kept with. */
    private static final int KEPT = 4;

    int of(ProjectMoney money, YearSpending year) {
        return Math.max(decimals(money.invested(), money.budget()), Math.max(decimals(year.invested(), year.planned()),
                decimals(money.estimate(), money.budget())));
    }

    /** The share of a whole in %, as it is written. */
    String percent(BigDecimal value, BigDecimal whole) {
        return words.percent(value.multiply(HUNDRED).divide(whole, MathContext.DECIMAL32));
    }

    private int decimals(@Nullable BigDecimal value, @Nullable BigDecimal whole) {
        return value == null || whole == null || whole.signum() <= 0 ? 0
                : IntStream.range(0, KEPT).filter(decimals -> isShareOf(value, whole, decimals)).findFirst().orElse(KEPT);
    }

    private boolean isShareOf(BigDecimal value, BigDecimal whole, int decimals) {
        var written = whole.setScale(decimals, RoundingMode.HALF_UP);
        return written.signum() != 0 && percent(value.setScale(decimals, RoundingMode.HALF_UP), written).equals(percent(value, whole));
    }
}
