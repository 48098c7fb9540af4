package org.pillarboard.observation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Signature;
import org.springframework.data.repository.Repository;

@Entity
class RegisterFeed {

    @Id
    private String indicatorCode;
    private LocalDate fromOn;
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "opened_by"))
    @AttributeOverride(name = "name", column = @Column(name = "opened_by_name"))
    private Signature openedBy;
    private Instant openedAt;
    @Version
    private @Nullable Long version;

    protected RegisterFeed() {
    }

    RegisterFeed(String indicatorCode, LocalDate fromOn, Signature by, Instant at) {
        this.indicatorCode = indicatorCode;
        this.fromOn = fromOn;
        this.openedBy = by;
        this.openedAt = at;
    }

    void move(LocalDate newFromOn, Signature by, Instant at) {
        fromOn = newFromOn;
        openedBy = by;
        openedAt = at;
    }

    RegisterFeedRow toRow() {
        return new RegisterFeedRow(indicatorCode, fromOn, openedBy, openedAt);
    }
}

interface RegisterFeedRepository extends Repository<RegisterFeed, String> {

    RegisterFeed save(RegisterFeed feed);

    Optional<RegisterFeed> findById(String indicatorCode);

    List<RegisterFeed> findAll();
}
