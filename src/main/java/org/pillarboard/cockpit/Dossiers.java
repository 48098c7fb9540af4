package org.pillarboard.cockpit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.DutyRow;
import org.pillarboard.indicator.PlanKind;
import org.pillarboard.indicator.SeasonRow;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.observation.FigureOrigin;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.Readings;
import org.pillarboard.observation.RegisterFigures;
import org.pillarboard.project.MilestoneUpdates;
import org.pillarboard.project.Tasks;
import org.pillarboard.rule.Direction;
import org.pillarboard.rule.Forecast;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.PeriodKind;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is known of one indicator and of one official figure; each in a fixed number of selects. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Dossiers {

    private static final int YEARS = 3;

    private final Readings readings;
    private final Observations observations;
    private final Evidences evidences;
    private final RegisterFigures registers;
    private final PaperShelf shelf;
    private final Units units;
    private final Catalogues catalogues;
    private final CurrentUser user;

    Dossiers(Readings readings, Observations observations, Evidences evidences, RegisterFigures registers, PaperShelf shelf, Units units,
            Catalogues catalogues, CurrentUser user) {
        this.readings = readings;
        this.observations = observations;
        this.evidences = evidences;
        this.registers = registers;
        this.shelf = shelf;
        this.units = units;
        this.catalogues = catalogues;
        this.user = user;
    }

    /**
     * Everything about an indicator at a unit. Eight selects, of a leader nine where papers stand behind its figures.
     *
     * @throws org.pillarboard.shared.NotFound for a wrong code, and when the unit is out of the reader's scope
     */
    public IndicatorDetail indicator(String code, String unitCode, Period period, AsOf asOf) {
        var byUnit = readings.byUnit(code, unitCode, period, asOf);
        var reading = byUnit.getFirst();
        var years = readings.years(code, unitCode, period.year() - YEARS, period, asOf);
        var history = history(code, unitCode, Period.year(period.year() - 1), period, asOf);
        var partakers = partakers(reading, history);
        return new IndicatorDetail(reading, years, byUnit.subList(1, byUnit.size()),
                shelf.papers(reading.indicator(), unitCode, period.year(), asOf),
                history, scopeChanges(code, unitCode, period, asOf), partakers, isTargetOfOthers(reading, partakers, asOf), paceNeeded(reading),
                seasons(reading, asOf));
    }

    /**
     * What was official of it from one year until a period, beside a statement of the units it was made with. Two selects, of a leader
     * three where papers stand behind it.
     */
    public FigureHistory history(String code, String unitCode, Period from, Period until, AsOf asOf) {
        var ofTheTime = new UnitsOfTheTime(units.tree(asOf), unitCode, user.below(unitCode, asOf), user.scope());
        boolean states = catalogues.current().get(code).arithmetic().unitAggregation().isOfTheWhole();
        var versions = states ? ofTheTime.of(observations.versions(code, ofTheTime.ever(from), from, until, asOf))
                : observations.versions(code, List.copyOf(ofTheTime.now()), from, until, asOf);
        return new FigureHistory(versions, evidences.behind(ObservationUpdates.SUBJECT, updates(versions)));
    }

    /** The indicator in the month or quarter alone that holds the period. Two selects. */
    public IndicatorReading part(String code, String unitCode, Period period, AsOf asOf, PeriodKind span) {
        return readings.part(code, unitCode, period, asOf, span);
    }

    private static List<UUID> updates(List<ObservationRow> rows) {
        return rows.stream().map(ObservationRow::updateId).filter(Objects::nonNull).toList();
    }

    /** Units that left and, alone or with what lies below them, ever had to report the indicator: others never counted in its series. */
    private List<ScopeChange> scopeChanges(String indicatorCode, String unitCode, Period period, AsOf asOf) {
        var tree = units.tree(asOf);
        var asked = catalogues.current().duties().ofIndicator(indicatorCode).stream().map(DutyRow::unitCode).collect(Collectors.toSet());
        LocalDate from = Period.year(period.year() - YEARS).startsOn();
        return tree.withDescendants(unitCode).stream().filter(code -> !code.equals(unitCode)).map(tree::get)
                .filter(unit -> unit.leftOn() != null && !unit.leftOn().isBefore(from)
                        && !unit.leftOn().isAfter(period.endsOn()))
                .filter(unit -> tree.withDescendants(unit.code()).stream().anyMatch(asked::contains))
                .map(unit -> new ScopeChange(Objects.requireNonNull(unit.leftOn()), unit)).toList();
    }

    /** Whoever ever had to report it, and whoever has figures of it in these two years. */
    private Set<String> partakers(IndicatorReading reading, FigureHistory history) {
        return Stream.concat(catalogues.current().duties().ofIndicator(reading.indicator().code()).stream().map(DutyRow::unitCode),
                history.observations().stream().map(ObservationRow::unitCode)).collect(Collectors.toSet());
    }

    private boolean isTargetOfOthers(IndicatorReading reading, Set<String> partakers, AsOf asOf) {
        var target = reading.target();
        if (target == null) {
            return false;
        }
        var tree = units.tree(asOf);
        var set = AsOf.dayOf(target.knownFrom());
        var then = units.tree(new AsOf(set));
        var gone = tree.leaversWithin(reading.unitCode(), LocalDate.MIN, reading.period().endsOn()).stream()
                .filter(unit -> !unit.leftOn().equals(then.find(unit.code()).map(UnitRow::leftOn).orElse(null))).map(UnitRow::code);
        return Stream.concat(tree.netMovesSince(reading.unitCode(), set).stream().map(UnitTree.Move::unit), gone)
                .anyMatch(unit -> tree.withDescendants(unit).stream().anyMatch(partakers::contains));
    }

    private List<SeasonPlan> seasons(IndicatorReading reading, AsOf asOf) {
        var target = reading.target();
        String season = target == null || target.draft().planKind() != PlanKind.SEASONAL ? null : target.draft().seasonProfile();
        return season == null ? List.of() : catalogues.current().seasonVersions(season, asOf).stream()
                .map(version -> new SeasonPlan(version, required(version.season(), reading, target.draft(), asOf))).toList();
    }

    /** Nothing by a version nobody can reckon with. */
    private @Nullable BigDecimal required(SeasonRow season, IndicatorReading reading, TargetDraft target, AsOf asOf) {
        try {
            return catalogues.current().promiseBy(season, reading.indicator(), target, asOf.endOf(reading.period())).required();
        } catch (RuleViolation broken) {
            return null;
        }
    }

    private static @Nullable BigDecimal paceNeeded(IndicatorReading reading) {
        BigDecimal target = reading.promise().target();
        boolean rises = reading.indicator().arithmetic().direction() == Direction.HIGHER;
        if (target == null || !rises || reading.forecast() == null || reading.indicator().isRate()) {
            return null;
        }
        return reading.actual().flatMap(value -> Forecast.paceNeeded(value, target, reading.period().endsOn())).orElse(null);
    }

    /** The official figure of a unit and period, if it has one of its own. */
    public Optional<UUID> newest(String code, String unitCode, Period period, AsOf asOf) {
        return observations.versions(code, List.of(unitCode), period, period, asOf).stream()
                .filter(row -> row.period().equals(period)).map(ObservationRow::id).findFirst();
    }

    /**
     * One official figure, with the papers in force when it became official. Six selects, of a leader seven where
     * papers stand behind it.
     *
     * @throws org.pillarboard.shared.NotFound for a wrong id, and for a unit out of scope
     */
    public RecordDetail record(UUID observationId, AsOf asOf) {
        var row = observations.get(observationId);
        var known = row.knownFrom().isAfter(asOf.instant()) ? new AsOf(AsOf.dayOf(row.knownFrom())) : asOf;
        var versions = observations.versions(row.indicatorCode(), List.of(row.unitCode()), row.period(), row.period(), known).stream()
                .filter(other -> other.periodCode().equals(row.periodCode())).toList();
        var origins = registers.origins(row);
        return shelf.inForce(row, row.knownFrom()).behind(row, versions, files(row, origins, known)).from(origins);
    }

    /** What the reporter put behind it; of a register's figure what stands behind the facts it was added up from. */
    private List<EvidenceRow> files(ObservationRow row, List<FigureOrigin> origins, AsOf asOf) {
        if (row.updateId() != null) {
            return files(ObservationUpdates.SUBJECT, List.of(row.updateId()), asOf);
        }
        return Stream.of(FigureOrigin.Kind.MILESTONE, FigureOrigin.Kind.TASK).flatMap(kind -> files(kind == FigureOrigin.Kind.TASK ? Tasks.SUBJECT
                : MilestoneUpdates.SUBJECT, origins.stream().filter(one -> one.kind() == kind && one.counted().signum() > 0)
                .map(FigureOrigin::subjectId).filter(Objects::nonNull).toList(), asOf).stream()).toList();
    }

    private List<EvidenceRow> files(String kind, List<UUID> subjects, AsOf asOf) {
        return subjects.isEmpty() ? List.of() : evidences.behind(kind, subjects, asOf.instant()).values().stream().flatMap(List::stream)
                .sorted(Comparator.comparing(EvidenceRow::uploadedAt)).toList();
    }
}
