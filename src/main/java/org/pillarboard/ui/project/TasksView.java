package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pillarboard.project.PendingHand;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskRow;
import org.pillarboard.project.TaskState;
import org.pillarboard.project.TaskTypeRow;
import org.pillarboard.ui.kit.AsOfPicker;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.LensNavigation;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.handout.HandOuts;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;
import org.springframework.data.domain.PageRequest;

/** The ledgers of tasks (任务台账): every task in sight, narrowed by its address; of the discipline inspection numbers alone. */
@Route(value = Links.TASKS, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
final class TasksView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PRINT = "print";
    private final transient TaskBook book;
    private final transient HandOuts handOuts;
    private transient TaskFilter filter = TaskFilter.none();
    /** How far down the reader of a phone has gone. */
    private int reach = CardRoll.STEP;
    private boolean onPaper;

    TasksView(TaskBook book, HandOuts handOuts, LivePulse pulse) {
        this.book = book;
        this.handOuts = handOuts;
        addClassName("projects");
        pulse.onBeat(this, () -> {
            if (!onPaper) {
                load();
            }
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("task.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = TaskAddress.read(event.getLocation().getQueryParameters(), book.today());
        reach = CardRoll.STEP;
        onPaper = event.getLocation().getQueryParameters().getSingleParameter(PRINT).isPresent();
        load();
    }

    private void load() {
        var words = new TaskWords(book.words(getLocale(), day()));
        var counts = book.states(filter.state(null));
        long shown = counts.entrySet().stream().filter(entry -> filter.state() == null || filter.state() == entry.getKey())
                .mapToLong(Map.Entry::getValue).sum();
        removeAll();
        var late = book.late(filter, getLocale());
        long former = formerOverdue(counts);
        long known = counts.values().stream().mapToLong(Long::longValue).sum();
        var waiting = filter.on() == null ? book.waiting() : List.<PendingHand>of();
        var head = head(late.title(known).orElseGet(() -> finding(counts, former, waiting.size())), former);
        late.aside(known).ifPresent(head::eyebrow);
        add(head, new HandsCard(waiting), new StateCounts(counts, filter.state(), words, state -> look(filter.state(state))),
                new TaskFilterBar(filter, book, this::look));
        leads();
        if (shown == 0) {
            add(late.instead(known).map(told -> new EmptyState(Icons.LIST_CHECKS, told, getTranslation("task.register.next"))).orElseGet(this::nothing));
            return;
        }
        add(onPaper ? sheet(words, shown) : list(words, shown));
    }

    private PageHead head(List<FindingClause> finding, long former) {
        var head = new PageHead(finding).eyebrow(getTranslation(filter.on() == null ? "task.eyebrow" : "task.eyebrow.past", day().toString()))
                .actions(new AsOfPicker(day(), book.today(), this::look));
        if (former > 0) {
            head.eyebrow(new NavAnchor(address(filter.year(null).state(TaskState.OVERDUE)), getTranslation("task.former")));
        }
        head.actions(handOuts.tasks(filter, getLocale()), paper());
        if (book.keeps() && filter.on() == null) {
            head.actions(begin());
        }
        return head;
    }

    /** How many of former years are overdue still: the running year alone would hide them from its first day on. */
    private long formerOverdue(Map<TaskState, Long> counts) {
        return !Objects.equals(filter.year(), day().getYear()) ? 0
                : book.states(filter.year(null).state(null)).get(TaskState.OVERDUE) - counts.get(TaskState.OVERDUE);
    }

    private Component sheet(TaskWords words, long shown) {
        var rows = book.page(filter, PageRequest.of(0, TaskSheet.MOST));
        handOuts.printed(filter, rows.size());
        return new TaskSheet(rows, shown, handOuts.told(filter, getLocale()), book.types(), words);
    }

    private Component list(TaskWords words, long shown) {
        var place = new Div();
        Narrow.draw(place, () -> grid(words, shown), () -> cards(words, shown));
        return new Card(getTranslation("task.list"), count(shown)).bleed(place).withClass("ptable");
    }

    private Component paper() {
        var query = TaskAddress.write(filter, book.today());
        return onPaper ? new Button(getTranslation("project.sheet.back"), Icons.ARROW_LEFT.draw(15),
                event -> Links.go(Links.projects(Links.TASKS, query)))
                : new Button(getTranslation("project.sheet"), Icons.PRINTER.draw(15),
                        event -> Links.go(Links.projects(Links.TASKS, query.merging(PRINT, "1"))));
    }

    private boolean isNarrowed() {
        return !filter.on(null).equals(TaskFilter.none().year(day().getYear()));
    }

    private EmptyState nothing() {
        return isNarrowed() ? new EmptyState(Icons.LIST_CHECKS, getTranslation("task.empty"), getTranslation("task.empty.next"),
                SearchBar.clearing(() -> Links.go(Links.TASKS)))
                : new EmptyState(Icons.LIST_CHECKS, none(), getTranslation(book.keeps() ? "task.none.begin" : "task.none.next"));
    }

    private String none() {
        return getTranslation("task.none", String.valueOf(day().getYear()));
    }

    /** How many there are, and why others count more. */
    private String count(long shown) {
        long leads = book.leadsKeptBack(filter);
        return leads == 0 ? getTranslation("task.count", String.valueOf(shown))
                : getTranslation("task.count.apart", String.valueOf(shown), getTranslation("task.leads.apart", leads));
    }

    private TaskGrid grid(TaskWords words, long shown) {
        var grid = new TaskGrid(book, words);
        grid.show(filter, shown);
        return grid;
    }

    private CardRoll<TaskRow> cards(TaskWords words, long shown) {
        return new CardRoll<>(getTranslation("task.list"), pageable -> book.page(filter, pageable), shown, new TaskCells(words)::card)
                .from(reach, reached -> reach = reached);
    }

    /** The tasks, what former years left, then what waits for the reader's hand: the number beside the menu's item. */
    private List<FindingClause> finding(Map<TaskState, Long> counts, long former, int waiting) {
        var clauses = new ArrayList<>(finding(counts));
        if (former > 0) {
            append(clauses, new FindingClause(getTranslation("task.finding.former", former), Tone.BAD));
        }
        if (waiting > 0) {
            append(clauses, new FindingClause(getTranslation("task.finding.sign", waiting)));
        }
        return clauses;
    }

    private void append(List<FindingClause> clauses, FindingClause next) {
        var last = clauses.removeLast();
        clauses.add(new FindingClause(getTranslation("task.finding.and", last.text()), last.tone()));
        clauses.add(next);
    }

    private List<FindingClause> finding(Map<TaskState, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long overdue = counts.getOrDefault(TaskState.OVERDUE, 0L);
        long soon = counts.getOrDefault(TaskState.DUE_SOON, 0L);
        if (all == 0) {
            return List.of(new FindingClause(isNarrowed() ? getTranslation("task.empty") : none()));
        }
        var clauses = new ArrayList<FindingClause>();
        clauses.add(new FindingClause(getTranslation(overdue + soon > 0 ? "task.finding" : "task.finding.only", String.valueOf(all),
                String.valueOf(counts.getOrDefault(TaskState.CLOSED, 0L)))));
        if (overdue > 0) {
            clauses.add(new FindingClause(getTranslation(soon > 0 ? "task.finding.overdue" : "task.finding.overdueOnly", String.valueOf(overdue)),
                    Tone.BAD));
        }
        if (soon > 0) {
            clauses.add(new FindingClause(getTranslation("task.finding.soon", String.valueOf(soon)), Tone.WARN));
        }
        return clauses;
    }

    /** Numbers of the discipline inspection, where its leads could be meant. */
    private void leads() {
        if (TaskTypeRow.DISCIPLINE.equals(filter.typeCode())) {
            var numbers = book.leads(filter);
            add(new Note(Tone.INFO, getTranslation("task.leads", String.valueOf(numbers.total()), String.valueOf(numbers.closed()),
                    String.valueOf(numbers.overdue()))));
        }
    }

    private Component begin() {
        var button = new Button(getTranslation("task.new"), Icons.PLUS.draw(15), event -> new TaskForm(book, this::load).open(getLocale()));
        button.addThemeName("primary");
        return button;
    }

    /** The same page as known on another day. */
    private void look(LocalDate day) {
        LensNavigation.keep(UI.getCurrent(), Lens.AS_OF, day.isBefore(book.today()) ? day.toString() : null);
    }

    private void look(TaskFilter next) {
        Links.go(address(next));
    }

    private String address(TaskFilter one) {
        return Links.projects(Links.TASKS, TaskAddress.write(one, book.today()));
    }

    /** The day looked from. */
    private LocalDate day() {
        return filter.on() == null ? book.today() : filter.on();
    }
}
