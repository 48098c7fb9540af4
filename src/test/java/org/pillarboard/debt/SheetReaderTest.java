package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.debt.Debts.bullet;
import static org.pillarboard.debt.Debts.yi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.RuleViolation;

/** What is typed and what can be filed of it. */
class SheetReaderTest {

    private static SheetLine bond() {
        return SheetLine.of(LineKind.INSTRUMENT).with(LineField.CODE, "A-1").with(LineField.NAME, "A one")
                .with(LineField.KIND, "MTN").with(LineField.PRINCIPAL, "50,000").with(LineField.VALUE_ON, "2024-12-10")
                .with(LineField.MATURITY_ON, "2026-12-10").with(LineField.RATE, "4.00%");
    }

    private static List<LineField> fields(SheetLine... lines) {
        return new FilingSheet("", List.of(lines)).problems().stream().map(FieldProblem::field).toList();
    }

    @Test
    void readsTenThousandsIntoYuan() {
        var reader = SheetReader.of("U", new FilingSheet("first", List.of(bond(), SheetLine.of(LineKind.REPAYMENT)
                .with(LineField.INSTRUMENT, "A-1").with(LineField.ON, "2026-03-18").with(LineField.AMOUNT, "0.000001"))));

        assertThat(reader.problems()).isEmpty();
        assertThat(reader.draft().instruments()).singleElement().satisfies(one -> {
            assertThat(one.terms()).isEqualTo(bullet("5", "2024-12-10", "2026-12-10", "4.00"));
            assertThat(one.fullName()).isEqualTo("A one");
        });
        assertThat(reader.draft().entries()).singleElement().satisfies(line -> assertThat(line.amount()).isEqualByComparingTo("0.01"));
    }

    @Test
    void namesEveryFieldThatIsMissingOrCannotBeRead() {
        assertThat(fields(SheetLine.of(LineKind.SOURCE))).containsExactly(LineField.INSTRUMENT, LineField.ON, LineField.SOURCE,
                LineField.AMOUNT, LineField.STATUS);
        assertThat(fields(bond().with(LineField.PRINCIPAL, "five").with(LineField.KIND, "NOTE"))).containsExactly(LineField.KIND,
                LineField.PRINCIPAL);
        assertThat(fields(bond().with(LineField.RATE, ""))).containsExactly(LineField.RATE);
        assertThat(fields(bond().with(LineField.BASE_RATE, "LPR1Y"))).containsExactly(LineField.MARGIN, LineField.RESET);
        assertThat(fields(bond().with(LineField.PRINCIPAL, "-1"))).containsExactly(LineField.PRINCIPAL);
        assertThat(fields(SheetLine.of(LineKind.CASH_PLAN).with(LineField.MONTH, "2026-13").with(LineField.AMOUNT, "1")))
                .containsExactly(LineField.MONTH);
    }

    /** Less than a cent, and less of a rate than is kept, would be rounded away where nobody sees it. */
    @Test
    void refusesDecimalsThatNobodyWouldSee() {
        assertThat(fields(bond().with(LineField.PRINCIPAL, "50000.0000010"))).isEmpty();
        assertThat(fields(bond().with(LineField.PRINCIPAL, "50000.0000001"))).containsExactly(LineField.PRINCIPAL);
        assertThat(fields(bond().with(LineField.RATE, "4.1234567"))).containsExactly(LineField.RATE);
        assertThat(new FilingSheet("", List.of(bond().with(LineField.RATE, "4.1234567"))).problems()).extracting(FieldProblem::key)
                .containsExactly("debt.field.decimals");
    }

    @Test
    void refusesWhatWouldTakeForever() {
        for (String number : new String[] {"1e99999999", "1e-99999999", "1e600000000", "3e2"}) {
            assertThat(fields(bond().with(LineField.PRINCIPAL, number))).as(number).containsExactly(LineField.PRINCIPAL);
            assertThat(fields(bond().with(LineField.RATE, number))).as(number).containsExactly(LineField.RATE);
        }
        assertThat(fields(bond().with(LineField.MATURITY_ON, "+999999999-01-01"))).containsExactly(LineField.MATURITY_ON);
        assertThat(fields(SheetLine.of(LineKind.CASH_PLAN).with(LineField.MONTH, "+999999999-01").with(LineField.AMOUNT, "1")))
                .containsExactly(LineField.MONTH);
    }

