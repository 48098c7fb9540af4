package org.pillarboard.ui.debt;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.RiskIndicator;
import org.pillarboard.debt.RiskLineRow;
import org.pillarboard.debt.RiskMeasure;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.figure.CatalogueWords;
import org.pillarboard.ui.kit.figure.CouponWords;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.kit.figure.UnitNames;

/** How the ledger's figures and units are written. */
record Words(UnitTree tree, Locale locale) {

    private static final List<String> DELIVERED = List.of("EXAMPLE", "GUARANTEES", "OVERDUE");
    static final String NONE = "\u2014";
    private static final int FINE = 2;
    private static final int FINEST = 4;

    /** Hundreds of millions of yuan, one decimal. */
    String yi(BigDecimal yuan) {
        return DebtWalls.amount(yuan, locale);
    }

    /** The same for a column: all with the decimals of the finest, to ten thousand yuan. */
    Function<BigDecimal, String> yis(Stream<BigDecimal> column) {
        int decimals = column.map(Words::hundredMillions).mapToInt(amount -> amount.stripTrailingZeros().scale()).max().orElse(1);
        var format = NumberFormats.of(locale, Math.max(1, decimals));
        return yuan -> format.plain(hundredMillions(yuan));
    }

    private static BigDecimal hundredMillions(BigDecimal yuan) {
        return MoneyUnit.YUAN.in(MoneyUnit.HUNDRED_MILLION, yuan).setScale(FINEST, RoundingMode.HALF_UP);
    }

    /** An amount within a sentence below a column of hundreds of millions, in the same unit. */
    String saidYi(BigDecimal yuan) {
        return MoneyWords.exact(yuan.setScale(-FINEST, RoundingMode.HALF_UP), MoneyUnit.HUNDRED_MILLION, locale);
    }

    /** An amount within a sentence, its unit with it. */
    String said(BigDecimal yuan) {
        return MoneyWords.of(yuan, locale);
    }

    /** The same as it was entered, with all its decimals. */
    String exact(BigDecimal yuan) {
        return MoneyWords.exact(yuan, MoneyUnit.TEN_THOUSAND, locale);
    }

    /** Ten thousands of yuan as they were entered, to the cent where there is one. */
    String wan(BigDecimal yuan) {
        return wans(Stream.of(yuan)).apply(yuan);
    }

    /** The same for a column: all with the decimals of the finest. */
    Function<BigDecimal, String> wans(Stream<BigDecimal> column) {
        return column(column.map(Words::tenThousands));
    }

    /** The same for what is reckoned: two decimals at most. */
    Function<BigDecimal, String> fines(Stream<BigDecimal> column) {
        return column(column.map(yuan -> tenThousands(yuan).setScale(FINE, RoundingMode.HALF_UP)));
    }

    private Function<BigDecimal, String> column(Stream<BigDecimal> tenThousands) {
        int decimals = tenThousands.mapToInt(amount -> amount.stripTrailingZeros().scale()).max().orElse(0);
        var format = NumberFormats.of(locale, Math.max(0, decimals));
        return yuan -> format.plain(tenThousands(yuan));
    }

    private static BigDecimal tenThousands(BigDecimal yuan) {
        return MoneyUnit.YUAN.in(MoneyUnit.TEN_THOUSAND, yuan);
    }

    /** A rate as it was agreed. */
    String rate(BigDecimal rate) {
        return new CouponWords(locale).rate(rate);
    }

    String percent(Optional<BigDecimal> share) {
        return share.map(value -> NumberFormats.of(locale, 1).plain(value) + "%").orElse(NONE);
    }

    /** A unit by its brief name; somebody else as written. */
    String unit(String code) {
        return tree.find(code).map(unit -> UnitNames.brief(unit, locale)).orElse(code);
    }

    /** How many debts are late with how much in a sentence, and how much of it is no overdue debt (DR09) since the guarantee fund has it out. */
    String late(String key, List<LateDebt> late) {
        var bridges = LateDebt.advances(late);
        return say(key, late.size(), said(LateDebt.sum(late)), bridges.isEmpty() ? ""
                : say("debt.late.bridges", bridges.size(), said(LateDebt.sum(bridges))));
    }

    /** The same as a heading says it: of what the guarantee fund has out only the sum. */
    String lateBriefly(String key, List<LateDebt> late) {
        var bridges = LateDebt.advances(late);
        return say(key, late.size(), said(LateDebt.sum(late)), bridges.isEmpty() ? "" : say("debt.late.bridges.brief", said(LateDebt.sum(bridges))));
    }

    /** What a line rests on; what was delivered in the reader's language, until somebody writes another. */
    String origin(RiskLineRow line) {
        return DELIVERED.stream().map("debt.risk.delivered."::concat)
                .filter(key -> I18NProvider.translate(Locale.SIMPLIFIED_CHINESE, key).equals(line.origin())).findFirst()
                .map(this::say).orElse(line.origin());
    }

    /** Since when a register has records. */
    String began(LineKind kind, LocalDate day) {
        return say("debt.began." + kind, day.toString());
    }

    /** A value of a risk indicator with its unit. */
    String measured(RiskIndicator indicator, BigDecimal value) {
        if (indicator == RiskIndicator.OVERDUE && value.signum() == 0) {
            return say("debt.risk.overdue.none");
        }
        int decimals = switch (indicator) {
            case COST, CASH_SHORT -> 2;
            case HIGH_LEVERAGE, OVERDUE -> 0;
            default -> 1;
        };
        return say("debt.risk.unit." + indicator, NumberFormats.of(locale, decimals).plain(value));
    }

    /** On which side of a line it is lit; a line as it was set, with all its decimals. */
    String beyond(RiskIndicator indicator, Optional<BigDecimal> line) {
        return line.map(value -> say(indicator.isCeiling() ? "debt.risk.above" : "debt.risk.below",
                say("debt.risk.unit." + indicator, NumberFormats.of(locale, Math.max(0, value.stripTrailingZeros().scale())).plain(value)))).orElse(NONE);
    }

    /** What lights rest on: the paper of a line and its standing, or the rule and since when. */
    String basis(RiskMeasure measure) {
        return switch (measure) {
            case RiskMeasure.Lines(var line) -> say("debt.risk.standing." + (line.confirmed() ? "" : "open.") + line.standing(), origin(line));
            case RiskMeasure.ByRule(var indicator, var rule) -> rule.map(row -> say("debt.risk.byRule.since", indicator.code().orElseThrow(),
                    row.draft().effectiveOn().toString(), CatalogueWords.author(row.author(), locale))).orElseGet(() -> say("debt.risk.byRule.none"));
        };
    }

    String say(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
