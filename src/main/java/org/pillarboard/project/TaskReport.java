package org.pillarboard.project;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.review.Circulated;
import org.pillarboard.review.Signature;

@Entity
@Unrecorded
class TaskReport extends Circulated {

    private UUID taskId;
    private String unitCode;
    private String sectionCode;
    private String step;
    private String outcome;

    protected TaskReport() {
    }

    TaskReport(Task task, Signature by, Instant at) {
        super(task.id().toString(), null, by, at);
        this.taskId = task.id();
        this.unitCode = task.unitCode();
        this.sectionCode = task.sectionCode();
        this.step = "";
        this.outcome = "";
    }

    void write(String newStep, String newOutcome, Signature by, Instant at) {
        touch(by, at);
        step = newStep;
        outcome = newOutcome;
    }

    UUID taskId() {
        return taskId;
    }

    String unitCode() {
        return unitCode;
    }

    String sectionCode() {
        return sectionCode;
    }

    TaskReportRow toRow() {
        return new TaskReportRow(id(), taskId, step, outcome, review(), draftedBy(), version());
    }
}
