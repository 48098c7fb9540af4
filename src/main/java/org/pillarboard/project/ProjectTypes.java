package org.pillarboard.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of project and of task and the reasons for delay: reference rows of the catalogue, read once and kept. */
@Service
@Transactional(readOnly = true)
public class ProjectTypes {

    private record Book(SequencedMap<String, ProjectTypeRow> types, List<DelayReasonRow> reasons, List<FeedRule> rules,
            PaperNames papers, List<TaskTypeRow> ofTasks) {
    }

    private final CatalogueRepositories tables;
    private volatile @Nullable Book book;

    ProjectTypes(CatalogueRepositories tables) {
        this.tables = tables;
    }

    /** All kinds in their order. */
    public List<ProjectTypeRow> list() {
        return List.copyOf(book().types().values());
    }

    /**
     * One kind.
     *
     * @throws NotFound when the code is none
     */
    public ProjectTypeRow get(String code) {
        var type = book().types().get(code);
        if (type == null) {
            throw new NotFound("projectType", code);
        }
        return type;
    }

    /** The reasons a delay may have, the commonest first. */
    public List<DelayReasonRow> delayReasons() {
        return book().reasons();
    }

    /** What the papers their milestones ask for are called. */
    public PaperNames papers() {
        return book().papers();
    }

    /** The kinds of task in their order. */
    public List<TaskTypeRow> ofTasks() {
        return book().ofTasks();
    }

    /** Codes of the indicators that take a plain count. */
    Set<String> fedIndicators() {
        return book().types().values().stream().flatMap(type -> type.feeds().stream())
                .map(ProjectTypeRow.Feed::indicatorCode).collect(Collectors.toSet());
    }

    /** The indicators that take more than a plain count. */
    List<FeedRule> feedRules() {
        return book().rules();
    }

    private Book book() {
        Book known = book;
        if (known == null) {
            known = read();
            book = known;
        }
        return known;
    }

    private Book read() {
        return new Book(kinds(), tables.reasons().findAllByOrderBySortOrder().stream().map(DelayReasonRecord::toRow).toList(),
                tables.rules().findAll().stream().map(ProjectFeedRecord::toRow).toList(),
                new PaperNames(tables.papers().findAll().stream().collect(Collectors.toMap(PaperKindRecord::name, PaperKindRecord::nameEn))),
                tables.ofTasks().findAllByOrderBySortOrder().stream().map(TaskTypeRecord::toRow).toList());
    }

    private SequencedMap<String, ProjectTypeRow> kinds() {
        Map<String, List<QuantityFieldRecord>> fields = tables.fields().findAllByOrderBySortOrder().stream()
                .collect(Collectors.groupingBy(QuantityFieldRecord::typeCode));
        Map<String, List<MilestoneTemplateRecord>> steps = tables.templates().findAllByOrderByKeySeq().stream()
                .collect(Collectors.groupingBy(MilestoneTemplateRecord::typeCode));
        Map<String, List<QuantityFeedRecord>> feeds = tables.feeds().findAll().stream()
                .collect(Collectors.groupingBy(QuantityFeedRecord::typeCode));
        var types = new LinkedHashMap<String, ProjectTypeRow>();
        tables.types().findAllByOrderBySortOrder().forEach(type -> types.put(type.code(), type.toRow(
                fields.getOrDefault(type.code(), List.of()).stream().map(QuantityFieldRecord::toRow).toList(),
                steps.getOrDefault(type.code(), List.of()).stream().map(MilestoneTemplateRecord::toRow).toList(),
                feeds.getOrDefault(type.code(), List.of()).stream().map(QuantityFeedRecord::toRow).toList())));
        return types;
    }
}
