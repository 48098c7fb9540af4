package org.pillarboard.debt;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Ids;
import org.springframework.data.repository.Repository;

@Entity
class StressScenario {

    @Embeddable
    record Kept(double refinancing, double cash, int assetDelay, double puts, int basisPoints) {

        Assumptions toAssumptions() {
            return new Assumptions(refinancing, cash, assetDelay, puts, basisPoints);
        }
    }

    @Id
    private UUID id;
    private String name;
    private String unitCode;
    @Embedded
    private Kept kept;
    private UUID authorId;
    private String authorName;
    private Instant savedAt;
    @Version
    private @Nullable Long version;

    protected StressScenario() {
    }

    StressScenario(String name, String unitCode, UUID authorId) {
        this.id = Ids.next();
        this.name = name;
        this.unitCode = unitCode;
        this.authorId = authorId;
    }

    void keep(Assumptions some, String byName, Instant at) {
        kept = new Kept(some.refinancing(), some.cash(), some.assetDelay(), some.puts(), some.basisPoints());
        authorName = byName;
        savedAt = at;
    }

    boolean isOf(UUID person) {
        return authorId.equals(person);
    }

    String unitCode() {
        return unitCode;
    }

    ScenarioRow toRow(UUID reader) {
        return new ScenarioRow(id, name, kept.toAssumptions(), authorName, savedAt, isOf(reader));
    }
}

interface StressScenarioRepository extends Repository<StressScenario, UUID> {

    StressScenario save(StressScenario scenario);

    Optional<StressScenario> findById(UUID id);

    Optional<StressScenario> findByUnitCodeAndName(String unitCode, String name);

    List<StressScenario> findByUnitCodeOrderBySavedAtDesc(String unitCode);

    void delete(StressScenario scenario);
}
