package org.pillarboard.ui.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.debt.EntryDetail;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.EntryRow;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.shared.Ids;

class LineChoicesTest extends ViewTest {

    @Test
    void writesWhatACorrectionReplacesInTheUnitOfTheForm() {
        var paid = new EntryRow(Ids.next(), Ids.next(), EntryKind.REPAYMENT, LocalDate.of(2026, 11, 20), new BigDecimal("90000000"), null, null, null,
                null, null, "", null, EntryDetail.NONE);
        var choices = new LineChoices(List.of(), Map.of(), List.of(), Map::of, code -> List.of(paid), line -> Map.of(), Locale.SIMPLIFIED_CHINESE, entry -> "");
        assertThat(choices.entries(SheetLine.of(LineKind.REPAYMENT).with(LineField.INSTRUMENT, "D-1"))).containsExactly(paid.id().toString());
        assertThat(choices.entry(paid.id().toString())).startsWith("2026-11-20").endsWith(" 9,000 万元");
    }

    /** Two of one day and amount are told apart by their notes and by why the second is another one. */
    @Test
    void tellsTwoOfOneDayAndAmountApart() {
        var code = SheetLine.of(LineKind.REPAYMENT).with(LineField.INSTRUMENT, "D-1");
        var first = paid("first lender", EntryDetail.NONE);
        var second = paid("", new EntryDetail(null, "", null, "second lender"));
        var choices = new LineChoices(List.of(), Map.of(), List.of(), Map::of, any -> List.of(first, second), line -> Map.of(),
                Locale.SIMPLIFIED_CHINESE, entry -> "");
        assertThat(choices.entries(code).stream().map(choices::entry)).containsExactly("2026-11-20  9,000 万元 · first lender",
                "2026-11-20  9,000 万元 · second lender");
    }

    /** The name of one debt stands for its number, alone or as it is offered; one of several stays as it was typed. */
    @Test
    void takesANameForItsNumber() {
        var choices = new LineChoices(List.of(), Map.of(), List.of(), Map::of, any -> List.of(), line -> Map.of(), Locale.SIMPLIFIED_CHINESE, entry -> "");
        choices.add(Stream.of("A", "B", "C").map(code -> SheetLine.of(LineKind.INSTRUMENT).with(LineField.CODE, code)
                .with(LineField.NAME, code.equals("A") ? "Bond" : "Loan")));
        assertThat(Stream.of("Bond", "A Bond", "A", "Loan", "B Loan", "else").map(choices::meant)).containsExactly("A", "A", "A", "Loan", "B", "else");
    }

    private static EntryRow paid(String note, EntryDetail detail) {
        return new EntryRow(Ids.next(), Ids.next(), EntryKind.REPAYMENT, LocalDate.of(2026, 11, 20), new BigDecimal("90000000"), null, null, null,
                null, null, note, null, detail);
    }
}
