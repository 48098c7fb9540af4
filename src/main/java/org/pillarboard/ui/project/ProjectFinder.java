package org.pillarboard.ui.project;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pillarboard.identity.Units;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.Projects;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.Tasks;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.FindAsk;
import org.pillarboard.ui.shell.Finder;
import org.pillarboard.ui.shell.Found;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.Texts;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Finds projects and tasks in sight by name or number. Three selects. */
@Component
class ProjectFinder implements Finder {

    private final Projects projects;
    private final Tasks tasks;
    private final Units units;
    private final Texts texts;

    ProjectFinder(Projects projects, Tasks tasks, Units units, Texts texts) {
        this.projects = projects;
        this.tasks = tasks;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public List<Found> find(FindAsk ask) {
        var some = PageRequest.of(0, ask.most());
        return Stream.concat(
                projects.page(ProjectFilter.none().text(ask.text()), some).stream().map(row -> new Found(Found.Kind.PROJECT, row.name(),
                        detail(row.code(), row.unitCode(), ask.locale()), Links.project(row.id()))),
                tasks.page(TaskFilter.none().text(ask.text()), some).stream().map(row -> new Found(Found.Kind.TASK, row.name(),
                        detail(row.code(), row.unitCode(), ask.locale()), Links.task(row.id())))).toList();
    }

    private String detail(String code, String unitCode, Locale locale) {
        var unit = units.tree().get(unitCode);
        return code + " \u00b7 " + (unit.parentCode() == null ? texts.getTranslation("shell.house", locale) : UnitNames.brief(unit, locale));
    }
}
