package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.RatingEvent;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** Ratings over time, the newest first; a worse one than before is marked. */
final class RatingCard extends Composite<Div> {

    private final transient List<RatingEvent> events;
    private final transient Words words;
    private final transient Optional<LocalDate> began;

    RatingCard(List<RatingEvent> events, Words words) {
        this(events, words, Optional.empty());
    }

    /** @param began since when there are ratings, where we stand on a day before */
    RatingCard(List<RatingEvent> events, Words words, Optional<LocalDate> began) {
        this.events = events;
        this.words = words;
        this.began = began;
    }

    @Override
    protected Div initContent() {
        var card = new Card(words.say("debt.rating"), words.say("debt.rating.sub"));
        card.bleed(events.isEmpty() ? none()
                : new DataTable<RatingEvent>(words.say("debt.rating"))
                        .column(words.say("debt.rating.whose"), one -> (words.unit(one.unitCode()) + " " + one.instrument()).strip())
                        .column(words.say("debt.rating.on"), one -> one.on().toString())
                        .part(words.say("debt.field.GRADE"), this::grade)
                        .column(words.say("debt.field.AGENCY"), RatingEvent::agency).rows(events).cards().withClass("ratings"));
        var stack = new Div(card);
        stack.addClassName("filled");
        return stack;
    }

    private Component none() {
        return began.map(day -> new EmptyState(words.began(LineKind.RATING, day), words.say("debt.before.next")))
                .orElseGet(() -> new EmptyState(words.say("debt.rating.none"), words.say("debt.rating.none.next")));
    }

    private Component grade(RatingEvent event) {
        String grade = event.before().filter(former -> former != event.grade())
                .map(former -> former.written() + " \u2192 ").orElse("") + event.grade().written();
        return event.isDowngrade() ? new StatusBadge(Tone.WARN, words.say("debt.rating.down", grade)).plain() : new Span(grade);
    }
}
