package org.pillarboard.ui.project;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskState;

/** The filter of the tasks in the address: {@code type, year, pillar, unit, state, text}; without a year it is the running one. */
final class TaskAddress {

    private static final String ALL = "all";

    private TaskAddress() {
    }

    static TaskFilter read(QueryParameters query, int running) {
        return TaskFilter.none().type(one(query, "type")).year(year(one(query, "year"), running)).pillar(one(query, "pillar"))
                .unit(one(query, "unit")).state(state(one(query, "state"))).text(query.getSingleParameter("text").orElse(""));
    }

    private static @Nullable String one(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(text -> !text.isBlank()).orElse(null);
    }

    private static @Nullable Integer year(@Nullable String text, int running) {
        return ALL.equals(text) ? null : text != null && text.matches("\\d{4}") ? Integer.valueOf(text) : Integer.valueOf(running);
    }

    private static @Nullable TaskState state(@Nullable String text) {
        return Arrays.stream(TaskState.values()).filter(state -> state.name().equals(text)).findFirst().orElse(null);
    }

    static QueryParameters write(TaskFilter filter, int running) {
        var query = new LinkedHashMap<String, String>();
        put(query, "type", filter.typeCode());
        put(query, "year", filter.year() == null ? ALL : filter.year() == running ? null : filter.year());
        put(query, "pillar", filter.pillarCode());
        put(query, "unit", filter.unitCode());
        put(query, "state", filter.state());
        put(query, "text", filter.text());
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.put(name, value.toString());
        }
    }
}
