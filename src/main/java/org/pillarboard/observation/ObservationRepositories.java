package org.pillarboard.observation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.evidence.PaperJoin;
import org.pillarboard.review.ReviewState;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UpdateRepository extends Repository<ObservationUpdate, UUID> {

    ObservationUpdate save(ObservationUpdate update);

    ObservationUpdate saveAndFlush(ObservationUpdate update);

    Optional<ObservationUpdate> findById(UUID id);

    List<ObservationUpdate> findByIdIn(Collection<UUID> ids);

    Optional<ObservationUpdate> findByOpenKey(String openKey);

    List<ObservationUpdate> findByOpenKeyIn(Collection<String> openKeys);

    @Query("select new org.pillarboard.observation.PaperedUpdate(s, " + PaperJoin.PAPER + ") from ObservationUpdate s" + PaperJoin.BEHIND + """
            where s.unitCode = :unit and s.review.state <> org.pillarboard.review.ReviewState.WITHDRAWN and (s.openKey is not null
            or s.periodEndsOn between :from and :to) order by s.draftedAt, s.id,""" + PaperJoin.ORDER)
    List<PaperedUpdate> ofSheet(String unit, LocalDate from, LocalDate to, String kind, Collection<String> guarded);

    @Query("""
            from ObservationUpdate u where u.review.state = :state and u.indicatorCode in :indicators
            order by u.review.submittedAt, u.id""")
    List<ObservationUpdate> waiting(ReviewState state, Collection<String> indicators);

    @Query("select new org.pillarboard.observation.PaperedUpdate(s, " + PaperJoin.PAPER + ") from ObservationUpdate s" + PaperJoin.BEHIND + """
            where s.review.state = :state and s.indicatorCode in :indicators
            order by s.review.submittedAt, s.id,""" + PaperJoin.ORDER)
    List<PaperedUpdate> waitingWithPapers(ReviewState state, Collection<String> indicators, String kind, Collection<String> guarded);

    @Query("""
            select count(u) from ObservationUpdate u where u.review.state = :state and u.indicatorCode in :indicators""")
    long countWaiting(ReviewState state, Collection<String> indicators);

    @Query("""
            select count(u) from ObservationUpdate u where u.review.state = :state and u.indicatorCode in :indicators
            and u.periodCode = :period""")
    long countWaitingFor(ReviewState state, Collection<String> indicators, String period);

    @Query("""
            select u.indicatorCode, u.unitCode, u.periodCode from ObservationUpdate u
            where u.review.state = :state and (u.unitCode in :units or u.indicatorCode in :indicators)""")
    List<ReportedCell> cellsOf(ReviewState state, Collection<String> units, Collection<String> indicators);

    @Query("select count(u) from ObservationUpdate u where u.review.state in :states and u.unitCode in :units and u.periodEndsOn >= :from")
    long countFrom(Collection<ReviewState> states, Collection<String> units, LocalDate from);

    @Query("select count(u) from ObservationUpdate u where u.review.state = :state and u.openKey in :openKeys")
    long countOpen(ReviewState state, Collection<String> openKeys);

    @Query("""
            from ObservationUpdate u where u.indicatorCode = :indicator and u.unitCode = :unit and u.periodCode = :period
            order by u.draftedAt, u.id""")
    List<ObservationUpdate> ofCell(String indicator, String unit, String period);
}

interface ObservationRepository extends Repository<Observation, UUID> {

    List<Observation> findByIdIn(Collection<UUID> ids);

    <S extends Observation> List<S> saveAll(Iterable<S> observations);

    @Query("select distinct o.periodCode from Observation o order by o.periodCode")
    List<String> periods();

    @Query("from Observation o where o.periodCode = :period order by o.knownFrom, o.id")
    List<Observation> ofPeriod(String period);

