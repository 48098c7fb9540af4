package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a finding, with its punctuation.
 *
 * @param text what it says
 * @param tone colours it when WARN or BAD
 */
public record FindingClause(String text, @Nullable Tone tone) {

    /** A figure and what it counts: never on two lines. */
    private static final Pattern COUNT = Pattern.compile("[\\d.,]+ \\p{IsHan}");

    public FindingClause(String text) {
        this(text, null);
    }

    Component draw() {
        var clause = new Span();
        var count = COUNT.matcher(text);
        int told = 0;
        while (count.find()) {
            var together = new Span(count.group());
            together.addClassName("nb");
            clause.add(new Text(text.substring(told, count.start())), together);
            told = count.end();
        }
        clause.add(text.substring(told));
        clause.addClassNames("cl", "num");
        if (tone == Tone.WARN || tone == Tone.BAD) {
            clause.addClassName(tone.code());
        }
        return clause;
    }
}
