package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HolidayLinesTest {

    private static final Set<String> OFF = Set.of("休", "holidays");
    private static final Set<String> WORKED = Set.of("班", "workdays");

    private static HolidayLines read(String text) {
        return HolidayLines.read(text, OFF, WORKED);
    }

    @Test
    void readsADayAndAWordALine() {
        assertThat(read("2027-01-01 休\n2027/2/6，班\n\n2027.1.2\t休 元旦").worked()).hasSize(3)
                .containsEntry(LocalDate.parse("2027-01-01"), false).containsEntry(LocalDate.parse("2027-01-02"), false)
                .containsEntry(LocalDate.parse("2027-02-06"), true);
    }

    @Test
    void readsThePublishedList() {
        String published = """
                {
                  "holidays": {
                    "2026-01-01": "New Year's Day,元旦,1",
                    "2026-01-02": "New Year's Day,元旦,1"
                  },
                  "workdays": {
                    "2026-01-04": "New Year's Day,元旦,1"
                  }
                }
                """;

        assertThat(read(published).worked()).hasSize(3).containsEntry(LocalDate.parse("2026-01-02"), false)
                .containsEntry(LocalDate.parse("2026-01-04"), true);
    }

    @Test
    void namesTheLineNobodyCanRead() {
        assertThatThrownBy(() -> read("2027-01-01 休\n2027-01-02")).hasMessageContaining("debt.holiday.line").hasMessageContaining("2");
        assertThatThrownBy(() -> read("2027-13-01 休")).hasMessageContaining("debt.holiday.line");
        assertThat(read("nothing").worked()).isEmpty();
    }
}
