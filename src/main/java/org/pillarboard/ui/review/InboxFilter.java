package org.pillarboard.ui.review;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.ReviewLine;
import org.pillarboard.ui.shell.Links;

/** What of the inbox is looked at; in the address as {@code section, unit, period, late}. */
record InboxFilter(@Nullable String section, @Nullable String unit, @Nullable String period, boolean late) {

    static InboxFilter from(QueryParameters query) {
        return new InboxFilter(query.getSingleParameter("section").orElse(null), query.getSingleParameter("unit").orElse(null),
                query.getSingleParameter("period").orElse(null), query.getSingleParameter("late").isPresent());
    }

    List<ReviewLine> of(List<ReviewLine> all) {
        return all.stream().filter(line -> section == null || line.row().indicator().sectionCode().equals(section))
                .filter(line -> unit == null || line.row().cell().unitCode().equals(unit))
                .filter(line -> period == null || line.row().cell().period().code().equals(period))
                .filter(line -> !late || line.row().update() != null && line.row().update().late()).toList();
    }

    InboxFilter inSection(@Nullable String other) {
        return new InboxFilter(other, unit, period, late);
    }

    InboxFilter atUnit(@Nullable String other) {
        return new InboxFilter(section, other, period, late);
    }

    InboxFilter forPeriod(@Nullable String other) {
        return new InboxFilter(section, unit, other, late);
    }

    InboxFilter onlyLate(boolean only) {
        return new InboxFilter(section, unit, period, only);
    }

    void open() {
        var query = new LinkedHashMap<String, String>();
        put(query, "section", section);
        put(query, "unit", unit);
        put(query, "period", period);
        put(query, "late", late ? "1" : null);
        String text = QueryParameters.simple(query).getQueryString();
        Links.go(text.isEmpty() ? Links.REVIEW : Links.REVIEW + "?" + text);
    }

    private static void put(LinkedHashMap<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }
}
