package org.pillarboard.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/**
 * A pillar in one line. Show the counts beside the colour, always.
 *
 * @param attainment  weighted mean share of the year's targets reached, each from 0 to 1; null without pace plans
 * @param expected    the same of what the plans asked for; null without pace plans
 * @param rag         the colour; null when nothing is rated, or too few
 * @param unrated     measured but without colour, or not yet due
 * @param notReported missing, stale, or a sum that lacks units and does not suffice
 * @param notDue      of the unrated those not due yet
 * @param vetoedBy    codes of the veto indicators that are red
 */
public record PillarScore(@Nullable BigDecimal attainment, @Nullable BigDecimal expected, @Nullable Rag rag, int green,
                          int amber, int red, int unrated, int notReported, int notDue, List<String> vetoedBy) {

    public PillarScore {
        vetoedBy = List.copyOf(vetoedBy);
    }

    /** The same lights with the pace of another span. */
    public PillarScore paced(PillarScore span) {
        return new PillarScore(span.attainment, span.expected, rag, green, amber, red, unrated, notReported, notDue, vetoedBy);
    }

    /** Indicators that have a colour. */
    public int rated() {
        return green + amber + red;
    }

    /** Indicators that are asked for and whose figure does not stand yet. */
    public int lacking() {
        return notReported + notDue;
    }

    /** Indicators that are asked for. */
    public int asked() {
        return rated() + unrated + notReported;
    }

    /** Figures are awaited, and less than half of what is asked for has a colour: a progress would speak for the few, and of others than the month before. */
    public boolean speaksForFew() {
        return lacking() > 0 && 2 * rated() < asked();
    }

    /** Fewer have a colour than lack their figure: these few speak neither for the pillar's progress nor for its colour. */
    public boolean isEarly() {
        return lacking() > rated();
    }
}
