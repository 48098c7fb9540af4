package org.pillarboard.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.review.ReviewState;
import org.pillarboard.rule.UnitAggregation;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who owes which figure: duties whose due day has passed without an official figure of the unit's own. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class OverdueReports {

    private final TotalRepository totals;
    private final Catalogues catalogues;
    private final Units units;
    private final CurrentUser user;
    private final UpdateRepository updates;
    private final Clock clock;
    private final DueCounts dueCounts = new DueCounts();

    OverdueReports(TotalRepository totals, UpdateRepository updates, Catalogues catalogues, Units units, CurrentUser user,
            Clock clock) {
        this.totals = totals;
        this.updates = updates;
        this.clock = clock;
        this.catalogues = catalogues;
        this.units = units;
        this.user = user;
    }

    /**
     * What a board's unit and the units below it owe for the last period of each indicator within the board's and for those just
     * before, as known on its day, in the catalogue's order. Two selects at the most: indicators whose official total tells that all
     * have reported are not looked at again, so that a page does not read every unit's figures to find that none is missing.
     */
    public List<OverdueReport> list(Board board) {
        user.requireUnit(board.unitCode());
        var below = user.below(board.unitCode(), board.asOf());
        var due = asked(board.period(), dueOn -> board.asOf().day().isAfter(dueOn)).filter(one -> !allReported(board, one))
                .flatMap(one -> reports(one, below, board.asOf())).toList();
        if (due.isEmpty()) {
            return List.of();
        }
        Set<ReportedCell> reported = reported(due, board.asOf());
        return sinceTheFirst(due.stream().filter(report -> !reported.contains(asReported(report.cell()))).toList(), board.asOf());
    }

    private List<OverdueReport> sinceTheFirst(List<OverdueReport> late, AsOf asOf) {
        var before = late.stream().flatMap(one -> before(one.cell(), asOf)).toList();
        var reported = before.isEmpty() ? Set.<ReportedCell>of() : reported(before, asOf);
        return late.stream().map(one -> sinceTheFirst(one, before(one.cell(), asOf)
                .takeWhile(former -> !reported.contains(asReported(former.cell()))).toList())).toList();
    }

    private static OverdueReport sinceTheFirst(OverdueReport late, List<OverdueReport> before) {
        return before.isEmpty() ? late
                : new OverdueReport(late.cell(), before.getLast().dueOn(), before.getLast().since(), 1 + before.size());
    }

    /** What the same unit had to report in the year before, in a row, the newest first. */
    private Stream<OverdueReport> before(Cell cell, AsOf asOf) {
        var catalogue = catalogues.current();
        var indicator = catalogue.get(cell.indicatorCode());
        return indicator.rhythm().periods(cell.period().year()).reversed().stream()
                .filter(period -> period.endsOn().isBefore(cell.period().endsOn()))
                .takeWhile(period -> indicator.standing().asksFor(period) && units.tree(asOf).inScope(cell.unitCode(), period.endsOn())
                        && catalogue.duties(asOf).reports(cell.unitCode(), cell.indicatorCode(), period))
                .map(period -> new OverdueReport(new Cell(cell.indicatorCode(), cell.unitCode(), period), catalogue.dueOn(indicator, period)));
    }

    private boolean allReported(Board board, Asked one) {
        var tree = units.tree(board.asOf());
        var cell = new Cell(one.indicatorCode(), board.unitCode(), one.period());
        return board.find(one.indicatorCode()).filter(reading -> allReported(reading, board.asOf(),
                dueCounts.of(catalogues.current().duties(board.asOf()), tree, cell,
                        () -> reporting(one, tree.withDescendants(board.unitCode()), board.asOf()).size()))).isPresent();
    }

    /** Only where no duty changed hands and nobody left the scope: otherwise as many may have reported, but not the same. */
    private boolean allReported(IndicatorReading reading, AsOf asOf, int due) {
        if (catalogues.current().duties(asOf).changedHands(reading.indicator().code())) {
            return false;
        }
        var yearBegins = Period.year(reading.period().year()).startsOn();
        return reading.indicator().arithmetic().unitAggregation() != UnitAggregation.CONSOLIDATED
                && reading.coverage().reporting() == due && reading.coverage().expected() == due
                && units.tree(asOf).leftBetween(reading.unitCode(), yearBegins, reading.period().endsOn()).isEmpty();
    }

    /** How many figures of the last full month the reporter's units have not handed in yet. Two selects at the most. */
    public int notHandedIn() {
        var today = AsOf.today(clock);
        var owned = user.ownedUnits();
        var asked = asked(Period.month(today.day().minusMonths(1)), dueOn -> true).flatMap(one -> reports(one, owned, today)).toList();
        if (asked.isEmpty()) {
            return 0;
        }
        Set<ReportedCell> reported = reported(asked, today);
        var open = asked.stream().map(OverdueReport::cell).filter(cell -> !reported.contains(asReported(cell)))
                .map(Cell::key).toList();
        return open.isEmpty() ? 0 : open.size() - (int) updates.countOpen(ReviewState.SUBMITTED, open);
    }

    /** How many figures of a section's indicators for a period have no official figure. One select at the most. */
    @PreAuthorize("hasRole('REVIEWER')")
    public int open(String sectionCode, Period period) {
        var codes = catalogues.current().codesOf(Set.of(sectionCode));
        var all = units.tree().rows().stream().map(UnitRow::code).collect(Collectors.toSet());
        var today = AsOf.today(clock);
        var asked = asked(period, dueOn -> true).filter(one -> codes.contains(one.indicatorCode()) && one.period().equals(period))
                .flatMap(one -> reports(one, all, today)).toList();
        if (asked.isEmpty()) {
            return 0;
        }
        var reported = reported(asked, today);
        return (int) asked.stream().filter(one -> !reported.contains(asReported(one.cell()))).count();
    }

    /** An indicator with its last period within another, and when that was due. */
    private record Asked(String indicatorCode, Period period, LocalDate dueOn) {
    }

    private Stream<Asked> asked(Period period, Predicate<LocalDate> due) {
        var catalogue = catalogues.current();
        return catalogue.indicators().stream().filter(indicator -> indicator.standing().asksFor(indicator.rhythm().lastWithin(period))).map(indicator -> {
            Period own = indicator.rhythm().lastWithin(period);
            return new Asked(indicator.code(), own, catalogue.dueOn(indicator, own));
        }).filter(one -> due.test(one.dueOn()));
    }

    private Stream<OverdueReport> reports(Asked one, Collection<String> below, AsOf asOf) {
        return reporting(one, below, asOf).stream().map(unit -> new OverdueReport(new Cell(one.indicatorCode(), unit, one.period()), one.dueOn()));
    }

    private List<String> reporting(Asked one, Collection<String> below, AsOf asOf) {
        var tree = units.tree(asOf);
        return catalogues.current().duties(asOf).unitsFor(one.indicatorCode(), one.period()).stream()
                .filter(unit -> below.contains(unit) && tree.inScope(unit, one.period().endsOn())).distinct().toList();
    }

    private Set<ReportedCell> reported(List<OverdueReport> due, AsOf asOf) {
        var cells = due.stream().map(OverdueReport::cell).toList();
        var periods = cells.stream().map(Cell::period).distinct().toList();
        var ends = periods.stream().map(Period::endsOn).sorted().toList();
        return new HashSet<>(totals.reported(cells.stream().map(Cell::indicatorCode).collect(Collectors.toSet()),
                cells.stream().map(Cell::unitCode).collect(Collectors.toSet()),
                ends.getFirst(), ends.getLast(), periods.stream().map(Period::code).toList(), asOf.instant()));
    }

    private static ReportedCell asReported(Cell cell) {
        return new ReportedCell(cell.indicatorCode(), cell.unitCode(), cell.period().code());
    }
}
