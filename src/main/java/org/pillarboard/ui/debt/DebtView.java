package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.Assumptions;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.WallView;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Chip;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.Seg;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.kit.figure.Lenses;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/** The debt ledger (债务台账): what falls due, what rolls into what, what happens under stress, what comes next. */
@Route(value = Links.DEBT, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
class DebtView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int NEXT = 12;

    private final transient DebtLedger ledger;
    private final transient Lenses lenses;
    private final transient Units units;
    private final transient CurrentUser user;
    private @Nullable DebtLook look;
    private @Nullable DebtBook shown;
    private Assumptions assumed = Assumptions.AS_PLANNED;

    DebtView(DebtLedger ledger, Lenses lenses, Units units, CurrentUser user, LivePulse pulse) {
        this.ledger = ledger;
        this.lenses = lenses;
        this.units = units;
        this.user = user;
        addClassName("debt");
        pulse.onBeat(this, this::reload);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("debt.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        look = DebtLook.read(query, lenses.read(query));
        shown = null;
        assumed = Assumptions.AS_PLANNED;
        reload();
    }

    /** Draws what has changed: a beat that moved something else leaves the page, and its sliders, alone. */
    private void reload() {
        if (look == null) {
            return;
        }
        var book = ledger.book(look.lens().unitCode(), look.day(), look.lens().asOf());
        if (!book.equals(shown)) {
            shown = book;
            show(book, look);
        }
    }

    private void show(DebtBook book, DebtLook look) {
        removeAll();
        add(head(book, look));
        if (book.open(look.view()).isEmpty()) {
            add(new EmptyState(getTranslation("debt.none"), getTranslation("debt.none.next")));
        } else {
            var two = new Div(new Card(getTranslation("debt.chain"), getTranslation("debt.chain.sub"))
                    .body(new ChainList(book.chains())), stress(book, look));
            two.addClassName("duo");
            add(DebtWalls.card(book, look.view(), getLocale()), calendar(book, look), two, dues(book, look));
        }
    }

    private PageHead head(DebtBook book, DebtLook at) {
        var wall = book.wall(at.view());
        var clauses = new ArrayList<>(List.of(new FindingClause(getTranslation("debt.finding",
                DebtWalls.amount(wall.total(), getLocale())))));
        clauses.add(wall.gaps().isEmpty() ? new FindingClause(getTranslation("debt.finding.covered"))
                : new FindingClause(getTranslation("debt.finding.gaps", String.valueOf(wall.gaps().size())), Tone.BAD));
        var built = new PageHead(clauses).eyebrow(UnitNames.brief(units.tree().get(at.lens().unitCode()), getLocale()))
                .eyebrow(getTranslation("debt.count", String.valueOf(book.open(at.view()).size()),
                        DebtWalls.amount(book.balance(at.view()), getLocale())))
                .eyebrow(getTranslation("debt.day", at.day().toString()));
        if (user.is(Role.OWNER)) {
            built.actions(new NavAnchor(Links.DEBT_FILING, getTranslation("debt.filing.title")));
        }
        return lenses.pickers(built, at.lens());
    }

    private Card calendar(DebtBook book, DebtLook at) {
        var by = new Seg<>(getTranslation("debt.by"), List.of(DebtLook.Grouping.values()), one -> getTranslation("debt.by." + one), at.by())
                .small().onChoice(one -> go(at.by(one)));
        var view = new Seg<>(getTranslation("debt.view"), List.of(true, false), one -> getTranslation("debt.view." + one),
                at.view().byExercise()).small().onChoice(one -> go(at.view(new WallView(one, at.view().perpetualAsDebt()))));
        var perpetual = new Seg<>(getTranslation("debt.perpetual"), List.of(false, true), one -> getTranslation("debt.perpetual." + one),
                at.view().perpetualAsDebt()).small().onChoice(one -> go(at.view(new WallView(at.view().byExercise(), one))));
        return new Card(getTranslation("debt.calendar"), getTranslation("debt.calendar.sub")).control(by, view, perpetual)
                .body(new MaturityCalendar(book.dues(at.view()), book.wall(at.view()), at, due -> name(due, at),
                        month -> go(at.month(month.equals(at.month()) ? null : month))));
    }

    private String name(DueItem due, DebtLook at) {
        var instrument = due.position().instrument();
        return switch (at.by()) {
            case UNIT -> UnitNames.brief(units.tree().get(instrument.unitCode()), getLocale());
            case KIND -> getTranslation("debt.kind." + instrument.kind());
            case CREDITOR -> instrument.creditor().isBlank() ? getTranslation("debt.creditor.none") : instrument.creditor();
        };
    }

    private Card stress(DebtBook book, DebtLook at) {
        var panel = new StressPanel(book.stressTest(at.view()), units, assumed, now -> assumed = now);
        var reset = new Button(getTranslation("debt.stress.reset"), event -> panel.reset());
        reset.addThemeName("tertiary");
        return new Card(getTranslation("debt.stress"), getTranslation("debt.stress.sub")).control(reset).body(panel);
    }

    private Component dues(DebtBook book, DebtLook at) {
        var all = book.dues(at.view());
        var month = at.month();
        var shown = month == null ? all.stream().limit(NEXT).toList()
                : all.stream().filter(due -> due.month().equals(month)).toList();
        var card = new Card(getTranslation("debt.due"), getTranslation("debt.due.sub")).bleed(new DueList(shown, units, at.day()));
        return month == null ? card : card.control(new Chip(month.toString(), () -> go(at.month(null))));
    }

    private void go(DebtLook there) {
        getUI().ifPresent(ui -> ui.navigate(Links.DEBT, there.query()));
    }
}
