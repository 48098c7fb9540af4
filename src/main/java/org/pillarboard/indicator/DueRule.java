package org.pillarboard.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of the day reports of a frequency are due on, from the moment it became known. */
@Entity
@Immutable
class DueRule {

    @Embeddable
    record Key(@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Frequency frequency, Instant knownFrom) {

        /** What it is called in the trail. */
        @Override
        public String toString() {
            return frequency.name();
        }
    }

    @EmbeddedId
    private Key key;
    private int dueDay;

    protected DueRule() {
    }

    DueRule(Frequency frequency, int day, Instant knownFrom) {
        key = new Key(frequency, knownFrom);
        dueDay = day;
    }

    Deadlines.Version toVersion() {
        return new Deadlines.Version(key.frequency(), dueDay, key.knownFrom());
    }
}
