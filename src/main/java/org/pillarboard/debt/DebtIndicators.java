package org.pillarboard.debt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger says of the debt indicators beside what is official (台账供数核对), for the section that keeps the ledger. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class DebtIndicators {

    /**
     * An indicator of a unit.
     *
     * @param day      the day the ledger stands on for it: the period's last, or the day of today while the period runs
     * @param computed what the ledger says; none where there is nothing to reckon with
     * @param official what is official, reported by the unit itself or by those below it; none where nobody has reported
     * @param fed      whether the ledger feeds it, so that nobody types it
     */
    public record Row(IndicatorRow indicator, String unitCode, Period period, LocalDate day, @Nullable EnteredFigure computed,
            @Nullable EnteredFigure official, boolean fed) {

        /** Whether the period has not ended yet. */
        public boolean isRunning() {
            return day.isBefore(period.endsOn());
        }
    }

    private final DebtRegister register;
    private final Observations observations;
    private final LedgerReader reader;
    private final RegisterFeeds feeds;
    private final Catalogues catalogues;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;

    DebtIndicators(DebtRegister register, Observations observations, LedgerReader reader, RegisterFeeds feeds, Catalogues catalogues,
            Units units, CurrentUser user, Clock clock) {
        this.register = register;
        this.observations = observations;
        this.reader = reader;
        this.feeds = feeds;
        this.catalogues = catalogues;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    /** Every indicator the ledger can compute, of a unit with all below it, for the period a month lies in. A select for each and three. */
    public List<Row> compare(String unitCode, Period month) {
        user.requireUnit(unitCode);
        return DebtFigures.codes().stream().flatMap(code -> catalogues.current().find(code).stream())
                .map(indicator -> row(indicator, unitCode, month)).toList();
    }

    private Row row(IndicatorRow indicator, String unitCode, Period month) {
        var period = register.periodOf(indicator.code(), month);
        var today = AsOf.today(clock).day();
        var day = period.endsOn().isBefore(today) ? period.endsOn() : today;
        var computed = reader.current().figures(units.tree().withDescendants(unitCode), day).of(indicator.code())
                .map(figure -> figure.completedFor(indicator)).orElse(null);
        var official = observations.total(indicator.code(), unitCode, period, AsOf.today(clock)).orElse(null);
        return new Row(indicator, unitCode, period, day, computed, official, feeds.isFed(indicator.code(), period));
    }
}
