package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.debt.Debts.bullet;
import static org.pillarboard.debt.Debts.yi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.shared.Rag;

/** Principal only (仅限本金): what interest asks of own cash, and what that does to coverage and lights; and lines of risk. */
class OwnCashTest {

    private static final String DAY = "2026-10-31";
    private final Debts debts = new Debts();

    private DueItem due() {
        return debts.book(DAY).dues(WallView.USUAL).getFirst();
    }

    @Test
    void asksForOwnCashOnlyWhereNewDebtMayRepayPrincipalAlone() {
        var id = debts.owe("A", DebtKind.MTN, "U", bullet("4", "2023-12-10", "2026-12-10", "5"));
        debts.source(id, "2026-12-10", SourceKind.NEW_ISSUE, "4", SourceStatus.APPROVED, null).ready(id, "2026-10-01", Readiness.L3);
        assertThat(due().light(LocalDate.parse(DAY))).isEqualTo(Rag.GREEN);
        assertThat(debts.book(DAY).wall(WallView.USUAL).gaps()).isEmpty();

        debts.restrict("U", "", "2026-01-01", true);

        assertThat(due().ownInterest()).isEqualByComparingTo("20000000");
        assertThat(due().ownThere()).isFalse();
        assertThat(due().light(LocalDate.parse(DAY))).isEqualTo(Rag.AMBER);
        assertThat(debts.book(DAY).wall(WallView.USUAL).gaps()).singleElement().satisfies(month -> {
            assertThat(month.gap()).isEqualByComparingTo("20000000");
            assertThat(month.ownInterest()).isEqualByComparingTo("20000000");
        });
        assertThat(debts.book(DAY).stressTest(WallView.USUAL).run(Assumptions.AS_PLANNED).need()).isEqualTo(20_000_000);
        debts.cash("U", "2026-12", "0.2", "0");
        assertThat(due().light(LocalDate.parse(DAY))).isEqualTo(Rag.GREEN);
        assertThat(debts.book(DAY).wall(WallView.USUAL).gaps()).isEmpty();
    }

    @Test
    void asksForNoOwnCashBeyondTheMonthsThatArePlanned() {
        var id = debts.owe("A", DebtKind.MTN, "U", bullet("4", "2023-11-15", "2028-11-15", "5"));
        debts.source(id, "2028-11-15", SourceKind.NEW_ISSUE, "4", SourceStatus.APPROVED, null).ready(id, "2026-10-01", Readiness.L3)
                .restrict("U", "", "2026-01-01", true);

        assertThat(due().ownThere()).isFalse();
        assertThat(due().light(LocalDate.parse(DAY))).isEqualTo(Rag.GREEN);
        assertThat(due().light(LocalDate.parse(DAY).plusMonths(1))).isEqualTo(Rag.AMBER);
    }

    @Test
    void standsForAnInstrumentBeforeItsUnitAndFromItsDayOn() {
        var id = debts.owe("A", DebtKind.MTN, "U", bullet("4", "2023-12-10", "2027-12-10", "5"));
        debts.source(id, "2027-12-10", SourceKind.NEW_ISSUE, "4", SourceStatus.INTENDED, null);
        debts.restrict("U", "", "2026-01-01", true).restrict("U", "A", "2027-01-01", false);

        var own = debts.book(DAY).ownCash(WallView.USUAL);

        assertThat(own.need("U", YearMonth.of(2026, 12))).isEqualByComparingTo("20000000");
        assertThat(own.need("U", YearMonth.of(2027, 12))).isZero();
        assertThat(new DebtRatios(debts.book(DAY), WallView.USUAL).ownCashInterest(LocalDate.parse(DAY), LocalDate.of(2026, 12, 31)))
                .isEqualByComparingTo(yi("0.2"));
    }

    @ParameterizedTest
    @CsvSource({"NON_STANDARD, 10, GREEN", "NON_STANDARD, 10.1, AMBER", "NON_STANDARD, 20.1, RED", "OVERDUE, 0, GREEN",
        "CASH_SHORT, 10, GREEN", "CASH_SHORT, 9.9, RED"})
    void judgesBeyondALineWhicheverWayIsWorse(RiskIndicator indicator, BigDecimal value, Rag light) {
        var red = indicator.isCeiling() ? "20" : "10";
        var line = new RiskLineRow(indicator, new BigDecimal("10"), new BigDecimal(red), LineStanding.EXAMPLE, "", "", Instant.EPOCH, false);

        assertThat(line.judge(value)).isEqualTo(light);
    }
}
