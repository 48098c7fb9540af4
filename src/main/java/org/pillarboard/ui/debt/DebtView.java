package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.Assumptions;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.Position;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.DebtTabs;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.kit.figure.Lenses;
import org.pillarboard.ui.kit.figure.WallViews;
import org.pillarboard.ui.kit.handout.HandOuts;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/** The debt ledger (债务台账): what falls due, what rolls into what, what happens under stress, and the registers beside it. */
@Route(value = Links.DEBT, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
class DebtView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient DebtDesk desk;
    private final transient Lenses lenses;
    private final transient HandOuts handOuts;
    private @Nullable DebtLook look;
    private int shown;
    private @Nullable LedgerPart ledgerPart;
    private Assumptions assumed = Assumptions.AS_PLANNED;

    DebtView(DebtDesk desk, Lenses lenses, HandOuts handOuts, LivePulse pulse) {
        this.desk = desk;
        this.lenses = lenses;
        this.handOuts = handOuts;
        addClassName("debt");
        pulse.onBeat(this, () -> {
            if (look == null || !look.sieve().paper()) {
                reload();
            }
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("debt.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        look = DebtLook.read(query, lenses.read(query));
        boolean fresh = shown == 0 || ledgerPart == null;
        shown = 0;
        reload();
        if (fresh && ledgerPart != null && look.pick().month() != null) {
            ledgerPart.showDues();
        } else if (ledgerPart != null && look.pick().chain() != null) {
            ledgerPart.showFlow();
        }
    }

    /**
     * Draws what has changed: a beat that moved something else leaves the page, and its sliders, alone. The ledger itself is
     * not kept: one of thousands of instruments weighs too much for a session.
     */
    private void reload() {
        if (look == null) {
            return;
        }
        var book = desk.book(look);
        int drawn = 31 * book.hashCode() + 1;
        if (drawn != shown) {
            shown = drawn;
            show(OpenBook.of(book, look.view()), look);
        }
    }

    private void show(OpenBook open, DebtLook at) {
        if (ledgerPart != null) {
            assumed = ledgerPart.assumed();
        }
        ledgerPart = null;
        removeAll();
        var late = open.late();
        var part = part(open, late, at);
        var head = head(open, at, part instanceof PartFinding own ? own.finding() : finding(open, late, at));
        if (!(part instanceof PartFinding) && !at.isOnPaper() && !late.isEmpty()) {
            head.eyebrow(within(open, late, at));
        }
        add(head, tools(at), part);
    }

    private Component part(OpenBook open, List<LateDebt> late, DebtLook at) {
        var book = open.book();
        var words = desk.words(getLocale());
        if (book.isBeforeOpening() && at.tab().listsDebts()) {
            return new EmptyState(getTranslation("debt.before"), getTranslation("debt.before.next"));
        }
        return switch (at.tab()) {
            case LEDGER, ISSUANCE -> open.open().isEmpty() ? new EmptyState(getTranslation("debt.none"), getTranslation("debt.none.next"))
                    : ledger(open, late, at);
            case WALL -> new WallPart(open, at, words, this::go);
            case LIST -> list(open, late, at, words);
            case RISK -> new RiskCards(desk.risks(book, at), open, at.lens(), words);
            case SUPPORT -> new RegisterParts(desk, at, words).support(book);
            case GUARANTEES -> new RegisterParts(desk, at, words).guarantees();
            case ASSETS -> new RegisterParts(desk, at, words).assets();
            case FEEDS -> new FeedCard(desk.fed(at), at.lens().period(), words);
        };
    }

    private Component list(OpenBook open, List<LateDebt> late, DebtLook at, Words words) {
        var list = new ListPart(open, late, at, words, this::go);
        if (at.sieve().paper()) {
            handOuts.printed(at.lens(), at.day(), at.view(), at.sieve().filter(), list.drawn());
        }
        return list;
    }

    private Component ledger(OpenBook open, List<LateDebt> late, DebtLook at) {
        var made = new LedgerPart(desk, open, late, at, assumed, this::go);
        ledgerPart = made;
        return made;
    }

    /** The parts of the page, and beside them the switches all figures follow. */
    private Component tools(DebtLook at) {
        var line = new DebtTabs(at.tab(), desk.decides(), tab -> go(at.tab(tab)));
        return at.tab().reckonsDues() ? line.with(WallViews.switches(at.view(), getLocale(), view -> go(at.view(view)))) : line;
    }

    /** On paper what is on it: a part of the ledger does not speak for the whole, and the switches stay behind. */
    private List<FindingClause> finding(OpenBook open, List<LateDebt> late, DebtLook at) {
        if (at.isOnPaper() && !open.book().isBeforeOpening()) {
            return List.of(new FindingClause(count(open.found(at.sieve().filter(), late))));
        }
        if (open.open().isEmpty()) {
            return List.of(new FindingClause(DebtWalls.opened(open.book(), "figure.debt.opened", getLocale())
                    .orElseGet(() -> getTranslation("debt.none"))));
        }
        var wall = open.wall();
        var finding = new ArrayList<FindingClause>();
        if (!late.isEmpty()) {
            finding.add(new FindingClause(desk.words(getLocale()).lateBriefly("debt.finding.overdue", late), Tone.BAD));
        } else {
            finding.add(new FindingClause(getTranslation("debt.finding", MoneyWords.of(wall.total(), getLocale()))));
        }
        finding.add(wall.gaps().isEmpty() ? new FindingClause(getTranslation("debt.finding.covered"))
                : new FindingClause(getTranslation("debt.finding.gaps", wall.gaps().size()), Tone.BAD));
        return finding;
    }

    private PageHead head(OpenBook open, DebtLook at, List<FindingClause> finding) {
        var built = new PageHead(finding).eyebrow(desk.words(getLocale()).unit(at.lens().unitCode()));
        if (at.isOnPaper()) {
            built.eyebrow(handOuts.told(at.view(), at.sieve().filter(), getLocale()));
        } else if (!open.book().isBeforeOpening()) {
            built.eyebrow(count(open.open()));
        } else if (!Objects.requireNonNull(open.book().opened()).isAfter(at.lens().asOf().day())) {
            built.actions(new NavAnchor(today(at), getTranslation("figure.newest")));
        }
        built.eyebrow(getTranslation("debt.day", at.day().toString()));
        if (!open.book().since().isNothing()) {
            built.eyebrow(since(open.book(), at));
        }
        if (desk.files()) {
            built.actions(new NavAnchor(Links.DEBT_FILING, getTranslation("debt.filing.title")));
        }
        if (desk.decides()) {
            built.actions(new NavAnchor(Links.DEBT_RULES, getTranslation("debt.rules.title")));
        }
        desk.notes(at, getLocale()).units(built, other -> Links.debtPart(other, at.tab().name().toLowerCase(Locale.ROOT)));
        lenses.pickers(built, at.lens());
        return open.book().isBeforeOpening() ? built
                : built.actions(handOuts.debt(at.lens(), at.day(), at.view(), at.sieve().filter(), getLocale()));
    }

    /** What the title has no room for where something is overdue. */
    private String within(OpenBook open, List<LateDebt> late, DebtLook at) {
        var overdue = DebtWalls.late(open, late);
        return getTranslation(overdue.signum() == 0 ? "debt.within" : "debt.within.late", MoneyWords.of(open.wall().total(), getLocale()),
                OfficeTimes.monthAndDay(at.day()), MoneyWords.of(overdue, getLocale()));
    }

    private String count(List<Position> some) {
        return getTranslation("debt.count", some.size(), MoneyWords.of(OpenBook.balance(some), getLocale()));
    }

    /** What has moved since the day the page stands on, and the way to the ledger of today. */
    private Component since(DebtBook book, DebtLook at) {
        var since = book.since();
        return new NavAnchor(today(at), getTranslation("debt.since", OfficeTimes.monthAndDay(at.day()), since.begun(), since.repaid(), since.steps()));
    }

    /** The ledger of the day it is known by. */
    private static String today(DebtLook at) {
        return Links.debt(at.lens().at(Period.month(at.lens().asOf().day())));
    }

    private void go(DebtLook there) {
        if (there.tab() == DebtTabs.Part.ISSUANCE) {
            Links.go(Links.issuance(there.lens()));
            return;
        }
        getUI().ifPresent(ui -> ui.navigate(Links.DEBT, there.query()));
    }
}
