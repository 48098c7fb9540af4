package org.pillarboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pillarboard.OfficeDay;
import org.pillarboard.cockpit.Dossiers;
import org.pillarboard.debt.DebtIndicators;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.Position;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.issuance.BondIssue;
import org.pillarboard.issuance.IssueBoard;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.issuance.Issues;
import org.pillarboard.issuance.PlanProgress;
import org.pillarboard.observation.FigureOrigin;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.RegisterFeedRow;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.observation.RegisterFigures;
import org.pillarboard.observation.Source;
import org.pillarboard.project.Reconciliations;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One thing has one number: what registers compute is what is official, and what two registers know is the same in both. */
class RegistersAgreeTest extends DemoTest {

    private static final String CLOSED = "2026-10";
    private static final int YEAR = 2026;
    private static final Instant NOW = OfficeDay.CLOCK.instant();
    /**
     * Feeds that are not open: what the 120 projects and the ledgers of tasks hold of these are examples, their units count all there
     * is, and the indicator's page says that the approved figure is the official one.
     */
    private static final List<String> EXAMPLES = List.of("DR01", "DR11", "IS01", "IS02", "IS11", "IS15", "IS17", "IS20", "PB01",
            "PB18", "PS04", "PS08", "PS12", "PS13", "PS16", "SR06", "SR13");

    @Autowired
    private RegisterFeeds feeds;
    @Autowired
    private Reconciliations reconciliations;
    @Autowired
    private Observations observations;
    @Autowired
    private DebtIndicators indicators;
    @Autowired
    private DebtLedger ledger;
    @Autowired
    private Issues issues;
    @Autowired
    private Units units;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private RegisterFigures registers;
    @Autowired
    private Catalogues catalogues;

    private record Pair(String code, String unit, Period period, @Nullable BigDecimal official, @Nullable BigDecimal register) {

        boolean isApart() {
            return official == null ? register != null && register.signum() != 0 : register == null || official.compareTo(register) != 0;
        }
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (String unit : units.tree().withDescendants("CITY")) {
            var board = board(unit, CLOSED, TODAY);
            new TreeSet<>(feeds.computable()).stream().flatMap(code -> board.find(code).stream()).map(this::pair).forEach(pairs::add);
        }
        return pairs;
    }

    private Pair pair(IndicatorReading reading) {
        String code = reading.indicator().code();
        var both = as("leader", () -> reconciliations.of(code, reading.unitCode(), reading.period().endsOn()));
        return new Pair(code, reading.unitCode(), reading.period(), told(reading, official(reading)), told(reading, both.register()));
    }

    /** Of means the last period's: the year's would weigh months before the register began. */
    private @Nullable BigDecimal official(IndicatorReading reading) {
        return reading.indicator().arithmetic().timeAggregation() != TimeAggregation.WAVG ? reading.actual().orElse(null)
                : as("leader", () -> observations.total(reading.indicator().code(), reading.unitCode(), reading.period(), TODAY))
                        .map(figure -> Objects.requireNonNull(figure.value())).orElse(null);
    }

    private static @Nullable BigDecimal told(IndicatorReading reading, @Nullable BigDecimal value) {
        return value == null ? null : value.setScale(reading.indicator().naming().decimals(), RoundingMode.HALF_UP);
    }

    @Test
    void computeWhatIsOfficialAtEveryUnit() {
        var pairs = pairs();
        var fed = feeds.list().stream().map(RegisterFeedRow::indicatorCode).toList();

        assertThat(pairs.stream().filter(pair -> pair.official() != null && pair.register() != null && !EXAMPLES.contains(pair.code())))
                .hasSizeGreaterThan(50);
        assertThat(pairs.stream().filter(pair -> fed.contains(pair.code())).map(Pair::code)).containsAll(fed);
        assertThat(pairs.stream().filter(Pair::isApart).filter(pair -> !EXAMPLES.contains(pair.code()))).isEmpty();
    }

    /** Three units owe October: what they said of September stands in no comparison of October. */
    @Test
    void standBesideWhatWasSaidOfThePeriodAlone() {
        var reading = board("CITY", CLOSED, TODAY).get("PB01");
        var both = as("leader", () -> reconciliations.of("PB01", "CITY", reading.period().endsOn()));

        assertThat(reading.coverage().missing()).isPositive();
        assertThat(told(reading, both.reported())).isEqualTo(told(reading, official(reading)));
    }

    @Test
    void haveNoPersonOnBothSidesOfAFigure() {
        assertThat(jdbc.sql("select count(*) from observation where reported_by_name = approved_by_name and reported_by_name <> 'system'")
                .query(Long.class).single()).isZero();
    }

    /** Every figure a register settled is the sum of what its record names. */
    @Test
    void nameAllThatMadeAFigure() {
        var settled = jdbc.sql("select id from observation where source = 'REGISTER'").query(UUID.class).list();

        assertThat(settled).hasSizeGreaterThan(10);
        assertThat(settled.stream().map(id -> as("leader", () -> dossiers.record(id, TODAY))).filter(detail -> !detail.indicator().isDeed())
                .map(detail -> apart(detail.observation(), detail.origins())).filter(text -> !text.isEmpty())).isEmpty();
    }

    /** The same of all that registers know at the end of October, their feeds open or not. */
    @Test
    void nameAllTheyCount() {
        var october = LocalDate.of(2026, 10, 31);
        var all = units.tree().withDescendants("CITY");
        assertThat(new TreeSet<>(feeds.computable()).stream().flatMap(code -> catalogues.current().find(code).stream())
                .filter(indicator -> !indicator.isDeed() && indicator.rhythm().lastBy(october).endsOn().equals(october))
                .flatMap(indicator -> as("leader", () -> registers.known(indicator.code(), all, october)).entrySet().stream().map(entry -> {
                    var row = new ObservationRow(UUID.randomUUID(), indicator.code(), entry.getKey(), indicator.rhythm().lastBy(october).code(),
                            entry.getValue(), Source.REGISTER, null, null, null, "", TODAY.instant(), "", TODAY.instant(), october, NOW);
                    return apart(row, as("leader", () -> registers.origins(row)));
                })).filter(text -> !text.isEmpty())).isEmpty();
    }

