package org.pillarboard.issuance;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pillarboard.review.ReviewState;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StageMoveRepository extends Repository<StageMove, UUID> {

    StageMove save(StageMove move);

    StageMove saveAndFlush(StageMove move);

    void delete(StageMove move);

    Optional<StageMove> findById(UUID id);

    List<StageMove> findByIdIn(Collection<UUID> ids);

    @Query("""
            from StageMove m where m.review.state = org.pillarboard.review.ReviewState.APPROVED and m.bondId in :bonds
            order by m.review.decidedAt, m.id""")
    List<StageMove> approvedOf(Collection<UUID> bonds);

    @Query("""
            from StageMove m where m.review.state = org.pillarboard.review.ReviewState.APPROVED and m.review.decidedAt <= :known
            and (:everything = true or m.unitCode in :units) order by m.review.decidedAt, m.id""")
    List<StageMove> approved(Instant known, boolean everything, Collection<String> units);

    /** How many were approved after a moment. */
    @Query("""
            select count(m) from StageMove m where m.review.state = org.pillarboard.review.ReviewState.APPROVED
            and m.review.decidedAt > :known and (:everything = true or m.unitCode in :units)""")
    long countLater(Instant known, boolean everything, Collection<String> units);

    /** Approved moves of one unit, read for a decision: whoever else decides for it waits, and sees what was decided. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            from StageMove m where m.review.state = org.pillarboard.review.ReviewState.APPROVED and m.unitCode = :unit
            order by m.review.decidedAt, m.id""")
    List<StageMove> approvedForDecision(String unit);

    @Query("from StageMove m where m.review.state in :states and m.unitCode in :units order by m.id")
    List<StageMove> open(Collection<ReviewState> states, Collection<String> units);

    @Query("from StageMove m where m.bondId = :bond and m.review.state in :states")
    Optional<StageMove> openOf(UUID bond, Collection<ReviewState> states);

    @Query("select distinct m.unitCode from StageMove m where m.bondId = :bond")
    Optional<String> unitOf(UUID bond);

    @Query("from StageMove m where m.review.state = org.pillarboard.review.ReviewState.SUBMITTED order by m.review.submittedAt, m.id")
    List<StageMove> waiting(Limit limit);

    /** What waits and what was approved of the units something waits of, in the order it was approved. */
    @Query("""
            from StageMove m where m.review.state in (org.pillarboard.review.ReviewState.SUBMITTED,
            org.pillarboard.review.ReviewState.APPROVED) and m.unitCode in (select w.unitCode from StageMove w
            where w.review.state = org.pillarboard.review.ReviewState.SUBMITTED) order by m.review.decidedAt, m.id""")
    List<StageMove> waitingAndFormer();

    @Query("select count(m) from StageMove m where m.review.state = org.pillarboard.review.ReviewState.SUBMITTED")
    long countWaiting();
}

interface IssuePlanRepository extends Repository<IssuePlan, UUID> {

    IssuePlan save(IssuePlan plan);

    Optional<IssuePlan> findById(UUID id);

    @Query("""
            from IssuePlan p where p.review.state = org.pillarboard.review.ReviewState.APPROVED and p.review.decidedAt <= :known
            and (:everything = true or p.unitCode in :units) order by p.review.decidedAt, p.id""")
    List<IssuePlan> approved(Instant known, boolean everything, Collection<String> units);

    @Query("from IssuePlan p where p.review.state in :states and p.unitCode = :unit and p.year = :year")
    Optional<IssuePlan> open(Collection<ReviewState> states, String unit, int year);

    @Query("from IssuePlan p where p.review.state in :states and p.unitCode in :units order by p.id")
    List<IssuePlan> openOf(Collection<ReviewState> states, Collection<String> units);

    /** Approved plans of a unit for a year, the newest first. */
    @Query("""
            from IssuePlan p where p.review.state = org.pillarboard.review.ReviewState.APPROVED and p.unitCode = :unit and p.year = :year
            order by p.review.decidedAt desc, p.id desc""")
    List<IssuePlan> approvedOf(String unit, int year, Limit limit);

    @Query("from IssuePlan p where p.review.state = org.pillarboard.review.ReviewState.SUBMITTED order by p.review.submittedAt, p.id")
    List<IssuePlan> waiting(Limit limit);

    /** What waits, and what was approved for the same units and years, in the order it was approved. */
    @Query("""
            from IssuePlan p where p.review.state = org.pillarboard.review.ReviewState.SUBMITTED
            or p.review.state = org.pillarboard.review.ReviewState.APPROVED and exists (select w.id from IssuePlan w
            where w.review.state = org.pillarboard.review.ReviewState.SUBMITTED and w.unitCode = p.unitCode and w.year = p.year)
            order by p.review.decidedAt, p.id""")
    List<IssuePlan> waitingAndFormer();

    @Query("select count(p) from IssuePlan p where p.review.state = org.pillarboard.review.ReviewState.SUBMITTED")
    long countWaiting();
}
