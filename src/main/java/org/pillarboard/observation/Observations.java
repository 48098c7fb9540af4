package org.pillarboard.observation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The book of official figures (实绩): read by anybody in whose scope the unit lies, fed by decisions and registers. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Observations {

    /** More than the product settles by itself in a night. */
    private static final int PASSED_OVER = 200;
    private final ObservationRepository observations;
    private final TotalRepository totals;
    private final Units units;
    private final CurrentUser user;

    Observations(ObservationRepository observations, TotalRepository totals, Units units, CurrentUser user) {
        this.observations = observations;
        this.totals = totals;
        this.units = units;
        this.user = user;
    }

    /**
     * The newest official figures that somebody approved of a unit and the units below it as known on a day, the newest first; what the
     * product settled by itself is passed over. Two selects at the most.
     */
    public List<ObservationRow> latestOf(String unitCode, AsOf asOf, int limit) {
        user.requireUnit(unitCode);
        var most = Limit.of(limit + PASSED_OVER);
        var newest = unitCode.equals(units.tree().root().code()) ? observations.latest(asOf.instant(), most)
                : latest(user.below(unitCode, asOf), asOf.instant(), most);
        return newest.stream().filter(row -> !row.approvedByName().equals(RegisterFigures.Cause.BY_PRODUCT)).limit(limit).toList();
    }

    /** The newest of as many units as rows are wanted bound the search, so that it does not go through all of history. */
    private List<ObservationRow> latest(Collection<String> units, Instant known, Limit limit) {
        var newest = observations.newest(units, known, limit);
        if (newest.isEmpty()) {
            return List.of();
        }
        var since = newest.size() < limit.max() ? Instant.EPOCH : newest.getLast();
        return observations.latestOf(units, since, known, limit.max());
    }

    /** Every version of an indicator's figures at some units within a span, as known on a day, the newest period first. */
    public List<ObservationRow> versions(String indicatorCode, List<String> units, Period from, Period to, AsOf asOf) {
        units.forEach(user::requireUnit);
        return observations.versions(indicatorCode, units, from.startsOn(), to.endsOn(), asOf.instant(), Limit.of(2000));
    }

    /** What is official of a unit for a period as known on a day: its own figure, or what those below it add up to. One select. */
    public Optional<EnteredFigure> total(String indicatorCode, String unitCode, Period period, AsOf asOf) {
        user.requireUnit(unitCode);
        return totals.series(indicatorCode, List.of(unitCode), period.startsOn(), period.endsOn(), asOf.instant()).stream()
                .filter(row -> row.periodCode().equals(period.code())).findFirst().map(TotalRow::entered);
    }

    /**
     * One official figure.
     *
     * @throws NotFound for a wrong id, and for a unit out of scope
     */
    public ObservationRow get(UUID id) {
        var row = observations.row(id).orElseThrow(() -> new NotFound("observation", id));
        user.requireUnit(row.unitCode());
        return row;
    }
}
