package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pillarboard.debt.Debts.bullet;
import static org.pillarboard.debt.Debts.yi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.RuleViolation;

/** Terms that were agreed anew, and tranches with terms of their own. */
class TermsHistoryTest {

    private static final String DAY = "2026-10-31";
    private final Debts debts = new Debts();

    @Test
    void keepsTheOldTermsForPastDays() {
        var id = debts.owe("L", DebtKind.LOAN, "U", bullet("5", "2024-01-15", "2026-12-15", "5"));
        debts.amend(id, "2026-06-01", LineField.MATURITY_ON, "2028-12-15", LineField.GUARANTOR, "somebody", LineField.PRINCIPAL, "60000");

        var before = debts.book("2026-05-31").positions().getFirst();
        var after = debts.book(DAY).positions().getFirst();

        assertThat(before.instrument().terms().maturityOn()).isEqualTo("2026-12-15");
        assertThat(before.instrument().guarantor()).isNull();
        assertThat(debts.book("2026-05-31").dues(WallView.USUAL)).extracting(DueItem::on).containsExactly(LocalDate.parse("2026-12-15"));
        assertThat(after.balance()).isEqualByComparingTo(yi("6"));
        assertThat(after.instrument().guarantor()).isEqualTo("somebody");
        assertThat(debts.book(DAY).dues(WallView.USUAL)).singleElement().satisfies(due -> {
            assertThat(due.on()).isEqualTo("2028-12-15");
            assertThat(due.reason()).isEqualTo(DueReason.MATURITY);
        });
    }

    /** 181 days at 5 %, 184 at 4 %, of 365. */
    @Test
    void accruesEachRateOverItsOwnDays() {
        var id = debts.owe("L", DebtKind.LOAN, "U", new Terms(yi("1"), LocalDate.parse("2024-01-01"), LocalDate.parse("2028-01-01"),
                Repayment.BULLET, 1, Coupon.fixed("5"), DayCountRule.ACT_365, DayRoll.NONE, java.util.List.of()));
        debts.amend(id, "2026-07-01", LineField.RATE, "4").rate(id, "2027-01-01", "3.5");

        var flows = debts.book(DAY).positions().getFirst().ahead();

        assertThat(flows.getFirst().interest()).isEqualByComparingTo("4495890.41");
        assertThat(flows.getLast().interest()).isEqualByComparingTo("3500000");
        assertThat(debts.history(id).rates(LocalDate.parse("2027-06-30"), MarketRates.none()))
                .extracting(step -> step.from() + " " + step.rate()).containsExactly("2024-01-01 5", "2026-07-01 4", "2027-01-01 3.5");
    }

    @Test
    void goesFromAFixedRateToAFloatingOne() {
        var id = debts.owe("L", DebtKind.LOAN, "U", bullet("1", "2024-01-01", "2029-01-01", "5"));
        debts.amend(id, "2025-01-01", LineField.BASE_RATE, "LPR1Y", LineField.MARGIN, "0.85", LineField.RESET, "NEW_YEAR");

        assertThat(debts.history(id).rates(LocalDate.parse(DAY), Debts.LPR)).extracting(step -> step.from() + " " + step.rate())
                .containsExactly("2024-01-01 5", "2025-01-01 3.95", "2026-01-01 3.85");
    }

    /** More than was drawn, and before it was drawn. */
    @Test
    void refusesToRepayWhatWasNotDrawnByThen() {
        var id = debts.owe("L", DebtKind.LOAN, "U", bullet("5", "2024-01-15", "2026-12-15", "5"));
        debts.entry(id, EntryKind.DRAWING, "2024-02-01", "3").entry(id, EntryKind.DRAWING, "2024-06-01", "1")
                .entry(id, EntryKind.REPAYMENT, "2024-07-01", "4");
        debts.check();
        debts.entry(id, EntryKind.DRAWING, "2024-08-01", "1").entry(id, EntryKind.REPAYMENT, "2024-07-31", "1");
        assertThatThrownBy(debts::check).hasMessageContaining("debt.repaidUndrawn");
    }

    @Test
    void refusesTermsThatCannotStandTogether() {
        var id = debts.owe("L", DebtKind.LOAN, "U", bullet("5", "2024-01-15", "2026-12-15", "5"));
        debts.amend(id, "2023-12-31", LineField.RATE, "4");

        assertThatThrownBy(debts::check).isInstanceOf(RuleViolation.class).hasMessageContaining("debt.amendment.day");
        var other = new Debts();
        var repaid = other.owe("L", DebtKind.LOAN, "U", bullet("5", "2024-01-15", "2026-12-15", "5"));
        other.entry(repaid, EntryKind.REPAYMENT, "2026-01-15", "4").amend(repaid, "2026-02-01", LineField.PRINCIPAL, "30000");
        assertThatThrownBy(other::check).hasMessageContaining("debt.repaidTooMuch");
    }

