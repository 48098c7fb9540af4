package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What stands where a line that is being typed changes it. */
@SpringBootTest
@MariaDb
@Import(DebtOffice.class)
class FormerLinesTest {

    @Autowired
    private DebtOffice debtors;
    @Autowired
    private DebtFilings filings;
    @Autowired
    private FilingDossiers dossiers;
    @Autowired
    private DebtLedger ledger;
    private DebtOffice.Desk desk;
    private String code;

    @BeforeEach
    void oweSomething() {
        desk = debtors.open("FL");
        code = "FL-" + desk.number();
        approve(SheetLine.of(LineKind.INSTRUMENT).with(LineField.CODE, code).with(LineField.NAME, "Loan").with(LineField.KIND, "LOAN")
                .with(LineField.PRINCIPAL, "50,000.25").with(LineField.VALUE_ON, "2024-12-10").with(LineField.MATURITY_ON, "2027-12-10")
                .with(LineField.RATE, "4.125"));
    }

    private UUID typed(SheetLine... lines) {
        return desk.asOwner(() -> {
            UUID id = filings.begin(desk.unit());
            filings.keep(id, new FilingSheet("note", List.of(lines)), filings.sheet(id).version());
            return id;
        });
    }

    private void approve(SheetLine... lines) {
        UUID id = typed(lines);
        desk.asOwner(() -> {
            filings.submit(id);
            return id;
        });
        desk.approve(id);
    }

    private SheetLine amendment(String from) {
        return SheetLine.of(LineKind.AMENDMENT).with(LineField.INSTRUMENT, code).with(LineField.ON, from).with(LineField.NOTE, "agreed anew");
    }

    private Map<LineField, String> former(SheetLine line) {
        UUID id = typed(line);
        return desk.asOwner(() -> dossiers.former(id, line));
    }

    @Test
    void isWhatWasAgreedLastByThatDay() {
        assertThat(former(amendment("2026-01-10"))).contains(Map.entry(LineField.PRINCIPAL, "50000.25"), Map.entry(LineField.RATE, "4.125"),
                Map.entry(LineField.MATURITY_ON, "2027-12-10"), Map.entry(LineField.PAYMENTS, "1")).doesNotContainKeys(LineField.GUARANTOR, LineField.CODE);

        approve(amendment("2026-01-10").with(LineField.MATURITY_ON, "2028-12-10").with(LineField.BASE_RATE, "LPR1Y").with(LineField.MARGIN, "-0.2")
                .with(LineField.RESET, "NEW_YEAR").with(LineField.GUARANTOR, "A guarantor"));

        assertThat(former(amendment("2026-02-01"))).contains(Map.entry(LineField.MATURITY_ON, "2028-12-10"), Map.entry(LineField.BASE_RATE, "LPR1Y"),
                Map.entry(LineField.MARGIN, "-0.2"), Map.entry(LineField.GUARANTOR, "A guarantor")).doesNotContainKey(LineField.RATE);
        assertThat(former(amendment("2025-12-01"))).contains(Map.entry(LineField.MATURITY_ON, "2027-12-10"), Map.entry(LineField.RATE, "4.125"));
    }

    /** What a correction replaces does not stand before it. */
    @Test
    void leavesOutWhatIsReplaced() {
        approve(amendment("2026-01-10").with(LineField.RATE, "3.9"));
        var wrong = desk.asOwner(() -> ledger.history(code)).getFirst();

        assertThat(former(amendment("2026-01-10"))).containsEntry(LineField.RATE, "3.9");
        assertThat(former(amendment("2026-01-10").with(LineField.REPLACES, wrong.id().toString()))).containsEntry(LineField.RATE, "4.125");
    }

    @Test
    void saysNothingOfOthersAndOfWhatIsNotNamedYet() {
        assertThat(former(amendment(""))).isEmpty();
        assertThat(former(amendment("2026-13-01"))).isEmpty();
        assertThat(former(SheetLine.of(LineKind.AMENDMENT).with(LineField.ON, "2026-01-10"))).isEmpty();
        var other = debtors.open("FO");
        var line = amendment("2026-01-10");
        UUID theirs = other.asOwner(() -> filings.begin(other.unit()));
        assertThat(other.asOwner(() -> dossiers.former(theirs, line))).as("a debt of another unit").isEmpty();
    }
}
