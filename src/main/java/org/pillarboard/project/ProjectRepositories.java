package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.FigureOrigin;
import org.pillarboard.review.ReviewState;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProjectRepository extends Repository<Project, UUID> {

    Project save(Project project);

    Optional<Project> findById(UUID id);

    Optional<Project> findByCode(String code);

    @Query("from Project p left join fetch p.tags left join fetch p.coUnits left join fetch p.quantities where p.id = :id")
    Optional<Project> whole(UUID id);

    @Query("from Project p left join fetch p.tags left join fetch p.coUnits left join fetch p.quantities where p.code = :code")
    Optional<Project> wholeOfCode(String code);

    List<Project> findByIdIn(Collection<UUID> ids);

    long countByUnitCodeInAndStandingIn(Collection<String> units, Collection<ProjectStanding> standings);

    @Query("select p.code from Project p where p.code in :codes order by p.code")
    List<String> codesIn(Collection<String> codes);

    /** Those whose first step was done within the days: so long they are in the portfolio. */
    @Query("""
            select p.unitCode, p.money.budget, q from Project p left join p.quantities q on key(q) = :investment
            where p.unitCode in :units and p.standing <> CANCELLED and (:everyType = true or p.typeCode in :types)
            and (:tag = '' or :tag member of p.tags) and exists (select 1 from Milestone m where m.projectId = p.id and m.seq = 1
            and m.completedOn between :from and :until)""")
    List<EnteredProject> entered(Collection<String> units, boolean everyType, Collection<String> types, String tag, LocalDate from,
            LocalDate until, String investment);

    @Query("""
            select distinct t from Project p join p.tags t where (:everything = true or p.unitCode in :seen
            or exists (select 1 from Project q join q.coUnits c where q.id = p.id and c in :seen)) order by t""")
    List<String> tags(boolean everything, Collection<String> seen);

    @Query("""
            select distinct p from Project p left join fetch p.quantities where p.code in :codes and (:everything = true
            or p.unitCode in :seen or exists (select 1 from Project q join q.coUnits c where q.id = p.id and c in :seen))""")
    List<Project> seenAmong(Collection<String> codes, boolean everything, Collection<String> seen);
}

interface MilestoneRepository extends Repository<Milestone, UUID> {

    Milestone save(Milestone milestone);

    <S extends Milestone> List<S> saveAll(Iterable<S> milestones);

    Optional<Milestone> findById(UUID id);

    List<Milestone> findByIdIn(Collection<UUID> ids);

    List<Milestone> findByProjectIdOrderBySeq(UUID projectId);

    /** Every milestone of a project, once with each of its baselines. */
    @Query("""
            select m, p from Milestone m left join MilestonePlan p on p.milestoneId = m.id where m.projectId = :project
            order by m.seq, p.versionNo""")
    List<PlannedMilestone> planned(UUID project);

    List<Milestone> findByProjectIdInOrderBySeq(Collection<UUID> projectIds);

    /** A milestone and what was known of it. */
    record Then(Milestone milestone, KnownMilestone then) {
    }

    /** The milestones of projects with what was known of each at a moment. */
    @Query("""
            select m, k from Milestone m join KnownMilestone k on k.key.milestoneId = m.id where m.projectId in :projects
            and k.key.versionNo = (select max(n.key.versionNo) from KnownMilestone n where n.key.milestoneId = m.id
            and n.knownFrom <= :until) order by m.seq""")
    List<Then> at(Collection<UUID> projects, Instant until);

    /** Steps promised within the days; those of paused and cancelled projects are out. */
    @Query("""
            select p.unitCode, m.plannedOn, m.completedOn from Milestone m join Project p on p.id = m.projectId
            where p.unitCode in :units and p.standing in (ACTIVE, CLOSED) and (:everyType = true or p.typeCode in :types)
            and (:tag = '' or :tag member of p.tags) and (:stage is null or m.stage = :stage)
            and m.plannedOn between :from and :until""")
    List<PlannedStep> planned(Collection<String> units, boolean everyType, Collection<String> types, String tag,
            @Nullable CountStage stage, LocalDate from, LocalDate until);

