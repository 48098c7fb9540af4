package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pillarboard.debt.Assumptions;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Seg;
import org.pillarboard.ui.kit.figure.DebtWalls;

/** The ledger itself: calendar, refinancing flow beside the stress test, what falls due, chains, scenarios. */
final class LedgerPart extends Composite<Div> {

    private static final int HEATS = 7;

    private final transient DebtLook look;
    private final transient Words words;
    private final transient Consumer<DebtLook> go;
    private final Div all = new Div();
    private final DueCard dues;
    private final ChainCard flow;
    private Assumptions assumed;

    LedgerPart(DebtDesk desk, OpenBook open, List<LateDebt> late, DebtLook look, Assumptions assumed, Consumer<DebtLook> go) {
        this.look = look;
        this.go = go;
        this.assumed = assumed;
        words = desk.words(getLocale());
        var book = open.book();
        var owed = open.dues();
        var wall = open.wall();
        var selection = Selection.of(book, owed, wall, look);
        var test = open.stressTest();
        var panel = new StressPanel(test, words, assumed, now -> this.assumed = now);
        dues = new DueCard(selection.chosen() && selection.chain().isEmpty() ? selection.dues()
                : Stream.concat(open.unanswered().stream(), owed.stream()).toList(),
                open, late, selection, look, words, go);
        flow = flow(book, selection);
        var two = new Div(flow, stress(panel));
        two.addClassNames("duo", "chainduo");
        all.add(calendar(open, selection), two, dues, new ChainTable(book.chains(), look.lens(), words, this::pick),
                new ScenarioCard(desk.scenarios(), test, look.lens(), words, panel));
        all.addClassName("debt");
    }

    /** What the sliders say, to be carried over when the page is drawn anew. */
    Assumptions assumed() {
        return assumed;
    }

    /** Brings what falls due into sight, and the keyboard there: whoever came here by a bar of a wall looks for the instruments. */
    void showDues() {
        dues.getElement().setAttribute("tabindex", "-1");
        dues.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true})");
    }

    /** Brings the flow into sight: whoever chose a chain in the list below looks for it. */
    void showFlow() {
        flow.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void pick(Pick other) {
        go.accept(look.pick(look.pick().toggled(other)));
    }

    private Card calendar(OpenBook open, Selection selection) {
        var wall = open.wall();
        var by = new Seg<>(words.say("debt.by"), List.of(DebtLook.Grouping.values()), one -> words.say("debt.by." + one), look.by())
                .small().onChoice(one -> go.accept(look.by(one)));
        var last = wall.months().getLast().month();
        var lines = CalendarLine.of(open.dues().stream().filter(due -> !due.month().isAfter(last)).toList(), look.by(), words);
        var card = new Card(words.say("debt.calendar"), words.say("debt.calendar.sub")).control(legend(), by);
        var calendar = new MaturityCalendar(lines, wall, look, selection.pick(), words).onPick(this::pick);
        var parts = new ArrayList<Component>(List.of(calendar));
        parts.addAll(List.of(DebtWalls.standing(open, words.locale())));
        if (!wall.gaps().isEmpty()) {
            var note = new Span(words.say("figure.debt.each"));
            note.addClassName("cap");
            parts.add(note);
        }
        return card.body(parts.toArray(Component[]::new));
    }

    private Component legend() {
        var legend = new Div(new Span(words.say("debt.calendar.less")));
        IntStream.range(1, HEATS).forEach(level -> {
            var swatch = new Span();
            swatch.addClassNames("sw", "h" + level);
            legend.add(swatch);
        });
        var sign = new Span();
        sign.getElement().setProperty("innerHTML", MaturityCalendar.ALARM);
        var lacking = new Span(sign, new Span(words.say("debt.calendar.short")));
        lacking.addClassName("bad");
        legend.add(new Span(words.say("debt.calendar.much")), lacking);
        legend.addClassNames("hleg", "hm");
        return legend;
    }

    private ChainCard flow(DebtBook book, Selection selection) {
        var writing = new FlowWords(words);
        var figures = selection.chain().map(writing::of).orElseGet(() -> writing.of(book.flow(selection.dues())));
        return new ChainCard(figures, selection.label(look, words), words, selection.chosen() ? () -> go.accept(look.pick(Pick.NONE)) : null);
    }

    private Component stress(StressPanel panel) {
        var reset = new Button(words.say("debt.stress.reset"), event -> panel.reset());
        reset.addThemeName("tertiary");
        var filled = new Div(new Card(words.say("debt.stress"), words.say("debt.stress.sub")).control(reset).body(panel));
        filled.addClassName("filled");
        return filled;
    }

    @Override
    protected Div initContent() {
        return all;
    }
}
