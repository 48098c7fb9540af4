package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;

/** A register on a day before its first record: since when there are any, and nothing counted. */
final class UnbegunCard extends Composite<Div> implements PartFinding {

    private final String began;
    private final transient Words words;

    UnbegunCard(String began, Words words) {
        this.began = began;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        return new Div(new EmptyState(began, words.say("debt.before.next")));
    }

    @Override
    public List<FindingClause> finding() {
        return List.of(new FindingClause(began));
    }
}
