package org.pillarboard.issuance;

import java.time.Clock;
import org.pillarboard.debt.DebtIndicators;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pipeline says of its indicator beside what is official, for the section that keeps the ledger. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class IssueIndicators {

    private final IssueRegister register;
    private final Observations observations;
    private final RegisterFeeds feeds;
    private final Catalogues catalogues;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;

    IssueIndicators(IssueRegister register, Observations observations, RegisterFeeds feeds, Catalogues catalogues, Units units,
            CurrentUser user, Clock clock) {
        this.register = register;
        this.observations = observations;
        this.feeds = feeds;
        this.catalogues = catalogues;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    /** The days ahead that refinancing started, of a unit with all below it, in a month. Two selects. */
    public DebtIndicators.Row compare(String unitCode, Period month) {
        user.requireUnit(unitCode);
        var today = AsOf.today(clock);
        var day = month.endsOn().isBefore(today.day()) ? month.endsOn() : today.day();
        var indicator = catalogues.current().get(IssueRegister.DAYS_AHEAD);
        var computed = register.daysAhead(units.tree().withDescendants(unitCode), month.startsOn(), day)
                .map(figure -> figure.completedFor(indicator)).orElse(null);
        var official = observations.total(indicator.code(), unitCode, month, today).orElse(null);
        return new DebtIndicators.Row(indicator, unitCode, month, day, computed, official, feeds.isFed(indicator.code(), month));
    }
}
