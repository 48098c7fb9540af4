package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a finding, with its punctuation.
 *
 * @param text what it says
 * @param tone colours it when WARN or BAD
 */
public record FindingClause(String text, @Nullable Tone tone) {

    public FindingClause(String text) {
        this(text, null);
    }

    Component draw() {
        var clause = Whole.span(text);
        clause.addClassNames("cl", "num");
        if (tone == Tone.WARN || tone == Tone.BAD) {
            clause.addClassName(tone.code());
        }
        return clause;
    }
}
