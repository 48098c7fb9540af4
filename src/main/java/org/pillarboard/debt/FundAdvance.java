package org.pillarboard.debt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Money the credit-guarantee fund advanced (过桥), and how long it was out. */
public record FundAdvance(Position position, LocalDate day) {

    /** The day the last of it came back; none while something is out. */
    public Optional<LocalDate> returnedOn() {
        return position.isOpen() ? Optional.empty() : position.paid().stream().map(Payment::on).max(LocalDate::compareTo);
    }

    public long days() {
        return ChronoUnit.DAYS.between(position.instrument().terms().valueOn(), returnedOn().orElse(day));
    }

    /** How long it was lent for. */
    public long agreedDays() {
        return ChronoUnit.DAYS.between(position.instrument().terms().valueOn(), position.instrument().terms().maturityOn());
    }

    public boolean isLate() {
        return days() > agreedDays();
    }

    /** Whether it came back, or should have by the day. */
    public boolean isJudged() {
        return returnedOn().isPresent() || isLate();
    }
}
