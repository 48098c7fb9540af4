package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.IntakeDraft;
import org.pillarboard.project.MilestoneDraft;
import org.pillarboard.project.Place;
import org.pillarboard.project.ProjectDraft;
import org.pillarboard.project.ProjectIntake;
import org.pillarboard.project.ProjectMoney;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.project.Projects;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetReader;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes projects and milestones in from files (项目导入): previewed row by row, all or nothing; projects that are there already
 * are passed over, so the same file a second time changes nothing.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class ProjectImports {

    private static final int NAME = 200;
    private static final int MILESTONE = 120;

    private final ProjectIntake intake;
    private final ProjectTypes types;
    private final Projects projects;

    ProjectImports(ProjectIntake intake, ProjectTypes types, Projects projects) {
        this.intake = intake;
        this.types = types;
        this.projects = projects;
    }

    /**
     * What a file holds; nothing is kept.
     *
     * @throws RuleViolation {@code sheet.*} for what is no table, {@code projectImport.column} for a column it does not have
     */
    public ProjectPreview preview(byte[] content, ReadAs readAs, ProjectMapping mapping) {
        var reader = new ProjectReader(SheetReader.read(content, readAs), mapping);
        var lines = reader.lines();
        var keys = lines.stream().map(ProjectLine::key).collect(Collectors.toSet());
        Set<String> codes = projects.codesAmong(keys.stream().map(ProjectImports::code).toList());
        return new ProjectPreview(lines, reader.words(),
                keys.stream().filter(key -> codes.contains(code(key))).collect(Collectors.toSet()));
    }

    /**
     * Takes the file's projects over.
     *
     * @param seal of the preview the importer has seen
     * @return the ids of those that are new
     * @throws RuleViolation {@code projectImport.unreadable} while a row cannot be read, {@code import.changed} when others have
     *                       brought some of it since the preview
     */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public List<UUID> bring(byte[] content, ReadAs readAs, ProjectMapping mapping, String fileName, String seal) {
        var preview = preview(content, readAs, mapping);
        preview.unreadable().stream().findFirst().ifPresent(line -> {
            throw new RuleViolation("projectImport.unreadable", line.number(), line.problems().getFirst());
        });
        if (!preview.seal().equals(seal)) {
            throw new RuleViolation("import.changed");
        }
        Map<String, List<ProjectLine>> byKey = new LinkedHashMap<>();
        preview.lines().forEach(line -> byKey.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line));
        return intake.bring(byKey.entrySet().stream().filter(entry -> !preview.there().contains(entry.getKey()))
                .map(entry -> draft(entry.getKey(), entry.getValue(), mapping)).toList(), fileName);
    }

    /** A number that the same rows get every time. */
    static String code(String key) {
        var sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        String head = key.substring(0, Math.min(24, key.length())).strip();
        return String.format(Locale.ROOT, "%s-%08X", head, sum.getValue());
    }

    private IntakeDraft draft(String key, List<ProjectLine> lines, ProjectMapping mapping) {
        var first = lines.getFirst();
        var money = new ProjectMoney(sum(lines, line -> line.money().budget()), sum(lines, line -> line.money().estimate()),
                sum(lines, line -> line.money().spent()), null);
        var project = ProjectDraft.of(code(key), cut(first.name().isEmpty() ? key : first.name(), NAME), mapping.typeCode(),
                mapping.unitCode(), mapping.ownerId(), List.of()).withMoney(money)
                .withPlace(new Place(cut(first.district(), 40), null, null));
        var steps = new ArrayList<IntakeDraft.Step>();
        for (int i = 0; i < lines.size(); i++) {
            steps.add(step(lines.get(i), weight(i, lines.size()), mapping));
        }
        return new IntakeDraft(project, steps);
    }

    private IntakeDraft.Step step(ProjectLine line, BigDecimal weight, ProjectMapping mapping) {
        var stage = mapping.counted().stage();
        var usual = types.get(mapping.typeCode()).steps().stream().map(ProjectTypeRow.Step::draft)
                .filter(step -> line.milestone().isEmpty() && step.stage() == stage).reduce((first, last) -> last);
        var draft = new MilestoneDraft(usual.map(MilestoneDraft::name).orElseGet(() -> cut(line.milestone(), MILESTONE)),
                usual.map(MilestoneDraft::nameEn).orElse(""), weight, false, List.of(), stage, List.of(),
                line.dates().plannedOn(), line.dates().notStarted());
        return new IntakeDraft.Step(draft, null, line.dates().completedOn(), line.adds());
    }

    /** Equal shares of 100; the last one takes what rounding leaves. */
    private static BigDecimal weight(int index, int count) {
        var whole = BigDecimal.valueOf(100);
        var share = whole.divide(BigDecimal.valueOf(count), 2, RoundingMode.DOWN);
        return index < count - 1 ? share : whole.subtract(share.multiply(BigDecimal.valueOf(count - 1L)));
    }

    private static @Nullable BigDecimal sum(List<ProjectLine> lines, Function<ProjectLine, @Nullable BigDecimal> part) {
        var known = lines.stream().map(part).filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
