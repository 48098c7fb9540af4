package org.pillarboard.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.People;
import org.pillarboard.identity.Units;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledgers of tasks (任务台账): eleven kinds in one book. Leads of the discipline inspection are shown to their section
 * alone; everybody else in scope gets their numbers.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Tasks {

    /** What tasks are called in the trail and behind evidence. */
    public static final String SUBJECT = "task";

    private final TaskRepository tasks;
    private final TaskPages pages;
    private final Past past;
    private final ProjectTypes types;
    private final ProjectGuard guard;
    private final Units units;
    private final People people;
    private final CurrentUser user;
    private final TaskFeeder feeder;
    private final TaskReports reports;
    private final OpenRequests requests;
    private final Trail trail;
    private final Clock clock;

    Tasks(TaskRepository tasks, TaskPages pages, Past past, ProjectTypes types, ProjectGuard guard, Units units, People people, CurrentUser user,
            TaskFeeder feeder, TaskReports reports, OpenRequests requests, Trail trail, Clock clock) {
        this.tasks = tasks;
        this.pages = pages;
        this.past = past;
        this.types = types;
        this.guard = guard;
        this.units = units;
        this.people = people;
        this.user = user;
        this.feeder = feeder;
        this.reports = reports;
        this.requests = requests;
        this.trail = trail;
        this.clock = clock;
    }

    /** The kinds of task in their order. */
    public List<TaskTypeRow> types() {
        return types.ofTasks();
    }

    /** A page of the tasks in sight, sortable by dueOn, code, name and unitCode; unsorted, the open in front. One select. */
    public List<TaskRow> page(TaskFilter filter, Pageable pageable) {
        var day = dayOf(filter);
        return pages.page(filter, pageable, day).stream().map(task -> row(task, day)).toList();
    }

    /** How many of those in sight stand how; a state nothing stands in counts 0. One select. */
    public Map<TaskState, Long> states(TaskFilter filter) {
        return pages.states(filter, dayOf(filter));
    }

    /** The leads of the discipline inspection in numbers: all that others than their section get of them. One select. */
    public LedgerFigures leads(TaskFilter filter) {
        var day = dayOf(filter);
        return LedgerFigures.of(tasks.dates(TaskTypeRow.DISCIPLINE, filter.year() == null ? day.getYear() : filter.year(),
                meant(filter)), day);
    }

    private Set<String> meant(TaskFilter filter) {
        if (filter.unitCode() != null) {
            user.requireUnit(filter.unitCode());
            return units.tree().withDescendants(filter.unitCode());
        }
        return user.scope().everything() ? units.tree().withDescendants(units.tree().root().code()) : user.scope().units();
    }

    /**
     * How many leads of the discipline inspection {@link #page} keeps from whoever sees every unit: a count of the whole city
     * alone. Nobody learns by it that there is one of a unit or what it is about: none for those who see but some units, and
     * none of a narrower question than that of a year. One select.
     */
    public long leadsKeptBack(TaskFilter filter) {
        boolean whole = filter.equals(TaskFilter.none().year(filter.year()).on(filter.on()));
        return whole && user.scope().everything() ? tasks.leadsOfOthers(user.reviewedSections(), filter.year()) : 0;
    }

    /** How many {@link #page} would answer in all. One select. */
    public long count(TaskFilter filter) {
        return pages.count(filter, dayOf(filter));
    }

    /** What the list of a past day lacks of all it is asked for, whatever state is chosen. One select of a past day, else none. */
    public Optional<Latecomers> latecomers(TaskFilter filter) {
        return pages.latecomers(filter, dayOf(filter));
    }

    private LocalDate dayOf(TaskFilter filter) {
        return filter.on() != null ? filter.on() : AsOf.today(clock).day();
    }

    private TaskRow row(Task task, LocalDate day) {
        return task.toRow(people.nameOf(task.ownerId()), day);
    }

    /**
     * One task, judged today.
     *
     * @throws NotFound for a wrong id, out of sight, and for another section's discipline lead
     */
    public TaskRow get(UUID id) {
        return get(id, AsOf.today(clock).day());
    }

    /** The same on another day; on a past one as it was known then. */
    TaskRow get(UUID id, LocalDate day) {
        var task = find(id);
        if (task.isSecret() && !user.reviewedSections().contains(task.sectionCode()) || !user.scope().sees(task.unitCode())) {
            throw user.refuse(SUBJECT, id.toString());
        }
        return row(past.task(task, day), day);
    }

    /** How one in sight was entered. One select, of a past day two. */
    TaskEntry entry(UUID id) {
        var task = find(id);
        return new TaskEntry(people.nameOf(task.createdBy()), task.createdAt(), past.firstStep(id));
    }

    /**
     * Enters a task. How far it is is official at once where its own section enters it, and waits for the section where a unit does.
     *
     * @throws RuleViolation {@code project.codeTaken}, {@code project.name}, {@code task.dates}, {@code task.type}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public UUID create(TaskDraft draft) {
        guard.requireKept(draft.unitCode(), draft.sectionCode());
        if (draft.code().isBlank() || draft.name().isBlank()) {
            throw new RuleViolation("project.name");
        }
        if (tasks.existsByCode(draft.code().strip())) {
            throw new RuleViolation("project.codeTaken", draft.code());
        }
        if (draft.dueOn().isBefore(draft.startsOn())) {
            throw new RuleViolation("task.dates", draft.dueOn());
        }
        boolean official = user.reviewedSections().contains(draft.sectionCode());
        var task = tasks.save(new Task(official ? draft : draft.at(""), guard.me().id(), clock.instant()));
        feeder.feed(task, AsOf.today(clock).day(), user.name());
        trail.record(TrailKind.PROJECT, SUBJECT, task.code(), null, task.typeCode());
        if (!official && !draft.step().isBlank()) {
            reports.begin(task, draft.step());
        }
        return task.id();
    }

    /** Ends it unfinished (终止), with a reason; what was asked for it is asked no more. */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void terminate(UUID id, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("project.reason");
        }
        var task = find(id);
        guard.requireReviewed(task.sectionCode(), id);
        task.terminate(AsOf.today(clock).day(), reason.strip());
        requests.withdraw(id);
        feeder.feed(task, AsOf.today(clock).day(), user.name());
        trail.record(TrailKind.PROJECT, SUBJECT, task.code(), null, "terminated: " + reason);
    }

    private Task find(UUID id) {
        return tasks.findById(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    }
}