    @Test
    void putsWhatTheTermsRefuseBesideItsField() {
        assertThat(fields(bond().with(LineField.MATURITY_ON, "2024-12-10"))).containsExactly(LineField.MATURITY_ON);
        assertThat(fields(bond().with(LineField.PRINCIPAL, "0"))).containsExactly(LineField.PRINCIPAL);
    }

    @Test
    void sellsByAgreementOnlyWithItsPaper() {
        var sale = SheetLine.of(LineKind.ASSET_STEP).with(LineField.CODE, "A-1").with(LineField.STAGE, "SOLD")
                .with(LineField.ON, "2026-03-01").with(LineField.ROUTE, "AGREEMENT");

        assertThat(fields(sale)).containsExactly(LineField.PAPER);
        assertThat(fields(sale.with(LineField.PAPER, "no. 3"))).isEmpty();
        assertThat(fields(sale.with(LineField.ROUTE, "EXCHANGE"))).isEmpty();
    }

    @Test
    void findsTheLineTheLedgerRefuses() {
        var one = SheetLine.of(LineKind.SOURCE).with(LineField.INSTRUMENT, "A-1");
        var other = SheetLine.of(LineKind.SOURCE).with(LineField.INSTRUMENT, "B-2").with(LineField.OTHER, "C-3");
        var sheet = new FilingSheet("", List.of(bond(), one, other));

        assertThat(FieldProblem.locate(sheet, new RuleViolation("debt.sourcesTooMuch", "A-1"))).get()
                .extracting(FieldProblem::line, FieldProblem::field).containsExactly(one.id(), LineField.AMOUNT);
        assertThat(FieldProblem.locate(sheet, new RuleViolation("debt.proceeds", "C-3"))).get()
                .extracting(FieldProblem::line).isEqualTo(other.id());
        assertThat(FieldProblem.locate(sheet, new RuleViolation("debt.unknown", "C-3"))).get()
                .extracting(FieldProblem::field).isEqualTo(LineField.OTHER);
        assertThat(FieldProblem.locate(sheet, new RuleViolation("review.notEditable"))).isEmpty();
    }

    @Test
    void spellsWhatWasFiledAsItWouldHaveBeenTyped() {
        var floating = new Terms(yi("3"), LocalDate.of(2025, 1, 1), LocalDate.of(2028, 1, 1), Repayment.ANNUITY, 4,
                new Coupon.Floating("LPR1Y", new java.math.BigDecimal("0.85"), ResetRule.NEW_YEAR), DayCountRule.ACT_360,
                DayRoll.MODIFIED, List.of());
        var draft = new FilingDraft("U", "note", List.of(new InstrumentDraft("L", "Loan", "The loan", DebtKind.LOAN, "bank", floating,
                "guarantor", "purpose", true, false, true, "1.IB 2.SH")),
                List.of(EntryDraft.source("L", LocalDate.of(2028, 1, 1), yi("1"), SourceKind.BANK, SourceStatus.APPROVED, null, "n"),
                        EntryDraft.ready("L", LocalDate.of(2026, 1, 1), Readiness.L2),
                        EntryDraft.rate("L", LocalDate.of(2026, 1, 1), new java.math.BigDecimal("3.6"))),
                List.of(new CashPlanRow("U", YearMonth.of(2026, 12), yi("1.5"), yi("0.25"))));

        var reader = SheetReader.of("U", SheetWriter.of(draft));

        assertThat(reader.problems()).isEmpty();
        assertThat(reader.draft()).usingRecursiveComparison().withComparatorForType(java.math.BigDecimal::compareTo,
                java.math.BigDecimal.class).isEqualTo(draft);
    }
}
