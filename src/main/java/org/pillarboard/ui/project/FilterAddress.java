package org.pillarboard.ui.project;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.shared.Readable;

/**
 * The portfolio's filter in the address: {@code pillar, type, section, unit, light, due, tag, owner, text, asOf}. What cannot be
 * read does not narrow.
 */
final class FilterAddress {

    private FilterAddress() {
    }

    static ProjectFilter read(QueryParameters query) {
        return ProjectFilter.none().pillar(one(query, "pillar")).type(one(query, "type")).section(one(query, "section"))
                .unit(one(query, "unit")).lights(lights(one(query, "light"))).dueWithin(days(one(query, "due")))
                .tag(one(query, "tag")).owner(id(one(query, "owner")))
                .text(query.getSingleParameter("text").orElse("")).on(day(one(query, "asOf")));
    }

    private static @Nullable String one(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(text -> !text.isBlank()).orElse(null);
    }

    private static Set<ProjectLight> lights(@Nullable String text) {
        var chosen = EnumSet.noneOf(ProjectLight.class);
        if (text != null) {
            var names = Arrays.asList(text.split(","));
            Arrays.stream(ProjectLight.values()).filter(light -> names.contains(light.name())).forEach(chosen::add);
        }
        return chosen;
    }

    private static @Nullable Integer days(@Nullable String text) {
        return text == null || !text.matches("\\d{1,4}") ? null : Integer.valueOf(text);
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : Readable.day(text).orElse(null);
    }

    static QueryParameters write(ProjectFilter filter) {
        var query = new LinkedHashMap<String, String>();
        put(query, "pillar", filter.pillarCode());
        put(query, "type", filter.typeCode());
        put(query, "section", filter.sectionCode());
        put(query, "unit", filter.unitCode());
        put(query, "light", filter.lights().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        put(query, "due", filter.dueWithin());
        put(query, "tag", filter.tag());
        put(query, "owner", filter.ownerId());
        put(query, "text", filter.text());
        put(query, "asOf", filter.on());
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.put(name, value.toString());
        }
    }
}
