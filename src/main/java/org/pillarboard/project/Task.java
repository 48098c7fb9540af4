package org.pillarboard.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Remembered;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.RuleViolation;

@Entity
class Task implements Remembered {

    @Id
    private UUID id;
    private String code;
    @Unrecorded
    private String typeCode;
    private String name;
    @Unrecorded
    private String pillarCode;
    @Unrecorded
    private String sectionCode;
    @Unrecorded
    private String unitCode;
    private UUID ownerId;
    @Unrecorded
    private int year;
    @Unrecorded
    private LocalDate startsOn;
    private LocalDate dueOn;
    @Unrecorded
    private LocalDate firstDueOn;
    private @Nullable LocalDate doneOn;
    private @Nullable LocalDate terminatedOn;
    @Unrecorded
    private boolean closingOpen;
    @Unrecorded
    private String step;
    @Unrecorded
    private String tag;
    @Unrecorded
    private String source;
    @Unrecorded
    private String document;
    @Unrecorded
    private String outcome;
    @Unrecorded
    private String terminationReason;
    @Unrecorded
    private @Nullable Integer people;
    @Unrecorded
    @Column(precision = 20, scale = 4)
    private @Nullable BigDecimal amount;
    @Unrecorded
    private boolean demo;
    @Unrecorded
    private UUID createdBy;
    @Unrecorded
    private Instant createdAt;
    @Version
    private @Nullable Long version;

    protected Task() {
    }

    Task(TaskDraft draft, UUID by, Instant at) {
        this.id = Ids.next();
        this.code = draft.code().strip();
        this.typeCode = draft.typeCode();
        this.name = draft.name().strip();
        this.pillarCode = draft.pillarCode();
        this.sectionCode = draft.sectionCode();
        this.unitCode = draft.unitCode();
        this.ownerId = draft.ownerId();
        this.year = draft.year();
        this.startsOn = draft.startsOn();
        this.dueOn = draft.dueOn();
        this.firstDueOn = draft.dueOn();
        this.step = draft.step();
        this.tag = draft.tag();
        this.source = draft.source();
        this.document = draft.document();
        this.outcome = "";
        this.terminationReason = "";
        this.people = draft.people();
        this.amount = draft.amount();
        this.demo = draft.demo();
        this.createdBy = by;
        this.createdAt = at;
    }

    /** Says what its section has approved. */
    void report(TaskReportRow approved) {
        requireOpen();
        step = approved.step();
        outcome = approved.outcome();
    }

    String said() {
        return TaskReportRow.said(step, outcome);
    }

    void await(boolean waits) {
        closingOpen = waits;
    }

    void close(LocalDate day) {
        requireOpen();
        doneOn = day;
        closingOpen = false;
    }

    void reopen() {
        doneOn = null;
        closingOpen = false;
    }

    void terminate(LocalDate day, String reason) {
        requireOpen();
        terminatedOn = day;
        terminationReason = reason;
        closingOpen = false;
    }

    @Override
    public KnownTask known(Instant from) {
        return new KnownTask(new KnownTask.Key(id, version == null ? 0 : version), from, dates(), step, outcome);
    }

    /** Becomes again what was known of it then; for showing alone. */
    Task recall(KnownTask then) {
        doneOn = then.doneOn();
        terminatedOn = then.terminatedOn();
        closingOpen = then.isClosingOpen();
        step = then.step();
        outcome = then.outcome();
        terminationReason = terminatedOn == null ? "" : terminationReason; // it is given once
        return this;
    }

    void requireOpen() {
        if (doneOn != null || terminatedOn != null) {
            throw new RuleViolation("task.ended", code);
        }
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String typeCode() {
        return typeCode;
    }

    /** A lead of the discipline inspection (问题线索): only its section may see more than numbers. */
    boolean isSecret() {
        return typeCode.equals(TaskTypeRow.DISCIPLINE);
    }

    UUID createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    String sectionCode() {
        return sectionCode;
    }

    String tag() {
        return tag;
    }

    String unitCode() {
        return unitCode;
    }

    UUID ownerId() {
        return ownerId;
    }

    TaskState.Dates dates() {
        return new TaskState.Dates(startsOn, dueOn, doneOn, terminatedOn, closingOpen);
    }

    TaskRow toRow(String ownerName, LocalDate day) {
        return new TaskRow(id, code, typeCode, name, pillarCode, sectionCode, unitCode, ownerId, ownerName, year, dates(),
                firstDueOn, TaskState.of(dates(), day), ChronoUnit.DAYS.between(dueOn, day), step, tag,
                source, document, outcome, terminationReason, people, amount, demo, version == null ? 0 : version);
    }
}
