package org.pillarboard.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.pillarboard.DemoDb;
import org.pillarboard.identity.Impersonation;
import org.pillarboard.observation.Board;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.Readings;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;

/** Looks at the loaded demonstration as its leader does. */
@DemoDb
abstract class DemoTest {

    static final AsOf TODAY = new AsOf(LocalDate.of(2026, 11, 22));

    @Autowired
    private Readings readings;
    @Autowired
    private Observations observations;
    @Autowired
    private Impersonation impersonation;

    <T> T as(String login, Supplier<T> work) {
        return impersonation.as(login, work);
    }

    Board board(String unit, String period, AsOf asOf) {
        return as("leader", () -> readings.board(unit, Period.parse(period), asOf));
    }

    IndicatorReading reading(String indicator, String unit, String period, AsOf asOf) {
        return board(unit, period, asOf).get(indicator);
    }

    IndicatorReading reading(String indicator, String unit, String period) {
        return reading(indicator, unit, period, TODAY);
    }

    /** Every version of a figure, the newest first. */
    List<ObservationRow> versions(String indicator, String unit, String period) {
        var one = Period.parse(period);
        return as("leader", () -> observations.versions(indicator, List.of(unit), one, one, TODAY));
    }

    static AsOf on(String day) {
        return new AsOf(LocalDate.parse(day));
    }
}
