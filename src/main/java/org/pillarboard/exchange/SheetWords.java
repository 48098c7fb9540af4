package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pillarboard.debt.DueItem;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.shared.Period;

/** The words of a sheet in its reader's language: texts belong to the screens, which this package does not know. */
public interface SheetWords {

    Locale locale();

    /** The text of a key. */
    String text(String key, Object... args);

    /** What a check or a rule says, its numbers written as the screens write them. */
    String sentence(String key, List<Object> args);

    /** How a reporting period is called. */
    String period(Period period);

    /** How a unit is called in full. */
    String unit(UnitRow unit);

    /** How a unit is called in full that answers for something: the whole city is a scope, the commission answers. */
    default String accountable(UnitRow unit) {
        return unit.parentCode() == null ? text("shell.house") : unit(unit);
    }

    /** Yuan within a sentence, their unit with them. */
    String money(BigDecimal yuan);

    /** How far the money for what falls due has come by a day. */
    String sources(DueItem due, LocalDate day);

    /** A moment in the office's time. */
    String moment(Instant moment);

    /** The light of a reading in a word, or why there is none. */
    String light(IndicatorReading reading);

    /** Why it has that light, with its numbers. */
    String why(IndicatorReading reading);

    /** What has to stand on every sheet, such as that its figures are invented. */
    Optional<String> notice();
}