    /** A step with what was known of it and of its project. */
    record Promised(Project project, Milestone milestone, KnownMilestone then) {
    }

    /** The same as {@link #planned} as it was known at a moment; each step with its project. */
    @Query("""
            select p, m, k from Milestone m join Project p on p.id = m.projectId
            join KnownMilestone k on k.key.milestoneId = m.id and k.key.versionNo = (select max(n.key.versionNo) from KnownMilestone n
            where n.key.milestoneId = m.id and n.knownFrom <= :known)
            join KnownProject s on s.key.projectId = p.id and s.key.versionNo = (select max(n.key.versionNo) from KnownProject n
            where n.key.projectId = p.id and n.knownFrom <= :known)
            where p.unitCode in :units and s.standing in (ACTIVE, CLOSED) and (:everyType = true or p.typeCode in :types)
            and (:tag = '' or :tag member of p.tags) and (:stage is null or m.stage = :stage)
            and k.plannedOn between :from and :until order by k.plannedOn, p.code""")
    List<Promised> plannedAt(Collection<String> units, boolean everyType, Collection<String> types, String tag,
            @Nullable CountStage stage, LocalDate from, LocalDate until, Instant known);

    /** A project with its first step as it was known, and what it costs as planned where its kind asks for that. */
    record Entered(Project project, KnownMilestone first, @Nullable String investment) {

        EnteredProject money() {
            return new EnteredProject(project.unitCode(), project.money().budget(), investment);
        }
    }

    /** Those whose first step was done within the days as it was known at a moment; cancelled projects are out. */
    @Query("""
            select p, k, q from Milestone m join Project p on p.id = m.projectId left join p.quantities q on key(q) = :investment
            join KnownMilestone k on k.key.milestoneId = m.id and k.key.versionNo = (select max(n.key.versionNo) from KnownMilestone n
            where n.key.milestoneId = m.id and n.knownFrom <= :known)
            join KnownProject s on s.key.projectId = p.id and s.key.versionNo = (select max(n.key.versionNo) from KnownProject n
            where n.key.projectId = p.id and n.knownFrom <= :known)
            where p.unitCode in :units and s.standing <> CANCELLED and (:everyType = true or p.typeCode in :types)
            and (:tag = '' or :tag member of p.tags) and m.seq = 1
            and k.completedOn between :from and :until order by k.completedOn, p.code""")
    List<Entered> enteredAt(Collection<String> units, boolean everyType, Collection<String> types, String tag, LocalDate from,
            LocalDate until, String investment, Instant known);

    /** A step that is due, with the update that is typed or waits, once for each quantity of that. */
    record Due(Project project, Milestone milestone, @Nullable MilestoneUpdate open) {
    }

    @Query("""
            select p, m, u from Milestone m join Project p on p.id = m.projectId
            left join MilestoneUpdate u on u.milestoneId = m.id and u.openKey is not null left join fetch u.quantities
            where m.completedOn is null and m.notStarted = false and m.plannedOn <= :until
            and p.unitCode in :units and p.standing = ACTIVE order by m.plannedOn, m.seq, m.id""")
    List<Due> dueUntil(Collection<String> units, LocalDate until);

    /** Completed steps with the late papers of theirs that stand so. */
    @Query("""
            select p, m, u from Milestone m join Project p on p.id = m.projectId
            join MilestoneUpdate u on u.milestoneId = m.id and u.openKey is not null left join fetch u.quantities
            where m.completedOn is not null and u.review.state = :state
            and p.unitCode in :units and p.standing = ACTIVE order by u.review.decidedAt, m.id""")
    List<Due> withLatePapers(Collection<String> units, ReviewState state);
}

interface PlanRepository extends Repository<MilestonePlan, UUID> {

    MilestonePlan save(MilestonePlan plan);

    <S extends MilestonePlan> List<S> saveAll(Iterable<S> plans);

    int countByMilestoneId(UUID milestoneId);
}

interface MilestoneUpdateRepository extends Repository<MilestoneUpdate, UUID> {

