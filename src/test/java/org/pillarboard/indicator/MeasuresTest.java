package org.pillarboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules compare with answers for any past moment, whatever was changed since. */
class MeasuresTest {

    private static final Instant FIRST = Instant.parse("2023-01-01T00:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-11-20T02:00:00Z");
    private final Measures<String, String> measures = new Measures<>(List.of(new Measures.Version<>("a:new", CHANGED),
            new Measures.Version<>("a:old", FIRST), new Measures.Version<>("b:late", CHANGED)), row -> row.substring(0, 1));

    @Test
    void keepsWhatWasKnownBeforeAChange() {
        assertThat(measures.at("a", CHANGED.minusSeconds(1))).contains("a:old");
        assertThat(measures.at("a", CHANGED)).contains("a:new");
        assertThat(measures.at("b", CHANGED.minusSeconds(1))).isEmpty();
        assertThat(measures.at(FIRST)).containsExactly("a:old");
    }

    @Test
    void showsTheNewestOfEach() {
        assertThat(measures.newest()).containsExactlyInAnyOrder("a:new", "b:late");
    }
}