    @Query("""
            select o.id, o.indicatorCode, o.unitCode, o.periodCode, o.figure, o.source, o.updateId, o.replacesId, o.reason,
            o.reportedByName, o.reportedAt, o.approvedByName, o.approvedAt, o.dueOn, o.knownFrom
            from Observation o where o.knownFrom <= :known order by o.knownFrom desc, o.id desc""")
    List<ObservationRow> latest(Instant known, Limit limit);

    /**
     * Which they are is found in the units' index alone, then only those are read: many may have become known at the same time. In
     * the order of units the database does not walk through what became known at all the others.
     */
    @Query("""
            select o.id, o.indicatorCode, o.unitCode, o.periodCode, o.figure, o.source, o.updateId, o.replacesId, o.reason,
            o.reportedByName, o.reportedAt, o.approvedByName, o.approvedAt, o.dueOn, o.knownFrom
            from (select x.id as id from Observation x where x.unitCode in :units and x.knownFrom between :since and :known
            order by x.knownFrom desc, x.unitCode, x.id desc limit :most) newest
            join Observation o on o.id = newest.id order by o.knownFrom desc, o.id desc""")
    List<ObservationRow> latestOf(Collection<String> units, Instant since, Instant known, int most);

    /** When each unit's newest observation became known, the newest first: one look into the index for each unit. */
    @Query("""
            select max(o.knownFrom) from Observation o where o.unitCode in :units and o.knownFrom <= :known
            group by o.unitCode order by max(o.knownFrom) desc""")
    List<Instant> newest(Collection<String> units, Instant known, Limit limit);

    @Query("""
            select o.id, o.indicatorCode, o.unitCode, o.periodCode, o.figure, o.source, o.updateId, o.replacesId, o.reason,
            o.reportedByName, o.reportedAt, o.approvedByName, o.approvedAt, o.dueOn, o.knownFrom
            from Observation o where o.indicatorCode = :indicator and o.unitCode in :units and o.knownFrom <= :known
            and o.periodEndsOn between :from and :to
            order by o.periodEndsOn desc, o.unitCode, o.knownFrom desc, o.id desc""")
    List<ObservationRow> versions(String indicator, Collection<String> units, LocalDate from, LocalDate to, Instant known,
            Limit limit);

    @Query("""
            select o.id, o.indicatorCode, o.unitCode, o.periodCode, o.figure, o.source, o.updateId, o.replacesId, o.reason,
            o.reportedByName, o.reportedAt, o.approvedByName, o.approvedAt, o.dueOn, o.knownFrom
            from Observation o where o.id = :id""")
    Optional<ObservationRow> row(UUID id);
}

interface TotalRepository extends Repository<OfficialTotal, UUID> {

    <S extends OfficialTotal> List<S> saveAll(Iterable<S> totals);

    /** Waits for everybody else who writes official figures, until the end of their transactions. */
    @Query(value = "select id from official_book where id = 1 for update", nativeQuery = true)
    int lockBook();

    /** As they stand now, not as they stood when the transaction began. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            from OfficialTotal t where t.indicatorCode in :indicators and t.periodCode = :period and t.knownUntil = :open""")
    List<OfficialTotal> open(Collection<String> indicators, String period, Instant open);

    @Query("""
            select t.indicatorCode, t.unitCode, t.periodCode, t.value, t.numerator, t.denominator, t.qualifier,
            t.reportingUnits, t.expectedUnits, t.observationId, t.knownFrom from OfficialTotal t
            where t.unitCode in :units and t.periodEndsOn between :from and :to
            and t.knownFrom <= :known and t.knownUntil > :known""")
    List<TotalRow> page(Collection<String> units, LocalDate from, LocalDate to, Instant known);

    @Query("""
            select t.indicatorCode, t.unitCode, t.periodCode, t.value, t.numerator, t.denominator, t.qualifier,
            t.reportingUnits, t.expectedUnits, t.observationId, t.knownFrom from OfficialTotal t
            where t.unitCode in :units and t.periodEndsOn between :from and :to
            and t.knownFrom <= :known and t.knownUntil > :known and t.indicatorCode in :indicators""")
    List<TotalRow> pageOf(Collection<String> indicators, Collection<String> units, LocalDate from, LocalDate to,
            Instant known);

    /** The newest first; read backwards along the index, a {@code max} would read all that is older too. */
    @Query("""
            select t.periodEndsOn from OfficialTotal t where t.unitCode = :unit and t.periodEndsOn <= :to
            and t.knownFrom <= :known and t.knownUntil > :known order by t.periodEndsOn desc""")
    List<LocalDate> lastEnds(String unit, LocalDate to, Instant known, Limit limit);

