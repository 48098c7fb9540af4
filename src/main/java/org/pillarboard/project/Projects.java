package org.pillarboard.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.People;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The portfolio (项目台账): read by anybody in whose scope the accountable unit lies, kept by owners and their sections. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Projects {

    /** What projects are called in the trail and behind evidence. */
    public static final String SUBJECT = "project";

    private final ProjectRepository projects;
    private final MilestoneRepository milestones;
    private final PlanRepository plans;
    private final ProjectGuard guard;
    private final ProjectPages pages;
    private final ProjectDetails details;
    private final ProjectTypes types;
    private final ProjectCheck check;
    private final People people;
    private final ProjectKeeper keeper;
    private final Trail trail;
    private final Clock clock;

    Projects(ProjectRepository projects, MilestoneRepository milestones, PlanRepository plans, ProjectGuard guard,
            ProjectPages pages, ProjectDetails details, ProjectTypes types, ProjectCheck check, People people, ProjectKeeper keeper,
            Trail trail, Clock clock) {
        this.projects = projects;
        this.milestones = milestones;
        this.plans = plans;
        this.guard = guard;
        this.pages = pages;
        this.details = details;
        this.types = types;
        this.check = check;
        this.people = people;
        this.keeper = keeper;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A page of the projects in sight. Sorts by code, name, unit, pillar, type, light, progress, next and slip. Two selects.
     *
     * @throws org.pillarboard.shared.NotFound for a unit in the filter that is out of sight, with a refusal in the trail
     */
    public List<ProjectRow> page(ProjectFilter filter, Pageable pageable) {
        return pages.page(filter, pageable, dayOf(filter));
    }

    /** How many {@link #page} would answer in all. One select. */
    public long count(ProjectFilter filter) {
        return pages.count(filter, dayOf(filter));
    }

    /** How many of them show each light; a light nobody shows counts 0. One select. */
    public Map<ProjectLight, Long> lightsOf(ProjectFilter filter) {
        return pages.lights(filter, dayOf(filter));
    }

    /** What the list of a past day lacks of all it is asked for, whatever light is chosen. One select of a past day, else none. */
    public Optional<Latecomers> latecomers(ProjectFilter filter) {
        return pages.latecomers(filter, dayOf(filter));
    }

    /** Every tag of a project in sight, by name. One select. */
    public List<String> tags() {
        return projects.tags(guard.scope().everything(), guard.scope().units());
    }

    /** Those with one of these numbers that are in sight, as they were known on a day; of the others nothing is said. Four selects at the most. */
    public List<ProjectYield> yields(Collection<String> codes, LocalDate day) {
        return codes.isEmpty() ? List.of()
                : details.yields(projects.seenAmong(codes, guard.scope().everything(), guard.scope().units()), day);
    }

    /**
     * One project, judged today.
     *
     * @throws org.pillarboard.shared.NotFound for a wrong id and for one out of sight
     */
    public ProjectDetail get(UUID id) {
        return get(id, AsOf.today(clock).day());
    }

    /** The same on another day; on a past one as it was known then. */
    public ProjectDetail get(UUID id, LocalDate day) {
        return details.of(guard.seenWhole(id.toString()), day);
    }

    /** One project by its id or its number, as it was known on a day. */
    ProjectDetail get(String idOrNumber, LocalDate day) {
        return details.of(guard.seenWhole(idOrNumber), day);
    }

    /**
     * The id of a project by its number.
     *
     * @throws org.pillarboard.shared.NotFound for a wrong number and for one out of sight
     */
    public UUID idOf(String code) {
        var found = projects.findByCode(code)
                .orElseThrow(() -> new NotFound(SUBJECT, code));
        return guard.seen(found.id()).id();
    }

    /** Which of these numbers are in use. */
    @PreAuthorize("hasRole('REVIEWER')")
    public Set<String> codesAmong(Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : Set.copyOf(projects.codesIn(codes));
    }

    private LocalDate dayOf(ProjectFilter filter) {
        return filter.on() != null ? filter.on() : AsOf.today(clock).day();
    }

    /**
     * Enters a project with the first baseline of its milestones.
     *
     * @throws RuleViolation {@code project.codeTaken}, {@code project.name}, {@code project.owner}, {@code project.weights}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public UUID create(ProjectDraft draft) {
        var type = types.get(draft.typeCode());
        guard.requireKept(draft.unitCode(), draft.sectionCode() == null ? type.sectionCode() : draft.sectionCode());
        check.newcomers(List.of(draft));
        var project = projects.save(new Project(draft, type, guard.me().id(), clock.instant(), AsOf.today(clock).day()));
        var all = milestones.saveAll(IntStream.range(0, draft.milestones().size())
                .mapToObj(i -> new Milestone(project.id(), i + 1, draft.milestones().get(i))).toList());
        plans.saveAll(all.stream().map(one -> new MilestonePlan(one.id(),
                new PlanRow(1, one.dates().plannedOn(), "", "", guard.me(), clock.instant()))).toList());
        keeper.refresh(project, all);
        keeper.spend(project, AsOf.today(clock).day(), guard.me().name());
        keeper.tell(project, "");
        trail.record(TrailKind.PROJECT, SUBJECT, project.code(), null, project.name());
        return project.id();
    }

    /**
     * Changes what needs nobody's approval.
     *
     * @throws RuleViolation {@code project.changed} when somebody else changed it since it was read
     */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public void edit(UUID id, ProjectEdit edit) {
        var project = guard.kept(id);
        if (project.version() != edit.version()) {
            throw new RuleViolation("project.changed", project.code());
        }
        check.edited(edit, project.typeCode());
        if (edit.isKnown(project)) {
            return;
        }
        project.edit(edit);
        keeper.spend(project, AsOf.today(clock).day(), guard.me().name());
        keeper.tell(project, "");
        trail.record(TrailKind.PROJECT, SUBJECT, project.code(), null, "edited");
    }

    /** Makes another person accountable; everything that is open stays open and is that person's now. */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public void handOver(UUID id, UUID personId, String reason) {
        requireReason(reason);
        var project = guard.kept(id);
        check.requireKnown(personId);
        String before = people.nameOf(project.ownerId());
        project.handOver(personId);
        trail.record(TrailKind.PROJECT, SUBJECT, project.code(), before, people.nameOf(personId) + ": " + reason);
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("project.reason");
        }
    }
}
