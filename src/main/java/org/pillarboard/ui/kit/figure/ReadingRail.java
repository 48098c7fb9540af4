package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.PlanRail;

/** The ruler of a reading: its share of the target against the plan's. */
public final class ReadingRail {

    private ReadingRail() {
    }

    /** A thin ruler; an empty one without a figure, nothing without a target. A light of the year colours no ruler of a month. */
    public static Component thin(IndicatorReading reading, Lens lens) {
        if (reading.promise().target() == null) {
            return new Span();
        }
        return new PlanRail(reading.attainment().orElse(BigDecimal.ZERO), reading.expected().orElse(null),
                reading.rag().filter(rag -> !lens.isPart()).orElse(null)).thin();
    }
}
