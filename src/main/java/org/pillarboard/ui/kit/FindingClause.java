package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a finding, with its punctuation.
 *
 * @param text what it says
 * @param tone colours it when WARN or BAD
 */
public record FindingClause(String text, @Nullable Tone tone) {

    private static final Pattern COMMA = Pattern.compile("(?<=[\uFF0C\u3001])(?!\\d|[^\uFF08\uFF09]*\uFF09)");

    public FindingClause(String text) {
        this(text, null);
    }

    /** Where it is too long for a line it breaks after a comma of its own, not one in brackets (design 6.1). */
    Component draw() {
        var parts = COMMA.split(text);
        var clause = parts.length == 1 ? Whole.span(text) : new Span(Stream.of(parts).map(FindingClause::part).toArray(Component[]::new));
        clause.addClassNames("cl", "num");
        if (tone == Tone.WARN || tone == Tone.BAD) {
            clause.addClassName(tone.code());
        }
        return clause;
    }

    private static Component part(String text) {
        var part = Whole.span(text);
        part.addClassName("cl");
        return part;
    }
}
