package org.pillarboard.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.pillarboard.shared.Rag;

/** Short words for the tables of these tests. */
final class Lights {

    static final LocalDate OCT_31 = LocalDate.of(2026, 10, 31);
    static final RagRule PACE = new RagRule.Pace(n("0.95"), n("0.80"));

    private Lights() {
    }

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    static Facts actual(String value) {
        return Facts.on(OCT_31).withActual(n(value));
    }

    /** G, A, R, or - for not rated. */
    static String letter(Judgement judgement) {
        return judgement.findRag().map(Rag::name).map(name -> name.substring(0, 1)).orElse("-");
    }

    static void assertClose(BigDecimal value, String expected, String tolerance) {
        assertThat(value).isCloseTo(n(expected), org.assertj.core.data.Offset.offset(n(tolerance)));
    }
}
