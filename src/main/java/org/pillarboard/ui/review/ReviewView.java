package org.pillarboard.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pillarboard.observation.ReviewLine;
import org.pillarboard.review.Decision;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.PendingPreview;
import org.pillarboard.ui.kit.Reach;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.ScreenKeys;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Unsent;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/** What waits for the reviewer's sections: one in hand, decided by button or key, or many at once. */
@Route(value = Links.REVIEW, layout = MainLayout.class)
@RolesAllowed("REVIEWER")
final class ReviewView extends Section implements AfterNavigationObserver, HasDynamicTitle {

    private final Inbox inbox;
    private final transient PendingPreview pending;
    private final PageHead head = new PageHead(List.of());
    private final Div filters = new Div();
    private final Div told = new Div();
    private final Div milestones = new Div();
    private final FilingCard filings;
    private final IssueCard issues;
    private final Div work = new Div();
    private final H2 figures = new H2();
    private final ReviewList list;
    private final ReviewPanel panel;
    private final ReviewBar bar = new ReviewBar(this::giveBack, this::approve);
    private InboxFilter filter = InboxFilter.from(QueryParameters.empty());
    private List<ReviewLine> lines = List.of();
    private int inHand;
    private boolean deciding; // the page hears of the reader's own deed before it is over, and need not be told of it

    ReviewView(Inbox inbox, IssueInbox issueInbox, PendingPreview pending, EvidenceDownloads downloads, LivePulse pulse) {
        this.inbox = inbox;
        this.pending = pending;
        panel = new ReviewPanel(downloads, by -> pick(inHand + by));
        list = new ReviewList(this::words, this::goTo, () -> Reach.onPhone(panel), this::showBar);
        filings = new FilingCard(inbox, downloads, this::load);
        issues = new IssueCard(issueInbox, downloads, this::load);
        addClassName("review");
        head.eyebrow(getTranslation("review.title"));
        figures.setText(getTranslation("review.figures"));
        told.getElement().setAttribute("aria-live", "assertive");
        work.add(arranged());
        work.addClassName("split");
        add(work);
        Runnable next = () -> pick(inHand + 1);
        Runnable former = () -> pick(inHand - 1);
        ScreenKeys.listen(this, Map.of("ArrowDown", next, "ArrowRight", next,
                "ArrowUp", former, "ArrowLeft", former, "X", this::tick));
        pulse.onBeat(this, this::refresh);
        Unsent.watch(this, inbox.person());
    }

    /** The figures first, as the heading counts them; on a phone with what is decided about them below. */
    private Component[] arranged() {
        var lock = new LockPanel(inbox);
        boolean narrow = Breadth.isNarrow();
        var main = narrow ? new Div(head, filters, told, figures, list, panel, bar, milestones, filings, issues, lock)
                : new Div(head, filters, told, figures, list, bar, milestones, filings, issues, lock);
        main.addClassName("main");
        return narrow ? new Component[] {main} : new Component[] {main, panel};
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("review.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = InboxFilter.from(event.getLocation().getQueryParameters());
        inHand = 0;
        told.removeAll();
        load();
    }

    private void load() {
        var all = inbox.pending();
        lines = filter.of(all);
        inHand = Math.clamp(inHand, 0, Math.max(0, lines.size() - 1)); // the list tells of its ticks while it is filled
        filters.removeAll();
        filters.add(new FilterBar(filter, all, inbox));
        var filed = inbox.filings();
        filings.show(filed);
        var waiting = inbox.milestones();
        var tasks = inbox.tasks();
        long late = lines.stream().filter(line -> words(line).update().late()).count();
        head.finding(new InboxFinding(all.size(), lines.size(), late).more("milestones", waiting.size()).more("tasks", tasks.size())
                .more("requests", pending.count()).more("debts", filed.size() + issues.show()).clauses());
        milestones.removeAll();
        milestones.add(new MilestoneCard(waiting), new TaskReportCard(tasks), pending.draw());
        list.show(lines);
        Stream.of(figures, list, bar, panel).forEach(part -> part.setVisible(!lines.isEmpty()));
        if (lines.isEmpty()) {
            filters.add(FilterBar.nothing(!all.isEmpty()));
        }
        pick(inHand);
    }

    private LineText words(ReviewLine line) {
        return new LineText(line, inbox.tree(), inbox.today(), getLocale());
    }

    private void pick(int index) {
        if (index < 0 || index >= lines.size()) {
            return;
        }
        take(index);
        list.scrollTo(index);
    }

    private void take(int index) {
        inHand = index;
        list.mark(lines.get(index));
        panel.show(words(lines.get(index)), (index + 1) + " / " + lines.size());
        Unsent.back(this);
        showBar();
    }

    /** The row pressed, or come to by the arrows. */
    private void goTo(ReviewLine line) {
        int index = lines.indexOf(line);
        if (index >= 0 && index != inHand) {
            take(index);
        }
    }

    private void tick() {
        if (!lines.isEmpty()) {
            list.tick(lines.get(inHand));
        }
    }

    private void showBar() {
        var ticked = list.ticked();
        int own = (int) ticked.stream().filter(ReviewLine::mine).count();
        if (!ticked.isEmpty()) {
            bar.showMany(ticked.size() - own, own);
        } else if (!lines.isEmpty()) {
            bar.show(words(lines.get(inHand)));
        }
    }

    private List<ReviewLine> chosen() {
        var ticked = list.ticked();
        var chosen = new ArrayList<>(ticked.isEmpty() && !lines.isEmpty() ? List.of(lines.get(inHand)) : ticked);
        chosen.removeIf(ReviewLine::mine);
        return chosen;
    }

    private void approve() {
        decide(chosen(), new Decision.Approve(), "review.approved");
    }

    private void giveBack() {
        try {
            decide(chosen(), new Decision.Return(panel.opinion().reason(), panel.opinion().field()), "review.returned");
        } catch (RuleViolation missing) {
            panel.opinion().askReason(RuleWords.of(missing, getLocale()));
        }
    }

    private void decide(List<ReviewLine> chosen, Decision decision, String doneKey) {
        if (chosen.isEmpty()) {
            return;
        }
        told.removeAll();
        deciding = true;
        try {
            inbox.decide(chosen, decision);
            panel.opinion().kept();
            Notification.show(getTranslation(doneKey, String.valueOf(chosen.size())));
        } catch (RuleViolation refused) {
            told.add(new Note(Tone.WARN, RuleWords.of(refused, getLocale())));
        } catch (NotFound gone) {
            told.add(new Note(Tone.WARN, getTranslation("review.notSubmitted")));
        } finally {
            deciding = false;
        }
        load();
        Reach.onPhone(next());
    }

    /** What a decision leads to, far above its button: why it was not taken, the next figure, or that none is left. */
    private Component next() {
        if (told.getComponentCount() > 0) {
            return told;
        }
        return lines.isEmpty() ? filters : panel;
    }

    /** Others have decided, or more has come in; the item in hand stays in hand, and an opinion begun is not lost. */
    private void refresh() {
        if (deciding || panel.opinion().isBegun() || !list.ticked().isEmpty()) {
            return;
        }
        var held = lines.isEmpty() ? null : lines.get(inHand).ref().id();
        var fresh = filter.of(inbox.pending()).stream().map(line -> line.ref().id()).toList();
        if (fresh.contains(held)) {
            inHand = fresh.indexOf(held);
        } else if (held != null) {
            told.removeAll();
            told.add(new Note(Tone.INFO, getTranslation("review.notSubmitted")));
        }
        load();
    }
}
