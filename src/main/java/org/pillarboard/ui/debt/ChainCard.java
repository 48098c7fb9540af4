package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Chip;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.chart.ChartSize;
import org.pillarboard.ui.kit.chart.FlowChart;
import org.pillarboard.ui.kit.chart.FlowFigures;

/** The refinancing of what was picked as a flow. */
final class ChainCard extends Composite<Div> {

    private final transient FlowFigures figures;
    private final transient Words words;
    private final String what;
    private final @Nullable Runnable lift;

    /**
     * @param what what is shown, in words
     * @param lift takes the pick away; none where nothing was picked
     */
    ChainCard(FlowFigures figures, String what, Words words, @Nullable Runnable lift) {
        this.figures = figures;
        this.what = what;
        this.words = words;
        this.lift = lift;
    }

    @Override
    protected Div initContent() {
        var card = new Card(words.say("debt.flow"), words.say("debt.flow.sub")).control(new Chip(what, lift));
        card.body(figures.links().isEmpty() ? new EmptyState(words.say("debt.due.none"), words.say("debt.due.none.next"))
                : new FlowChart(words.say("debt.flow"), figures, ChartSize.LARGE));
        var filled = new Div(card);
        filled.addClassName("filled");
        return filled;
    }
}
