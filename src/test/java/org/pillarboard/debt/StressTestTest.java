package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pillarboard.debt.Debts.bullet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.RuleViolation;

/** The stress test: by hand, by its properties, and by the clock. */
class StressTestTest {

    private static final String DAY = "2026-10-31";

    @Test
    void findsTheGapAFailedIssueLeaves() {
        var debts = new Debts();
        var id = debts.owe("A", DebtKind.MTN, "U", bullet("10", "2024-12-10", "2026-12-10", "4"));
        debts.source(id, "2026-12-10", SourceKind.NEW_ISSUE, "8", SourceStatus.APPROVED, null).cash("U", "2026-11", "1", "0")
                .cash("U", "2026-12", "1", "0");
        var stress = debts.book(DAY).stressTest(WallView.USUAL);

        assertThat(stress.run(Assumptions.AS_PLANNED).need()).isZero();
        var half = stress.run(new Assumptions(0.5, 0.9, 0, 1, 0));

        // 10 due; 4 from the issue, 1.8 of own cash
        assertThat(half.need()).isCloseTo(4.2e8, within(0.01));
        assertThat(half.firstGap()).contains(YearMonth.of(2026, 12));
        assertThat(half.unitsInGap()).containsExactly("U");
        assertThat(half.worstCover().orElseThrow()).isCloseTo(0.58, within(1e-9));
    }

    @Test
    void waitsForAssetsThatSellLate() {
        var debts = new Debts();
        debts.owe("A", DebtKind.LOAN, "U", bullet("2", "2024-12-10", "2026-12-10", "4"));
        debts.cash("U", "2026-12", "0", "2");
        var stress = debts.book(DAY).stressTest(WallView.USUAL);

        assertThat(stress.run(Assumptions.AS_PLANNED).need()).isZero();
        assertThat(stress.run(new Assumptions(1, 1, 1, 1, 0)).need()).isCloseTo(2e8, within(0.01));
    }

    @Test
    void putsOnlyTheShareThatIsPut() {
        var debts = new Debts();
        var id = debts.owe("A", DebtKind.PPN, "U", bullet("4", "2024-12-10", "2028-12-10", "4"));
        debts.entry(id, EntryKind.PUT_DATE, "2026-12-10", "0");
        var stress = debts.book(DAY).stressTest(WallView.USUAL);

        assertThat(stress.run(new Assumptions(1, 1, 0, 0.25, 0)).need()).isCloseTo(1e8, within(0.01));
    }

    /** Money that has come for a put nobody makes is not missing elsewhere, and no unit pays for another. */
    @Test
    void coversWhatIsDueWhereOthersHaveMoreThanTheyNeed() {
        var debts = new Debts();
        var put = debts.owe("A", DebtKind.PPN, "U", bullet("4", "2024-12-10", "2028-12-10", "4"));
        debts.entry(put, EntryKind.PUT_DATE, "2026-12-10", "0").source(put, "2026-12-10", SourceKind.BANK, "4", SourceStatus.ARRIVED, null);
        debts.owe("B", DebtKind.LOAN, "V", bullet("4", "2024-12-10", "2026-12-10", "4"));
        debts.cash("V", "2026-12", "4", "0");

        assertThat(debts.book(DAY).stressTest(WallView.USUAL).run(new Assumptions(1, 1, 0, 0.25, 0)).worstCover().orElseThrow())
                .isCloseTo(1, within(1e-9));
    }

    /** What a repayment has used pays no later month. */
    @Test
    void keepsNothingOfWhatHasPaidARepayment() {
        var debts = new Debts();
        var id = debts.owe("A", DebtKind.LOAN, "U", bullet("5", "2024-12-10", "2026-12-10", "4"));
        debts.source(id, "2026-12-10", SourceKind.BANK, "3", SourceStatus.ARRIVED, null).entry(id, EntryKind.REPAYMENT, "2026-10-10", "3");
        debts.owe("B", DebtKind.LOAN, "U", bullet("1", "2024-12-10", "2027-01-10", "4"));

        assertThat(debts.book(DAY).stressTest(WallView.USUAL).run(Assumptions.AS_PLANNED).need()).isCloseTo(1e8, within(0.01));
    }

    @Test
    void neverNeedsLessWhenThingsGetWorse() {
        var dice = new Random(11);
        var stress = ledger(300, dice).stressTest(WallView.USUAL);
        for (int i = 0; i < 200; i++) {
            var better = new Assumptions(dice.nextDouble(), dice.nextDouble(), dice.nextInt(4), dice.nextDouble(), dice.nextInt(200));
            double factor = dice.nextDouble();
            double need = stress.run(better).need();

            assertThat(List.of(new Assumptions(better.refinancing() * factor, better.cash(), better.assetDelay(), better.puts(), better.basisPoints()),
                    new Assumptions(better.refinancing(), better.cash() * factor, better.assetDelay(), better.puts(), better.basisPoints()),
                    new Assumptions(better.refinancing(), better.cash(), better.assetDelay() + 2, better.puts(), better.basisPoints()),
                    new Assumptions(better.refinancing(), better.cash(), better.assetDelay(), Math.min(1, better.puts() + factor), better.basisPoints()),
                    new Assumptions(better.refinancing(), better.cash(), better.assetDelay(), better.puts(), better.basisPoints() + 50)))
                    .allSatisfy(worse -> assertThat(stress.run(worse).need()).isGreaterThanOrEqualTo(need - 0.01));
        }
    }

    @Test
    void answersFiveThousandInstrumentsWithinATenthOfASecond() {
        var stress = ledger(5000, new Random(5)).stressTest(WallView.USUAL);
        stress.run(Assumptions.AS_PLANNED);
        long began = System.nanoTime();
        stress.run(new Assumptions(0.7, 0.85, 2, 0.5, 60));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void refusesSharesOverTheWhole() {
        assertThatThrownBy(() -> new Assumptions(1.1, 1, 0, 1, 0)).isInstanceOf(RuleViolation.class);
    }

    private static DebtBook ledger(int size, Random dice) {
        var debts = new Debts();
        for (int i = 0; i < size; i++) {
            var unit = "U" + dice.nextInt(20);
            var to = LocalDate.of(2026, 11, 5).plusDays(dice.nextInt(900)).toString();
            var id = debts.owe("D" + i, DebtKind.values()[dice.nextInt(9)], unit, bullet("3", "2020-01-05", to, "4"));
            if (dice.nextBoolean()) {
                debts.source(id, to, SourceKind.NEW_ISSUE, "2", SourceStatus.INTENDED, null);
            }
            if (dice.nextInt(4) == 0) {
                debts.entry(id, EntryKind.PUT_DATE, "2026-11-20", "0");
            }
            debts.cash(unit, YearMonth.of(2026, 11).plusMonths(dice.nextInt(24)).toString(), "1", "0.5");
        }
        return debts.book(DAY);
    }
}
