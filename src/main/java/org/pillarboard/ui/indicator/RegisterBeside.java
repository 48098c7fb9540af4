package org.pillarboard.ui.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.project.Reconciliation;
import org.pillarboard.project.Reconciliations;
import org.pillarboard.project.ReportedCountDraft;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.Lens;
import org.springframework.stereotype.Component;

/** The register's figure of an indicator beside the reported one, where a register knows it. */
@Component
class RegisterBeside {

    private final Reconciliations reconciliations;
    private final RegisterFeeds feeds;
    private final CurrentUser user;
    private final Clock clock;

    RegisterBeside(Reconciliations reconciliations, RegisterFeeds feeds, CurrentUser user, Clock clock) {
        this.reconciliations = reconciliations;
        this.feeds = feeds;
        this.user = user;
        this.clock = clock;
    }

    /** Whether a register knows the indicator. */
    boolean knows(String code) {
        return feeds.computable().contains(code);
    }

    /**
     * Both figures at the end of the indicator's own period, as known today; empty for one who looks back at what was known on another day,
     * which nobody compared then.
     */
    Optional<Reconciliation> of(String code, Lens lens, LocalDate end) {
        return lens.asOf().equals(AsOf.today(clock))
                ? Optional.of(reconciliations.of(code, lens.unitCode(), end)) : Optional.empty();
    }

    /** Whether the register's figure is the official one: from the day its feed opened, what it says of the time before included. */
    boolean wins(String code) {
        return feeds.list().stream().anyMatch(feed -> feed.indicatorCode().equals(code));
    }

    /** Whether the reader may say what the unit has counted. */
    boolean maySay(Lens lens) {
        return user.ownedUnits().contains(lens.unitCode());
    }

    void say(ReportedCountDraft draft) {
        reconciliations.report(draft);
    }
}
