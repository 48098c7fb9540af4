package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.OfficeClock;
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
        OfficeClock.at(LocalDate.of(2025, 12, 1).atTime(2, 0).toInstant(ZoneOffset.UTC), () -> fixtures.duty("OE01", firm));
        fixtures.official(fixtures.reviewer("reviewer-ny" + number), "OE01", firm, "2025-12", "263", LocalDate.of(2026, 1, 8));
        OfficeClock.at(LocalDate.of(2026, 2, 5).atTime(2, 0).toInstant(ZoneOffset.UTC), () -> {
            var row = fixtures.as(owner, Role.OWNER, () -> updates.saveNoChange(new Cell("OE01", firm, Period.parse("2026-01")), null, "nothing new"));
            assertThat(row.update().figure().value()).isEqualByComparingTo("0");
            assertThat(row.previous().figure().value()).as("still shown").isEqualByComparingTo("263");
            assertThat(row.goesOnFrom()).as("nothing to compare with").isNull();
        });
    }
}
