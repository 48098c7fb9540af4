package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.Assumptions;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.WallView;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Chip;
import org.pillarboard.ui.kit.Seg;
import org.pillarboard.ui.kit.figure.DebtWalls;

/** The ledger itself: wall, calendar, chains, stress test with its scenarios, sources, what comes next. */
final class LedgerPart extends Composite<Div> {

    private static final int NEXT = 12;

    private final transient DebtDesk desk;
    private final transient DebtBook book;
    private final transient DebtLook look;
    private final transient Words words;
    private final transient Consumer<DebtLook> go;
    private final StressPanel panel;
    private Assumptions assumed;

    LedgerPart(DebtDesk desk, DebtBook book, DebtLook look, Assumptions assumed, Consumer<DebtLook> go) {
        this.desk = desk;
        this.book = book;
        this.look = look;
        this.go = go;
        this.assumed = assumed;
        words = desk.words(getLocale());
        panel = new StressPanel(book.stressTest(look.view()), desk.units(), assumed, now -> this.assumed = now);
    }

    /** What the sliders say, to be carried over when the page is drawn anew. */
    Assumptions assumed() {
        return assumed;
    }

    @Override
    protected Div initContent() {
        var two = new Div(new Card(words.say("debt.chain"), words.say("debt.chain.sub")).body(new ChainList(book.chains())), stress());
        two.addClassName("duo");
        var all = new Div(DebtWalls.card(book, look.view(), getLocale(), month -> go.accept(look.month(month))), calendar(), dues(),
                two, new ScenarioCard(desk.scenarios(), book.stressTest(look.view()), look.lens().unitCode(), words, this::assumed,
                        panel::set), new LadderCards(book, look.view(), words));
        all.addClassName("debt");
        return all;
    }

    private Card calendar() {
        var by = new Seg<>(words.say("debt.by"), List.of(DebtLook.Grouping.values()), one -> words.say("debt.by." + one), look.by())
                .small().onChoice(one -> go.accept(look.by(one)));
        var view = new Seg<>(words.say("debt.view"), List.of(true, false), one -> words.say("debt.view." + one),
                look.view().byExercise()).small().onChoice(one -> go.accept(look.view(new WallView(one, look.view().perpetualAsDebt()))));
        var perpetual = new Seg<>(words.say("debt.perpetual"), List.of(false, true), one -> words.say("debt.perpetual." + one),
                look.view().perpetualAsDebt()).small().onChoice(one -> go.accept(look.view(new WallView(look.view().byExercise(), one))));
        return new Card(words.say("debt.calendar"), words.say("debt.calendar.sub")).control(by, view, perpetual)
                .body(new MaturityCalendar(book.dues(look.view()), book.wall(look.view()), look, this::name, this::pick));
    }

    private void pick(YearMonth month) {
        @Nullable YearMonth chosen = month.equals(look.month()) ? null : month;
        go.accept(look.month(chosen));
    }

    private String name(DueItem due) {
        var instrument = due.position().instrument();
        return switch (look.by()) {
            case UNIT -> words.unit(instrument.unitCode());
            case KIND -> words.say("debt.kind." + instrument.kind());
            case CREDITOR -> instrument.creditor().isBlank() ? words.say("debt.creditor.none") : instrument.creditor();
        };
    }

    private Card stress() {
        var reset = new Button(words.say("debt.stress.reset"), event -> panel.reset());
        reset.addThemeName("tertiary");
        return new Card(words.say("debt.stress"), words.say("debt.stress.sub")).control(reset).body(panel);
    }

    private Component dues() {
        var all = book.dues(look.view());
        var month = look.month();
        var shown = month == null ? all.stream().limit(NEXT).toList()
                : all.stream().filter(due -> due.month().equals(month)).toList();
        var card = new Card(words.say("debt.due"), words.say("debt.due.sub")).bleed(new DueList(shown, desk.units(), look.day()));
        return month == null ? card : card.control(new Chip(month.toString(), () -> go.accept(look.month(null))));
    }
}
