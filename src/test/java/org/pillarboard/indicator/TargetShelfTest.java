package org.pillarboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pillarboard.indicator.TargetShelf.UnitYear;

class TargetShelfTest {

    private static final UnitYear FIRST = new UnitYear("A", 2025);
    private static final UnitYear SECOND = new UnitYear("A", 2026);
    private static final UnitYear THIRD = new UnitYear("B", 2026);
    private final TargetShelf shelf = new TargetShelf(6);

    @Test
    void givesUpWhatNobodyHasAskedForLongest() {
        keep(FIRST, version(FIRST, 0));
        keep(SECOND, version(SECOND, 0));
        keep(THIRD, version(THIRD, 0));
        shelf.find(List.of(FIRST));

        keep(new UnitYear("B", 2027));

        assertThat(shelf.find(List.of(FIRST, SECOND, THIRD))).containsOnlyKeys(FIRST, THIRD);
    }

    @Test
    void countsEveryPointOfAPlanAndNeverHoldsMoreThanItsRoom() {
        keep(FIRST, version(FIRST, 0));
        keep(SECOND, version(SECOND, 4));
        assertThat(shelf.find(List.of(FIRST, SECOND))).containsOnlyKeys(SECOND);

        keep(THIRD, version(THIRD, 5));
        assertThat(shelf.find(List.of(FIRST, SECOND, THIRD))).as("too much for the whole room").isEmpty();

        for (int again = 0; again < 9; again++) {
            keep(FIRST, version(FIRST, 4));
        }
        assertThat(shelf.find(List.of(FIRST))).as("read twice it takes its room once").containsOnlyKeys(FIRST);
    }

    @Test
    void knowsThatThereIsNothing() {
        keep(FIRST);
        assertThat(shelf.find(List.of(FIRST, SECOND))).isEqualTo(Map.of(FIRST, List.of()));
    }

    @Test
    void keepsNothingThatWasReadBeforeAChange() {
        keep(SECOND);
        long before = shelf.changes();
        shelf.forget(List.of(FIRST));
        shelf.keep(Map.of(FIRST, List.of()), before);
        assertThat(shelf.find(List.of(FIRST, SECOND))).containsOnlyKeys(SECOND);
    }

    private void keep(UnitYear year, TargetRow... rows) {
        shelf.keep(Map.of(year, List.of(rows)), shelf.changes());
    }

    private static TargetRow version(UnitYear year, int points) {
        var plan = new TreeMap<LocalDate, BigDecimal>();
        for (int day = 1; day <= points; day++) {
            plan.put(LocalDate.of(year.year(), 1, day), BigDecimal.ONE);
        }
        return new TargetRow(UUID.randomUUID(), new TargetDraft("PS01", year.unitCode(), year.year(), BigDecimal.TEN, BigDecimal.ZERO,
                PlanKind.STEP, null, "no. 1", LocalDate.of(year.year(), 1, 1), null, "", plan), Instant.EPOCH, "reviewer");
    }
}
