package org.pillarboard.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where an indicator comes from.
 *
 * @param annualTargetLogic how its yearly target is set
 * @param seedSentence      number of the sentence of the subject document, S01 to S40
 * @param seedQuote         the words it rests on
 * @param demoSet           whether it is in the demonstration set
 */
@Embeddable
public record Origin(String annualTargetLogic, String seedSentence, String seedQuote,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Basis basis,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) ValueSource valueSource, boolean demoSet) {
}
