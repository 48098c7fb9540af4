package org.pillarboard.ui.debt;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.debt.RiskLineRow;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.kit.figure.UnitNames;

/** How the ledger's figures and units are written. */
record Words(UnitTree tree, Locale locale) {

    private static final List<String> DELIVERED = List.of("EXAMPLE", "GUARANTEES", "OVERDUE");
    static final String NONE = "\u2014";

    /** Hundreds of millions of yuan, one decimal. */
    String yi(BigDecimal yuan) {
        return DebtWalls.amount(yuan, locale);
    }

    /** An amount within a sentence, its unit with it. */
    String said(BigDecimal yuan) {
        return MoneyWords.of(yuan, locale);
    }

    /** Ten thousands of yuan, whole. */
    String wan(BigDecimal yuan) {
        return NumberFormats.of(locale, 0).plain(MoneyUnit.YUAN.in(MoneyUnit.TEN_THOUSAND, yuan));
    }

    /** Ten thousands of yuan, two decimals. */
    String fine(BigDecimal yuan) {
        return NumberFormats.of(locale, 2).plain(MoneyUnit.YUAN.in(MoneyUnit.TEN_THOUSAND, yuan));
    }

    String percent(Optional<BigDecimal> share) {
        return share.map(value -> NumberFormats.of(locale, 1).plain(value) + "%").orElse(NONE);
    }

    /** A unit by its brief name; somebody else as written. */
    String unit(String code) {
        return tree.find(code).map(unit -> UnitNames.brief(unit, locale)).orElse(code);
    }

    /** What a line rests on; what was delivered in the reader's language, until somebody writes another. */
    String origin(RiskLineRow line) {
        return DELIVERED.stream().map("debt.risk.delivered."::concat)
                .filter(key -> I18NProvider.translate(Locale.SIMPLIFIED_CHINESE, key).equals(line.origin())).findFirst()
                .map(this::say).orElse(line.origin());
    }

    String say(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
