package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pillarboard.project.CountStage;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetReader;

/** Rows of a file of projects: what cannot be read is told, never bent and never left out. */
class ProjectReaderTest {

    private static final ProjectMapping.Columns COLUMNS = new ProjectMapping.Columns("name", "step", "planned", "done", null, null, "budget",
            null, null, false);

    private static ProjectLine line(String row) {
        var mapping = new ProjectMapping("PT-TOUR", "U", UUID.randomUUID(), List.of("id", "part"), COLUMNS, "M/d/yyyy",
                Map.of("FTK", ProjectMapping.Meaning.NO_PLAN), new ProjectMapping.Counted(CountStage.OPENED, Map.of("guns", List.of("guns"))));
        var table = SheetReader.read(("id;part;name;step;planned;done;budget;guns\n" + row + "\n").getBytes(StandardCharsets.UTF_8),
                ReadAs.sniffed());
        return new ProjectReader(table, mapping).lines().getFirst();
    }

    @Test
    void readsWhatStandsThere() {
        var line = line("1;a;School;Design;2/28/2026;12/1/2026;1,200,000;4");
        assertThat(line.problems()).isEmpty();
        assertThat(line.dates().plannedOn()).isEqualTo("2026-02-28");
        assertThat(line.dates().completedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(line.money().budget()).isEqualByComparingTo("120");
        assertThat(line.adds()).containsEntry("guns", new BigDecimal(4));
    }

    @Test
    void bendsNoDayOfTheCalendar() {
        assertThat(line("1;a;School;Design;2/30/2026;;1;4").problems()).containsExactly("planned: 2/30/2026");
        assertThat(line("1;a;School;Design;;6/31/2026;1;4").problems()).containsExactly("done: 6/31/2026");
    }

    @Test
    void tellsOfMoneyItCannotRead() {
        assertThat(line("1;a;School;Design;;;1.2bn;4").problems()).containsExactly("budget: 1.2bn");
        assertThat(line("1;a;School;Design;;;1e99999999;4").problems()).containsExactly("budget: 1e99999999");
        assertThat(line("1;a;School;Design;;;;4")).satisfies(line -> {
            assertThat(line.problems()).isEmpty();
            assertThat(line.money().budget()).isNull();
        });
        assertThat(line("1;a;School;Design;;;FTK;4").problems()).as("a word that was given a meaning").isEmpty();
    }

    @Test
    void tellsOfNumbersItCannotRead() {
        assertThat(line("1;a;School;Design;;;1;1e99999999").problems()).containsExactly("guns: 1e99999999");
    }

    @Test
    void makesNoProjectOfRowsWithoutAKey() {
        assertThat(line(";;School;Design;;;1;4").problems()).containsExactly("id, part: ");
        assertThat(line("1;;School;Design;;;1;4").problems()).isEmpty();
    }
}
