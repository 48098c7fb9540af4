package org.pillarboard.observation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pillarboard.identity.UnitHolder;
import org.pillarboard.identity.UnitHolding;
import org.pillarboard.identity.UnitHolding.Kind;
import org.pillarboard.review.ReviewState;
import org.springframework.stereotype.Component;

/** Official figures and open reports of units. */
@Component
record FiguresHeld(TotalRepository totals, UpdateRepository updates) implements UnitHolder {

    private static final Set<ReviewState> OPEN = Set.of(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED);

    @Override
    public List<UnitHolding> heldBy(Collection<String> unitCodes, LocalDate day) {
        return List.of(new UnitHolding(Kind.FIGURE, totals.countOwn(unitCodes, day, OfficialTotal.OPEN_END)),
                new UnitHolding(Kind.REPORT, updates.countFrom(OPEN, unitCodes, day)));
    }
}
