package org.pillarboard.observation;

import org.pillarboard.shared.Period;

/** The place of a figure: an indicator, a unit, a period. */
public record Cell(String indicatorCode, String unitCode, Period period) {

    /** One spelling for unique keys and the trail: {@code PS01/DEMO-E04/2026-10}. */
    public String key() {
        return indicatorCode + "/" + unitCode + "/" + period.code();
    }
}
