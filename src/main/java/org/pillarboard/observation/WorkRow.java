package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.review.ReviewState;
import org.pillarboard.rule.EntryBasis;

/**
 * A line of the workbench: one figure that a unit has to report.
 *
 * @param previous the unit's last official figure before this period
 * @param official the official figure of this cell, if there is one already
 * @param plan     what the unit's plan asks of the figure entered, in the indicator's unit: of the period alone where periods add up
 * @param update   what has been typed or submitted
 * @param checks   what the checks say about it
 * @param evidence number of files behind it
 * @param overdue  due before today and not submitted
 */
public record WorkRow(IndicatorRow indicator, Cell cell, LocalDate dueOn, @Nullable ObservationRow previous,
        @Nullable ObservationRow official, @Nullable BigDecimal plan, @Nullable UpdateRow update,
        List<CheckResult> checks, int evidence, boolean overdue) {

    public WorkState state() {
        if (update == null || update.review().state() == ReviewState.WITHDRAWN) {
            return official != null ? WorkState.APPROVED : WorkState.TO_FILL;
        }
        return switch (update.review().state()) {
            case SUBMITTED -> WorkState.IN_REVIEW;
            case APPROVED -> WorkState.APPROVED;
            case DRAFT, RETURNED, WITHDRAWN -> editableState();
        };
    }

    private WorkState editableState() {
        if (update != null && checks.stream().anyMatch(CheckResult::lacksPart)) {
            return WorkState.IN_ERROR;
        }
        if (update == null || !update.figure().isComplete()) {
            return WorkState.TO_FILL;
        }
        if (checks.stream().anyMatch(CheckResult::blocks)) {
            return WorkState.IN_ERROR;
        }
        boolean unexplained = update.softReason() == null || update.softReason().isBlank();
        if (!checks.isEmpty() && unexplained) {
            return WorkState.TO_CONFIRM;
        }
        if (!hasOrigin()) {
            return WorkState.TO_FILL;
        }
        boolean untouched = update.review().decidedAt() != null
                && !update.draftedAt().isAfter(update.review().decidedAt());
        return untouched ? WorkState.RETURNED : WorkState.READY;
    }

    /** Whether it says where the figure comes from: a file behind it, or its source in words. */
    public boolean hasOrigin() {
        String source = update == null ? null : update.figure().sourceNote();
        return evidence > 0 || source != null && !source.isBlank();
    }

    /** Whether its reporter may type: nothing is waiting or decided here. */
    public boolean isEditable() {
        return update == null ? official == null : update.review().state().isEditable();
    }

    /** What stands in the boxes before anything is typed: what is being entered, else the official figure, whose source is its own. */
    public EnteredFigure figure() {
        if (isEditable() && update != null) {
            return update.figure();
        }
        return official == null ? EnteredFigure.empty() : official.figure().withSource(null);
    }

    /**
     * Whether the period's own amount is asked for, so that "no change" means nothing new and not the last figure again; of a sum since
     * January so at the beginning of a year.
     */
    public boolean isFlow() {
        return (indicator.arithmetic().entryBasis() == EntryBasis.PERIOD || beginsAnew()) && !indicator.asksForParts()
                && !indicator.asksForWeight() && !indicator.isRate();
    }

    /** The last official figure, as far as this one goes on from it: none of what is counted from January in a year before. */
    public @Nullable ObservationRow goesOnFrom() {
        return beginsAnew() ? null : previous;
    }

    private boolean beginsAnew() {
        return previous != null && previous.period().year() < cell.period().year()
                && indicator.arithmetic().entryBasis() == EntryBasis.CUMULATIVE;
    }

    /** A new figure over what stands here. A changed figure has to be explained anew; what was corrected stays corrected. */
    public ObservationDraft draft(EnteredFigure figure) {
        UpdateRow open = isEditable() ? update : null;
        boolean sameFigure = open != null && figure.hasNumbersOf(open.figure());
        return ObservationDraft.of(cell, figure).seenAt(update == null ? null : update.version())
                .because(sameFigure ? open.softReason() : null, open == null ? null : open.correctionReason());
    }
}
