package org.pillarboard.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailHashTest {

    private static final Actor ACTOR = new Actor(new UUID(1, 2), "Zhou", "10.0.0.1");
    private static final Instant AT = Instant.parse("2026-11-20T01:02:03.456789Z");

    @Test
    void dependsOnEveryPart() {
        String hash = hash(1, TrailHash.START, event("E05", null, "x"));
        assertThat(hash).hasSize(64).isEqualTo(hash(1, TrailHash.START, event("E05", null, "x")));
        assertThat(hash).isNotEqualTo(hash(2, TrailHash.START, event("E05", null, "x")));
        assertThat(hash).isNotEqualTo(hash(1, "1" + TrailHash.START.substring(1), event("E05", null, "x")));
        assertThat(hash).isNotEqualTo(hash(1, TrailHash.START, event("E06", null, "x")));
        assertThat(hash).isNotEqualTo(hash(1, TrailHash.START, event("E05", "x", null)));
    }

    @Test
    void tellsNothingFromEmptyAndNoBorderMayMove() {
        assertThat(hash(1, TrailHash.START, event("E05", "", "x"))).isNotEqualTo(hash(1, TrailHash.START, event("E05", null, "x")));
        assertThat(hash(1, TrailHash.START, event("E05", "a\n1:b", "c")))
            .isNotEqualTo(hash(1, TrailHash.START, event("E05", "a", "b\n1:c")));
    }

    @Test
    void cutsWhatTheColumnsCannotHold() {
        TrailEvent event = event("E".repeat(300), null, "x".repeat(20_000));
        assertThat(event.subjectId()).hasSize(255);
        assertThat(event.after()).hasSize(15_000);
        assertThat(new TrailEvent(AT.plusNanos(1), TrailKind.UNIT, ACTOR, "unit", "E05", null, null).at()).isEqualTo(AT);
    }

    @Test
    void isOfWhatTheDatabaseKeepsOfMarksNobodySees() {
        TrailEvent event = event("\u202AE05\u202C", "\0a\tb\n", "\u2067c\u2069");
        assertThat(event.plain()).isEqualTo(event("E05", "a\tb\n", "c"));
        assertThat(new TrailEntry(1, event, TrailHash.START).follows(new TrailEnd(0, TrailHash.START))).isTrue();
    }

    private static String hash(long seq, String previous, TrailEvent event) {
        return TrailHash.of(seq, previous, event);
    }

    private static TrailEvent event(String id, @Nullable String before, @Nullable String after) {
        return new TrailEvent(AT, TrailKind.UNIT, ACTOR, "unit", id, before, after);
    }
}
