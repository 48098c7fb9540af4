package org.pillarboard.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.LikePattern;
import org.springframework.data.domain.Sort;

/**
 * A filter as a question in JPQL: what it narrows to, never wider than the scope; leads of the discipline inspection for their own
 * section alone. Where a task stands is asked as {@link TaskState} judges it, with the day in hand; a test keeps the two alike.
 */
final class TaskQuery {

    private static final String STATE = """
            case when {s}.doneOn <= :day then 'CLOSED' when {s}.terminatedOn <= :day then 'TERMINATED' when t.dueOn < :day then 'OVERDUE'
            when {s}.closingOpen = true then 'WAITING' when t.startsOn > :day then 'NOT_STARTED'
            when t.dueOn > :soon then 'RUNNING' else 'DUE_SOON' end""";
    private static final String OPEN_FIRST = "case when {s}.doneOn is null and {s}.terminatedOn is null then 0 else 1 end, t.dueOn";
    private static final String KNOWN = """
            k.key.versionNo = (select max(n.key.versionNo) from KnownTask n where n.key.taskId = t.id and n.knownFrom <= :until)""";
    private static final String LATER = """
            not exists (select 1 from KnownTask n where n.key.taskId = t.id and n.knownFrom <= :until)
            and t.startsOn <= :day and (t.terminatedOn is null or t.terminatedOn > :day)""";
    private static final Set<String> SORTS = Set.of("dueOn", "code", "name", "unitCode");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final LocalDate day;
    private final boolean past;
    private boolean usesDay;

    /** @param until the last moment that counts; of a past day alone it narrows what is known */
    TaskQuery(TaskFilter filter, CurrentUser user, Set<String> units, LocalDate day, Instant until) {
        this(filter, user, units, day, !until.equals(Instant.MAX));
        add(past, KNOWN, "until", until);
    }

    private TaskQuery(TaskFilter filter, CurrentUser user, Set<String> units, LocalDate day, boolean past) {
        this.day = day;
        this.past = past;
        add(!user.scope().everything(), "t.unitCode in :seen", "seen", user.scope().units());
        add(true, "(t.typeCode <> 'TT-DISC' or t.sectionCode in :sections)", "sections", user.reviewedSections());
        add(!units.isEmpty(), "t.unitCode in :units", "units", units);
        equal("typeCode", filter.typeCode());
        equal("year", filter.year());
        equal("pillarCode", filter.pillarCode());
        if (!filter.text().isBlank()) {
            add(true, "(lower(t.name) like :text escape '!' or lower(t.code) like :text escape '!')", "text", LikePattern.containing(filter.text()));
        }
        if (filter.state() != null) {
            usesDay = true;
            add(true, "(" + STATE + ") = :state", "state", filter.state().name());
        }
    }

    /** Those that had begun by the day and were entered after the last moment that counts on it, wherever they stand. */
    static TaskQuery enteredLater(TaskFilter filter, CurrentUser user, Set<String> units, LocalDate day, Instant until) {
        var later = new TaskQuery(filter.state(null), user, units, day, false);
        later.add(true, LATER, "until", until);
        later.values.put("day", day);
        return later;
    }

    private void equal(String field, @Nullable Object value) {
        if (value != null) {
            add(true, "t." + field + " = :" + field, field, value);
        }
    }

    private void add(boolean asked, String condition, String name, Object value) {
        if (asked) {
            conditions.add(of(condition));
            values.put(name, value);
        }
    }

    /** What is told of a task, asked of where it is kept: with the task itself, of a past day with what was known of it. */
    private String of(String part) {
        return part.replace("{s}", past ? "k" : "t");
    }

    String state() {
        return of(STATE);
    }

    /** What else is read of a task: of a past day what was known of it. */
    String beside() {
        return past ? ", k" : "";
    }

    String asked() {
        return " from Task t" + (past ? " join KnownTask k on k.key.taskId = t.id" : "") + where();
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    /** Unsorted, the open in front. */
    String orderBy(Sort sort) {
        var orders = new ArrayList<>(sort.stream().filter(order -> SORTS.contains(order.getProperty()))
                .map(order -> "t." + order.getProperty() + (order.isAscending() ? "" : " desc")).toList());
        if (orders.isEmpty()) {
            orders.add(of(OPEN_FIRST));
        }
        orders.add("t.code");
        return " order by " + String.join(", ", orders);
    }

    /** The values to be set, with the day when the question asks for a state. */
    Map<String, Object> values(boolean asksForState) {
        var all = new HashMap<>(values);
        if (asksForState || usesDay) {
            all.put("day", day);
            all.put("soon", day.plusDays(MilestoneState.WARN_DAYS));
        }
        return all;
    }
}
