package org.pillarboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.debt.AssetStage;
import org.pillarboard.debt.AssetStep;
import org.pillarboard.debt.Chain;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DebtIndicators;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.DebtRatios;
import org.pillarboard.debt.DebtRegisters;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.FundAdvance;
import org.pillarboard.debt.Grade;
import org.pillarboard.debt.Guarantee;
import org.pillarboard.debt.GuaranteeLine;
import org.pillarboard.debt.IdleAsset;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.RatingEvent;
import org.pillarboard.debt.RiskIndicator;
import org.pillarboard.debt.RiskReading;
import org.pillarboard.debt.RiskReports;
import org.pillarboard.debt.RollOver;
import org.pillarboard.debt.SourceRow;
import org.pillarboard.debt.WallView;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.Readings;
import org.pillarboard.issuance.IssueIndicators;
import org.pillarboard.project.Reconciliations;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;
import org.springframework.beans.factory.annotation.Autowired;

/** The planted cases of the debt ledger, to the cent. */
class PlantedDebtTest extends DemoTest {

    private static final LocalDate CLOSED = LocalDate.of(2026, 10, 31);

    @Autowired
    private DebtLedger ledger;
    @Autowired
    private DebtReviews reviews;
    @Autowired
    private IssueIndicators issues;
    @Autowired
    private RiskReports risks;
    @Autowired
    private Readings readings;
    @Autowired
    private DebtIndicators indicators;
    @Autowired
    private Reconciliations reconciliations;
    private DebtBook book;

    @BeforeEach
    void openTheLedger() {
        book = on(CLOSED);
    }

    private DebtBook on(LocalDate day) {
        return as("leader", () -> ledger.book("CITY", day, TODAY));
    }

    private Position position(String code) {
        return position(book, code);
    }

    private static Position position(DebtBook book, String code) {
        return book.positions().stream().filter(one -> one.instrument().code().equals(code)).findFirst().orElseThrow();
    }

    private DueItem due(String code) {
        return book.dues(WallView.USUAL).stream().filter(one -> one.position().instrument().code().equals(code)).findFirst()
                .orElseThrow();
    }

    private static BigDecimal yi(String amount) {
        return new BigDecimal(amount).movePointRight(8).setScale(2);
    }

