package org.pillarboard.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void tellsTheDeviationBetweenTheSharesAsTheyAreWritten() {
        var progress = new Progress(new BigDecimal("0.47851"), new BigDecimal("0.48049"));

        assertThat(progress.deviation().orElseThrow()).isEqualByComparingTo("-0.198");
        assertThat(progress.writtenDeviation().orElseThrow()).as("47.9 against 48.0").isEqualByComparingTo("-0.1");
    }
}
