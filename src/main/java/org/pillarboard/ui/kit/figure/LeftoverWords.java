package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import org.pillarboard.debt.Leftover;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.MoneyWords;

/** What a repayment leaves, in words: what is still owed, and what of the sources listed goes beyond it; or by how much it is too much. */
public record LeftoverWords(Locale locale) {

    public String of(Leftover left) {
        if (left.over().signum() > 0) {
            return say("debt.left.over", money(left.over()));
        }
        String owed = say("debt.left.owed", money(left.owed()));
        return left.spare().signum() == 0 ? owed : say("debt.due.and", owed, say("debt.left.spare", money(left.spare())));
    }

    private String money(BigDecimal yuan) {
        return MoneyWords.exact(yuan, MoneyUnit.TEN_THOUSAND, locale);
    }

    private String say(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
