package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.Readings;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The risk indicators of a unit (债务风险): most of the ledger and its registers, some of what units have reported. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class RiskReports {

    private static final int TEN_THOUSAND = 4;

    private final DebtLedger ledger;
    private final RiskLines lines;
    private final Observations observations;
    private final Catalogues catalogues;
    private final Readings readings;

    RiskReports(DebtLedger ledger, RiskLines lines, Observations observations, Catalogues catalogues, Readings readings) {
        this.ledger = ledger;
        this.lines = lines;
        this.observations = observations;
        this.catalogues = catalogues;
        this.readings = readings;
    }

    /**
     * Of a unit's ledger that is at hand, in the usual view whatever it is looked at in; of one that had not begun what was official. Seven
     * selects at the most, two more for each official figure.
     */
    public List<RiskReading> of(DebtBook book, String unitCode, AsOf asOf) {
        var ratios = new DebtRatios(book, WallView.USUAL);
        var guarantees = ledger.registers(unitCode, book.day(), asOf).guarantees();
        return lines.measures(book.day(), asOf).stream().filter(measure -> measure.indicator() != RiskIndicator.QUOTA_CLOCK)
                .map(measure -> official(book, measure, unitCode, asOf)
                        .orElseGet(() -> read(measure, value(measure.indicator(), ratios, guarantees, unitCode, asOf), book.day(), unitCode, asOf)))
                .toList();
    }

    private Optional<BigDecimal> value(RiskIndicator indicator, DebtRatios ratios, GuaranteeBook guarantees, String unitCode, AsOf asOf) {
        var book = ratios.of().book();
        return switch (indicator) {
            case CONCENTRATION -> ratios.concentration();
            case SHORT_TERM -> ratios.shortTerm();
            case REMAINING_YEARS -> ratios.remainingYears();
            case COST -> ratios.cost();
            case NON_STANDARD -> ratios.nonStandard();
            case OVERDUE -> Optional.of(ratios.overdue().movePointLeft(TEN_THOUSAND)).filter(none -> !book.isBeforeOpening());
            case GUARANTEE_GROUP -> worst(guarantees, GuaranteeLine::ofGroup);
            case GUARANTEE_OWN -> worst(guarantees, GuaranteeLine::ofOwn);
            case QUOTA_CLOCK -> Optional.empty();
            case CASH_SHORT, INTEREST_COVER, HIGH_LEVERAGE -> reported(indicator.code().orElseThrow(), unitCode, book.day(), asOf);
        };
    }

    private RiskReading read(RiskMeasure measure, Optional<BigDecimal> value, LocalDate day, String unitCode, AsOf asOf) {
        var indicator = measure.indicator();
        boolean incomplete = indicator == RiskIndicator.OVERDUE && value.isPresent() && isIncomplete(indicator.code().orElseThrow(), unitCode, day, asOf);
        return new RiskReading(measure, value, value.filter(known -> !incomplete).flatMap(known -> measure.judge(known, day)), incomplete,
                indicator.code().filter(code -> indicator.isReported()).map(code -> reporters(code, day, asOf)), Optional.empty());
    }

    /** Before the ledger's first debt: the figure that was approved and known all the same, with its own judgement. */
    private Optional<RiskReading> official(DebtBook book, RiskMeasure measure, String unitCode, AsOf asOf) {
        return measure.indicator().code().filter(code -> book.isBeforeOpening() && !measure.indicator().isReported())
                .map(code -> readings.byUnit(code, unitCode, Period.month(book.day()), asOf).getFirst()).filter(one -> one.actual().isPresent())
                .map(one -> new RiskReading(measure, one.actual(), one.rag(), one.isIncomplete(), Optional.empty(), Optional.of(one.period())));
    }

    /** Whether its official figure is a sum that is not judged before all have reported. */
    private boolean isIncomplete(String code, String unitCode, LocalDate day, AsOf asOf) {
        return readings.byUnit(code, unitCode, Period.month(day), asOf).getFirst().isIncomplete();
    }

    private List<String> reporters(String code, LocalDate day, AsOf asOf) {
        return catalogues.current().get(code).rhythm().periods(day.getYear()).stream().filter(period -> period.contains(day)).findFirst()
                .map(period -> catalogues.current().duties(asOf).unitsFor(code, period).stream().sorted().toList()).orElse(List.of());
    }

    private static Optional<BigDecimal> worst(GuaranteeBook guarantees, Function<GuaranteeLine, Optional<BigDecimal>> share) {
        return guarantees.lines().stream().flatMap(line -> share.apply(line).stream()).max(Comparator.naturalOrder());
    }

    /** The newest figure of the year before or of the running one. */
    private Optional<BigDecimal> reported(String code, String unitCode, LocalDate day, AsOf asOf) {
        return observations.versions(code, List.of(unitCode), Period.month(day.minusYears(1)), Period.month(day), asOf).stream().findFirst()
                .map(ObservationRow::figure).flatMap(figure -> Optional.ofNullable(figure.value()));
    }
}
