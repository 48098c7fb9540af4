package org.pillarboard.project;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.ReviewState;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskTypeRepository extends Repository<TaskTypeRecord, String> {

    List<TaskTypeRecord> findAllByOrderBySortOrder();
}

interface TaskRepository extends Repository<Task, UUID> {

    Task save(Task task);

    <S extends Task> List<S> saveAll(Iterable<S> tasks);

    Optional<Task> findById(UUID id);

    boolean existsByCode(String code);

    /** When a section last checked the closing of a task; null where it never has, or what it checked was sent back. */
    record Checked(UUID id, String unitCode, String sectionCode, @Nullable Instant at) {
    }

    @Query("""
            select t.id, t.unitCode, t.sectionCode, max(c.hands.checkedAt) from Task t
            left join Closing c on c.subjectId = t.id and c.hands.state in (CHECKED, GRANTED)
            where t.id in :tasks group by t.id, t.unitCode, t.sectionCode""")
    List<Checked> checked(Collection<UUID> tasks);

    @Query("select t.code from Task t where t.code in :codes order by t.code")
    List<String> codesIn(Collection<String> codes);

    /** Leads of the discipline inspection that belong to other sections than these. */
    @Query("""
            select count(t) from Task t where t.typeCode = 'TT-DISC' and t.sectionCode not in :sections
            and (:year is null or t.year = :year)""")
    long leadsOfOthers(Collection<String> sections, @Nullable Integer year);

    @Query("""
            select count(t) from Task t
            where t.unitCode in :units and t.doneOn is null and t.terminatedOn is null and t.typeCode <> 'TT-DISC'""")
    long countOpen(Collection<String> units);

    @Query("""
            select t.unitCode, t.startsOn, t.dueOn, t.doneOn, t.terminatedOn, t.closingOpen from Task t
            where t.typeCode = :type and (:tag = '' or t.tag = :tag) and t.year = :year and t.unitCode in :units""")
    List<TaskLine> ledger(String type, String tag, int year, Collection<String> units);

    /** A task of a ledger with what was known of it. */
    record Then(Task task, KnownTask then) {
    }

    /** The same with what was known of each at a moment. */
    @Query("""
            select t, k from Task t join KnownTask k on k.key.taskId = t.id
            where t.typeCode = :type and (:tag = '' or t.tag = :tag) and t.year = :year and t.unitCode in :units
            and k.key.versionNo = (select max(n.key.versionNo) from KnownTask n where n.key.taskId = t.id and n.knownFrom <= :until)
            order by t.dueOn, t.code""")
    List<Then> ledgerAt(String type, String tag, int year, Collection<String> units, Instant until);

    @Query("""
            select t.startsOn, t.dueOn, t.doneOn, t.terminatedOn, t.closingOpen from Task t
            where t.typeCode = :type and t.year = :year and t.unitCode in :units""")
    List<TaskState.Dates> dates(String type, int year, Collection<String> units);
}

interface TaskReportRepository extends Repository<TaskReport, UUID> {

    TaskReport saveAndFlush(TaskReport report);

    Optional<TaskReport> findById(UUID id);

    Optional<TaskReport> findByOpenKey(String openKey);

    List<TaskReport> findByTaskIdOrderByDraftedAt(UUID taskId);

    /** A report with the task it is of. */
    record Named(TaskReport report, Task task) {
    }

    @Query("""
            select r, t from TaskReport r join Task t on t.id = r.taskId
            where r.review.state = :state and r.sectionCode in :sections order by r.review.submittedAt, r.id""")
    List<Named> waiting(ReviewState state, Collection<String> sections);

    @Query("""
            select r, t from TaskReport r join Task t on t.id = r.taskId
            where r.review.state = :state and r.unitCode in :units and t.typeCode <> 'TT-DISC' order by r.review.decidedAt, r.id""")
    List<Named> ofUnits(ReviewState state, Collection<String> units);

    @Query("""
            select count(r) from TaskReport r join Task t on t.id = r.taskId
            where r.unitCode in :units and r.review.state in (DRAFT, SUBMITTED, RETURNED) and t.typeCode <> 'TT-DISC'""")
    long countOpen(Collection<String> units);

    @Query("select count(r) from TaskReport r where r.review.state = :state and r.sectionCode in :sections")
    long countWaiting(ReviewState state, Collection<String> sections);
}
