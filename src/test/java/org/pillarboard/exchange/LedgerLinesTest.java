package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pillarboard.debt.Instalment;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetReader;

/** Cells of a ledger that nobody can read, or that cannot be so: found, never taken and never a raw error. */
class LedgerLinesTest {

    private static LedgerCells cells(String balance, String rate, String instalments) {
        var table = SheetReader.read(("code;name;balance;coupon;value_date;maturity;instalments\n1899001.IB;one;" + balance + ";" + rate
                + ";2018-09-11;2028-09-11;" + instalments + "\n").getBytes(StandardCharsets.UTF_8), ReadAs.sniffed());
        return new LedgerCells(new LedgerColumns(table), table.rows().getFirst());
    }

    private static List<String> refused(LedgerCells cells) {
        return cells.findings().stream().filter(Finding::isError).map(Finding::key).toList();
    }

    private static List<String> instalments(String text) {
        var cells = cells("4", "5", text);
        assertThat(new LedgerTold(cells, BigDecimal.ONE).instalments(BigDecimal.TEN)).isEmpty();
        return refused(cells);
    }

    @Test
    void findsInstalmentsThatAreNone() {
        assertThat(instalments("2027-13-40 1.2")).containsExactly("ledgerImport.expected.instalments");
        assertThat(instalments("2027-03-10 1.2.3")).containsExactly("ledgerImport.expected.instalments");
        assertThat(instalments("2027-03-10 .")).containsExactly("ledgerImport.expected.instalments");
        assertThat(new LedgerTold(cells("4", "5", "2027-3-10 1.2, 2028/03/10 1.2"), BigDecimal.ONE).instalments(BigDecimal.TEN))
                .extracting(Instalment::amount).allSatisfy(amount -> assertThat(amount).isEqualByComparingTo("1.2")).hasSize(2);
    }

    @Test
    void takesNoRateBelowZeroAndNoShareForAnAmount() {
        var below = cells("4", "-0.5", "");
        assertThat(below.number(LedgerField.RATE)).isEqualByComparingTo("0");
        assertThat(refused(below)).containsExactly("ledgerImport.expected.notBelow");
        var share = cells("5%", "4.5%", "");
        assertThat(share.yuan(LedgerField.BALANCE, BigDecimal.ONE)).isEqualByComparingTo("0");
        assertThat(share.number(LedgerField.RATE)).isEqualByComparingTo("4.5");
        assertThat(refused(share)).containsExactly("import.expected.number");
        var rest = cells("-1.49E-08", "4", "");
        assertThat(rest.yuan(LedgerField.BALANCE, BigDecimal.ONE)).isEqualByComparingTo("0");
        assertThat(refused(rest)).isEmpty();
        var owed = cells("-4", "4", "");
        assertThat(owed.yuan(LedgerField.BALANCE, BigDecimal.ONE)).isEqualByComparingTo("0");
        assertThat(refused(owed)).containsExactly("ledgerImport.expected.notBelow");
    }
}
