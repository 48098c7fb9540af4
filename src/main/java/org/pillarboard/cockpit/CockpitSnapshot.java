package org.pillarboard.cockpit;

import java.util.List;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;

/**
 * Everything the cockpit shows (驾驶舱快照), for a unit, a period and a day as known.
 *
 * @param indicators how many indicators the unit is asked for
 * @param overall    the five pillars together
 * @param finding    the title, clause by clause
 * @param headlines  the headline figures of the mission that concern the unit, in their order
 * @param efficiency the strip of one profit and five rates (一利五率), as far as it concerns the unit
 * @param attention  what needs attention, the gravest first
 * @param changes    the newest official figures, the newest first
 * @param debts      the debt ledger at the end of the period, or on the day if that is earlier
 * @param standstill what of projects and tasks needs attention, and what their registers lack; with an older period nothing
 */
public record CockpitSnapshot(String unitCode, Period period, AsOf asOf, int indicators, Progress overall,
        List<Clause> finding, List<PillarCard> pillars, List<IndicatorReading> headlines, List<IndicatorReading> efficiency,
        List<Attention> attention, List<ObservationRow> changes, DebtBook debts,
        Standstill standstill) {

    /** What of it needs attention for one reason. */
    public List<Attention> attention(AttentionKind kind) {
        return attention.stream().filter(one -> one.kind() == kind).toList();
    }
}
