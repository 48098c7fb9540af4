package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.pillarboard.review.Round;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Whole;

/** How something went from hand to hand, a line each: who, when, and why it was returned. */
public final class RoundLines extends Composite<OrderedList> {

    private final transient List<Round> rounds;

    public RoundLines(List<Round> rounds) {
        this.rounds = rounds;
    }

    @Override
    protected OrderedList initContent() {
        var list = new OrderedList();
        list.addClassNames("rounds", "num");
        rounds.forEach(round -> list.add(new ListItem(Whole.span(said(round)))));
        return list;
    }

    private String said(Round round) {
        String what = getTranslation("review.round." + round.passage(), OfficeTimes.full(round.at()), round.byName());
        return round.reason().isEmpty() ? what : getTranslation("review.round.why", what, round.reason());
    }
}
