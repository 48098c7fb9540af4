package org.pillarboard.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.ActorSource;
import org.pillarboard.cache.AsKnown;
import org.springframework.stereotype.Component;

/** What was known of the units' places, first days and leavings, so that a past day keeps its tree. Appended in the transaction that changes a unit. */
@Component
record UnitVersions(UnitParentRepository parents, UnitJoinedRepository joined, UnitLeftRepository left, ActorSource actors, Clock clock) {

    AsKnown<UnitTree> trees(List<UnitRow> rows) {
        return PastTrees.of(rows, parents.findAll(), joined.findAll(), left.findAll());
    }

    void hangs(String unitCode, String parentCode, @Nullable String reason) {
        parents.save(new UnitParent(unitCode, parentCode, clock.instant(), reason));
    }

    void joinedUntilNow(String unitCode, @Nullable LocalDate day) {
        joined.save(new UnitJoined(unitCode, clock.instant(), day));
    }

    /** What was said of a leaving, that is corrected or taken back for a reason. */
    void leftUntilNow(UnitRow said, String reason) {
        left.save(new UnitLeft(said, clock.instant(), actors.current().name(), reason));
    }
}
