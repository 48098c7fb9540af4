package org.pillarboard.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.LikePattern;
import org.pillarboard.shared.Scope;
import org.springframework.data.domain.Sort;

/**
 * A filter as a question in JPQL: what it narrows to, never wider than the scope. The light is asked as {@link ProjectColour}
 * judges it, with the day in hand; a test keeps the two alike.
 */
final class ProjectQuery {

    private static final String LIGHT = """
            case when {s}.standing = CANCELLED then 7 when {s}.standing = CLOSED then 6 when {s}.standing = PAUSED then 5
            when {s}.course.planned = false then 3 when {s}.course.startsOn > :day and {s}.course.progress = 0 then 4
            when {s}.course.earliestHeavy < :day or {s}.course.slipDays > 90 or {s}.course.majorIssues > 0
            or ({s}.money.budget > 0 and {s}.money.estimate > {s}.money.budget * 1.10) then 0
            when {s}.course.earliestDue < :day or {s}.course.slipDays > 30
            or ({s}.money.budget > 0 and {s}.money.estimate >= {s}.money.budget * 1.05) then 1 else 2 end""";
    private static final Map<String, String> SORTS = Map.of("code", "p.code", "name", "p.name", "unit", "p.unitCode",
            "progress", "{s}.course.progress", "next", "{s}.course.earliestDue", "slip", "{s}.course.slipDays", "light", LIGHT,
            "pillar", "p.pillarCode", "type", "p.typeCode");

    private static final String KNOWN = """
            k.key.versionNo = (select max(n.key.versionNo) from KnownProject n where n.key.projectId = p.id and n.knownFrom <= :until)""";

    private static final String LATER = """
            not exists (select 1 from KnownProject n where n.key.projectId = p.id and n.knownFrom <= :until)
            and p.course.startsOn <= :day and (p.standing in (ACTIVE, PAUSED) or p.standingOn > :day)""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final LocalDate day;
    private final boolean past;
    private boolean usesDay;

    /** @param until the last moment that counts; of a past day alone it narrows what is known */
    ProjectQuery(ProjectFilter filter, Scope scope, Set<String> units, LocalDate day, Instant until) {
        this(filter, scope, units, day, !until.equals(Instant.MAX));
        if (past) {
            add(KNOWN, "until", until);
        }
    }

    private ProjectQuery(ProjectFilter filter, Scope scope, Set<String> units, LocalDate day, boolean past) {
        this.day = day;
        this.past = past;
        sight(scope, units);
        equal("p.pillarCode", filter.pillarCode());
        equal("p.typeCode", filter.typeCode());
        equal("p.sectionCode", filter.sectionCode());
        equal("{s}.ownerId", filter.ownerId());
        if (filter.tag() != null) {
            add(":tag member of p.tags", "tag", filter.tag());
        }
        if (!filter.text().isBlank()) {
            add("(lower(p.name) like :text escape '!' or lower(p.code) like :text escape '!')", "text", LikePattern.containing(filter.text()));
        }
        if (filter.dueWithin() != null) {
            add("{s}.standing = ACTIVE and {s}.course.earliestDue <= :soon", "soon", day.plusDays(filter.dueWithin()));
        }
        if (!filter.lights().isEmpty()) {
            usesDay = true;
            add("(" + LIGHT + ") in :lights", "lights",
                    filter.lights().stream().map(ProjectLight::ordinal).collect(Collectors.toSet()));
        }
    }

    /** Those that had begun by the day and were entered after the last moment that counts on it, whatever light they have. */
    static ProjectQuery enteredLater(ProjectFilter filter, Scope scope, Set<String> units, LocalDate day, Instant until) {
        var later = new ProjectQuery(filter.lights(Set.of()).dueWithin(null), scope, units, day, false);
        later.add(LATER, "until", until);
        later.usesDay = true;
        return later;
    }

    private void sight(Scope scope, Set<String> units) {
        if (!scope.everything()) {
            add("(p.unitCode in :seen or exists (select 1 from Project q join q.coUnits c where q.id = p.id and c in :seen))",
                    "seen", scope.units());
        }
        if (!units.isEmpty()) {
            add("p.unitCode in :units", "units", units);
        }
    }

    private void equal(String field, @Nullable Object value) {
        if (value != null) {
            String name = field.substring(field.indexOf('.') + 1);
            add(field + " = :" + name, name, value);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(of(condition));
        values.put(name, value);
    }

    /** What is told of a project, asked of where it is kept: with the project itself, of a past day with what was known of it. */
    private String of(String part) {
        return part.replace("{s}", past ? "k" : "p");
    }

    String light() {
        return of(LIGHT);
    }

    /** What else is read of a project: of a past day what was known of it. */
    String beside() {
        return past ? ", k" : "";
    }

    String from() {
        return " from Project p" + (past ? " join KnownProject k on k.key.projectId = p.id" : "");
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    String orderBy(Sort sort) {
        var orders = sort.stream().filter(order -> SORTS.containsKey(order.getProperty())).map(order -> {
            usesDay |= order.getProperty().equals("light");
            return of(SORTS.get(order.getProperty())) + (order.isAscending() ? "" : " desc") + " nulls last";
        }).collect(Collectors.toCollection(ArrayList::new));
        orders.add("p.code");
        return " order by " + String.join(", ", orders);
    }

    /** The values to be set, with the day when the question asks for a light. */
    Map<String, Object> values(boolean asksForLight) {
        var all = new HashMap<>(values);
        if (asksForLight || usesDay) {
            all.put("day", day);
        }
        return all;
    }
}
