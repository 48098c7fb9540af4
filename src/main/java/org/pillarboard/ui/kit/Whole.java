package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence whose days, years, counts, amounts, levels and compounds stay on one line: browsers break 2026-11-22 at its hyphens. A name that ends in a
 * few words after its quotation marks breaks there, one that ends in a rate or an amount before what is measured. The letters stay as
 * they are, for copies and searches.
 */
public final class Whole {

    private static final Pattern TOGETHER = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?( \\d{2}:\\d{2}|[ \u00a0]\u8d77)?"
            + "|(?<![\\w-])\\d{2}-\\d{2}([ \u00a0]\\d{2}:\\d{2})?(?![\\w-])|L\\d \\p{IsHan}{2,8}"
            + "|CNY[ \u00a0][\\d.,]+[ \u00a0]?\\w+|[\\d.,]+[ \u00a0](\u4e2a\u767e\u5206\u70b9|[\u4e07\u4ebf]\u5143|\\p{IsHan})(\u53ef\u8f6c\u7eff)?"
            + "|\u53ef\u8f6c\u7eff"
            + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4}|[+\u2212]?\\d+[ \u00a0]bp"
            + "|\\d{4}\u5e74\u5ea6?|\u7b2c\\p{IsHan}{1,3}?\u671f"
            + "|(?:\u4e2d\u671f\u7968\u636e|\u77ed\u671f\u878d\u8d44\u5238|\u878d\u8d44\u5de5\u5177|\\p{IsHan}{2}\u503a\u5238)\\(\\p{IsHan}{2}\\)"
            + "|\\d{1,2}\u2014\\d{1,2}\u6708"
            + "|(?<![\\w-])[A-Za-z]{2,}(?:-[A-Za-z]{2,9})+(?![\\w-])|\\d{4}(\u3001\\d{4})+ \u5e74"
            + "|(?<=\u201d)\\p{IsHan}{2,8}$|\\p{IsHan}{4}[\u7387\u989d]$");

    private Whole() {
    }

    /** The sentence in a span. */
    public static Span span(String text) {
        var span = new Span();
        fill(span, text);
        return span;
    }

    /** The sentence as lightly as it can be, for the cells of a table. */
    static Component light(String text) {
        return TOGETHER.matcher(text).find() ? span(text) : new Text(text);
    }

    /** Adds the sentence to what is there. */
    static void fill(HasComponents parent, String text) {
        parent.add(parts(text));
    }

    private static List<Component> parts(String text) {
        var parts = new ArrayList<Component>();
        var found = TOGETHER.matcher(text);
        int told = 0;
        while (found.find()) {
            var together = new Span(found.group());
            together.addClassName("nb");
            if (found.start() > told) {
                parts.add(new Text(text.substring(told, found.start())));
            }
            parts.add(together);
            told = found.end();
        }
        if (told < text.length()) {
            parts.add(new Text(text.substring(told)));
        }
        return parts;
    }
}
