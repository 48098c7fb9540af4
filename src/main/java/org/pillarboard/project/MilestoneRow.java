package org.pillarboard.project;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A milestone on its project's page.
 *
 * @param stage         what its completion counts as, if anything
 * @param predecessors  numbers of the milestones it follows
 * @param required      kinds of paper that must stand behind it
 * @param there         kinds of paper that stand behind it
 * @param files         number of files behind it
 * @param plans         every baseline, the first one first
 * @param slipFromFirst days from the first promise to what is believed now or happened
 * @param contributions what it added
 * @param open          the update that is typed or waits, if there is one
 * @param signals       what its course says about how it is reported
 */
public record MilestoneRow(MilestoneMark mark, String nameEn, boolean weatherBound, @Nullable CountStage stage,
        List<Integer> predecessors, List<String> required, Set<String> there, int files, List<PlanRow> plans,
        long slipFromFirst, List<ContributionRow> contributions, @Nullable MilestoneUpdateRow open,
        Set<QualitySignal> signals) {

    public List<String> missing() {
        return required.stream().filter(kind -> !there.contains(kind)).toList();
    }

    /** Done by the day first promised. */
    public boolean keptItsPromise() {
        var promised = mark.dates().firstPlannedOn();
        var done = mark.dates().completedOn();
        return promised != null && done != null && !done.isAfter(promised);
    }

    public OverdueBand band() {
        return OverdueBand.of(mark.state() == MilestoneState.OPEN_RED ? mark.daysLate() : 0);
    }
}
