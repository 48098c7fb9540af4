package org.pillarboard.cockpit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.shared.Rag;

/** Which indicators of a pillar a table shows; in the address as {@code light}. */
public enum LightFilter {
    ALL(null), BEHIND(Rag.RED), WATCH(Rag.AMBER), ON_PLAN(Rag.GREEN), DARK(null);

    private final @Nullable Rag rag;

    LightFilter(@Nullable Rag rag) {
        this.rag = rag;
    }

    /** The one the address names; all of them when it names none. */
    public static LightFilter of(@Nullable String code) {
        return Stream.of(values()).filter(one -> one.name().equalsIgnoreCase(code)).findFirst().orElse(ALL);
    }

    /** How it is spelt in the address; null for all, which needs no word there. */
    public @Nullable String code() {
        return this == ALL ? null : name().toLowerCase(Locale.ROOT);
    }

    /** Those of some it shows. */
    public List<IndicatorReading> of(List<IndicatorReading> readings) {
        return readings.stream().filter(this::shows).toList();
    }

    private boolean shows(IndicatorReading reading) {
        return this == ALL || reading.rag().map(found -> found == rag).orElse(this == DARK);
    }
}
