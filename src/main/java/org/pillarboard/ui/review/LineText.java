package org.pillarboard.ui.review;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.observation.CheckResult;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ReviewLine;
import org.pillarboard.observation.UpdateRow;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.shell.Texts;

/** How a line of the inbox is put into words. */
record LineText(ReviewLine line, UnitTree tree, LocalDate today, Locale locale) {

    private static final String NONE = "\u2014";

    UpdateRow update() {
        return Objects.requireNonNull(line.row().update());
    }

    String indicator() {
        return line.row().indicator().name(locale);
    }

    String unit() {
        var unit = tree.get(line.row().cell().unitCode());
        return Texts.isEnglish(locale) ? unit.shortNameEn() : unit.shortName();
    }

    String period() {
        return PeriodNames.of(line.row().cell().period(), locale);
    }

    String measureUnit() {
        return line.row().indicator().measureUnit(locale);
    }

    String value() {
        return figure(update().figure());
    }

    /** The figure with its unit: close to it for %, after a space for the others. */
    String withUnit() {
        return new FigureWords(line.row().indicator(), locale).join(value());
    }

    /** A figure among those of other units: of a rate with its sign, else bare. */
    String inColumn(String figure) {
        return isRate() && !figure.equals(NONE) ? new FigureWords(line.row().indicator(), locale).join(figure) : figure;
    }

    boolean isRate() {
        return line.row().indicator().isRate();
    }

    /** What it replaces: the official figure of the same cell, or else the last one before it. */
    String former() {
        var before = line.row().official() != null ? line.row().official() : line.row().previous();
        return before == null ? NONE : figure(before.figure());
    }

    private @Nullable BigDecimal formerValue() {
        var before = line.row().official() != null ? line.row().official() : line.row().goesOnFrom();
        return before == null ? null : before.figure().value();
    }

    /** Between the two as they are written, so that it can be checked by head. */
    String difference() {
        BigDecimal before = formerValue();
        BigDecimal now = update().figure().value();
        if (before == null || now == null) {
            return "";
        }
        BigDecimal difference = written(now).subtract(written(before));
        return format(difference).signed(difference);
    }

    /** The same, of rates in percentage points. */
    String change() {
        String difference = difference();
        return difference.isEmpty() || !isRate() ? difference
                : I18NProvider.translate(locale, "figure.withUnit", difference, I18NProvider.translate(locale, "figure.points"));
    }

    private BigDecimal written(BigDecimal value) {
        return value.setScale(decimals(value), RoundingMode.HALF_UP);
    }

    String plan() {
        return line.row().plan() == null ? NONE : format(line.row().plan()).plain(line.row().plan());
    }

    /** Numerator over denominator, where the figure has them. */
    String parts() {
        var figure = update().figure();
        return figure.numerator() == null || figure.denominator() == null ? ""
                : part(figure.numerator()) + " / " + part(figure.denominator());
    }

    /** A part of a rate as it was typed: mostly a count. */
    private String part(BigDecimal value) {
        return NumberFormats.of(locale, Math.max(0, value.stripTrailingZeros().scale())).plain(value);
    }

    private String figure(EnteredFigure figure) {
        return format(figure.value()).qualified(figure.value(), figure.qualifier());
    }

    private NumberFormats format(@Nullable BigDecimal value) {
        return NumberFormats.of(locale, decimals(value));
    }

    private int decimals(@Nullable BigDecimal value) {
        int decimals = line.row().indicator().naming().decimals();
        boolean rounded = value == null || isRate();
        int needed = rounded ? 0 : Math.min(value.stripTrailingZeros().scale(), decimals + 2);
        return Math.max(decimals, needed);
    }

    long waiting() {
        var at = update().review().submittedAt();
        return at == null ? 0 : ChronoUnit.DAYS.between(AsOf.dayOf(at), today);
    }

    String check(CheckResult check) {
        return RuleWords.of(check.key(), check.args(), line.row().indicator().naming().decimals() + 2, locale);
    }

    /** Late by so many days, or a correction; an empty text otherwise. */
    String mark() {
        return update().correctionReason() == null ? late() : I18NProvider.translate(locale, "review.corrects");
    }

    /** Late by so many days, or an empty text. */
    String late() {
        return update().late() ? I18NProvider.translate(locale, "review.late", update().daysLate()) : "";
    }
}
