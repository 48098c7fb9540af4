package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.Readiness;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.OfficeTimes;

/** The ladder of the next twelve months: how many days are left against how far the money has come; what is behind in red. */
final class ReadinessCard extends Composite<Div> {

    private transient Map<Readiness, List<DueItem>> bands;
    private final LocalDate day;
    private final transient Words words;
    private final Card card;

    /** @param year what falls due within a year; what is overdue has a row of its own, nothing of it is secured */
    ReadinessCard(OpenBook open, List<DueItem> year, Words words) {
        day = open.book().day();
        bands = year.stream().collect(Collectors.groupingBy(due -> Readiness.required(due.daysFrom(day))));
        this.words = words;
        var table = new DataTable<Readiness>(words.say("debt.readiness")).column(words.say("debt.readiness.left"),
                asked -> words.say("debt.readiness.band." + asked));
        Stream.of(Readiness.values()).forEach(level -> table.number(words.say("debt.choice.LEVEL." + level),
                asked -> sum(asked, due -> !due.isProven() && due.reached() == level)));
        table.number(words.say("debt.readiness.proven"), asked -> sum(asked, DueItem::isProven));
        table.figure(words.say("debt.readiness.behind"), this::behind);
        var late = open.late();
        if (!late.isEmpty()) {
            table.closing(overdue(LateDebt.sum(late)));
        }
        card = new Card(words.say("debt.readiness"), words.say("debt.readiness.sub", OfficeTimes.monthAndDay(day))).bleed(
                table.rows(Stream.of(Readiness.values()).sorted(Comparator.reverseOrder()).toList()).dense());
        bands = Map.of();
    }

    @Override
    protected Div initContent() {
        return new Div(card);
    }

    private List<DueItem> band(Readiness asked) {
        return bands.getOrDefault(asked, List.of());
    }

    private String sum(Readiness asked, Predicate<DueItem> some) {
        var sum = total(band(asked).stream().filter(some));
        return sum.signum() == 0 ? Words.NONE : words.yi(sum);
    }

    private static BigDecimal total(Stream<DueItem> some) {
        return some.map(DueItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Component[] overdue(BigDecimal late) {
        var cells = new ArrayList<Component>(List.of(new Span(words.say("debt.list.late"))));
        for (int i = 0; i <= Readiness.values().length; i++) {
            cells.add(new Span(Words.NONE));
        }
        cells.add(bad(late));
        return cells.toArray(Component[]::new);
    }

    /** What has not come as far as it must; what is proven otherwise is not behind. */
    private Component behind(Readiness asked) {
        var late = total(band(asked).stream().filter(due -> due.light(day) != Rag.GREEN));
        return bad(late);
    }

    private Component bad(BigDecimal late) {
        var figure = new Span(late.signum() == 0 ? Words.NONE : words.yi(late));
        figure.addClassName("num");
        figure.setClassName("bad", late.signum() > 0);
        return figure;
    }
}
