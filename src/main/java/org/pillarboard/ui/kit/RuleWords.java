package org.pillarboard.ui.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.pillarboard.shared.FieldName;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;

/** What a rule says to a user: the sentence of its key, with numbers, moments and periods written as the house writes them. */
public final class RuleWords {

    /** Of hundreds of millions to the cent. */
    private static final int MOST_DECIMALS = 10;

    private RuleWords() {
    }

    /** The sentence of a refusal, numbers with the decimals they have. */
    public static String of(RuleViolation refused, Locale locale) {
        return of(refused.messageKey(), List.of(refused.args()), MOST_DECIMALS, locale);
    }

    /** The sentence of a key, numbers with at most so many decimals. */
    public static String of(String key, List<Object> args, int decimals, Locale locale) {
        return I18NProvider.translate(locale, key,
                args.stream().map(arg -> written(arg, decimals, locale)).toArray());
    }

    /** The field by the word people know it by; one without a word of its own by the spelling of its register. */
    private static String named(FieldName field, Locale locale) {
        String word = I18NProvider.translate(locale, "error.field." + field.column());
        return word.startsWith("!") ? field.column().replace('_', ' ') : word;
    }

    private static Object written(Object arg, int decimals, Locale locale) {
        return switch (arg) {
            case BigDecimal number -> {
                int needed = Math.max(0, number.stripTrailingZeros().scale());
                yield NumberFormats.of(locale, Math.min(decimals, needed)).plain(number);
            }
            case Instant moment -> OfficeTimes.full(moment);
            case FieldName field -> named(field, locale);
            case Period period -> PeriodNames.of(period, locale);
            default -> arg.toString();
        };
    }
}
