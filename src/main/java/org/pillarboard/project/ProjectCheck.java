package org.pillarboard.project;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.People;
import org.pillarboard.identity.Units;
import org.pillarboard.shared.Readable;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What a new project must satisfy. */
@Component
class ProjectCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final ProjectRepository projects;
    private final ProjectTypes types;
    private final Units units;
    private final People people;

    ProjectCheck(ProjectRepository projects, ProjectTypes types, Units units, People people) {
        this.projects = projects;
        this.types = types;
        this.units = units;
        this.people = people;
    }

    /** One or many: known people and units once each, numbers new, weights whole. */
    void newcomers(List<ProjectDraft> drafts) {
        var numbers = new HashSet<String>();
        for (ProjectDraft draft : drafts) {
            if (draft.code().isBlank() || draft.name().isBlank()) {
                throw new RuleViolation("project.name");
            }
            if (!numbers.add(draft.code().strip())) {
                throw new RuleViolation("project.codeTaken", draft.code());
            }
            units.tree().get(draft.unitCode());
            requireSound(draft.place(), draft.money());
            requireNumbers(draft.typeCode(), draft.quantities());
            requireWhole(draft);
        }
        drafts.stream().map(ProjectDraft::ownerId).collect(Collectors.toSet()).forEach(this::requireKnown);
        projects.codesIn(numbers).stream().findFirst().ifPresent(code -> {
            throw new RuleViolation("project.codeTaken", code);
        });
    }

    /** What a change must satisfy too. */
    void edited(ProjectEdit edit, String typeCode) {
        if (edit.name().isBlank()) {
            throw new RuleViolation("project.name");
        }
        requireSound(edit.place(), edit.money());
        requireNumbers(typeCode, edit.quantities());
    }

    /** Quantities that are counted are numbers: indicators add them up. */
    private void requireNumbers(String typeCode, Map<String, String> planned) {
        types.get(typeCode).quantities().stream().filter(ProjectTypeRow.Quantity::number)
                .map(quantity -> planned.getOrDefault(quantity.field(), ""))
                .filter(text -> !text.isBlank() && Readable.digits(text).filter(number -> number.signum() >= 0).isEmpty()).findFirst()
                .ifPresent(text -> {
                    throw new RuleViolation("project.quantity", text);
                });
    }

    private static void requireSound(Place place, ProjectMoney money) {
        if (!place.isSound()) {
            throw new RuleViolation("project.place");
        }
        if (isNegative(money.budget()) || isNegative(money.estimate()) || isNegative(money.invested())) {
            throw new RuleViolation("project.money");
        }
    }

    private static boolean isNegative(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }

    private static void requireWhole(ProjectDraft draft) {
        draft.milestones().stream().filter(one -> isNegative(one.weight())).findFirst().ifPresent(one -> {
            throw new RuleViolation("project.weight", one.name(), one.weight());
        });
        var weights = draft.milestones().stream().map(MilestoneDraft::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!draft.milestones().isEmpty() && weights.compareTo(WHOLE) != 0) {
            throw new RuleViolation("project.weights", weights);
        }
    }

    void requireKnown(UUID personId) {
        if (!people.isKnown(personId)) {
            throw new RuleViolation("project.owner");
        }
    }
}
