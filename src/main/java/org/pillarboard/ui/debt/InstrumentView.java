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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.InstrumentDossier;
import org.pillarboard.issuance.BondIssue;
import org.pillarboard.ui.kit.Breadcrumb;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.figure.DueWords;
import org.pillarboard.ui.kit.figure.Lenses;
import org.pillarboard.ui.kit.figure.ScopeNotes;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/**
 * One instrument: its terms, every payment agreed and made, from what it is repaid, what it repaid, and who says so; where the
 * address names no period as it stands on the day looked from, usually today.
 */
@Route(value = Links.DEBT_INSTRUMENT, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
class InstrumentView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient InstrumentDesk desk;
    private final transient Lenses lenses;
    private final transient EvidenceDownloads downloads;
    private String code = "";
    private String name = "";
    private @Nullable Lens lens;
    private boolean dayItself;
    private @Nullable InstrumentDossier shown;

    InstrumentView(InstrumentDesk desk, Lenses lenses, EvidenceDownloads downloads, LivePulse pulse) {
        this.desk = desk;
        this.lenses = lenses;
        this.downloads = downloads;
        addClassNames("debt", "instrument");
        pulse.onBeat(this, this::reload);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, name.isEmpty() ? getTranslation("debt.title") : name);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        code = query.getSingleParameter("code").orElse("");
        lens = lenses.read(query);
        dayItself = query.getSingleParameter(Lens.PERIOD).isEmpty();
        shown = null;
        reload();
    }

    private void reload() {
        if (lens == null) {
            return;
        }
        var dossier = desk.dossier(code, lens, dayItself);
        if (!dossier.equals(shown)) {
            shown = dossier;
            name = dossier.instrument().name();
            show(dossier, lens);
        }
    }

    private void show(InstrumentDossier dossier, Lens through) {
        var words = desk.words(getLocale());
        var history = new HistoryCard(dossier, downloads, words);
        removeAll();
        var bond = desk.bond(dossier, through);
        add(head(dossier, bond.orElse(null), through, words));
        bond.filter(one -> one.isRepaid() && !one.since().isAfter(dossier.day()) && dossier.position().isOpen())
                .ifPresent(one -> add(unlike(one, dossier, through, words)));
        add(new KeyFigures(dossier, words, history::light),
                duo(new TermsCard(dossier, words), new SourceCard(dossier, through, words)),
                duo(new ChangeCards(dossier, words), new RatingCard(dossier.ratings(), words)));
        if (dossier.instrument().kind() == DebtKind.SYNDICATED) {
            add(new SyndicateCard(dossier.position(), dossier.banks(), words));
        }
        add(new UseCard(dossier, desk.projects(dossier, through), through, words), new FlowCard(dossier, words),
                new LinkCard(dossier, through, words), history);
    }

    private static Component duo(Component left, Component right) {
        var two = new Div(left, right);
        two.addClassName("duo");
        return two;
    }

    /** For those who can mend it: the pipeline has it as repaid. */
    private static Component unlike(BondIssue bond, InstrumentDossier dossier, Lens through, Words words) {
        var note = new Div(new Note(Tone.BAD, words.say("debt.one.unlike", bond.since().toString(), words.said(dossier.position().balance()))),
                new NavAnchor(Links.issue(bond.id(), through), words.say("debt.one.bond")));
        note.addClassName("warnings");
        return note;
    }

    private PageHead head(InstrumentDossier dossier, @Nullable BondIssue bond, Lens through, Words words) {
        var row = dossier.instrument();
        var crumb = new Breadcrumb(row.code()).under(Links.debt(through), words.say("debt.title"));
        var clauses = new ArrayList<FindingClause>();
        boolean settled = dossier.position().balance().signum() == 0;
        clauses.add(new FindingClause(settled ? words.say("debt.one.settled", row.name())
                : words.say("debt.one.finding", row.name(), words.said(dossier.position().balance()))));
        clauses.addAll(standing(dossier, words));
        var built = new PageHead(clauses).eyebrow(crumb).eyebrow(ScopeNotes.named(desk.debtor(dossier, through), getLocale()))
                .eyebrow(words.say("debt.kind." + row.kind()))
                .eyebrow(words.say("debt.one.day", dossier.day().toString()));
        if (!through.asOf().day().equals(dossier.day())) {
            built.eyebrow(words.say("debt.one.known", through.asOf().day().toString()));
        }
        if (bond != null) {
            built.actions(new NavAnchor(Links.issue(bond.id(), through), words.say("debt.one.bond")));
        }
        return dossier.principalOnly() ? built.actions(new StatusBadge(Tone.WARN, words.say("debt.restriction.on"))) : built;
    }

    /** What is over first: what is overdue, a put day nobody has told the result of; then what comes. */
    private static List<FindingClause> standing(InstrumentDossier dossier, Words words) {
        var position = dossier.position();
        var over = new ArrayList<FindingClause>();
        if (position.isOverdue()) {
            over.add(new FindingClause(words.say("debt.one.overdue", words.said(position.overdue())), Tone.BAD));
        }
        position.unansweredPut().ifPresent(put -> over.add(new FindingClause(words.say("debt.one.unanswered", put.on().toString()),
                Tone.of(put.unansweredLight()))));
        var next = dossier.dues().stream().findFirst().map(due -> next(due, dossier, words)).orElse(List.of());
        if (over.isEmpty() && next.isEmpty()) {
            return List.of(new FindingClause(dossier.terms().valueOn().isAfter(dossier.day())
                    ? words.say("debt.one.ahead", dossier.terms().valueOn().toString()) : words.say("debt.one.repaid")));
        }
        var last = next.isEmpty() ? over.getLast() : null;
        return Stream.concat(over.stream().map(one -> one == last ? one : new FindingClause(words.say("debt.one.and", one.text()), one.tone())),
                next.stream()).toList();
    }

    private static List<FindingClause> next(DueItem next, InstrumentDossier dossier, Words words) {
        var due = new FindingClause(words.say(next.uncovered().signum() == 0 ? "debt.one.next" : "debt.one.next.more",
                next.on().toString(), words.say("debt.reason." + next.reason()), words.said(next.amount())));
        if (next.uncovered().signum() == 0) {
            return List.of(due);
        }
        var open = next.covered().signum() == 0 ? words.say("debt.one.uncovered.all") : words.say("debt.one.uncovered", words.said(next.uncovered()));
        return List.of(due, next.isEarly(dossier.day()) ? new FindingClause(words.say("debt.one.early", open))
                : new FindingClause(open, DueWords.tone(next, dossier.day())));
    }
}
