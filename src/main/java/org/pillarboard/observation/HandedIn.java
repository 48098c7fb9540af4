package org.pillarboard.observation;

import java.time.Clock;
import java.util.Set;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.AsOf;
import org.springframework.stereotype.Component;

/** Which figures wait to be approved, for those who handed them in and the sections that decide: nobody else is told of them. */
@Component
class HandedIn {

    private final UpdateRepository updates;
    private final Catalogues catalogues;
    private final CurrentUser user;
    private final Clock clock;

    HandedIn(UpdateRepository updates, Catalogues catalogues, CurrentUser user, Clock clock) {
        this.updates = updates;
        this.catalogues = catalogues;
        this.user = user;
        this.clock = clock;
    }

    /** Those of the person's own units and sections today; what waited on a past day nobody knows. One select, none for others. */
    Set<ReportedCell> cells(AsOf asOf) {
        var owned = user.ownedUnits();
        var reviewed = user.reviewedSections();
        return owned.isEmpty() && reviewed.isEmpty() || !asOf.equals(AsOf.today(clock)) ? Set.of()
                : Set.copyOf(updates.cellsOf(ReviewState.SUBMITTED, owned, catalogues.current().codesOf(reviewed)));
    }
}
