package org.pillarboard.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.pillarboard.observation.Occasion;
import org.pillarboard.observation.RegisterFigures;
import org.springframework.stereotype.Component;

/** Tells the indicators a project takes part in that it has changed, in the transaction that changed it. */
@Component
class ProjectFeeder {

    private final ProjectRegister register;
    private final RegisterFigures figures;

    ProjectFeeder(ProjectRegister register, RegisterFigures figures) {
        this.register = register;
        this.figures = figures;
    }

    /** @param from the day of the earliest fact that changed */
    void feed(Project project, LocalDate from, String byName, String reason) {
        figures.refresh(register.touchedBy(project), Set.of(project.unitCode()), from,
                new RegisterFigures.Cause(byName, Occasion.of(Occasion.Kind.PROJECT, (project.code() + " " + reason).strip())));
    }

    /** Many that came at once. */
    void feed(Collection<Project> projects, LocalDate from, RegisterFigures.Cause cause) {
        var touched = projects.stream().flatMap(one -> register.touchedBy(one).stream())
                .collect(Collectors.toCollection(HashSet::new));
        figures.refresh(touched, projects.stream().map(Project::unitCode).collect(Collectors.toSet()), from, cause);
    }
}
