package org.pillarboard.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.pillarboard.shared.Rag;

/** Reads the quality signals off a project and its milestones: computed, never set. */
final class Signals {

    private static final int MOVED_OFTEN = 2;

    private Signals() {
    }

    /** Of the whole project. */
    static Set<QualitySignal> of(ProjectRow row) {
        var signals = EnumSet.noneOf(QualitySignal.class);
        if (row.disagrees()) {
            signals.add(QualitySignal.SELF_RATING_DISAGREES);
        }
        if (row.selfRating() == Rag.GREEN && row.light() == ProjectLight.RED) {
            signals.add(QualitySignal.WATERMELON);
        }
        return signals;
    }

    /** Of one milestone among those of its project. */
    static Set<QualitySignal> of(Milestone one, List<Milestone> all, Collection<ContributionRow> added) {
        var signals = EnumSet.noneOf(QualitySignal.class);
        add(signals, QualitySignal.DATES_MOVED, one.dateMoves() > MOVED_OFTEN);
        add(signals, QualitySignal.PROMISE_BROKEN, one.isPromiseBroken());
        add(signals, QualitySignal.ENTERED_AFTER_LOCK, one.isLateEntry());
        var planned = one.dates().plannedOn();
        add(signals, QualitySignal.WINTER, one.isWeatherBound() && planned != null && WinterStop.covers(planned));
        add(signals, QualitySignal.ORDER_VIOLATED, isBeforeItsTurn(one, all));
        add(signals, QualitySignal.UNVERIFIED, added.stream().anyMatch(row -> !row.verified()));
        return signals;
    }

    private static void add(Set<QualitySignal> signals, QualitySignal signal, boolean given) {
        if (given) {
            signals.add(signal);
        }
    }

    private static boolean isBeforeItsTurn(Milestone one, List<Milestone> all) {
        var done = one.dates().completedOn();
        return done != null && all.stream().filter(other -> one.predecessors().contains(other.seq()))
                .anyMatch(former -> !former.isDone() || isAfter(former, done));
    }

    private static boolean isAfter(Milestone former, LocalDate done) {
        return Objects.requireNonNull(former.dates().completedOn()).isAfter(done);
    }
}
