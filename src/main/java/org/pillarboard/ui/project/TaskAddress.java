package org.pillarboard.ui.project;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskState;
import org.pillarboard.shared.Readable;
import org.pillarboard.ui.kit.Lens;

/** The filter of the tasks in the address: {@code type, year, pillar, unit, state, text, asOf}; without a year it is the running one of its day. */
final class TaskAddress {

    private static final String ALL = "all";

    private TaskAddress() {
    }

    static TaskFilter read(QueryParameters query, LocalDate today) {
        var on = query.getSingleParameter(Lens.AS_OF).flatMap(Readable::day).filter(day -> day.isBefore(today)).orElse(null);
        return TaskFilter.none().on(on).type(one(query, "type")).year(year(one(query, "year"), (on == null ? today : on).getYear()))
                .pillar(one(query, "pillar"))
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

    static QueryParameters write(TaskFilter filter, LocalDate today) {
        int running = (filter.on() == null ? today : filter.on()).getYear();
        var query = new LinkedHashMap<String, String>();
        put(query, "type", filter.typeCode());
        put(query, "year", filter.year() == null ? ALL : filter.year() == running ? null : filter.year());
        put(query, "pillar", filter.pillarCode());
        put(query, "unit", filter.unitCode());
        put(query, "state", filter.state());
        put(query, "text", filter.text());
        put(query, Lens.AS_OF, filter.on());
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.put(name, value.toString());
        }
    }
}