    @Test
    void paysEveryTrancheByItsOwnTerms() {
        var id = debts.owe("T", DebtKind.LOAN, "U", bullet("10", "2025-01-10", "2030-01-10", "5"));
        debts.draw(id, "2025-01-10", "4", "1", "2027-01-10", "4").draw(id, "2026-01-10", "6", "2", "2029-01-10", "3")
                .repay(id, "2026-06-10", "1.5", "2").repay(id, "2026-07-10", "1", "");
        debts.check();

        var position = debts.book(DAY).positions().getFirst();

        assertThat(position.tranches()).extracting(one -> one.label() + " " + one.left().movePointLeft(8).stripTrailingZeros())
                .containsExactly("1 3", "2 4.5");
        assertThat(position.rate()).isEqualByComparingTo("3.4");
        assertThat(position.dues(WallView.USUAL)).extracting(due -> due.on() + " " + due.amount().movePointLeft(8).stripTrailingZeros()
                + " " + due.reason()).containsExactly("2027-01-11 3 MATURITY", "2029-01-10 4.5 MATURITY");
    }

    /** Two tranches of one day are one payment: its source pays once, whichever of them it is meant for. */
    @Test
    void paysTranchesOfOneDayOnce() {
        var id = debts.owe("T", DebtKind.LOAN, "U", bullet("10", "2025-01-10", "2027-03-10", "5"));
        debts.draw(id, "2025-01-10", "4", "1", "2027-03-10", "4").draw(id, "2026-01-10", "6", "2", "2027-03-10", "3")
                .source(id, "2027-03-10", SourceKind.BANK, "7", SourceStatus.APPROVED, null);
        var book = debts.book(DAY);

        assertThat(book.dues(WallView.USUAL)).singleElement().satisfies(due -> {
            assertThat(due.amount()).isEqualByComparingTo(yi("10"));
            assertThat(due.uncovered()).isEqualByComparingTo(yi("3"));
            assertThat(due.reason()).isEqualTo(DueReason.MATURITY);
        });
        var march = book.wall(WallView.USUAL).months().stream().filter(month -> month.month().toString().equals("2027-03")).findFirst().orElseThrow();
        assertThat(march.cash()).isEqualByComparingTo(yi("7"));
        assertThat(march.gap()).isEqualByComparingTo(yi("3"));
    }

    @Test
    void owesInAllTranchesWhatWasDrawnAndNotRepaid() {
        var random = new Random(20261122);
        for (int round = 0; round < 50; round++) {
            var some = new Debts();
            var id = some.owe("T", DebtKind.SYNDICATED, "U", bullet("100", "2024-01-10", "2034-01-10", "5"));
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                some.draw(id, LocalDate.of(2024, 2, 1).plusDays(random.nextInt(900)).toString(), String.valueOf(1 + random.nextInt(8)),
                        String.valueOf(i), LocalDate.of(2026, 12, 1).plusDays(random.nextInt(2000)).toString(), "3." + random.nextInt(9));
            }
            var drawn = some.book(DAY).positions().getFirst().drawn();
            some.repay(id, "2026-10-01", drawn.movePointLeft(8).multiply(new BigDecimal("0." + random.nextInt(10))).toPlainString(), "");
            var position = some.book(DAY).positions().getFirst();
            assertThat(DebtBook.sum(position.tranches(), Tranche::left)).isEqualByComparingTo(position.balance());
            assertThat(DebtBook.sum(position.dues(WallView.USUAL), DueItem::amount).add(position.overdue()))
                    .isEqualByComparingTo(position.balance());
        }
    }

    /** What is repaid was repaid: after the debt began, and not tomorrow. */
    @Test
    void takesNoRepaymentBeforeTheDebtBeganOrStillToCome() {
        var early = new Debts();
        early.entry(early.owe("E", DebtKind.LOAN, "U", Debts.bullet("1", "2026-11-10", "2027-09-01", "6")), EntryKind.REPAYMENT, "2026-11-05", "0.2");
        assertThatThrownBy(early::check).hasMessageContaining("debt.repaidBefore");
        var ahead = new Debts();
        ahead.entry(ahead.owe("A", DebtKind.LOAN, "U", Debts.bullet("1", "2026-11-10", "2027-09-01", "6")), EntryKind.REPAYMENT, "2027-01-05", "0.2");
        assertThatThrownBy(ahead::check).hasMessageContaining("debt.repaidAhead");
    }
}
