package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pillarboard.audit.Asked;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.identity.Units;
import org.pillarboard.pillar.Pillars;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskRow;
import org.pillarboard.project.TaskTypeRow;
import org.pillarboard.project.Tasks;
import org.pillarboard.shared.AsOf;
import org.pillarboard.sheet.ExcelBook;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the ledgers of tasks out as a workbook, through the filter of the screen and in the same scope. The trail keeps who took it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class TaskLists {

    private static final int AT_MOST = 10_000;
    private static final int AMOUNT_PLACES = 2;
    private final Tasks tasks;
    private final Pillars pillars;
    private final Units units;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    TaskLists(Tasks tasks, Pillars pillars, Units units, CurrentUser user, Trail trail, Clock clock) {
        this.tasks = tasks;
        this.pillars = pillars;
        this.units = units;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The tasks of a filter, the first due in front, at most ten thousand; what was left out is said on the sheet. */
    @Transactional
    public HandOut ledger(TaskFilter filter, SheetWords words) {
        long all = tasks.count(filter);
        var rows = tasks.page(filter, PageRequest.of(0, AT_MOST, Sort.by("dueOn", "code")));
        var kinds = kinds(words);
        var head = head(filter, kinds, words).lines(rows.size(), all, words);
        try (var book = new ExcelBook()) {
            page(words, units.tree(), kinds).write(book.page(words.text("list.task.page")), head, rows);
            trail.record(TrailKind.EXPORT, "tasks", TakenAway.tasks("xlsx", filter, AsOf.today(clock).day()).toString(), null, Asked.lines(rows.size()));
            return HandOut.of(head.title(), book);
        }
    }

    /** What a filter lets through, in words for paper; empty where it narrows nothing. */
    public String told(TaskFilter filter, SheetWords words) {
        return chosen(ListHead.NOTHING, filter, kinds(words), words).told(words);
    }

    private Map<String, String> kinds(SheetWords words) {
        return tasks.types().stream().collect(Collectors.toMap(TaskTypeRow::code, type -> type.name(words.locale())));
    }

    private ListHead head(TaskFilter filter, Map<String, String> kinds, SheetWords words) {
        LocalDate day = filter.on() == null ? AsOf.today(clock).day() : filter.on();
        var head = new ListHead(words.text("list.task.title", day.toString()), List.of(
                new ListHead.Fact("exported", user.name() + " " + words.moment(clock.instant())))).with("asOf", day.toString());
        return chosen(head, filter, kinds, words);
    }

    private ListHead chosen(ListHead head, TaskFilter filter, Map<String, String> kinds, SheetWords words) {
        return head.where("taskKind", kinds.get(filter.typeCode()))
                .where("year", filter.year() == null ? null : String.valueOf(filter.year()))
                .where("pillar", pillars.name(filter.pillarCode(), words.locale()))
                .where("unit", filter.unitCode() == null ? null : words.unit(units.tree().get(filter.unitCode())))
                .where("state", filter.state() == null ? null : words.text("task.state." + filter.state()))
                .where("text", filter.text());
    }

    private static ListPage<TaskRow> page(SheetWords words, UnitTree tree, Map<String, String> kinds) {
        return new ListPage<TaskRow>(words)
                .text("taskNumber", 16, TaskRow::code)
                .text("task", 40, TaskRow::name)
                .text("taskKind", 18, row -> kinds.get(row.typeCode()))
                .text("unit", 22, row -> tree.find(row.unitCode()).map(words::accountable).orElse(row.unitCode()))
                .text("accountable", 12, TaskRow::ownerName)
                .text("state", 10, row -> words.text("task.state." + row.state()))
                .day("starts", 12, row -> row.dates().startsOn())
                .day("firstDue", 12, TaskRow::firstDueOn)
                .day("taskDue", 12, row -> row.dates().dueOn())
                .day("taskDone", 12, row -> row.dates().doneOn())
                .day("taskTerminated", 12, row -> row.dates().terminatedOn())
                .text("step", 30, TaskRow::step)
                .text("outcome", 40, TaskRow::outcome)
                .text("terminationReason", 40, TaskRow::terminationReason)
                .text("taskSource", 24, TaskRow::source)
                .text("document", 20, TaskRow::document)
                .text("tags", 14, TaskRow::tag)
                .number("people", 10, row -> 0, row -> row.people() == null ? null : BigDecimal.valueOf(row.people()))
                .number("amount", 14, row -> AMOUNT_PLACES, TaskRow::amount);
    }
}