    private static BigDecimal round(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.HALF_UP);
    }

    @Test
    void totalsStandAsStated() {
        var ratios = new DebtRatios(book, WallView.USUAL);

        assertThat(book.positions()).hasSize(79);
        assertThat(book.balance(WallView.USUAL)).isEqualByComparingTo(yi("268.5"));
        assertThat(round(ratios.cost().orElseThrow(), 2)).isEqualByComparingTo("4.62");
        assertThat(round(ratios.nonStandard().orElseThrow(), 1)).isEqualByComparingTo("11.8");
        assertThat(round(ratios.shortTerm().orElseThrow(), 1)).isEqualByComparingTo("32.9");
        assertThat(ratios.dueSoon()).isEqualByComparingTo(yi("24.6"));
        assertThat(round(ratios.secured().orElseThrow(), 1)).isEqualByComparingTo("79.7");
        assertThat(ratios.overdue()).isEqualByComparingTo("0");
    }

    @Test
    void c31RollsOneDebtOverThreeTimes() {
        Chain chain = book.chains().stream().filter(one -> one.first().instrument().code().equals("D-001")).findFirst().orElseThrow();

        assertThat(chain.steps()).extracting(step -> step.to().instrument().code()).containsExactly("D-019", "D-044", "D-067");
        assertThat(chain.steps()).extracting(RollOver::amount).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(yi("10"), yi("8.5"), yi("8"));
        assertThat(chain.generations()).isEqualTo(3);
        assertThat(chain.paidDown()).isEqualByComparingTo(yi("2"));
    }

    /** Four of two generations, three of three, one of four; beside them what the syndicate took over. */
    @Test
    void rollsOverInAsManyChainsAsStated() {
        var bonds = book.chains().stream().filter(chain -> chain.last().instrument().kind().isBond()).toList();

        assertThat(bonds).extracting(chain -> chain.generations() + 1).containsExactlyInAnyOrder(2, 2, 2, 2, 3, 3, 3, 4);
        assertThat(book.chains()).hasSize(9);
    }

    @Test
    void c32PaysFromThreeSources() {
        var position = position("D-012");

        assertThat(position.balance()).isEqualByComparingTo("0");
        assertThat(position.sources()).extracting(SourceRow::amount).usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrder(yi("4.8"), yi("0.8"), yi("0.4"));
        assertThat(position("D-071").balance()).isEqualByComparingTo("0");
    }

    @Test
    void c33IsTwoStepsShortAndOneStepShort() {
        assertThat(due("D-031").on()).isEqualTo("2026-12-08");
        assertThat(due("D-031").daysFrom(CLOSED)).isEqualTo(38);
        assertThat(due("D-031").light(CLOSED)).isEqualTo(Rag.RED);
        assertThat(due("D-033").daysFrom(CLOSED)).isEqualTo(60);
        assertThat(due("D-033").light(CLOSED)).isEqualTo(Rag.AMBER);
    }

    @Test
    void c34KeepsWhatWasNotPut() {
        assertThat(position(on(LocalDate.of(2026, 6, 24)), "D-024").rate()).isEqualByComparingTo("5.10");
        assertThat(position("D-024").rate()).isEqualByComparingTo("3.60");
        assertThat(position("D-024").balance()).isEqualByComparingTo(yi("2.4"));
    }

    @Test
    void c35CountsATwinOnce() {
        assertThat(position("D-008").instrument().venueCodes()).containsExactly("D-009");
        assertThat(position("D-008").balance()).isEqualByComparingTo(yi("4"));
        assertThat(book.positions()).noneMatch(one -> one.instrument().code().equals("D-009"));
    }

    @Test
    void c36IsSharedByEightBanksWithinTheRules() {
        var banks = registers().banks("D-070");

        assertThat(banks.banks()).extracting(bank -> bank.role() + " " + bank.percent().toBigInteger() + (bank.agent() ? " agent" : ""))
                .containsExactly("LEAD 25 agent", "MEMBER 20", "MEMBER 15", "MEMBER 12", "MEMBER 10", "MEMBER 8", "MEMBER 6", "MEMBER 4");
        assertThat(banks.total()).isEqualByComparingTo("100");
        assertThat(banks.broken()).isEmpty();
    }

    @Test
    void c36ReplacesFourteenFromTheSyndicate() {
        assertThat(position("D-070").balance()).isEqualByComparingTo(yi("25.5"));
        assertThat(position("D-070").instrument().terms().principal()).isEqualByComparingTo(yi("30"));
        var replaced = book.positions().stream().flatMap(one -> one.sources().stream())
                .filter(source -> position("D-070").instrument().id().equals(source.otherId())).toList();
        assertThat(replaced).hasSize(14);
        assertThat(book.syndicates()).singleElement().satisfies(one -> {
            assertThat(one.position().planned()).isEqualByComparingTo(yi("27"));
            assertThat(round(one.pace().orElseThrow(), 1)).isEqualByComparingTo("94.4");
            assertThat(one.light()).contains(Rag.AMBER);
            assertThat(one.use().orElseThrow()).isEqualByComparingTo("85");
            assertThat(one.replaced()).isEqualTo(14);
        });
        assertThat(replaced.stream().map(SourceRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(yi("25.5"));
    }

    @Test
    void c37PeaksInMarch() {
        var wall = book.wall(WallView.USUAL);

        assertThat(wall.year()).isEqualByComparingTo(yi("88.4"));
        assertThat(wall.peak().orElseThrow().month()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(wall.peak().orElseThrow().total()).isEqualByComparingTo(yi("27.6"));
        assertThat(round(wall.concentration().orElseThrow().movePointRight(2), 1)).isEqualByComparingTo("31.2");
        var eased = wall.prepaid(YearMonth.of(2027, 3), yi("4.5"));
        assertThat(round(eased.concentration().orElseThrow().movePointRight(2), 1)).isEqualByComparingTo("27.5");
        assertThat(wall.gaps()).extracting(month -> month.month().toString()).containsExactly("2026-12", "2027-03");
    }

    @Test
    void c38AsksOwnCashForInterest() {
        assertThat(new DebtRatios(book, WallView.USUAL).ownCashInterest(CLOSED, LocalDate.of(2026, 12, 31)))
                .isEqualByComparingTo(yi("1.35"));
    }

    @Test
    void c39KnowsWhatTheFundHasOut() {
        assertThat(fundOut(CLOSED)).isEqualByComparingTo(yi("7.6"));
        assertThat(fundOut(LocalDate.of(2026, 9, 30))).isEqualByComparingTo(yi("9.2"));
        var october = book.fund(registers().fundCapital());
        assertThat(october.capital()).isEqualByComparingTo(yi("10"));
        assertThat(october.use().orElseThrow()).isEqualByComparingTo("76");
        assertThat(october.light()).contains(Rag.GREEN);
        assertThat(october.lateReturns()).isEqualTo(1);
        assertThat(october.advances().stream().filter(FundAdvance::isLate)).singleElement()
                .satisfies(one -> assertThat(one.days()).isEqualTo(41));
        var september = on(LocalDate.of(2026, 9, 30)).fund(registers().fundCapital());
        assertThat(september.use().orElseThrow()).isEqualByComparingTo("92");
        assertThat(september.light()).contains(Rag.AMBER);
    }

    private DebtRegisters registers() {
        return as("leader", () -> ledger.registers("CITY", CLOSED, TODAY));
    }

    private BigDecimal fundOut(LocalDate day) {
        return on(day).positions().stream().filter(one -> one.instrument().kind() == DebtKind.FUND).map(Position::balance)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void c40WasRepaidOnTheDay() {
        assertThat(position(on(LocalDate.of(2026, 8, 14)), "D-040").balance()).isEqualByComparingTo("0");
        assertThat(position(on(LocalDate.of(2026, 8, 13)), "D-040").balance()).isEqualByComparingTo(yi("3"));
        assertThat(position("D-040").paid()).singleElement().satisfies(one -> assertThat(one.note()).contains("\u5907\u4ed8\u4e0d\u8db33"));
    }

    @Test
    void c41ResetsEachNewYear() {
        assertThat(position(on(LocalDate.of(2025, 12, 31)), "D-058").rate()).isEqualByComparingTo("3.95");
        assertThat(position(on(LocalDate.of(2026, 1, 1)), "D-058").rate()).isEqualByComparingTo("3.85");
    }

    @Test
    void c42AmortisesTheLease() {
        var dues = position("D-061").dues(WallView.USUAL);

        assertThat(dues).hasSize(10).allSatisfy(due -> assertThat(due.amount()).isEqualByComparingTo(yi("0.2")));
        assertThat(position("D-061").balance()).isEqualByComparingTo(yi("2"));
    }

    @Test
    void c43MovesTheBalanceByASwitch() {
        assertThat(book.balance(new WallView(true, true)).subtract(book.balance(WallView.USUAL))).isEqualByComparingTo(yi("6"));
    }

    @Test
    void c44LowersARating() {
        assertThat(registers().ratings().stream().filter(one -> one.unitCode().equals("DEMO-E06")).findFirst()).get().satisfies(one -> {
            assertThat(one.isDowngrade()).isTrue();
            assertThat(one.before()).contains(Grade.AA);
            assertThat(one.grade()).isEqualTo(Grade.AA_MINUS);
            assertThat(YearMonth.from(one.on())).isEqualTo(YearMonth.of(2025, 12));
        });
        assertThat(registers().ratings().stream().filter(RatingEvent::isDowngrade)).hasSize(1);
    }

    private static BigDecimal wan(String amount) {
        return new BigDecimal(amount).movePointRight(4).setScale(2);
    }

    private IdleAsset asset(String code) {
        return registers().assets().assets().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void c45SellsAfterTwoFailedRounds() {
        var asset = asset("A-07");

        assertThat(asset.appraisal().orElseThrow()).isEqualByComparingTo(wan("8600"));
        assertThat(asset.failedRounds()).extracting(AssetStep::amount).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(wan("8600"), wan("7740"));
        assertThat(asset.deal().orElseThrow().on()).isEqualTo("2026-08-19");
        assertThat(asset.deal().orElseThrow().amount()).isEqualByComparingTo(wan("7010"));
        assertThat(asset.received()).isEqualByComparingTo(wan("2103"));
        assertThat(asset.stage()).isEqualTo(AssetStage.SOLD);
    }

    @Test
    void c46BlocksATransferWithoutItsPaper() {
        assertThat(asset("A-12").isBlocked()).isTrue();
        assertThat(asset("A-13").isBlocked()).isFalse();
    }

    @Test
    void c47CountsTheSpacesOfAHeatStationElsewhere() {
        assertThat(asset("A-15").stage()).isEqualTo(AssetStage.OWN_USE);
        assertThat(asset("A-15").received()).isZero();
    }

    @Test
    void c48LeavesWhatACourtHoldsOutOfTheRate() {
        var all = registers().assets();

        assertThat(asset("A-18").isFrozen()).isTrue();
        assertThat(all.assets()).hasSize(20);
        assertThat(all.funnel().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue().size()))
                .containsExactlyInAnyOrder("REGISTERED 3", "TITLE 2", "APPRAISED 2", "LISTED 3", "TRANSFER 2", "LEASED 4", "SOLD 1",
                        "CASH 1", "OWN_USE 1", "FROZEN 1");
        // 15,360 of 41,580: everything but the 3,800 a court holds
        assertThat(round(all.activationRate().orElseThrow(), 1)).isEqualByComparingTo("36.9");
    }

    @Test
    void findsWhoStandsForEachOther() {
        var guarantees = registers().guarantees();

        assertThat(guarantees.total()).isEqualByComparingTo(wan("167000"));
        assertThat(guarantees.outside()).isEqualByComparingTo(wan("31000"));
        assertThat(guarantees.open()).noneMatch(one -> one.code().equals("G-11"));
        assertThat(guarantees.rings()).containsExactlyInAnyOrder(java.util.List.of("DEMO-E02", "DEMO-E06"),
                java.util.List.of("DEMO-E03", "DEMO-E10", "DEMO-E12"));
        assertThat(guarantees.unlinked()).extracting(Guarantee::code).containsExactly("G-09");
        assertThat(guarantees.lines().stream().filter(line -> line.light().filter(Rag.RED::equals).isPresent()))
                .extracting(GuaranteeLine::unitCode).containsExactly("DEMO-E12");
        assertThat(guarantees.lines()).extracting(GuaranteeLine::light).startsWith(Optional.of(Rag.RED), Optional.of(Rag.AMBER))
                .isSortedAccordingTo(Rag.WORST_FIRST);
    }

    /** Ten bonds since January, one of them in October; beside an indicator that adds up stands the whole year's register. */
    @Test
    void standsBesideTheReportWithAllOfTheYear() {
        var both = as("leader", () -> reconciliations.of("DR05", "CITY", CLOSED));

        assertThat(both.register()).isEqualByComparingTo("10");
        assertThat(both.reported()).isEqualByComparingTo("10");
        assertThat(both.lines()).singleElement().satisfies(line -> assertThat(line.unitCode()).isEqualTo("CITY"));
    }

    @Test
    void agreesWithEveryFigureThatIsReported() {
        var rows = as("reviewer-cw", () -> indicators.compare("CITY", Period.parse("2026-10"))).stream()
                .filter(row -> row.computed() != null && row.official() != null).toList();

        assertThat(rows).extracting(row -> row.indicator().code()).containsExactly("DR03", "DR04", "DR05", "DR07", "DR08", "DR09", "DR14",
                "DR15", "DR17", "DR18", "DR19", "DR20", "DR24", "DR25", "DR30", "DR36");
        assertThat(rows).allSatisfy(row -> {
            int decimals = row.indicator().naming().decimals();
            assertThat(round(value(row.computed()), decimals)).as(row.indicator().code()).isEqualByComparingTo(round(value(row.official()), decimals));
        });
    }

    @Test
    void tellsWhoReportsWhatOneEnterpriseDoesNot() {
        var readings = as("leader", () -> risks.of(ledger.book("DEMO-E02", CLOSED, TODAY), "DEMO-E02", TODAY));

        assertThat(readings.stream().filter(reading -> reading.value().isEmpty()).map(reading -> reading.indicator() + " "
                + reading.reporters().orElseThrow())).containsExactlyInAnyOrder("CASH_SHORT [CITY]", "INTEREST_COVER [CITY]", "HIGH_LEVERAGE [CITY]");
        assertThat(readings.stream().filter(reading -> reading.value().isPresent())).allMatch(reading -> reading.reporters().isEmpty());
    }

    @Test
    void agreesWithWhatItFeeds() {
        var rows = as("reviewer-cw", () -> indicators.compare("CITY", Period.parse("2026-10")));

        assertThat(rows.stream().filter(row -> java.util.List.of("DR03", "DR04", "DR05", "DR15", "DR17", "DR18", "DR19", "DR20", "DR30", "DR36")
                .contains(row.indicator().code()))).hasSize(10).allSatisfy(row -> {
                    int decimals = row.indicator().naming().decimals();
                    assertThat(round(value(row.computed()), decimals)).as(row.indicator().code())
                            .isEqualByComparingTo(round(value(row.official()), decimals));
                });
    }

    private static BigDecimal value(EnteredFigure figure) {
        return java.util.Objects.requireNonNull(figure.value());
    }

    @Test
    void feedsTheRunningMonth() {
        var rows = as("reviewer-cw", () -> indicators.compare("CITY", Period.parse("2026-11")));

        assertThat(rows.stream().filter(DebtIndicators.Row::fed)).extracting(row -> row.indicator().code())
                .containsExactly("DR03", "DR04", "DR05", "DR15", "DR17", "DR18", "DR19", "DR20", "DR30", "DR36");
        assertThat(rows.stream().filter(row -> row.indicator().code().equals("DR30"))).singleElement()
                .satisfies(row -> assertThat(row.official()).isNotNull());
    }

    @Test
    void feedsTheDaysAheadOfThePipeline() {
        var row = as("reviewer-cw", () -> issues.compare("CITY", Period.parse("2026-11")));

        assertThat(row.fed()).isTrue();
        // 154 days ahead of 2.5, 107 days ahead of 2.0
        assertThat(round(value(row.computed()), 1)).isEqualByComparingTo("133.1");
        assertThat(value(row.official())).isEqualByComparingTo(value(row.computed()));

        var before = as("reviewer-cw", () -> issues.compare("CITY", Period.parse("2026-10")));
        assertThat(before.fed()).isFalse();
        // accepted on 10-08 for what falls due on 03-23
        assertThat(value(before.computed())).isEqualByComparingTo("166");
        assertThat(value(before.official())).isEqualByComparingTo("166");
    }

    @Test
    void fillsTheRisks() {
        assertThat(as("leader", () -> risks.of(book, "CITY", TODAY))).hasSize(11).allSatisfy(reading ->
                assertThat(reading.value()).as(reading.indicator().name()).isPresent());
    }

    /** One figure, one rule: what the ledger's risks say of an indicator is what its own page says; of DR09 two firms are missing. */
    @Test
    void judgesAnIndicatorByItsLightRule() {
        var judged = new ArrayList<String>();
        for (var reading : as("leader", () -> risks.of(book, "CITY", TODAY))) {
            reading.indicator().code().ifPresent(code -> as("leader", () -> readings.byUnit(code, "CITY", Period.parse("2026-10"), TODAY)).getFirst()
                    .rag().ifPresent(light -> {
                        assertThat(reading.light()).as(code).contains(light);
                        judged.add(code);
                    }));
        }
        assertThat(as("leader", () -> risks.of(book, "CITY", TODAY))).filteredOn(RiskReading::incomplete).singleElement().satisfies(reading -> {
            assertThat(reading.indicator()).isEqualTo(RiskIndicator.OVERDUE);
            assertThat(reading.light()).isEmpty();
        });
        assertThat(judged).containsExactlyInAnyOrder("DR19", "DR20", "DR30", "DR31", "DR32", "DR35");
    }

    /** What leaders are shown for October: 38.4 refinanced with ten bonds, 171.8 outstanding. */
    @Test
    void issuesWhatIsStated() {
        var ratios = new DebtRatios(book, WallView.USUAL);
        var rows = as("reviewer-cw", () -> indicators.compare("CITY", Period.parse("2026-10")));

        assertThat(ratios.bonds()).isEqualByComparingTo(yi("171.8"));
        assertThat(value(rows.stream().filter(row -> row.indicator().code().equals("DR04")).findFirst().orElseThrow().computed()))
                .isEqualByComparingTo("38.4");
        assertThat(book.positions().stream().filter(one -> one.instrument().kind().isBond())
                .filter(one -> one.instrument().terms().valueOn().getYear() == 2026)).hasSize(10);
    }

    @Test
    void changesTermsDrawsTranchesAndHoldsToPrincipalOnly() {
        assertThat(position(on(LocalDate.of(2026, 3, 31)), "D-065").rate()).isEqualByComparingTo("7.20");
        assertThat(position("D-065").rate()).isEqualByComparingTo("6.84");
        assertThat(position(on(LocalDate.of(2026, 5, 31)), "D-055").instrument().terms().maturityOn()).isEqualTo("2027-12-20");
        assertThat(position("D-055").instrument().terms().maturityOn()).isEqualTo("2029-12-20");
        assertThat(position("D-056").tranches()).hasSize(2);
        assertThat(position("D-056").rate()).isEqualByComparingTo("4.30");
        assertThat(book.ownCash(WallView.USUAL).need(YearMonth.of(2026, 11)).add(book.ownCash(WallView.USUAL).need(YearMonth.of(2026, 12))))
                .isEqualByComparingTo(yi("1.35"));
    }

    @Test
    void paysNothingTwice() {
        assertThat(book.positions()).allSatisfy(one -> {
            assertThat(one.balance().signum()).isNotNegative();
            assertThat(book.dues(WallView.USUAL).stream().filter(due -> due.position() == one).map(DueItem::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(one.balance())).isNotPositive();
        });
        assertThat(book.dues(WallView.USUAL)).allSatisfy(due -> assertThat(due.covered()).isLessThanOrEqualTo(due.amount()));
    }

    @Test
    void leavesOneReportForTheSection() {
        assertThat(as("reviewer-cw", reviews::pending)).singleElement()
                .satisfies(one -> assertThat(one.row().unitCode()).isEqualTo("DEMO-E04"));
    }
}
