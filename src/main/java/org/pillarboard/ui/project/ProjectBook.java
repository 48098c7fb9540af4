package org.pillarboard.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.People;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectDossier;
import org.pillarboard.project.ProjectDossiers;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.project.Projects;
import org.pillarboard.shared.NotFound;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** What the screens of the portfolio read: projects in sight and the names beside them. One service call per gesture. */
@Component
class ProjectBook extends Book {

    private static final Sort WORST_FIRST = Sort.by("light", "next");
    private final Projects projects;
    private final ProjectDossiers dossiers;
    private final ProjectTypes types;
    private final CurrentUser user;
    private final People people;

    ProjectBook(Projects projects, ProjectDossiers dossiers, CurrentUser user, People people, BookNames names) {
        super(names);
        this.projects = projects;
        this.dossiers = dossiers;
        this.types = names.types();
        this.user = user;
        this.people = people;
    }

    /** Who looks. */
    UUID person() {
        return user.id();
    }

    ProjectWords words(Locale locale, ProjectFilter filter) {
        return words(locale, filter.on() == null ? today() : filter.on());
    }

    /** A page as it is sorted; unsorted, the worst in front. */
    List<ProjectRow> page(ProjectFilter filter, Pageable pageable) {
        var sorted = pageable.getSort().isSorted() ? pageable
                : PageRequest.of(pageable.getPageNumber(), pageable.getPageSize(), WORST_FIRST);
        return projects.page(filter, sorted);
    }

    /** The first so many, the worst in front. */
    List<ProjectRow> first(ProjectFilter filter, int most) {
        return projects.page(filter, PageRequest.of(0, most, WORST_FIRST));
    }

    Map<ProjectLight, Long> lights(ProjectFilter filter) {
        return projects.lightsOf(filter);
    }

    /** What the list of a past day lacks. */
    LateEntries late(ProjectFilter filter, Locale locale) {
        return new LateEntries(projects.latecomers(filter), Projects.SUBJECT, locale);
    }

    List<String> tags() {
        return projects.tags();
    }

    /**
     * A project, all of it, by its id or its number, as it was known on a day.
     *
     * @throws NotFound for a wrong one, for one out of sight, and for a day on which it was not entered yet
     */
    ProjectDossier get(String idOrNumber, LocalDate day) {
        return dossiers.of(idOrNumber, day);
    }

    /**
     * A project without what was asked for, overseen, spent and changed of it.
     *
     * @throws NotFound for one out of sight
     */
    ProjectDetail brief(UUID id, LocalDate day) {
        return projects.get(id, day);
    }

    List<ProjectTypeRow> types() {
        return types.list();
    }

    ProjectTypeRow type(String code) {
        return types.get(code);
    }

    String nameOf(UUID person) {
        return people.nameOf(person);
    }

    /** Whether the reader takes files of projects over. */
    boolean takesOver() {
        return user.is(Role.REVIEWER);
    }

    /** Every unit, in the tree's order. */
    List<UnitRow> allUnits() {
        return tree().inOrder();
    }
}
