package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.cockpit.Dossiers;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Whom a past day shows below whom, and what it says is missing, is what was seen on it; who may look is a matter of today. */
@SpringBootTest
@MariaDb
@Import(FigureFixtures.class)
class PastTreeTest {

    private static final Period OCTOBER = Period.parse("2026-10");

    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Units units;
    @Autowired
    private Indicators indicators;
    @Autowired
    private Readings readings;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private OverdueReports reports;
    private String from;
    private String to;
    private String firm;
    private String reviewer;
    private String owner;

    @BeforeEach
    void aFirmOfAGroupOwesAFigure() {
        int number = FigureFixtures.number();
        on(5, () -> {
            from = fixtures.group("G" + number + "-PT");
            to = fixtures.group("H" + number + "-PT");
            firm = fixtures.firm("F" + number + "-PT", from);
        });
        fixtures.duty("PS01", firm);
        reviewer = fixtures.reviewer("reviewer-pt" + number);
        owner = fixtures.owner("owner-pt" + number, from);
    }

    @Test
    void showsAMovedFirmWhereItWas() {
        on(20, () -> admin(() -> units.move(firm, to, "merged")));
        assertThat(missing(from, 19)).containsExactly(firm);
        assertThat(missing(to, 19)).isEmpty();
        assertThat(below(from, 19)).containsExactly(firm);
        assertThat(missing(from, 20)).isEmpty();
        assertThat(missing(to, 20)).containsExactly(firm);
        assertThat(below(from, 20)).isEmpty();
    }

    @Test
    void asksAFirmThatLeftAsLongAsNobodyHadToldOfIt() {
        on(20, () -> admin(() -> units.leaveScope(firm, LocalDate.of(2026, 10, 1), "handed over")));
        assertThat(missing(from, 19)).containsExactly(firm);
        assertThat(missing(from, 20)).isEmpty();
    }

    /** Nobody below the group owed the figure then: it is not missing there either. */
    @Test
    void missesNothingAtAGroupOfTheTimeBeforeItsFirmJoined() {
        on(20, () -> admin(() -> units.correctJoined(firm, LocalDate.of(2026, 11, 1), "by the minutes")));
        assertThat(reading(from, 19).reading()).isInstanceOf(Reading.NotReported.class);
        assertThat(reading(from, 20).reading()).isEqualTo(new Reading.NotAsked());
        String other = fixtures.firm("O" + FigureFixtures.number() + "-PT", from);
        fixtures.duty("PS01", other);
        assertThat(reading(from, 20).reading()).as("another one owes it").isInstanceOf(Reading.NotReported.class);
    }

    @Test
    void asksForWhatWasReleasedLater() {
        on(20, () -> admin(() -> indicators.release("PS01", firm, LocalDate.of(2026, 9, 30))));
        assertThat(missing(from, 19)).containsExactly(firm);
        assertThat(missing(from, 20)).isEmpty();
    }

    @Test
    void showsNobodyAFirmThatIsNoLongerTheirs() {
        on(20, () -> admin(() -> units.move(firm, to, "merged")));
        var asOf = new AsOf(LocalDate.of(2026, 11, 19));
        assertThat(fixtures.as(owner, Role.OWNER, () -> reports.list(readings.board(from, OCTOBER, asOf)))).isEmpty();
        assertThat(fixtures.as(owner, Role.OWNER, () -> readings.byUnit("PS01", from, OCTOBER, asOf))).hasSize(1);
    }

    /** Both years of both groups are those of the firms they have now: growth says that it is not what was reported, and their targets too. */
    @Test
    void saysOfBothGroupsThatTheirScopeHasChanged() {
        String stays = fixtures.firm("S" + FigureFixtures.number() + "-PT", from);
        fixtures.duty("PS01", stays);
        for (String unit : List.of(firm, stays)) {
            fixtures.official(reviewer, "PS01", unit, "2025-10", "100", LocalDate.of(2025, 11, 5));
            fixtures.official(reviewer, "PS01", unit, "2026-10", "110", LocalDate.of(2026, 11, 6));
        }
        List.of(from, to).forEach(group -> fixtures.target(reviewer, "PS01", group, "120"));
        on(20, () -> admin(() -> units.move(firm, to, "merged")));

        assertThat(changed(from, 19)).containsExactly(false, false);
        for (String group : List.of(from, to)) {
            assertThat(changed(group, 20)).containsExactly(true, true);
            assertThat(reading(group, 20).lastYear().value()).isEqualByComparingTo("100");
            assertThat(reading(group, 20).growth().orElseThrow()).isEqualByComparingTo("10");
        }
        assertThat(units.tree(new AsOf(LocalDate.of(2026, 11, 20))).movedSince("CITY", LocalDate.of(2025, 10, 31))).as("both are below it").isFalse();
        fixtures.target(reviewer, "PS01", from, "200", LocalDate.of(2026, 11, 21));
        assertThat(changed(from, 21)).containsExactly(true, false);
    }

    private IndicatorReading reading(String unit, int day) {
        return fixtures.as(reviewer, Role.REVIEWER, () -> readings.byUnit("PS01", unit, OCTOBER, new AsOf(LocalDate.of(2026, 11, day)))).getFirst();
    }

    private List<Boolean> changed(String unit, int day) {
        var asOf = new AsOf(LocalDate.of(2026, 11, day));
        var detail = fixtures.as(reviewer, Role.REVIEWER, () -> dossiers.indicator("PS01", unit, OCTOBER, asOf));
        return List.of(detail.reading().lastYear().scopeChanged(), detail.targetOfOthers());
    }

    private List<String> missing(String unit, int day) {
        return fixtures.as(reviewer, Role.REVIEWER, () -> reports.list(readings.board(unit, OCTOBER, new AsOf(LocalDate.of(2026, 11, day)))))
                .stream().map(report -> report.cell().unitCode()).toList();
    }

    private List<String> below(String unit, int day) {
        return fixtures.as(reviewer, Role.REVIEWER, () -> readings.byUnit("PS01", unit, OCTOBER, new AsOf(LocalDate.of(2026, 11, day))))
                .stream().map(IndicatorReading::unitCode).filter(code -> !code.equals(unit)).toList();
    }

    private void admin(Runnable work) {
        fixtures.as("fixture", Role.ADMIN, () -> {
            work.run();
            return firm;
        });
    }

    private static void on(int day, Runnable work) {
        OfficeClock.at(LocalDate.of(2026, 11, day).atTime(2, 0).toInstant(ZoneOffset.UTC), work);
    }
}
