package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@MariaDb
@Import(FigureFixtures.class)
class NewYearTest {

    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private ObservationUpdates updates;

    /** What is counted from January begins with nothing, whatever stood there in December. */
    @Test
    void carriesNoSumIntoANewYear() {
        int number = FigureFixtures.number();
        String firm = fixtures.firm("N" + number + "-NY", fixtures.group("NG" + number + "-NY"));
        String owner = fixtures.owner("owner-ny" + number, firm);
        fixtures.duty("OE01", firm);
        fixtures.official(fixtures.reviewer("reviewer-ny" + number), "OE01", firm, "2026-09", "263", LocalDate.of(2026, 10, 8));
        var october = fixtures.as(owner, Role.OWNER, () -> updates.row(new Cell("OE01", firm, Period.parse("2026-10"))));
        assertThat(october.goesOnFrom()).isNotNull().isEqualTo(october.previous());
        assertThat(october.isFlow()).as("the last sum again").isFalse();
        var january = new WorkRow(october.indicator(), new Cell("OE01", firm, Period.parse("2027-01")), october.dueOn(), october.previous(), null, null,
                null, List.of(), 0, false);
        assertThat(january.goesOnFrom()).isNull();
        assertThat(january.isFlow()).as("nothing happened").isTrue();
    }
}
