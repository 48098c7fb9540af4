package org.pillarboard.ui.issuance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.issuance.IssueBoard;
import org.pillarboard.ui.kit.Breadcrumb;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.DebtTabs;
import org.pillarboard.ui.kit.figure.Lenses;
import org.pillarboard.ui.kit.figure.ScopeNotes;
import org.pillarboard.ui.kit.handout.HandOuts;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/** The bond pipeline (发行管线): the board by stages, the clocks of the registered quotas, the plans of the year. */
@Route(value = Links.ISSUANCE, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
class IssuanceView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient IssuanceDesk desk;
    private final transient Lenses lenses;
    private final transient HandOuts handOuts;
    private transient @Nullable Lens lens;
    private transient @Nullable IssueBoard shown;

    IssuanceView(IssuanceDesk desk, Lenses lenses, HandOuts handOuts, LivePulse pulse) {
        this.desk = desk;
        this.lenses = lenses;
        this.handOuts = handOuts;
        addClassNames("debt", "issuance");
        pulse.onBeat(this, this::reload);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("issuance.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        lens = lenses.read(event.getLocation().getQueryParameters());
        shown = null;
        reload();
    }

    private void reload() {
        if (lens == null) {
            return;
        }
        var board = desk.board(lens);
        if (!board.equals(shown)) {
            shown = board;
            show(board, lens);
        }
    }

    private void show(IssueBoard board, Lens at) {
        var words = desk.words(getLocale());
        removeAll();
        add(head(board, at, words), tabs(at), new BoardLanes(board, desk.names(board.pipeline().issues()), at, words),
                new QuotaClocks(board, at.asOf().day(), words),
                new PlanCard(board, at.period().year(), desk, words));
    }

    /** The pipeline is one part of the ledger among others. */
    private DebtTabs tabs(Lens at) {
        return new DebtTabs(DebtTabs.Part.ISSUANCE, desk.decides(), part -> {
            if (part != DebtTabs.Part.ISSUANCE) {
                Links.go(Links.debtPart(at, part.name().toLowerCase(Locale.ROOT)));
            }
        });
    }

    private PageHead head(IssueBoard board, Lens at, IssueWords words) {
        var head = new PageHead(finding(board, words))
                .eyebrow(new Breadcrumb(getTranslation("issuance.title")).under(Links.debt(at), getTranslation("issuance.ledger")))
                .eyebrow(words.unit(at.unitCode())).eyebrow(getTranslation("issuance.day", at.asOf().day().toString()));
        if (desk.owns(at.unitCode())) {
            var fresh = new Button(getTranslation("issuance.new"), event -> Links.go(Links.issue(desk.plan(at.unitCode()))));
            fresh.addThemeName("primary");
            desk.leftOn(at.unitCode()).ifPresent(day -> {
                fresh.setEnabled(false);
                head.eyebrow(getTranslation("issuance.left", day.toString()));
            });
            head.actions(fresh);
        } else {
            new ScopeNotes(desk.units().tree(at.asOf()), at, getLocale()).standing(head);
        }
        return lenses.pickers(head, at).actions(handOuts.issues(at, getLocale()));
    }

    private List<FindingClause> finding(IssueBoard board, IssueWords words) {
        int underway = board.pipeline().underway().size();
        if (underway == 0) {
            return List.of(new FindingClause(getTranslation(board.unkept() ? "issuance.board.unkept" : "issuance.finding.none")));
        }
        long late = board.pipeline().late();
        long clocks = board.clocksOff();
        var clauses = new ArrayList<FindingClause>();
        String first = getTranslation("issuance.finding", underway, words.said(board.pipeline().amountUnderway()));
        clauses.add(new FindingClause(late + clocks > 0 ? first + getTranslation("issuance.comma") : first));
        if (late > 0) {
            String behind = getTranslation("issuance.finding.late", late);
            clauses.add(new FindingClause(clocks > 0 ? behind + getTranslation("issuance.comma") : behind, Tone.BAD));
        }
        if (clocks > 0) {
            clauses.add(new FindingClause(getTranslation("issuance.finding.quota", clocks, String.valueOf(board.clock().amber())), Tone.WARN));
        }
        return clauses;
    }
}