    /** The newest figures of units' own. */
    @Query("""
            select count(t) from OfficialTotal t where t.unitCode in :units and t.periodEndsOn >= :from and t.knownUntil = :open
            and t.observationId is not null""")
    long countOwn(Collection<String> units, LocalDate from, Instant open);

    @Query("""
            select t.indicatorCode, t.unitCode, t.periodCode from OfficialTotal t
            where t.unitCode in :units and t.periodEndsOn between :from and :to and t.periodCode in :periods
            and t.indicatorCode in :indicators
            and t.knownFrom <= :known and t.knownUntil > :known and t.observationId is not null""")
    List<ReportedCell> reported(Collection<String> indicators, Collection<String> units, LocalDate from, LocalDate to,
            Collection<String> periods, Instant known);

    @Query("""
            select t.indicatorCode, t.unitCode, t.periodCode, t.value, t.numerator, t.denominator, t.qualifier,
            t.reportingUnits, t.expectedUnits, t.observationId, t.knownFrom from OfficialTotal t
            where t.indicatorCode = :indicator and t.unitCode in :units and t.periodEndsOn between :from and :to
            and t.knownFrom <= :known and t.knownUntil > :known""")
    List<TotalRow> series(String indicator, Collection<String> units, LocalDate from, LocalDate to, Instant known);

    @Query("""
            select o.id, o.indicatorCode, o.unitCode, o.periodCode, o.figure, o.source, o.updateId, o.replacesId, o.reason,
            o.reportedByName, o.reportedAt, o.approvedByName, o.approvedAt, o.dueOn, o.knownFrom
            from OfficialTotal t join Observation o on o.id = t.observationId
            where t.unitCode in :units and t.periodEndsOn between :from and :to
            and t.knownFrom <= :known and t.knownUntil > :known""")
    List<ObservationRow> own(Collection<String> units, LocalDate from, LocalDate to, Instant known);

    @Query("""
            select o.id, o.indicatorCode, o.unitCode, o.periodCode, o.figure, o.source, o.updateId, o.replacesId, o.reason,
            o.reportedByName, o.reportedAt, o.approvedByName, o.approvedAt, o.dueOn, o.knownFrom
            from OfficialTotal t join Observation o on o.id = t.observationId
            where t.indicatorCode = :indicator and t.unitCode in :units and t.periodEndsOn between :from and :to
            and t.knownUntil = :open""")
    List<ObservationRow> ownOf(String indicator, Collection<String> units, LocalDate from, LocalDate to, Instant open);

    @Query("""
            select t.indicatorCode, t.unitCode, t.periodCode, t.value, t.numerator, t.denominator, t.qualifier,
            t.reportingUnits, t.expectedUnits, t.observationId, t.knownFrom from OfficialTotal t
            order by t.indicatorCode, t.periodCode, t.unitCode, t.knownFrom, t.value""")
    List<TotalRow> everything();

    @Query("""
            select distinct t.indicatorCode, t.periodCode from OfficialTotal t
            where t.unitCode in :units and t.periodEndsOn >= :from and t.knownUntil = :open""")
    Set<TotalPage> openPages(Collection<String> units, LocalDate from, Instant open);
}

interface PeriodLockRepository extends Repository<PeriodLock, PeriodLock.Key> {

    PeriodLock save(PeriodLock lock);

    boolean existsById(PeriodLock.Key key);

    List<PeriodLock> findAll();
}