    MilestoneUpdate save(MilestoneUpdate update);

    MilestoneUpdate saveAndFlush(MilestoneUpdate update);

    Optional<MilestoneUpdate> findById(UUID id);

    List<MilestoneUpdate> findByIdIn(Collection<UUID> ids);

    Optional<MilestoneUpdate> findByOpenKey(String openKey);

    List<MilestoneUpdate> findByProjectIdOrderByDraftedAt(UUID projectId);

    List<MilestoneUpdate> findByMilestoneIdIn(Collection<UUID> milestones);

    @Query("""
            from MilestoneUpdate u where u.review.state = :state and u.sectionCode in :sections
            order by u.review.submittedAt, u.id""")
    List<MilestoneUpdate> waiting(ReviewState state, Collection<String> sections);

    /** An update with the step it is of, once for each step of the project and each quantity of its own. */
    record Waiting(MilestoneUpdate update, Project project, Milestone milestone, Milestone step) {

        boolean isFollowed() {
            return milestone.predecessors().contains(step.seq());
        }
    }

    @Query("""
            select u, p, m, s from MilestoneUpdate u left join fetch u.quantities
            join Project p on p.id = u.projectId join Milestone m on m.id = u.milestoneId
            join Milestone s on s.projectId = u.projectId
            where u.review.state = :state and u.sectionCode in :sections order by u.review.submittedAt, u.id, s.seq""")
    List<Waiting> waitingWithSteps(ReviewState state, Collection<String> sections);

    @Query("select count(u) from MilestoneUpdate u where u.review.state = :state and u.sectionCode in :sections")
    long countWaiting(ReviewState state, Collection<String> sections);
}

interface MilestoneReturnRepository extends Repository<MilestoneReturn, UUID> {

    MilestoneReturn save(MilestoneReturn back);

    @Query("select r from MilestoneReturn r left join fetch r.quantities where r.projectId = :project order by r.review.decidedAt, r.id")
    List<MilestoneReturn> ofProject(UUID project);
}

interface ContributionRepository extends Repository<Contribution, UUID> {

    <S extends Contribution> List<S> saveAll(Iterable<S> contributions);

    List<Contribution> findByProjectId(UUID projectId);

    List<Contribution> findByProjectIdIn(Collection<UUID> projectIds);

    List<Contribution> findByMilestoneId(UUID milestoneId);

    @Query("""
            select c.unitCode, sum(c.quantity) from Contribution c where c.indicatorCode = :indicator and c.unitCode in :units
            and c.verified = true and c.countedOn between :from and :until group by c.unitCode""")
    List<UnitSum> sums(String indicator, Collection<String> units, LocalDate from, LocalDate until);

    /** What a step of a project has brought. */
    record Brought(UUID milestoneId, String code, String name, LocalDate on, BigDecimal quantity) {

        FigureOrigin origin() {
            return new FigureOrigin(FigureOrigin.Kind.MILESTONE, milestoneId, code, name, on, FigureOrigin.When.DONE, quantity, null);
        }
    }

    @Query("""
            select c.milestoneId, p.code, concat(p.name, ' ', m.name), c.countedOn, c.quantity from Contribution c
            join Project p on p.id = c.projectId join Milestone m on m.id = c.milestoneId
            where c.indicatorCode = :indicator and c.unitCode in :units and c.verified = true
            and c.countedOn between :from and :until and c.knownFrom <= :known order by c.countedOn, p.code""")
    List<Brought> brought(String indicator, Collection<String> units, LocalDate from, LocalDate until, Instant known);

    void deleteByMilestoneId(UUID milestoneId);
}

interface IssueRepository extends Repository<ProjectIssue, UUID> {

    ProjectIssue save(ProjectIssue issue);

    Optional<ProjectIssue> findById(UUID id);

    List<ProjectIssue> findByProjectIdOrderByRaisedAt(UUID projectId);

    @Query("select count(i) from ProjectIssue i where i.projectId = :project and i.major = true and i.solvedOn is null")
    int openMajor(UUID project);
}
