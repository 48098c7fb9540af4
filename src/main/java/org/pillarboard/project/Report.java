package org.pillarboard.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/**
 * What an owner reports of a milestone. Every part may be left out.
 *
 * @param forecastOn       the day now believed
 * @param completedOn      the day it happened
 * @param physicalProgress visible works progress of the project, in %
 * @param invested         by the project so far, in 万元
 * @param selfRating       how the owner sees the project
 * @param note             in words
 */
@Embeddable
public record Report(@Nullable LocalDate forecastOn, @Nullable LocalDate completedOn,
        @Column(precision = 6, scale = 2) @Nullable BigDecimal physicalProgress,
        @Column(precision = 20, scale = 4) @Nullable BigDecimal invested,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable Rag selfRating, @Nullable String note) {

    public static Report empty() {
        return new Report(null, null, null, null, null, null);
    }

    /** It is done. */
    public static Report completed(LocalDate day) {
        return new Report(null, day, null, null, null, null);
    }

    /** It is believed to be done by another day. */
    public static Report forecast(LocalDate day, @Nullable String note) {
        return new Report(day, null, null, null, null, note);
    }

    /** Whether it says anything at all. */
    public boolean isEmpty() {
        return equals(empty());
    }
}
