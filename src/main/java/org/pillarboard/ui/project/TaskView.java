package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.ClosingRow;
import org.pillarboard.project.TaskDetail;
import org.pillarboard.project.TaskRow;
import org.pillarboard.project.TaskState;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Readable;
import org.pillarboard.ui.kit.Breadcrumb;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/** One task: whose it is and how far, the papers that prove it, and its closing between two hands. */
@Route(value = Links.TASK, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
final class TaskView extends Div implements AfterNavigationObserver, HasDynamicTitle, HandsList.ClosingDeeds {

    private final transient TaskBook book;
    private final transient TaskHistory history;
    private final transient EvidenceDownloads downloads;
    private transient @Nullable TaskDetail detail;
    private transient @Nullable UUID asked;
    private transient @Nullable LocalDate day;

    TaskView(TaskBook book, TaskHistory history, EvidenceDownloads downloads, LivePulse pulse) {
        this.book = book;
        this.history = history;
        this.downloads = downloads;
        addClassName("task");
        pulse.onBeat(this, this::load);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, detail == null ? getTranslation("task.title") : detail.row().name());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        try {
            asked = UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("task", id);
        }
        day = event.getLocation().getQueryParameters().getSingleParameter(Lens.AS_OF).flatMap(Readable::day)
                .filter(one -> one.isBefore(book.today())).orElse(null);
        load();
    }

    private void load() {
        if (asked == null) {
            return;
        }
        var on = day == null ? book.today() : day;
        var shown = book.get(asked, on);
        detail = shown;
        var words = new TaskWords(book.words(getLocale(), on));
        var progress = new TaskProgress(shown, book, this::load);
        removeAll();
        add(head(shown, words, progress), facts(shown, words), two(progress, papers(shown)), closings(shown), history.draw(shown, words.words()));
    }

    private Component head(TaskDetail shown, TaskWords words, TaskProgress progress) {
        var head = new PageHead(finding(shown.row(), words)).eyebrow(new Breadcrumb(shown.row().code()).under(Links.TASKS, getTranslation("task.title")))
                .eyebrow(getTranslation(words.words().past() ? "task.asOf.past" : "task.asOf", words.words().today().toString()));
        head.actions(words.badge(shown.row().state()));
        if (words.words().past()) {
            head.actions(new NavAnchor(Links.task(shown.row().id()), getTranslation("project.past.today")));
        }
        if (shown.allowed().contains(TaskDetail.Action.REPORT)) {
            head.actions(button("task.report", progress::report));
        }
        if (shown.allowed().contains(TaskDetail.Action.TERMINATE)) {
            head.actions(button("task.terminate", () -> terminate(shown)));
        }
        if (shown.allowed().contains(TaskDetail.Action.REQUEST_CLOSING)) {
            var ask = button("project.deed.REQUEST_CLOSING", () -> ask(shown));
            ask.addThemeName("primary");
            head.actions(ask);
        }
        return head;
    }

    /** Its name, and how long it has been overdue, how long there is, or when it was closed. */
    private List<FindingClause> finding(TaskRow row, TaskWords words) {
        String distance = words.distance(row);
        if (distance.isEmpty()) {
            return List.of(new FindingClause(row.name()));
        }
        var tone = row.state() == TaskState.OVERDUE ? Tone.BAD : row.state() == TaskState.DUE_SOON ? Tone.WARN : null;
        return List.of(new FindingClause(row.name() + getTranslation("kit.comma")), new FindingClause(distance, tone));
    }

    private Button button(String key, Runnable press) {
        return new Button(getTranslation(key), event -> press.run());
    }

    private void terminate(TaskDetail shown) {
        var reason = DeedDialog.words(getTranslation("project.deed.reason"));
        new DeedDialog(getTranslation("task.terminate"), getTranslation("task.terminate.means"),
                () -> book.terminate(shown.row().id(), reason.getValue()), this::load, below(shown, "task.undecided.terminate", reason)).open();
    }

    /** A field, below what becomes of progress that nobody has approved where there is some. */
    private Component[] below(TaskDetail shown, String key, Component field) {
        return shown.undecided() ? new Component[] {new Note(Tone.WARN, getTranslation(key)), field} : new Component[] {field};
    }

    private void ask(TaskDetail shown) {
        var said = DeedDialog.words(getTranslation("project.deed.selfReport"));
        new DeedDialog(getTranslation("project.deed.REQUEST_CLOSING"), getTranslation("task.closing.means"),
                () -> book.requestClosing(shown.row().id(), said.getValue()), this::load, below(shown, "task.undecided.close", said)).open();
    }

    private String due(TaskRow row, TaskWords words) {
        String distance = words.distance(row);
        return row.dates().dueOn() + (distance.isEmpty() ? "" : getTranslation("kit.semicolon") + distance);
    }

    private Component facts(TaskDetail shown, TaskWords words) {
        var row = shown.row();
        var type = book.types().stream().filter(one -> one.code().equals(row.typeCode())).findFirst().orElseThrow();
        var facts = new TaskFacts().add("task.type", type.name(getLocale())).add("project.fact.unit", words.words().unit(row.unitCode()))
                .add("project.fact.owner", row.ownerName()).add("task.startsOn", row.dates().startsOn().toString())
                .add("task.due", due(row, words)).add("task.termination", row.terminationReason())
                .add("task.firstDue", row.firstDueOn().equals(row.dates().dueOn()) ? "" : row.firstDueOn().toString())
                .add("task.tag", row.tag()).add("task.source", row.source()).add("task.document", row.document())
                .add("task.people", row.people() == null ? "" : String.valueOf(row.people()))
                .add("task.amount", row.amount() == null ? "" : row.amount().stripTrailingZeros().toPlainString());
        return new Card(getTranslation("task.facts")).body(facts);
    }

    private static Component two(Component left, Component right) {
        var two = new Div(left, right);
        two.addClassName("pair2");
        return two;
    }

    private Component papers(TaskDetail shown) {
        return new TaskPapers(shown, book, downloads, this, this::load);
    }

    private Component closings(TaskDetail shown) {
        var list = new HandsList(day == null ? book.reader(shown.allowed().contains(TaskDetail.Action.DECIDE))
                : HandsList.Reader.onlooker(), this::load).warning(shown.undecided() ? getTranslation("task.undecided.close") : "");
        boolean closed = shown.row().state() == TaskState.CLOSED;
        shown.closings().reversed().forEach(row -> list.closing(row, this, closed));
        var card = new Card(getTranslation("project.requests")).bleed(list).withClass("mnote");
        card.setVisible(!list.isEmpty());
        return card;
    }

    @Override
    public void check(ClosingRow row) {
        book.check(row);
    }

    @Override
    public void sign(ClosingRow row) {
        book.sign(row);
    }

    @Override
    public void refuse(ClosingRow row, String reason) {
        book.refuse(row, reason);
    }

    @Override
    public void reopen(ClosingRow row, String reason) {
        book.reopen(row, reason);
    }
}
