package org.pillarboard.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.Stream;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.RuleWords;

/** The sentence of a refusal, roles by the names people know them by. */
public final class RefusalWords {

    private RefusalWords() {
    }

    public static String of(RuleViolation refused, Locale locale) {
        Object[] args = Stream.of(refused.args())
            .map(arg -> arg instanceof Role role ? I18NProvider.translate(locale, "shell.role." + role) : arg).toArray();
        return RuleWords.of(new RuleViolation(refused.messageKey(), args), locale);
    }
}
