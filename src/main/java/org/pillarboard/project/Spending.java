package org.pillarboard.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Ids;
import org.springframework.data.domain.Persistable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

@Entity
@Immutable
@Unrecorded
@Table(name = "project_spending")
class Spending implements Persistable<UUID> {

    @Id
    private UUID id;
    private UUID projectId;
    private LocalDate spentOn;
    @Column(precision = 20, scale = 4)
    private BigDecimal invested;
    private Instant knownFrom;

    protected Spending() {
    }

    Spending(UUID projectId, LocalDate spentOn, BigDecimal invested, Instant at) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.spentOn = spentOn;
        this.invested = invested;
        this.knownFrom = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    BigDecimal invested() {
        return invested;
    }
}

interface SpendingRepository extends Repository<Spending, UUID> {

    Spending save(Spending spending);

    <S extends Spending> List<S> saveAll(Iterable<S> spendings);

    Optional<Spending> findFirstByProjectIdOrderByKnownFromDesc(UUID projectId);

    /** What running and closed projects had invested, by day. */
    @Query("""
            select p.unitCode, p.id, p.course.startsOn, s.spentOn, s.invested from Spending s join Project p on p.id = s.projectId
            where p.unitCode in :units and p.standing <> CANCELLED and (:everyType = true or p.typeCode in :types)
            and (:tag = '' or :tag member of p.tags) and s.spentOn <= :day order by s.spentOn, s.knownFrom""")
    List<SpentLine> spent(Collection<String> units, boolean everyType, Collection<String> types, String tag, LocalDate day);

    /** A project with what it had invested by a day. */
    record Named(Project project, LocalDate spentOn, BigDecimal invested) {

        SpentLine line() {
            return new SpentLine(project.unitCode(), project.id(), project.course().startsOn(), spentOn, invested);
        }
    }

    /** The same with the projects, as known at a moment. */
    @Query("""
            select p, s.spentOn, s.invested from Spending s join Project p on p.id = s.projectId
            where p.unitCode in :units and p.standing <> CANCELLED and (:everyType = true or p.typeCode in :types)
            and (:tag = '' or :tag member of p.tags) and s.spentOn <= :day and s.knownFrom <= :known order by p.code, s.spentOn, s.knownFrom""")
    List<Named> named(Collection<String> units, boolean everyType, Collection<String> types, String tag, LocalDate day, Instant known);

    @Query("""
            select p.unitCode, p.id, p.course.startsOn, s.spentOn, s.invested from Spending s join Project p on p.id = s.projectId
            where p.id = :project and s.spentOn <= :day and s.knownFrom <= :until order by s.spentOn, s.knownFrom""")
    List<SpentLine> spentOf(UUID project, LocalDate day, Instant until);
}
