package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.EntryDetail;
import org.pillarboard.debt.LineField;

/** What was agreed anew about a debt, in words: each field it names with what stands there now. */
public record AmendmentWords(Locale locale) {

    private static final Set<LineField> COUPON = EnumSet.of(LineField.RATE, LineField.BASE_RATE, LineField.MARGIN, LineField.RESET);
    private static final String NONE = "\u2014";

    /** A field in words; changed where something else stood there. */
    public record Part(String text, boolean changed) {
    }

    public String of(EntryDetail detail) {
        return parts(detail, Map.of()).stream().map(Part::text).collect(Collectors.joining(say("debt.semicolon")));
    }

    /**
     * Each field with what stood there before; another kind of interest takes the place of all that was said of the former.
     *
     * @param former the terms before, empty where they are not told
     */
    public List<Part> parts(EntryDetail detail, Map<LineField, String> former) {
        var amendment = detail.amendment();
        if (amendment == null) {
            return List.of();
        }
        var named = amendment.fields();
        var parts = new ArrayList<Part>();
        named.forEach((field, text) -> parts.add(former.isEmpty() ? new Part(named(field, written(field, text)), false)
                : part(field, written(field, former.get(field)), written(field, text))));
        if (named.keySet().stream().anyMatch(COUPON::contains)) {
            former.entrySet().stream().filter(entry -> COUPON.contains(entry.getKey()) && !named.containsKey(entry.getKey()))
                    .forEach(entry -> parts.add(part(entry.getKey(), written(entry.getKey(), entry.getValue()), NONE)));
        }
        return List.copyOf(parts);
    }

    private Part part(LineField field, String before, String now) {
        return before.equals(now) ? new Part(named(field, now), false) : new Part(named(field, say("debt.filing.change", before, now)), true);
    }

    private String written(LineField field, @Nullable String text) {
        return text == null ? NONE : new FieldWords(locale).of(field, text);
    }

    private String named(LineField field, String value) {
        return say("debt.field." + field) + " " + value;
    }

    private String say(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
