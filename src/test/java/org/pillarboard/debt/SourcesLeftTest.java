package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pillarboard.debt.Debts.bullet;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.RuleViolation;

/** Sources filed for a day to come pay what repayments have left to fall due on it; ledgers are checked on 31 December 2026. */
class SourcesLeftTest {

    private static final String DUE = "2027-12-10";
    private final Debts debts = new Debts();

    private UUID repaid(String amount) {
        var id = debts.owe("A", DebtKind.LOAN, "U", bullet("5", "2024-12-10", DUE, "4"));
        debts.entry(id, EntryKind.REPAYMENT, "2026-11-10", amount);
        return id;
    }

    private void list(UUID id, String on, String amount, SourceStatus status) {
        debts.source(id, on, SourceKind.BANK, amount, status, null);
    }

    private void refuses(String counted, String left) {
        assertThatThrownBy(debts::check).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("debt.sourcesOverLeft");
            assertThat(refused.args()).extracting(String::valueOf).startsWith("A", counted, left);
        });
    }

    @Test
    void areNoMoreThanIsLeft() {
        var id = repaid("2");
        list(id, DUE, "3", SourceStatus.INTENDED);
        assertThatCode(debts::check).doesNotThrowAnyException();

        list(id, DUE, "0.5", SourceStatus.APPROVED);
        refuses("35000.000000", "30000.000000");
    }

    @Test
    void mayHavePaidWhatWasRepaidOnceTheyArrived() {
        var id = repaid("2");
        list(id, DUE, "2", SourceStatus.ARRIVED);
        list(id, DUE, "3", SourceStatus.INTENDED);
        assertThatCode(debts::check).doesNotThrowAnyException();

        var more = new Debts();
        var other = more.owe("A", DebtKind.LOAN, "U", bullet("5", "2024-12-10", DUE, "4"));
        more.entry(other, EntryKind.REPAYMENT, "2026-11-10", "2").source(other, DUE, SourceKind.BANK, "1.5", SourceStatus.ARRIVED, null)
                .source(other, DUE, SourceKind.BANK, "3.5", SourceStatus.INTENDED, null);
        assertThatThrownBy(more::check).hasMessageContaining("debt.sourcesOverLeft");
    }

    /** A repayment is a fact, whatever was listed before it. */
    @Test
    void keepNoRepaymentFromBeingFiled() {
        var id = debts.owe("A", DebtKind.LOAN, "U", bullet("5", "2024-12-10", DUE, "4"));
        list(id, DUE, "5", SourceStatus.APPROVED);
        debts.entry(id, EntryKind.REPAYMENT, "2026-11-10", "2");
        assertThatCode(debts::checkNewest).doesNotThrowAnyException();

        list(id, "2026-12-12", "0", SourceStatus.INTENDED);
        assertThatCode(debts::checkNewest).as("of another day").doesNotThrowAnyException();
    }

    /** What is put right towards what is left is let pass, though not all of it is right yet. */
    @Test
    void mayBeLowered() {
        var id = debts.owe("A", DebtKind.LOAN, "U", bullet("5", "2024-12-10", DUE, "4"));
        list(id, DUE, "5", SourceStatus.APPROVED);
        debts.entry(id, EntryKind.REPAYMENT, "2026-11-10", "2").correct(DUE, "4");
        assertThatCode(debts::checkNewest).doesNotThrowAnyException();

        debts.correct(DUE, "4.5");
        assertThatThrownBy(debts::checkNewest).hasMessageContaining("debt.sourcesOverLeft");
    }

    @Test
    void payWhatCanStillBeDrawn() {
        var id = debts.owe("A", DebtKind.LOAN, "U", bullet("10", "2024-12-10", DUE, "4"));
        debts.entry(id, EntryKind.DRAWING, "2025-01-10", "4").entry(id, EntryKind.REPAYMENT, "2026-11-10", "1");
        list(id, DUE, "9", SourceStatus.INTENDED);
        assertThatCode(debts::check).doesNotThrowAnyException();

        list(id, DUE, "0.01", SourceStatus.INTENDED);
        refuses("90100.000000", "90000.000000");
    }

    /** A put day may bring all that is left; of a day that is over it is told what paid it. */
    @Test
    void followPutsAndDaysThatAreOver() {
        var id = repaid("2");
        debts.entry(id, EntryKind.PUT_DATE, "2027-03-10", "0").entry(id, EntryKind.PUT_DATE, "2026-12-10", "0");
        list(id, "2026-12-10", "5", SourceStatus.APPROVED);
        list(id, "2027-03-10", "3", SourceStatus.APPROVED);
        assertThatCode(debts::check).doesNotThrowAnyException();

        list(id, "2027-03-10", "1", SourceStatus.APPROVED);
        refuses("40000.000000", "30000.000000");
    }
}
