package org.pillarboard.ui.issuance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.Readiness;
import org.pillarboard.issuance.BondIssue;
import org.pillarboard.issuance.IssueDetail;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.IssueStage;
import org.pillarboard.issuance.RefinancingLink;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.AsOfPicker;
import org.pillarboard.ui.kit.Breadcrumb;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.figure.Lenses;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/** One bond on its way as known on a day: its stages with their papers, its terms and what it repays; today for its owner the next step. */
@Route(value = Links.ISSUE, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
class IssueView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient IssuanceDesk desk;
    private final transient EvidenceDownloads downloads;
    private final transient Lenses lenses;
    private transient @Nullable UUID asked;
    private transient @Nullable Lens lens;
    private boolean today;
    private transient @Nullable IssueDetail shown;

    IssueView(IssuanceDesk desk, Lenses lenses, EvidenceDownloads downloads, LivePulse pulse) {
        this.desk = desk;
        this.lenses = lenses;
        this.downloads = downloads;
        addClassNames("debt", "issuance");
        pulse.onBeat(this, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, shown == null ? getTranslation("issuance.title") : shown.name());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        try {
            asked = UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("bond", id);
        }
        lens = lenses.read(event.getLocation().getQueryParameters());
        today = !lens.asOf().day().isBefore(desk.today().day());
        reload();
    }

    private void reload() {
        if (asked != null && lens != null) {
            var at = now(lens);
            shown = desk.get(asked, at.asOf());
            show(shown, at);
        }
    }

    /** What stood at today goes on to the next day at midnight. */
    private Lens now(Lens at) {
        return today ? at.at(desk.today()) : at;
    }

    /** What is being typed is not touched. */
    private void refresh() {
        boolean typing = shown != null && shown.mine() && shown.open() != null && shown.open().review().state().isEditable();
        if (asked != null && lens != null && !typing && !desk.get(asked, now(lens).asOf()).equals(shown)) {
            reload();
        }
    }

    private void show(IssueDetail detail, Lens at) {
        var words = desk.words(getLocale());
        removeAll();
        if (detail.isUnknown()) {
            add(head(detail, at, words), new EmptyState(words.say("issuance.page.unknown"), words.say("issuance.board.unkept.next")));
            return;
        }
        var left = new Div(new StageRail(detail, downloads, words));
        left.addClassName("col");
        var right = new Div();
        right.addClassName("col");
        if (detail.issue() != null && detail.owed() != null) {
            right.add(owed(detail.issue(), detail.owed(), at, words));
        }
        if (detail.open() != null || !detail.next().isEmpty()) {
            right.add(work(detail, at, words));
        }
        if (detail.issue() != null) {
            right.add(new IssueFacts(detail.issue(), detail.registration(), desk.names(List.of(detail.issue())), debt(at), words));
        }
        var two = new Div(left, right);
        two.addClassName("bond-two");
        add(head(detail, at, words), two);
    }

    /** The way to a debt of the ledger on the same day. */
    private UnaryOperator<String> debt(Lens at) {
        return code -> today ? Links.debtInstrument(code) : Links.debtOfTheDay(code, at);
    }

    /** For those who can mend it: the two registers differ. */
    private Component owed(BondIssue issue, BigDecimal owed, Lens at, IssueWords words) {
        String code = issue.text(IssueField.CODE);
        var note = new Div(new Note(Tone.BAD, words.say("issuance.page.owed", issue.since().toString(), code, words.said(owed))),
                new NavAnchor(debt(at).apply(code), words.say("issuance.page.inLedger")));
        note.addClassName("warnings");
        return note;
    }

    private Component work(IssueDetail detail, Lens at, IssueWords words) {
        var open = detail.open();
        if (open == null) {
            return new NextSteps(detail, words, stage -> {
                desk.begin(detail.bondId(), stage);
                reload();
            });
        }
        if (detail.mine()) {
            return new MovePanel(detail, open, desk, downloads, words, message -> moved(message, at));
        }
        var by = open.review().submittedBy();
        var note = new Div(new Note(Tone.INFO, getTranslation("issuance.move.waiting", by == null ? "" : by.name(),
                open.review().submittedAt() == null ? "" : OfficeTimes.brief(open.review().submittedAt()))),
                new NavAnchor(Links.REVIEW, getTranslation("issuance.move.decide")));
        note.addClassName("warnings");
        return note;
    }

    /** @param message none after a bond was given up with its first draft */
    private void moved(@Nullable String message, Lens at) {
        if (message == null) {
            Links.go(Links.issuance(at));
        } else {
            if (!message.isEmpty()) {
                Notification.show(message);
            }
            reload();
        }
    }

    private List<FindingClause> finding(@Nullable BondIssue issue, String name, LocalDate day, IssueWords words) {
        if (issue == null) {
            return List.of(new FindingClause(name));
        }
        var tone = issue.light(day).map(Tone::of).orElse(null);
        var standing = words.standing(issue, day);
        return why(issue, day, words).map(why -> List.of(new FindingClause(name + words.say("issuance.colon")),
                new FindingClause(standing + words.say("issuance.comma"), tone), new FindingClause(why, tone)))
                .orElseGet(() -> List.of(new FindingClause(name + words.say("issuance.colon")), new FindingClause(standing, tone)));
    }

    /** Why it is behind: the older debt whose day asks for more, or its own day that has passed. */
    private Optional<String> why(BondIssue issue, LocalDate day, IssueWords words) {
        if (issue.light(day).filter(rag -> rag != Rag.GREEN).isEmpty()) {
            return Optional.empty();
        }
        var names = desk.names(List.of(issue));
        return Optional.of(issue.asking().stream().min(Comparator.comparing(RefinancingLink::dueOn)).map(link -> words.say("issuance.page.why",
                link.isNamed() ? names.getOrDefault(link.oldCode(), link.oldCode()) : words.say("issuance.page.link.hidden"), link.dueOn().toString(),
                words.say("debt.choice.LEVEL." + Readiness.required(ChronoUnit.DAYS.between(day, link.dueOn())))))
                .orElseGet(() -> words.say("issuance.page.why.planned", issue.text(IssueField.PLANNED_ON))));
    }

    private PageHead head(IssueDetail detail, Lens at, IssueWords words) {
        LocalDate day = at.asOf().day();
        String name = !detail.name().isEmpty() ? detail.name() : words.say(detail.isUnknown() ? "issuance.page.unknown" : "issuance.card.unnamed");
        var head = new PageHead(finding(detail.issue(), name, day, words))
                .eyebrow(new Breadcrumb(name).under(Links.issuance(at), words.say("issuance.title")).under(Links.debt(at), words.say("issuance.ledger")))
                .eyebrow(words.unit(detail.unitCode())).eyebrow(words.say("issuance.day", day.toString())).actions(new AsOfPicker(at, desk.today()));
        BondIssue issue = detail.issue();
        if (issue != null) {
            issue.light(day).ifPresent(rag -> head.actions(new StatusBadge(rag)));
            if (issue.stage().isAtLeast(IssueStage.SETTLED) && detail.owed() == null) {
                head.actions(new NavAnchor(debt(at).apply(issue.text(IssueField.CODE)), words.say("issuance.page.inLedger")));
            }
        } else if (detail.open() != null) {
            head.eyebrow(words.say("issuance.state." + detail.open().review().state()));
        }
        return head;
    }
}
