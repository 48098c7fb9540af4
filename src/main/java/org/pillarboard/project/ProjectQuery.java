package org.pillarboard.project;

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

    static final String LIGHT = """
            case when p.standing = CANCELLED then 7 when p.standing = CLOSED then 6 when p.standing = PAUSED then 5
            when p.course.planned = false then 3 when p.course.startsOn > :day and p.course.progress = 0 then 4
            when p.course.earliestHeavy < :day or p.course.slipDays > 90 or p.course.majorIssues > 0
            or (p.money.budget > 0 and p.money.estimate > p.money.budget * 1.10) then 0
            when p.course.earliestDue < :day or p.course.slipDays > 30
            or (p.money.budget > 0 and p.money.estimate >= p.money.budget * 1.05) then 1 else 2 end""";
    private static final Map<String, String> SORTS = Map.of("code", "p.code", "name", "p.name", "unit", "p.unitCode",
            "progress", "p.course.progress", "next", "p.course.earliestDue", "slip", "p.course.slipDays", "light", LIGHT,
            "pillar", "p.pillarCode", "type", "p.typeCode");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final LocalDate day;
    private boolean usesDay;

    ProjectQuery(ProjectFilter filter, Scope scope, Set<String> units, LocalDate day) {
        this.day = day;
        sight(scope, units);
        equal("pillarCode", filter.pillarCode());
        equal("typeCode", filter.typeCode());
        equal("sectionCode", filter.sectionCode());
        equal("ownerId", filter.ownerId());
        if (filter.tag() != null) {
            add(":tag member of p.tags", "tag", filter.tag());
        }
        if (!filter.text().isBlank()) {
            add("(lower(p.name) like :text escape '!' or lower(p.code) like :text escape '!')", "text", LikePattern.containing(filter.text()));
        }
        if (filter.dueWithin() != null) {
            add("p.standing = ACTIVE and p.course.earliestDue <= :until", "until", day.plusDays(filter.dueWithin()));
        }
        if (!filter.lights().isEmpty()) {
            usesDay = true;
            add("(" + LIGHT + ") in :lights", "lights",
                    filter.lights().stream().map(ProjectLight::ordinal).collect(Collectors.toSet()));
        }
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
            add("p." + field + " = :" + field, field, value);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    String orderBy(Sort sort) {
        var orders = sort.stream().filter(order -> SORTS.containsKey(order.getProperty())).map(order -> {
            usesDay |= order.getProperty().equals("light");
            return SORTS.get(order.getProperty()) + (order.isAscending() ? "" : " desc") + " nulls last";
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
