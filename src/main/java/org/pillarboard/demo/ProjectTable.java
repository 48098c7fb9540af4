package org.pillarboard.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.IntakeDraft;
import org.pillarboard.project.MilestoneDraft;
import org.pillarboard.project.Place;
import org.pillarboard.project.ProjectDraft;
import org.pillarboard.project.ProjectMoney;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.shared.Rag;

/** The invented projects as their tables tell them, drawn once from the seed. */
final class ProjectTable {

    /** Quantities that are handed over, and so counted when a milestone is done. */
    private static final Set<String> HANDED_OVER = Set.of("spaces", "bridges", "stations", "piles", "guns", "cabinets",
            "communities", "households", "villages", "chain_projects", "events", "beds", "firms");

    private final List<CSVRecord> projects = Table.read("projects");
    private final Map<String, List<CSVRecord>> steps = Table.read("steps").stream()
            .collect(Collectors.groupingBy(row -> row.get("code")));

    /** The rows of the first trial, or all others. */
    List<CSVRecord> rows(boolean pilot) {
        return projects.stream().filter(row -> "Y".equals(row.get("pilot")) == pilot).toList();
    }

    IntakeDraft draft(CSVRecord row, ProjectTypeRow type, Function<String, UUID> personOf) {
        var quantities = quantities(row);
        var project = ProjectDraft.of(row.get("code"), row.get("name"), type.code(), row.get("unit"),
                personOf.apply(row.get("unit")), List.of()).withQuantities(quantities).withTags(tags(row)).asDemo()
                .withPlace(new Place(row.get("district"), number(row.get("lng")), number(row.get("lat"))))
                .withMoney(new ProjectMoney(number(row.get("budget")), number(row.get("estimate")), number(row.get("invested")),
                        number(row.get("physical"))));
        return new IntakeDraft(project, steps(row.get("code"), type, quantities), Rag.valueOf(row.get("rating")));
    }

    private static Set<String> tags(CSVRecord row) {
        return Arrays.stream(row.get("tags").split(" ")).filter(tag -> !tag.isEmpty()).collect(Collectors.toSet());
    }

    private static Map<String, String> quantities(CSVRecord row) {
        return Arrays.stream(row.get("quantities").split(" ")).map(word -> word.split("="))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));
    }

    private List<IntakeDraft.Step> steps(String code, ProjectTypeRow type, Map<String, String> quantities) {
        var drafts = type.unplanned();
        var drawn = new ArrayList<IntakeDraft.Step>();
        for (CSVRecord row : steps.getOrDefault(code, List.of())) {
            MilestoneDraft draft = drafts.get(Integer.parseInt(row.get("seq")) - 1).planned(day(row.get("planned")));
            LocalDate done = day(row.get("done"));
            drawn.add(new IntakeDraft.Step(draft, day(row.get("forecast")), done, done == null ? Map.of() : counted(quantities)));
        }
        return drawn;
    }

    private static Map<String, BigDecimal> counted(Map<String, String> quantities) {
        var counted = new HashMap<String, BigDecimal>();
        quantities.forEach((field, planned) -> {
            if (HANDED_OVER.contains(field)) {
                counted.put(field, new BigDecimal(planned));
            }
        });
        return counted;
    }

    static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
