package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What falls due, month by month and by whom. */
class DueMonthsTest {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private final Debts debts = new Debts();

    private List<DueMonths> byUnit() {
        debts.owe("A", DebtKind.ENTERPRISE_BOND, "LIGHT", Debts.bullet("1", "2024-03-15", "2027-03-15", "3"));
        debts.owe("B", DebtKind.ENTERPRISE_BOND, "HEAVY", Debts.bullet("2", "2024-03-15", "2027-03-15", "3"));
        debts.owe("C", DebtKind.ENTERPRISE_BOND, "HEAVY", Debts.bullet("4", "2024-03-20", "2027-03-20", "3"));
        debts.owe("D", DebtKind.ENTERPRISE_BOND, "HEAVY", Debts.bullet("5", "2024-06-15", "2027-06-15", "3"));
        return DueMonths.by(due -> due.position().instrument().unitCode(), debts.book("2026-11-01").dues(WallView.USUAL));
    }

    @Test
    void addsWhatFallsDueInOneMonthAndBeginsWithTheHeaviest() {
        var lines = byUnit();
        assertThat(lines).extracting(DueMonths::key).containsExactly("HEAVY", "LIGHT");
        assertThat(lines.getFirst().at(MARCH)).isEqualByComparingTo(Debts.yi("6"));
        assertThat(lines.getFirst().total()).isEqualByComparingTo(Debts.yi("11"));
        assertThat(lines.getLast().at(YearMonth.of(2027, 6))).isZero();
    }

    @Test
    void addsSeveralAsOne() {
        var together = DueMonths.together("", byUnit());
        assertThat(together.at(MARCH)).isEqualByComparingTo(Debts.yi("7"));
        assertThat(together.total()).isEqualByComparingTo(Debts.yi("12"));
    }
}
