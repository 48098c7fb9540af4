package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.debt.DebtFilter;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.WallView;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Pager;
import org.pillarboard.ui.kit.Seg;
import org.pillarboard.ui.shell.Links;

/** Every instrument of the ledger, sifted, a page at a time. */
final class ListPart extends Composite<Div> {

    private static final int PAGE = 25;
    private static final int MOST = 500;

    private final transient DebtLook look;
    private final transient Words words;
    private final transient Consumer<DebtLook> go;
    private final transient Map<UUID, BigDecimal> late;
    private final transient Function<Position, Optional<DueItem>> next;
    private final String balance;
    private final Card card;
    private final int drawn;

    /** Keeps nothing of the ledger but the page it draws. */
    ListPart(OpenBook open, List<LateDebt> late, DebtLook look, Words words, Consumer<DebtLook> go) {
        this.late = late.stream().collect(Collectors.toMap(one -> one.position().instrument().id(), LateDebt::amount));
        next = open::next;
        this.look = look;
        this.words = words;
        this.go = go;
        balance = asksOverdue() && open.book().seenOn().isAfter(look.day())
                ? words.say("debt.list.balance.on", OfficeTimes.monthAndDay(look.day())) : words.say("debt.units.balance");
        var found = open.found(look.sieve().filter(), late).stream().sorted(Comparator.comparing(Position::balance).reversed()
                .thenComparing(one -> one.instrument().code())).toList();
        String sub = asksOverdue() ? overdue(late, open.view()) : words.say("debt.list.sub", found.size(), words.said(OpenBook.balance(found)));
        drawn = Math.min(found.size(), MOST);
        if (look.sieve().paper()) {
            card = new Card(words.say("debt.list"), found.size() > MOST ? words.say("debt.list.first", sub, MOST) : sub).control(paper())
                    .bleed(table(found.stream().limit(MOST).toList())).withClass("psheet");
            card.getElement().executeJs("requestAnimationFrame(() => setTimeout(() => window.print(), 200))");
            return;
        }
        var pager = pager(found.size());
        card = new Card(words.say("debt.list"), sub).control(paper(), pager)
                .body(filters()).bleed(found.isEmpty() ? new EmptyState(words.say("debt.list.none"), words.say("debt.list.none.next"))
                        : table(pager.of(found)), pager(found.size()));
    }

    /** What is overdue adds up to what the ledger's title says of it. */
    private String overdue(List<LateDebt> late, WallView view) {
        return words.late("debt.list.overdue", late.stream().filter(one -> look.sieve().filter().lets(one.position(), view)).toList());
    }

    private boolean asksOverdue() {
        return look.sieve().filter().state() == DebtFilter.State.OVERDUE;
    }

    /** How many stand on a sheet of paper. */
    int drawn() {
        return drawn;
    }

    /** To all of it at once for the printer, and back. */
    private Component paper() {
        boolean whole = look.sieve().paper();
        return new Button(words.say(whole ? "project.sheet.back" : "project.sheet"), (whole ? Icons.ARROW_LEFT : Icons.PRINTER).draw(15),
                event -> go.accept(look.sieve(look.sieve().paper(!whole))));
    }

    /** At the head and again at the foot. */
    private Pager pager(int total) {
        return new Pager(look.sieve().page(), PAGE, total, page -> go.accept(look.sieve(look.sieve().page(page))));
    }

    @Override
    protected Div initContent() {
        return new Div(card);
    }

    private Component filters() {
        var filter = look.sieve().filter();
        var text = new TextField();
        text.setPlaceholder(words.say("debt.list.text"));
        text.setAriaLabel(words.say("debt.list.text"));
        text.setPrefixComponent(Icons.SEARCH.draw(15));
        text.setClearButtonVisible(true);
        text.setValue(filter.text());
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.addValueChangeListener(event -> sift(filter.text(event.getValue())));
        var kind = new ComboBox<DebtKind>();
        kind.setItems(DebtKind.values());
        kind.setItemLabelGenerator(one -> words.say("debt.kind." + one));
        kind.setPlaceholder(words.say("debt.due.kind"));
        kind.setAriaLabel(words.say("debt.due.kind"));
        kind.setClearButtonVisible(true);
        kind.setValue(filter.kind());
        kind.addValueChangeListener(event -> sift(filter.kind(event.getValue())));
        var state = new Seg<>(words.say("debt.list.state"), List.of(DebtFilter.State.values()), one -> words.say("debt.list.state." + one),
                filter.state()).onChoice(one -> sift(filter.state(one)));
        var bar = new Div(text, kind, state);
        bar.addClassName("fb");
        bar.getElement().setAttribute("role", "search");
        return bar;
    }

    private void sift(DebtFilter other) {
        go.accept(look.sieve(look.sieve().filter(other)));
    }

    private Component table(List<Position> some) {
        return new DataTable<Position>(words.say("debt.list")).part(words.say("debt.due.name"), this::name)
                .column(words.say("debt.due.unit"), one -> words.unit(one.instrument().unitCode()))
                .column(words.say("debt.due.kind"), one -> words.say("debt.kind." + one.instrument().kind()))
                .number(words.say(asksOverdue() ? "debt.list.late" : "debt.list.drawn"), this::movement)
                .number(balance, one -> words.yi(one.balance()))
                .number(words.say("debt.due.rate"), one -> NumberFormats.of(words.locale(), 2).plain(one.rate()) + "%")
                .column(words.say("debt.field.MATURITY_ON"), one -> one.instrument().terms().maturityOn().toString())
                .column(words.say("debt.one.nextOn"), one -> next.apply(one).map(due -> due.on() + " "
                        + words.say("debt.reason." + due.reason())).orElse(Words.NONE))
                .column(words.say("debt.field.CREDITOR"), one -> one.instrument().creditor()).rows(some).dense().cards();
    }

    /** Of those overdue what is late of each, of others what was drawn. */
    private String movement(Position one) {
        return words.yi(asksOverdue() ? late.getOrDefault(one.instrument().id(), BigDecimal.ZERO) : one.drawn());
    }

    private Component name(Position one) {
        return new NavAnchor(asksOverdue() ? Links.debtOfTheDay(one.instrument().code(), look.lens())
                : Links.debtInstrument(one.instrument().code(), look.lens()), one.instrument().name());
    }
}
