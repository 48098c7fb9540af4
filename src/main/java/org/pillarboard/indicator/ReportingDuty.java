package org.pillarboard.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.RuleViolation;

@Entity
class ReportingDuty {

    @Id
    private UUID id;
    private String indicatorCode;
    private String unitCode;
    private LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private @Nullable Instant untilKnown;
    @Version
    private @Nullable Long version;

    protected ReportingDuty() {
    }

    ReportingDuty(String indicatorCode, String unitCode, LocalDate fromOn) {
        this.id = Ids.next();
        this.indicatorCode = indicatorCode;
        this.unitCode = unitCode;
        this.fromOn = fromOn;
    }

    void beginOn(LocalDate day) {
        fromOn = day;
    }

    /** @throws RuleViolation {@code duty.endsBeforeStart} */
    void endOn(LocalDate day, Instant known) {
        if (day.isBefore(fromOn)) {
            throw new RuleViolation("duty.endsBeforeStart", fromOn);
        }
        untilOn = day;
        untilKnown = known;
    }

    DutyRow toRow() {
        return new DutyRow(indicatorCode, unitCode, fromOn, untilOn, untilKnown);
    }
}
