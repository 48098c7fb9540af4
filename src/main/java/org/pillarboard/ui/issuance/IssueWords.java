package org.pillarboard.ui.issuance;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.issuance.BondIssue;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.IssueStage;
import org.pillarboard.review.Review;
import org.pillarboard.review.Signature;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.kit.figure.IssueFieldWords;
import org.pillarboard.ui.kit.figure.Signers;
import org.pillarboard.ui.kit.figure.UnitNames;

/** How the pipeline's figures, units and choices are written. */
record IssueWords(UnitTree tree, Locale locale) {

    private static final String DASH = "\u2014";

    /** An amount within a sentence, its unit with it. */
    String said(BigDecimal yuan) {
        return MoneyWords.of(yuan, locale);
    }

    /** The same as it was entered, with all its decimals. */
    String exact(BigDecimal yuan) {
        return MoneyWords.exact(yuan, MoneyUnit.HUNDRED_MILLION, locale);
    }

    /** Hundreds of millions of yuan, one decimal. */
    String yi(BigDecimal yuan) {
        return DebtWalls.amount(yuan, locale);
    }

    /** The same of a column with all decimals: all with those of the finest. */
    Function<BigDecimal, String> yis(Stream<BigDecimal> column) {
        int decimals = column.mapToInt(yuan -> hundredMillions(yuan).stripTrailingZeros().scale()).max().orElse(0);
        var format = NumberFormats.of(locale, Math.max(1, decimals));
        return yuan -> format.plain(hundredMillions(yuan));
    }

    private static BigDecimal hundredMillions(BigDecimal yuan) {
        return MoneyUnit.YUAN.in(MoneyUnit.HUNDRED_MILLION, yuan);
    }

    String unit(String code) {
        return tree.find(code).map(unit -> UnitNames.brief(unit, locale)).orElse(code);
    }

    /** Who handed something in and who approved it, each with when. */
    String signed(Review review) {
        return say("issuance.signed", name(review.submittedBy()), moment(review.submittedAt()), name(review.decidedBy()), moment(review.decidedAt()));
    }

    private String name(@Nullable Signature by) {
        return by == null ? DASH : Signers.named(by.name(), locale);
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? DASH : OfficeTimes.full(at);
    }

    String stage(IssueStage stage) {
        return say("issuance.stage." + stage);
    }

    /** Where it stands and for how long; of one that has come to its end since when. */
    String standing(BondIssue issue, LocalDate day) {
        return issue.isTerminated() || issue.isRepaid() ? say("issuance.card.ended", stage(issue.stage()), issue.since().toString())
                : say(issue.stage() == IssueStage.OUTSTANDING ? "issuance.card.days.lasting" : "issuance.card.days", stage(issue.stage()),
                        issue.daysAt(day));
    }

    /** A choice by its word. */
    String choice(IssueField field, String value) {
        return new IssueFieldWords(locale).choice(field, value);
    }

    /** What was typed, as it is read. */
    String written(IssueField field, String text) {
        return new IssueFieldWords(locale).of(field, text);
    }

    String say(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
