package org.pillarboard.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private @Nullable LocalDate ownUntilOn;
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
        ownUntilOn = day;
        stands(day, known);
    }

    /** Until a day, or without an end, whatever end of its own it was given: that one counts again once nothing ends it before. */
    void stands(@Nullable LocalDate until, Instant known) {
        untilOn = until;
        untilKnown = until == null ? null : known;
    }

    /**
     * The last day of what ends first: its own end, the leaving of its unit, and the next duty of the kind. What begins on the day of the leaving
     * or later is for information and stands; but not where the leaving had ended it and is corrected to a day before all of it.
     */
    @Nullable LocalDate lastDay(@Nullable LocalDate leftOn, @Nullable LocalDate nextOn) {
        return Stream.of(Optional.ofNullable(ownUntilOn), Optional.ofNullable(leftOn).filter(this::isEndedBy).map(day -> day.minusDays(1)),
                Optional.ofNullable(nextOn).map(day -> day.minusDays(1))).flatMap(Optional::stream).min(LocalDate::compareTo).orElse(null);
    }

    private boolean isEndedBy(LocalDate leaving) {
        boolean ended = untilOn != null && !untilOn.equals(ownUntilOn);
        return ended || fromOn.isBefore(leaving);
    }

    UUID id() {
        return id;
    }

    DutyRow toRow() {
        return new DutyRow(indicatorCode, unitCode, fromOn, untilOn, untilKnown);
    }
}
