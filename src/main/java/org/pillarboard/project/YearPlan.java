package org.pillarboard.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

@Entity
@Table(name = YearPlan.SUBJECT)
class YearPlan {

    @Embeddable
    record Key(UUID projectId, int planYear) {

        /** As the record of changes names it. */
        @Override
        public String toString() {
            return projectId + "/" + planYear;
        }
    }

    /** What plans are called in the record of changes. */
    static final String SUBJECT = "project_year_plan";

    @EmbeddedId
    private Key key;
    @Column(precision = 20, scale = 4)
    private BigDecimal planned;
    @Version
    private @Nullable Long version;

    protected YearPlan() {
    }

    YearPlan(Key key, BigDecimal planned) {
        this.key = key;
        this.planned = planned;
    }

    void change(BigDecimal amount) {
        planned = amount;
    }

    BigDecimal planned() {
        return planned;
    }
}

interface YearPlanRepository extends Repository<YearPlan, YearPlan.Key> {

    YearPlan save(YearPlan plan);

    Optional<YearPlan> findById(YearPlan.Key key);

    @Query("""
            select p.unitCode, p.id, p.course.startsOn, p.standingOn, y.planned from YearPlan y join Project p on p.id = y.key.projectId
            where y.key.planYear = :year and p.unitCode in :units and p.standing <> CANCELLED""")
    List<SpentLine> planned(int year, Collection<String> units);
}
