package org.pillarboard.ui.workbench;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.CheckResult;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.shared.Qualifier;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.RuleWords;

/** How a line is put into words: its figures in the indicator's decimals, its checks as sentences. */
record LineWords(WorkRow row, Locale locale) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A figure with the indicator's decimals: a rate is rounded to them, an amount shows all that was typed. */
    String figure(@Nullable BigDecimal value, Qualifier qualifier) {
        int needed = value == null || row.indicator().isRate() ? 0 : value.stripTrailingZeros().scale();
        return NumberFormats.of(locale, Math.max(needed, row.indicator().naming().decimals())).qualified(value, qualifier);
    }

    String previous() {
        ObservationRow previous = row.previous();
        return previous == null ? "\u2014" : figure(previous.figure().value(), previous.figure().qualifier());
    }

    String plan() {
        return row.plan() == null ? "\u2014"
                : NumberFormats.of(locale, row.indicator().naming().decimals()).plain(row.plan());
    }

    /** What stands in the cell: the typed figure, or the official one. */
    String own() {
        if (row.update() != null && row.update().figure().isComplete()) {
            return figure(row.update().figure().value(), row.update().figure().qualifier());
        }
        return official();
    }

    /** The official figure of the cell. */
    String official() {
        return row.official() == null ? "" : figure(row.official().figure().value(), row.official().figure().qualifier());
    }

    /** The period of the last official figure. */
    String previousSpan() {
        return row.previous() == null ? "" : PeriodNames.of(row.previous().period(), locale);
    }

    /** The period with what is asked of it: 2026年10月 · 累计. */
    String span() {
        var arithmetic = row.indicator().arithmetic();
        String basis = arithmetic.timeAggregation() == TimeAggregation.MAX ? "HIGHEST" : arithmetic.entryBasis().name();
        return text("workbench.line.span", PeriodNames.of(row.cell().period(), locale), text("workbench.basis." + basis));
    }

    Optional<String> overdue(LocalDate today) {
        return row.overdue() ? Optional.of(text("workbench.line.overdue",
                String.valueOf(ChronoUnit.DAYS.between(row.dueOn(), today)))) : Optional.empty();
    }

    String check(CheckResult check) {
        return RuleWords.of(check.key(), check.args(), row.indicator().naming().decimals() + 2, locale);
    }

    /** The value of a rate, and how far it is from the last official figure: 98.50，较上期 +3.5%. */
    String change() {
        var figure = row.update() != null ? row.update().figure() : row.official() == null ? null : row.official().figure();
        if (figure == null || figure.value() == null) {
            return "";
        }
        String value = figure.isBareFor(row.indicator()) ? text("workbench.line.bare." + (row.indicator().asksForParts() ? "PARTS" : "WEIGHT"),
                figure(figure.value(), figure.qualifier()), row.indicator().measureUnit(locale))
                : row.indicator().asksForParts() ? text("workbench.line.equals",
                figure(written(figure.value()), figure.qualifier()),
                row.indicator().measureUnit(locale)) : "";
        String difference = difference(figure.value());
        return value.isEmpty() || difference.isEmpty() ? value + difference : text("workbench.line.and", value, difference);
    }

    private BigDecimal written(BigDecimal value) {
        return value.setScale(shownDecimals(), RoundingMode.HALF_UP);
    }

    private int shownDecimals() {
        return row.indicator().naming().decimals();
    }

    private String difference(BigDecimal value) {
        BigDecimal before = row.goesOnFrom() == null ? null : row.goesOnFrom().figure().value();
        if (before == null) {
            return "";
        }
        if (row.indicator().isRate()) {
            return text("workbench.line.points", NumberFormats.of(locale, Math.max(1, shownDecimals())).signed(written(value).subtract(written(before))));
        }
        if (before.signum() <= 0) {
            return "";
        }
        BigDecimal growth = value.subtract(before).multiply(HUNDRED).divide(before, 4, RoundingMode.HALF_UP);
        return text("workbench.line.growth", NumberFormats.of(locale, 1).signed(growth));
    }

    private String text(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
