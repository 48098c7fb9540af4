package org.pillarboard.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Remembered;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.RuleViolation;

@Entity
class Milestone implements Remembered {

    @Id
    private UUID id;
    @Unrecorded
    private UUID projectId;
    @Unrecorded
    private int seq;
    private String name;
    @Unrecorded
    private String nameEn;
    @Unrecorded
    @Column(precision = 6, scale = 2)
    private BigDecimal weight;
    @Unrecorded
    private boolean weatherBound;
    @Unrecorded
    private String evidence;
    @Unrecorded
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CountStage stage;
    @Unrecorded
    private String predecessors;
    @Unrecorded
    private @Nullable LocalDate firstPlanned;
    private @Nullable LocalDate plannedOn;
    private @Nullable LocalDate forecastOn;
    private @Nullable LocalDate completedOn;
    @Unrecorded
    private boolean notStarted;
    @Unrecorded
    private int dateMoves;
    @Unrecorded
    private boolean promiseBroken;
    @Unrecorded
    private boolean lateEntry;
    @Unrecorded
    private @Nullable Instant approvedAt;
    @Version
    private @Nullable Long version;

    protected Milestone() {
    }

    Milestone(UUID projectId, int seq, MilestoneDraft draft) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.seq = seq;
        this.name = draft.name();
        this.nameEn = draft.nameEn();
        this.weight = draft.weight();
        this.weatherBound = draft.weatherBound();
        this.evidence = String.join(", ", draft.evidence());
        this.stage = draft.stage();
        this.predecessors = String.join(",", draft.predecessors().stream().map(String::valueOf).toList());
        this.firstPlanned = draft.plannedOn();
        this.plannedOn = draft.plannedOn();
        this.notStarted = draft.notStarted();
    }

    /** Believed later or earlier than before; moving it counts. */
    void forecast(@Nullable LocalDate day) {
        requireOpen();
        if (day != null && !day.equals(forecastOn)) {
            if (forecastOn != null && forecastOn.isBefore(day)) {
                promiseBroken = true;
            }
            dateMoves += forecastOn == null && day.equals(plannedOn) ? 0 : 1;
            forecastOn = day;
        }
        notStarted = false;
    }

    /** A new baseline; the first one stays beside it. */
    void plan(@Nullable LocalDate day) {
        requireOpen();
        if (firstPlanned == null) {
            firstPlanned = day;
        } else {
            dateMoves++;
        }
        plannedOn = day;
        forecastOn = null;
        notStarted = false;
    }

    /** It happened; from now on nothing about it moves. */
    void complete(LocalDate day, Instant at, boolean afterLock) {
        requireOpen();
        if (forecastOn != null && forecastOn.isBefore(day)) {
            promiseBroken = true;
        }
        completedOn = day;
        approvedAt = at;
        lateEntry = afterLock;
        notStarted = false;
    }

    /** Found not to have happened after all (回头看). */
    void reopen() {
        completedOn = null;
        approvedAt = null;
        lateEntry = false;
    }

    @Override
    public KnownMilestone known(Instant from) {
        return new KnownMilestone(this, from);
    }

    /** Becomes again what was known of it then; for showing alone. */
    Milestone recall(KnownMilestone then) {
        firstPlanned = then.dates().firstPlannedOn();
        plannedOn = then.dates().plannedOn();
        forecastOn = then.dates().forecastOn();
        completedOn = then.dates().completedOn();
        notStarted = then.dates().notStarted();
        dateMoves = then.dateMoves();
        promiseBroken = then.isPromiseBroken();
        lateEntry = then.isLateEntry();
        return this;
    }

    private void requireOpen() {
        if (completedOn != null) {
            throw new RuleViolation("milestone.completed", name);
        }
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    int seq() {
        return seq;
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn;
    }

    BigDecimal weight() {
        return weight;
    }

    boolean isWeatherBound() {
        return weatherBound;
    }

    /** Kinds of paper that must stand behind it. */
    List<String> evidence() {
        return evidence.isEmpty() ? List.of() : Arrays.asList(evidence.split(", "));
    }

    @Nullable CountStage stage() {
        return stage;
    }

    List<Integer> predecessors() {
        return predecessors.isEmpty() ? List.of() : Arrays.stream(predecessors.split(",")).map(Integer::valueOf).toList();
    }

    MilestoneDates dates() {
        return new MilestoneDates(firstPlanned, plannedOn, forecastOn, completedOn, notStarted);
    }

    boolean isDone() {
        return completedOn != null;
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

    long version() {
        return version == null ? 0 : version;
    }
}
