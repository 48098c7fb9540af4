package org.pillarboard.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.audit.TrailBook;
import org.pillarboard.audit.TrailFilter;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.CheckResult;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationBatches;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;
import org.springframework.beans.factory.annotation.Autowired;

/** The planted cases of reporting and access: C04 mix-up, C11 overdue, C15 stale, C16 late, C17 fallen, C18 unrated, C50 refused. */
class PlantedReportsTest extends DemoTest {

    @Autowired
    private ObservationBatches batches;
    @Autowired
    private TrailBook book;
    @Autowired
    private CurrentUser user;

    @Test
    void warnsOfPilesOverGunsAndKeepsTheCorrection() {
        assertThat(checks("owner-e16", Instant.parse("2024-08-18T07:00:00Z"), draft("PS13", "DEMO-E16", "2024-08",
                versions("PS13", "DEMO-E16", "2024-08").getFirst().figure().value()), draft("PS12", "DEMO-E16", "2024-08", "220")))
                .extracting(CheckResult::key).contains("check.pilesOverGuns", "check.jump");
        var versions = versions("PS12", "DEMO-E16", "2024-08");
        assertThat(versions).extracting(row -> row.figure().value().intValue()).containsExactly(165, 220);
        assertThat(versions.getFirst().reason()).contains(Words.say("mixed.fixed"));
        assertThat(versions.getFirst().reportedAt()).isEqualTo("2024-08-20T01:30:00Z");
        assertThat(versions.getFirst().replacesId()).isEqualTo(versions.getLast().id());
    }

    @Test
    void isRedForOverdueDebtInThatMonthOnlyAndTakesThePillarWithIt() {
        assertThat(reading("DR09", "CITY", "2025-08").rag()).contains(Rag.GREEN);
        var september = board("CITY", "2025-09", TODAY);
        assertThat(september.get("DR09").actual().orElseThrow()).isEqualByComparingTo("360");
        assertThat(september.get("DR09").rag()).contains(Rag.RED);
        assertThat(september.score("DR").rag()).isEqualTo(Rag.RED);
        assertThat(september.score("DR").vetoedBy()).containsExactly("DR09");
        var october = board("CITY", "2025-10", TODAY);
        assertThat(october.get("DR09").rag()).contains(Rag.GREEN);
        assertThat(october.score("DR").vetoedBy()).isEmpty();
        assertThat(reading("DR09", "DEMO-E06", "2025-09").rag()).contains(Rag.RED);
    }

    @Test
    void greysWhatWasNotUpdatedForTwoQuarters() {
        var stale = reading("PB05", "DEMO-E12", "2026-10");
        assertThat(stale.reading()).isInstanceOfSatisfying(Reading.Stale.class, reading ->
                assertThat(reading.last().period()).isEqualTo(Period.month(2026, 4)));
        assertThat(stale.rag()).isEmpty();
    }

    @Test
    void flagsTheReportThatCameSixDaysLate() {
        for (String indicator : List.of("PB03", "PS05", "OE07")) {
            assertThat(versions(indicator, "DEMO-E07", "2026-09")).singleElement()
                    .extracting(ObservationRow::daysLate).isEqualTo(6L);
        }
    }

    @Test
    void blocksTheCumulativeValueThatFell() {
        var july = versions("IS05", "DEMO-E10", "2026-07").getFirst().figure().value();
        var checks = checks("owner-e10", Instant.parse("2026-09-08T01:20:00Z"),
                draft("IS05", "DEMO-E10", "2026-08", july.subtract(new BigDecimal("0.1"))));
        assertThat(checks).filteredOn(CheckResult::blocks).extracting(CheckResult::key).contains("check.cumulativeFell");
        var story = lines(new TrailFilter(null, "", "IS05/DEMO-E10/2026-08", null, null)).reversed();
        assertThat(story).extracting(TrailRow::kind).containsExactly(TrailKind.SUBMISSION, TrailKind.DECISION, TrailKind.SUBMISSION,
                TrailKind.DECISION);
        assertThat(story.get(1).after()).startsWith("returned").contains(Words.say("fallen.returned"));
        assertThat(story.get(3).after()).startsWith("approved");
        assertThat(versions("IS05", "DEMO-E10", "2026-08")).singleElement()
                .satisfies(row -> assertThat(row.figure().value()).isGreaterThan(july));
    }

    @ParameterizedTest
    @CsvSource({"PB17, 2026-10", "SR04, 2026-09", "DR08, 2026-10", "DR36, 2026-10"})
    void givesWatchedFiguresNoColour(String indicator, String period) {
        var reading = reading(indicator, "CITY", period);
        assertThat(reading.actual()).isPresent();
        assertThat(reading.rag()).isEmpty();
        assertThat(reading.curve()).anySatisfy(point -> assertThat(point.own()).isNotNull());
    }

    @Test
    void refusesTheStrangerAndRemembersIt() {
        var refusals = new TrailFilter(TrailKind.REFUSAL, Player.of("owner-e05").name(), "DEMO-E06", null, null);
        int before = lines(refusals).size();
        assertThat(before).isPositive();
        assertThatThrownBy(() -> as("owner-e05", () -> {
            user.requireUnit("DEMO-E06");
            return true;
        })).isInstanceOf(NotFound.class);
        assertThat(lines(refusals)).hasSize(before + 1);
    }

    private List<TrailRow> lines(TrailFilter filter) {
        return as("auditor", () -> book.page(filter, 0, 50));
    }

    private List<CheckResult> checks(String login, Instant at, ObservationDraft... drafts) {
        var found = new ArrayList<CheckResult>();
        OfficeClock.at(at, () -> as(login, () -> batches.check(List.of(drafts))).forEach(line -> found.addAll(line.checks())));
        return found;
    }

    private static ObservationDraft draft(String indicator, String unit, String period, Object value) {
        return ObservationDraft.of(new Cell(indicator, unit, Period.parse(period)),
                EnteredFigure.of(new BigDecimal(value.toString())).withSource("test"));
    }
}