    private static String apart(ObservationRow row, List<FigureOrigin> origins) {
        var figure = row.figure();
        var counted = sum(row, origins, FigureOrigin::counted);
        var whole = sum(row, origins, FigureOrigin::whole);
        boolean rate = figure.numerator() == null && figure.denominator() == null && whole.signum() > 0;
        boolean same = rate ? isNear(counted.movePointRight(2).divide(whole, MathContext.DECIMAL64), figure.value())
                : figure.numerator() != null ? isNear(counted, figure.numerator()) && isNear(whole, figure.denominator())
                : isNear(counted, figure.denominator() != null ? figure.denominator() : figure.value());
        return same ? "" : row.indicatorCode() + " " + row.unitCode() + " " + row.periodCode() + " " + figure + " named " + counted + "/" + whole;
    }

    private static BigDecimal sum(ObservationRow row, List<FigureOrigin> origins, Function<FigureOrigin, BigDecimal> part) {
        boolean tenThousands = Set.of("DR09", "IS04").contains(row.indicatorCode());
        return origins.stream().filter(one -> part.apply(one) != null).map(one -> one.in() != FigureOrigin.In.YUAN ? part.apply(one)
                : part.apply(one).movePointLeft(tenThousands ? 4 : 8)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isNear(BigDecimal one, @Nullable BigDecimal other) {
        return other != null && one.subtract(other).abs().compareTo(new BigDecimal("0.0001")) < 0;
    }

    /** An exception that is none any more has to go. */
    @Test
    void differOnlyWhereTheirFeedIsNotOpen() {
        assertThat(feeds.list()).extracting(RegisterFeedRow::indicatorCode).doesNotContainAnyElementsOf(EXAMPLES);
        assertThat(pairs().stream().filter(Pair::isApart).map(Pair::code).collect(Collectors.toSet())).containsAll(EXAMPLES);
    }

    /** The one veto that looks back at every day of a month: case C11 and nothing else. */
    @Test
    void knowNoOtherOverdueDebtThanWasReported() {
        var months = Stream.iterate(Period.month(2025, 8), month -> !month.endsOn().isAfter(Canvas.LAST_DAY),
                month -> Period.month(month.endsOn().plusDays(1))).toList();

        var rows = months.stream().flatMap(month -> as("reviewer-cw", () -> indicators.compare("CITY", month)).stream())
                .filter(row -> row.indicator().code().equals("DR09")).toList();

        assertThat(rows).hasSize(15).allSatisfy(row -> assertThat(Objects.requireNonNull(row.computed()).value()).as(row.period().code())
                .isEqualByComparingTo(Objects.requireNonNull(row.official()).value()));
        assertThat(rows.stream().filter(row -> row.official().value().signum() > 0)).singleElement()
                .satisfies(row -> assertThat(row.period()).isEqualTo(Period.month(2025, 9)));
    }

    private IssueBoard pipeline() {
        return as("leader", () -> issues.board("CITY", TODAY));
    }

    private static String terms(BondIssue issue) {
        return issue.text(IssueField.CODE) + " " + issue.unitCode() + " " + issue.text(IssueField.PRODUCT) + " " + yi(issue.amount()) + " "
                + issue.text(IssueField.VALUE_ON) + " " + issue.text(IssueField.MATURITY_ON) + " "
                + plain(new BigDecimal(issue.text(IssueField.RATE)));
    }

    private static String terms(Position position) {
        var terms = position.instrument().terms();
        return position.instrument().code() + " " + position.instrument().unitCode() + " " + position.instrument().kind() + " "
                + yi(terms.principal()) + " " + terms.valueOn() + " " + terms.maturityOn() + " " + plain(position.rate());
    }

    private static String yi(BigDecimal yuan) {
        return plain(yuan.movePointLeft(8));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Test
    void knowTheBondsOfTheYearByTheSameTerms() {
        var issued = pipeline().pipeline().issues().stream().filter(issue -> issue.issuedOn().isPresent()).map(RegistersAgreeTest::terms).toList();
        var owed = as("leader", () -> ledger.book("CITY", TODAY.day(), TODAY)).positions().stream()
                .filter(one -> one.instrument().kind().isBond() && one.instrument().terms().valueOn().getYear() == YEAR)
                .map(RegistersAgreeTest::terms).toList();

        assertThat(issued).hasSize(10).containsExactlyInAnyOrderElementsOf(owed);
    }

    @Test
    void planAndIssueAsManyBondsAsTheIndicator() {
        var progress = pipeline().progress(YEAR);
        var reading = reading("DR05", "CITY", CLOSED);

        assertThat(progress.stream().mapToInt(one -> one.plan().count()).sum()).isEqualTo(reading.promise().target().intValueExact());
        assertThat(progress.stream().map(PlanProgress::issued).mapToInt(List::size).sum()).isEqualTo(reading.actual().orElseThrow().intValueExact());
        var underway = pipeline().pipeline().issues().stream().filter(issue -> issue.issuedOn().isEmpty() && !issue.isTerminated())
                .filter(issue -> LocalDate.parse(issue.text(IssueField.PLANNED_ON)).getYear() == YEAR).toList();
        assertThat(progress.stream().mapToInt(one -> one.plan().count() - one.issued().size()).sum()).isEqualTo(underway.size());
    }
}
