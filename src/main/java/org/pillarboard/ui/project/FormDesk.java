package org.pillarboard.ui.project;

import java.util.List;
import java.util.UUID;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Reporter;
import org.pillarboard.identity.Reporters;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.project.ProjectDraft;
import org.pillarboard.project.ProjectEdit;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.project.Projects;
import org.springframework.stereotype.Component;

/** One service call per gesture of those who enter projects, change them and hand them over. */
@Component
class FormDesk {

    private final Projects projects;
    private final Reporters reporters;
    private final ProjectBook book;
    private final CurrentUser user;

    FormDesk(Projects projects, Reporters reporters, ProjectBook book, CurrentUser user) {
        this.projects = projects;
        this.reporters = reporters;
        this.book = book;
        this.user = user;
    }

    ProjectBook book() {
        return book;
    }

    UUID person() {
        return user.id();
    }

    boolean isMe(UUID person) {
        return user.id().equals(person);
    }

    /** The kinds the person may enter: all for one's own units, those of the sections one decides for otherwise. */
    List<ProjectTypeRow> types() {
        var all = book.types();
        return user.is(Role.OWNER) ? all
                : all.stream().filter(type -> user.reviewedSections().contains(type.sectionCode())).toList();
    }

    /** The units the person may enter a project for. */
    List<UnitRow> unitsToKeep() {
        return user.is(Role.REVIEWER) ? allUnits()
                : allUnits().stream().filter(unit -> user.ownedUnits().contains(unit.code())).toList();
    }

    /** Every unit, to be asked for help. */
    List<UnitRow> allUnits() {
        return book.allUnits();
    }

    List<Reporter> reporters(String unitCode) {
        return reporters.of(unitCode);
    }

    List<String> tags() {
        return projects.tags();
    }

    UUID create(ProjectDraft draft) {
        return projects.create(draft);
    }

    void edit(UUID project, ProjectEdit edit) {
        projects.edit(project, edit);
    }
}
