package org.pillarboard.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogue;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.Targets;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.shared.AsOf;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures that wait for a section, with all a decision needs: two selects, whatever waits, and one for targets not at hand. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class ObservationReviews {

    private record Known(TypedFigures.Typed waiting, List<ObservationRow> own, OwnPlans plans, Set<String> locked) {
    }

    private final TypedFigures figures;
    private final TotalRepository totals;
    private final PeriodLocks locks;
    private final Targets targets;
    private final Catalogues catalogues;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;

    ObservationReviews(TypedFigures figures, TotalRepository totals, PeriodLocks locks, Targets targets, Catalogues catalogues,
            Units units, CurrentUser user, Clock clock) {
        this.figures = figures;
        this.totals = totals;
        this.locks = locks;
        this.targets = targets;
        this.catalogues = catalogues;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    /** What waits for the current reviewer's sections, the oldest first. */
    public List<ReviewLine> pending() {
        var catalogue = catalogues.current();
        var sections = user.reviewedSections();
        var mine = catalogue.codesOf(sections);
        var waiting = figures.waiting(mine);
        if (waiting.updates().isEmpty()) {
            return List.of();
        }
        var known = read(waiting);
        return waiting.updates().stream().map(update -> line(catalogue, update, known)).toList();
    }

    private Known read(TypedFigures.Typed waiting) {
        var cells = waiting.updates().stream().map(ObservationUpdate::cell).toList();
        var codes = cells.stream().map(Cell::unitCode).collect(Collectors.toSet());
        var years = cells.stream().map(cell -> cell.period().year()).collect(Collectors.toSet());
        var to = cells.stream().map(cell -> cell.period().endsOn()).max(LocalDate::compareTo).orElseThrow();
        var from = cells.stream().map(cell -> cell.period().startsOn()).min(LocalDate::compareTo).orElseThrow().minusMonths(13);
        var tree = units.tree();
        var today = AsOf.today(clock);
        var plans = new OwnPlans(catalogues.current(), tree, targets.inForce(OwnPlans.unitsFor(codes, tree), years, today), today);
        return new Known(waiting, totals.own(codes, from, LocalDate.of(to.getYear(), 12, 31), clock.instant()), plans, locks.locked());
    }

    private ReviewLine line(Catalogue catalogue, ObservationUpdate update, Known known) {
        String unit = update.cell().unitCode();
        var maker = new WorkSheetMaker(catalogue, unit, AsOf.today(clock).day(),
                known.own().stream().filter(row -> row.unitCode().equals(unit)).toList(),
                known.waiting().updates().stream().filter(other -> other.cell().unitCode().equals(unit)).toList(),
                known.plans(), Map.of(), known.locked(), (indicator, period) -> false);
        var by = Objects.requireNonNull(update.review().submittedBy());
        return new ReviewLine(new ReviewRef(ObservationQueue.KIND, update.id(), update.version()),
                maker.row(update.cell()), known.waiting().papersOf(update),
                maker.findings(update), by.id().equals(user.id()));
    }
}
