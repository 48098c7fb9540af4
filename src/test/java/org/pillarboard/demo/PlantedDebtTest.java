package org.pillarboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.debt.Chain;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.DebtRatios;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.RollOver;
import org.pillarboard.debt.SourceRow;
import org.pillarboard.debt.WallView;
import org.pillarboard.shared.Rag;
import org.springframework.beans.factory.annotation.Autowired;

/** The planted cases of the debt ledger, to the cent. */
class PlantedDebtTest extends DemoTest {

    private static final LocalDate CLOSED = LocalDate.of(2026, 10, 31);

    @Autowired
    private DebtLedger ledger;
    @Autowired
    private DebtReviews reviews;
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
    void c36ReplacesFourteenFromTheSyndicate() {
        assertThat(position("D-070").balance()).isEqualByComparingTo(yi("25.5"));
        assertThat(position("D-070").instrument().terms().principal()).isEqualByComparingTo(yi("30"));
        var replaced = book.positions().stream().flatMap(one -> one.sources().stream())
                .filter(source -> position("D-070").instrument().id().equals(source.otherId())).toList();
        assertThat(replaced).hasSize(14);
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
    }

    private BigDecimal fundOut(LocalDate day) {
        return on(day).positions().stream().filter(one -> one.instrument().kind() == DebtKind.FUND).map(Position::balance)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void c40WasRepaidOnTheDay() {
        assertThat(position(on(LocalDate.of(2026, 8, 14)), "D-040").balance()).isEqualByComparingTo("0");
        assertThat(position(on(LocalDate.of(2026, 8, 13)), "D-040").balance()).isEqualByComparingTo(yi("3"));
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
