package org.pillarboard.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.review.ReviewState;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProjectRepository extends Repository<Project, UUID> {

    Project save(Project project);

    Optional<Project> findById(UUID id);

    Optional<Project> findByCode(String code);

    List<Project> findByIdIn(Collection<UUID> ids);

    @Query("select p.code from Project p where p.code in :codes order by p.code")
    List<String> codesIn(Collection<String> codes);

    @Query("select p.id, t from Project p join p.tags t where p.id in :ids")
    List<Object[]> tagsOf(Collection<UUID> ids);

    @Query("select distinct t from Project p join p.tags t order by t")
    List<String> allTags();
}

interface MilestoneRepository extends Repository<Milestone, UUID> {

    Milestone save(Milestone milestone);

    <S extends Milestone> List<S> saveAll(Iterable<S> milestones);

    Optional<Milestone> findById(UUID id);

    List<Milestone> findByIdIn(Collection<UUID> ids);

    List<Milestone> findByProjectIdOrderBySeq(UUID projectId);

    List<Milestone> findByProjectIdInOrderBySeq(Collection<UUID> projectIds);

    @Query("""
            from Milestone m where m.completedOn is null and m.notStarted = false and m.plannedOn <= :until and m.projectId in
            (select p.id from Project p where p.unitCode in :units and p.standing = ACTIVE) order by m.plannedOn, m.seq""")
    List<Milestone> dueUntil(Collection<String> units, LocalDate until);
}

interface PlanRepository extends Repository<MilestonePlan, UUID> {

    MilestonePlan save(MilestonePlan plan);

    <S extends MilestonePlan> List<S> saveAll(Iterable<S> plans);

    @Query("""
            from MilestonePlan p where p.milestoneId in (select m.id from Milestone m where m.projectId = :project)
            order by p.versionNo""")
    List<MilestonePlan> ofProject(UUID project);

    int countByMilestoneId(UUID milestoneId);
}

interface MilestoneUpdateRepository extends Repository<MilestoneUpdate, UUID> {

    MilestoneUpdate save(MilestoneUpdate update);

    MilestoneUpdate saveAndFlush(MilestoneUpdate update);

    Optional<MilestoneUpdate> findById(UUID id);

    List<MilestoneUpdate> findByIdIn(Collection<UUID> ids);

    Optional<MilestoneUpdate> findByOpenKey(String openKey);

    List<MilestoneUpdate> findByOpenKeyIn(Collection<String> openKeys);

    List<MilestoneUpdate> findByProjectIdOrderByDraftedAt(UUID projectId);

    @Query("""
            from MilestoneUpdate u where u.review.state = :state and u.sectionCode in :sections
            order by u.review.submittedAt, u.id""")
    List<MilestoneUpdate> waiting(ReviewState state, Collection<String> sections);

    @Query("select count(u) from MilestoneUpdate u where u.review.state = :state and u.sectionCode in :sections")
    long countWaiting(ReviewState state, Collection<String> sections);
}

interface ContributionRepository extends Repository<Contribution, UUID> {

    <S extends Contribution> List<S> saveAll(Iterable<S> contributions);

    List<Contribution> findByProjectId(UUID projectId);

    List<Contribution> findByMilestoneId(UUID milestoneId);

    @Query("""
            from Contribution c where c.indicatorCode = :indicator and c.unitCode = :unit and c.verified = true
            and c.countedOn <= :until""")
    List<Contribution> counted(String indicator, String unit, LocalDate until);

    @Query("""
            from Contribution c where c.indicatorCode = :indicator and c.unitCode in :units and c.verified = true
            and c.countedOn between :from and :until""")
    List<Contribution> counted(String indicator, Collection<String> units, LocalDate from, LocalDate until);

    void deleteByMilestoneId(UUID milestoneId);
}

interface IssueRepository extends Repository<ProjectIssue, UUID> {

    ProjectIssue save(ProjectIssue issue);

    Optional<ProjectIssue> findById(UUID id);

    List<ProjectIssue> findByProjectIdOrderByRaisedAt(UUID projectId);

    @Query("select count(i) from ProjectIssue i where i.projectId = :project and i.major = true and i.solvedOn is null")
    int openMajor(UUID project);
}

interface MilestoneEvidenceRepository extends Repository<MilestoneEvidence, MilestoneEvidence.Key> {

    MilestoneEvidence save(MilestoneEvidence evidence);

    void deleteById(MilestoneEvidence.Key key);

    @Query("""
            from MilestoneEvidence e where e.key.milestoneId in (select m.id from Milestone m where m.projectId = :project)""")
    List<MilestoneEvidence> ofProject(UUID project);

    @Query("from MilestoneEvidence e where e.key.milestoneId in :milestones")
    List<MilestoneEvidence> of(Collection<UUID> milestones);

    @Query("select e.kind from MilestoneEvidence e where e.key.milestoneId = :milestone")
    Set<String> kindsOf(UUID milestone);
}
