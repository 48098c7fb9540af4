package org.pillarboard.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Office;
import org.pillarboard.Selects;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@MariaDb
@Import({FigureFixtures.class, Selects.class})
class DossiersTest {

    private static final Period OCTOBER = Period.parse("2026-10");
    private static final AsOf NOV_TWENTIETH = new AsOf(LocalDate.of(2026, 11, 20));
    private static final int INDICATOR_BUDGET = 8;
    private static final int RECORD_BUDGET = 5;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Office office;
    @Autowired
    private Selects selects;
    private String group;
    private String firm;
    private String reviewer;
    private String leader;

    @BeforeEach
    void fillTheDossier() {
        int number = FigureFixtures.number();
        group = fixtures.group("G" + number + "-DO");
        firm = fixtures.firm("F" + number + "-DO", group);
        reviewer = fixtures.reviewer("reviewer-do" + number);
        leader = fixtures.leader("leader-do" + number);
        fixtures.duty("PS01", firm);
        fixtures.target(reviewer, "PS01", group, "1200");
        fixtures.official(reviewer, "PS01", firm, "2026-10", "300", LocalDate.of(2026, 11, 5));
    }

    @Test
    void opensAnIndicatorWithinItsSelectsWhateverTheHistoryHolds() {
        indicator();
        long before = selects.in(this::indicator);
        assertThat(before).isLessThanOrEqualTo(INDICATOR_BUDGET);

        for (int month = 1; month <= 9; month++) {
            fixtures.official(reviewer, "PS01", firm, "2026-0" + month, "30", LocalDate.of(2026, month + 1, 5));
            fixtures.official(reviewer, "PS01", firm, "2026-0" + month, "40", LocalDate.of(2026, month + 1, 9));
        }
        assertThat(indicator().history().observations()).hasSizeGreaterThan(10);
        assertThat(selects.in(this::indicator)).isEqualTo(before);
    }

    @Test
    void opensARecordWithinItsSelectsWhateverItReplaced() {
        var id = indicator().history().observations().getFirst().id();
        record(id);
        assertThat(selects.in(() -> record(id))).isLessThanOrEqualTo(RECORD_BUDGET);

        fixtures.official(reviewer, "PS01", firm, "2026-10", "310", LocalDate.of(2026, 11, 6));
        fixtures.official(reviewer, "PS01", firm, "2026-10", "320", LocalDate.of(2026, 11, 7));
        var newest = indicator().history().observations().getFirst().id();
        assertThat(record(newest).versions()).hasSize(3);
        assertThat(selects.in(() -> record(newest))).isLessThanOrEqualTo(RECORD_BUDGET);
    }

    /** A unit that left is a break in the series of what it reported, or a unit below it; in no other. */
    @Test
    void marksThoseAloneWhoEverReported() {
        String number = group + "-L";
        String quiet = fixtures.firm(number + "Q", group);
        String above = fixtures.firm(number + "A", group);
        fixtures.duty("PS01", fixtures.firm(number + "B", above));
        OfficeClock.at(Instant.parse("2026-04-01T00:00:00Z"), () -> {
            office.leaves(quiet, LocalDate.of(2026, 3, 1));
            office.leaves(above, LocalDate.of(2026, 4, 1));
        });

        assertThat(indicator().scopeChanges()).extracting(change -> change.unit().code()).containsExactly(above);
    }

    /** Once set anew it is that of the units there are; who has no part in the indicator changes nothing. */
    @Test
    void saysThatATargetHoldsThePartOfAUnitThatLeft() {
        String stays = fixtures.firm(group + "-S", group);
        String quiet = fixtures.firm(group + "-Q", group);
        fixtures.duty("PS01", stays);
        OfficeClock.at(Instant.parse("2026-11-08T00:00:00Z"), () -> office.leaves(quiet, LocalDate.of(2026, 10, 15)));
        assertThat(indicator().targetOfOthers()).isFalse();
        OfficeClock.at(Instant.parse("2026-11-09T00:00:00Z"), () -> office.leaves(firm, LocalDate.of(2026, 10, 15)));
        assertThat(indicator().targetOfOthers()).isTrue();
        fixtures.target(reviewer, "PS01", group, "900", LocalDate.of(2026, 11, 10));
        assertThat(indicator().targetOfOthers()).isFalse();
        OfficeClock.at(Instant.parse("2026-11-12T00:00:00Z"), () -> office.stays(firm, "a slip"));
        OfficeClock.at(Instant.parse("2026-11-13T00:00:00Z"), () -> office.leaves(firm, LocalDate.of(2026, 10, 15)));
        assertThat(indicator().targetOfOthers()).as("said anew as it was said when the target was set").isFalse();
    }

