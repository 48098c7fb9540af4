package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.Catalogue;
import org.pillarboard.indicator.DutyRow;
import org.pillarboard.indicator.Frequency;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.shared.Period;

/** Puts a unit's sheet together from what was read; no query of its own. */
record WorkSheetMaker(Catalogue catalogue, String unitCode, LocalDate today, List<ObservationRow> own,
        List<ObservationUpdate> updates, OwnPlans plans, Map<UUID, Integer> evidence,
        Set<String> locked, BiPredicate<String, Period> registerFed) {

    private static final int MONTHS_BACK = 12;

    WorkSheet make(Period month) {
        var cells = new LinkedHashSet<Cell>();
        catalogue.duties().ofUnit(unitCode).forEach(duty -> addCells(duty, month, cells));
        updates.stream().filter(update -> update.review().state().isOpen()).filter(this::isAsked).map(ObservationUpdate::cell)
                .filter(cell -> isNow(month) || !cell.period().endsOn().isAfter(month.endsOn()))
                .filter(cell -> !registerFed.test(cell.indicatorCode(), cell.period())).forEach(cells::add);
        var rows = cells.stream().map(this::row)
                .sorted(Comparator.comparing((WorkRow row) -> row.state())
                        .thenComparing(row -> row.indicator().standing().sortOrder())
                        .thenComparing(row -> row.cell().period())).toList();
        return new WorkSheet(unitCode, month, catalogue.dueOn(Frequency.MONTH, month), rows);
    }

    /** What was begun and then asked of nobody any more, as the unit left the scope, cannot be handed in. */
    private boolean isAsked(ObservationUpdate update) {
        var cell = update.cell();
        return !update.review().state().isEditable() || catalogue.duties().reports(cell.unitCode(), cell.indicatorCode(), cell.period());
    }

    private void addCells(DutyRow duty, Period month, Set<Cell> cells) {
        var indicator = catalogue.get(duty.indicatorCode());
        for (int year = month.year() - 1; year <= month.year(); year++) {
            indicator.rhythm().periods(year).stream().filter(duty::covers).filter(indicator.standing()::asksFor)
                    .filter(period -> !registerFed.test(indicator.code(), period))
                    .filter(period -> isOfMonth(period, month) || isOverdue(indicator, period, month))
                    .forEach(period -> cells.add(new Cell(indicator.code(), unitCode, period)));
        }
    }

    /** Whether it is the month reported now or a later one: whoever looks back sees nothing that was begun since. */
    private boolean isNow(Period month) {
        return !month.endsOn().isBefore(today.withDayOfMonth(1).minusDays(1));
    }

    private static boolean isOfMonth(Period period, Period month) {
        return period.endsOn().equals(month.endsOn());
    }

    private boolean isOverdue(IndicatorRow indicator, Period period, Period month) {
        return period.endsOn().isBefore(month.startsOn())
                && period.endsOn().isAfter(month.endsOn().minusMonths(MONTHS_BACK))
                && catalogue.dueOn(indicator, period).isBefore(today)
                && official(new Cell(indicator.code(), unitCode, period)).isEmpty();
    }

    WorkRow row(Cell cell) {
        var indicator = catalogue.get(cell.indicatorCode());
        var dueOn = catalogue.dueOn(indicator, cell.period());
        var official = official(cell).orElse(null);
        var update = newestUpdate(cell).orElse(null);
        var previous = previous(cell).orElse(null);
        int files = update == null ? 0 : evidence.getOrDefault(update.id(), 0);
        boolean handedIn = official != null || update != null && !update.review().state().isEditable();
        return new WorkRow(indicator, cell, dueOn, previous, official, plans.of(indicator, unitCode, cell.period()),
                update == null ? null : update.toRow(), checks(cell, update), files, dueOn.isBefore(today) && !handedIn);
    }

    List<CheckResult> checks(Cell cell, @Nullable ObservationUpdate update) {
        if (update == null || !update.review().state().isEditable()) {
            return List.of();
        }
        return findings(update);
    }

    /** What the checks say about an update, whatever its state. */
    List<CheckResult> findings(ObservationUpdate update) {
        return EntryChecks.of(update.figure(), update.correctionReason(), facts(update.cell()));
    }

    private EntryFacts facts(Cell cell) {
        var indicator = catalogue.get(cell.indicatorCode());
        var before = own.stream().filter(row -> row.indicatorCode().equals(cell.indicatorCode()))
                .filter(row -> row.period().endsOn().isBefore(cell.period().startsOn()))
                .sorted(Comparator.comparing(ObservationRow::period).reversed()).toList();
        var sameYear = before.stream().filter(row -> row.period().year() == cell.period().year())
                .map(row -> row.figure().value()).findFirst().orElse(null);
        var recent = indicator.growsWithinTheYear() ? List.<BigDecimal>of()
                : before.stream().limit(6).map(row -> row.figure().value()).filter(Objects::nonNull).toList();
        var most = EntryFacts.most(indicator, before.stream().map(row -> row.figure().value()));
        return new EntryFacts(indicator, sameYear, following(cell), recent, most, wholeGrowth(indicator, cell), official(cell).isPresent(),
                locked.contains(indicator.sectionCode() + "/" + cell.period().code()));
    }

    /** As it is typed where somebody is correcting it, otherwise as it is official. */
    private @Nullable BigDecimal following(Cell cell) {
        return own.stream().filter(row -> row.indicatorCode().equals(cell.indicatorCode()))
                .filter(row -> row.period().year() == cell.period().year() && row.period().startsOn().isAfter(cell.period().endsOn()))
                .min(Comparator.comparing(ObservationRow::period)).map(row -> value(row.cell())).orElse(null);
    }

    private @Nullable BigDecimal wholeGrowth(IndicatorRow indicator, Cell cell) {
        String whole = indicator.entryRules().countedWithin();
        if (whole == null) {
            return null;
        }
        var now = value(new Cell(whole, unitCode, cell.period()));
        var before = value(new Cell(whole, unitCode, cell.period().previous()));
        return now == null || before == null ? null : now.subtract(before);
    }

    private @Nullable BigDecimal value(Cell cell) {
        return newestUpdate(cell).map(update -> update.figure().value())
                .or(() -> official(cell).map(row -> row.figure().value())).orElse(null);
    }

    private Optional<ObservationRow> official(Cell cell) {
        return own.stream().filter(row -> row.cell().equals(cell)).findFirst();
    }

    private Optional<ObservationUpdate> newestUpdate(Cell cell) {
        return updates.stream().filter(update -> update.cell().equals(cell)).reduce((older, newer) -> newer);
    }

    private Optional<ObservationRow> previous(Cell cell) {
        return own.stream().filter(row -> row.indicatorCode().equals(cell.indicatorCode()))
                .filter(row -> row.period().endsOn().isBefore(cell.period().startsOn()))
                .max(Comparator.comparing(ObservationRow::period));
    }
}
