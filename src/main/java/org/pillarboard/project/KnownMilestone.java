package org.pillarboard.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;

/** What was known of a milestone from a moment on. */
@Entity
@Immutable
@Unrecorded
class KnownMilestone {

    @Embeddable
    record Key(UUID milestoneId, long versionNo) {
    }

    @EmbeddedId
    private Key key;
    private Instant knownFrom;
    private @Nullable LocalDate firstPlanned;
    private @Nullable LocalDate plannedOn;
    private @Nullable LocalDate forecastOn;
    private @Nullable LocalDate completedOn;
    private boolean notStarted;
    private int dateMoves;
    private boolean promiseBroken;
    private boolean lateEntry;

    protected KnownMilestone() {
    }

    KnownMilestone(Milestone milestone, Instant from) {
        var dates = milestone.dates();
        this.key = new Key(milestone.id(), milestone.version());
        this.knownFrom = from;
        this.firstPlanned = dates.firstPlannedOn();
        this.plannedOn = dates.plannedOn();
        this.forecastOn = dates.forecastOn();
        this.completedOn = dates.completedOn();
        this.notStarted = dates.notStarted();
        this.dateMoves = milestone.dateMoves();
        this.promiseBroken = milestone.isPromiseBroken();
        this.lateEntry = milestone.isLateEntry();
    }

    MilestoneDates dates() {
        return new MilestoneDates(firstPlanned, plannedOn, forecastOn, completedOn, notStarted);
    }

    int dateMoves() {
        return dateMoves;
    }

    boolean isPromiseBroken() {
        return promiseBroken;
    }

    boolean isLateEntry() {
        return lateEntry;
    }
}