    @Test
    void tellsWhatStandsBetweenTheUnitsAndTheirSum() {
        String other = fixtures.firm("H" + FigureFixtures.number() + "-DO", group);
        fixtures.official(reviewer, "OE07", firm, "2026-10", "20.004", LocalDate.of(2026, 11, 5));
        fixtures.official(reviewer, "OE07", other, "2026-10", "60.004", LocalDate.of(2026, 11, 5));
        var estimated = addition("OE07");
        assertThat(estimated.between()).isEqualTo(Addition.Between.ELIMINATION);
        assertThat(estimated.whole()).isEqualByComparingTo("78.01");
        assertThat(estimated.rest()).isEqualByComparingTo("-1.99");

        fixtures.official(reviewer, "OE07", group, "2026-10", "77", LocalDate.of(2026, 11, 6));
        var stated = addition("OE07");
        assertThat(stated.between()).isEqualTo(Addition.Between.STATEMENT);
        assertThat(stated.rest()).isEqualByComparingTo("-3");
    }

    @Test
    void addsWhatAUnitReportsItself() {
        assertThat(addition("PS01").between()).isEqualTo(Addition.Between.NOTHING);
        fixtures.official(reviewer, "PS01", group, "2026-10", "12", LocalDate.of(2026, 11, 6));
        assertThat(addition("PS01").between()).isEqualTo(Addition.Between.OWN);
        assertThat(addition("PS01").rest()).isEqualByComparingTo("12");
    }

    /** A firm that is late is in the sum with the months it reported: they stand in its row, once, and are not called the unit's own. */
    @Test
    void countsTheEarlierPeriodsOfAUnitThatIsMissingOnce() {
        String late = fixtures.firm("L" + FigureFixtures.number() + "-DO", group);
        fixtures.duty("PS01", late);
        fixtures.official(reviewer, "PS01", late, "2026-09", "7", LocalDate.of(2026, 10, 6));
        assertThat(addition("PS01").rest()).isZero();
        assertThat(addition("PS01").older()).isZero();
        fixtures.official(reviewer, "PS01", group, "2026-10", "12", LocalDate.of(2026, 11, 6));
        assertThat(addition("PS01").between()).isEqualTo(Addition.Between.OWN);
        assertThat(addition("PS01").rest()).isEqualByComparingTo("12");
    }

    /** A statement of September is in no sum of October: it stands in its row and is taken off again. */
    @Test
    void takesOffWhatIsOlderThanTheSum() {
        String late = fixtures.firm("L" + FigureFixtures.number() + "-DO", group);
        fixtures.duty("OE07", late);
        fixtures.official(reviewer, "OE07", late, "2026-09", "50", LocalDate.of(2026, 10, 6));
        fixtures.official(reviewer, "OE07", firm, "2026-10", "20", LocalDate.of(2026, 11, 5));
        var sum = addition("OE07");
        assertThat(sum.older()).isEqualByComparingTo("50");
        assertThat(sum.rest()).isEqualByComparingTo(sum.whole().subtract(new java.math.BigDecimal("20")));
    }

    private Addition addition(String code) {
        return asLeader(() -> dossiers.indicator(code, group, OCTOBER, NOV_TWENTIETH)).addition().orElseThrow();
    }

    private IndicatorDetail indicator() {
        return asLeader(() -> dossiers.indicator("PS01", group, OCTOBER, NOV_TWENTIETH));
    }

    private RecordDetail record(UUID id) {
        return asLeader(() -> dossiers.record(id, NOV_TWENTIETH));
    }

    private <T> T asLeader(Supplier<T> work) {
        return fixtures.as(leader, Role.LEADER, work);
    }
}
