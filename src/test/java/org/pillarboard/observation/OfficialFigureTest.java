package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Office;
import org.pillarboard.OfficeDay;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.indicator.Targets;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@MariaDb
@Import(Office.class)
class OfficialFigureTest {

    private static final Period OCTOBER = Period.parse("2026-10");
    private static final Instant NOV_FIFTH = Instant.parse("2026-11-05T02:00:00Z");
    private static int counter;
    @Autowired
    private Office office;
    @Autowired
    private Indicators indicators;
    @Autowired
    private Targets targets;
    @Autowired
    private ObservationUpdates updates;
    @Autowired
    private ObservationReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private Readings readings;
    @Autowired
    private Observations observations;
    @Autowired
    private TotalRepository totals;
    @Autowired
    private TotalsRecount recount;
    @Autowired
    private PeriodLocks locks;
    private String group;
    private String firm;
    private String owner;
    private String reviewer;

    @BeforeEach
    void openTheOffice() {
        int number = ++counter;
        group = office.unit("G" + number + "-OF", "CITY", LeverageClass.NON_INDUSTRIAL, true);
        firm = office.unit("F" + number + "-OF", group, LeverageClass.NON_INDUSTRIAL, false);
        owner = office.person("figure.owner" + number, Role.OWNER, firm, null);
        reviewer = office.person("figure.reviewer" + number, Role.REVIEWER, null, "MS");
        duty("PS01", firm);
    }

    @Test
    void climbsToTheCityOnceApprovedAndNotBefore() {
        UUID id = submit(firm, OCTOBER, "120", NOV_FIFTH);
        assertThat(cityValue(new AsOf(LocalDate.of(2026, 11, 5)))).isNotEqualByComparingTo("120");

        approve(id, Instant.parse("2026-11-06T02:00:00Z"));

        assertThat(unitValue(firm, LocalDate.of(2026, 11, 6))).isEqualByComparingTo("120");
        assertThat(unitValue(group, LocalDate.of(2026, 11, 6))).isEqualByComparingTo("120");
        assertThat(as(reviewer, Role.REVIEWER, () -> readings.board(group, OCTOBER, new AsOf(LocalDate.of(2026, 11, 5)))
                .get("PS01").reading())).isInstanceOf(Reading.NotDue.class);
    }

    @Test
    void asksNobodyForWhatNobodyBelowReports() {
        var day = new AsOf(LocalDate.of(2026, 11, 22));
        var asked = as(reviewer, Role.REVIEWER, () -> readings.byUnit("PS01", firm, OCTOBER, day)).getFirst();
        var other = as(reviewer, Role.REVIEWER, () -> readings.byUnit("PS03", firm, OCTOBER, day)).getFirst();
        assertThat(asked.reading()).isInstanceOf(Reading.NotReported.class);
        assertThat(other.reading()).isEqualTo(new Reading.NotAsked());
    }

    /** The last approved figure is shown meanwhile, and whoever may know reads that a newer one waits. */
    @Test
    void tellsBesideAnOldFigureThatANewerOneWaits() {
        Instant august = Instant.parse("2026-08-05T02:00:00Z");
        approve(submit(firm, Period.parse("2026-07"), "40", august), august);
        submit(firm, OCTOBER, "120", NOV_FIFTH);
        var today = new AsOf(OfficeDay.TODAY);

        assertThat(as(owner, Role.OWNER, () -> readings.byUnit("PS01", firm, OCTOBER, today)).getFirst().reading())
                .isInstanceOfSatisfying(Reading.Stale.class, stale -> {
                    assertThat(stale.last().value()).isEqualByComparingTo("40");
                    assertThat(stale.handedIn()).isTrue();
                });
    }

    @Test
    void keepsTheOldPictureOfAPastDayAfterACorrection() {
        approve(submit(firm, OCTOBER, "220", NOV_FIFTH), NOV_FIFTH);
        OfficeClock.at(Instant.parse("2026-11-09T02:00:00Z"), () -> {
            var row = as(owner, Role.OWNER, () -> updates.save(ObservationDraft.of(new Cell("PS01", firm, OCTOBER), figure("165"))));
            assertThat(row.state()).isEqualTo(WorkState.IN_ERROR);
            as(owner, Role.OWNER, () -> updates.save(ObservationDraft.of(row.cell(), figure("165"))
                    .because(null, "guns were typed").seenAt(row.update().version())));
            as(owner, Role.OWNER, () -> updates.submit(List.of(row.update().id())));
            approve(row.update().id(), Instant.parse("2026-11-09T03:00:00Z"));
        });
        assertThat(unitValue(group, LocalDate.of(2026, 11, 8))).isEqualByComparingTo("220");
        assertThat(unitValue(group, LocalDate.of(2026, 11, 9))).isEqualByComparingTo("165");
        var versions = as(owner, Role.OWNER, () -> observations.versions("PS01", List.of(firm), OCTOBER, OCTOBER,
                new AsOf(LocalDate.of(2026, 11, 9))));
        assertThat(versions).extracting(row -> row.figure().value().intValue()).containsExactly(165, 220);
        assertThat(versions.getFirst().reason()).isEqualTo("guns were typed");
        assertThat(versions.getFirst().replacesId()).isEqualTo(versions.getLast().id());
    }

    @Test
    void letsGoOfACorrectionAndOfNothingElse() {
        approve(submit(firm, OCTOBER, "220", NOV_FIFTH), NOV_FIFTH);
        var cell = new Cell("PS01", firm, OCTOBER);
        OfficeClock.at(Instant.parse("2026-11-09T02:00:00Z"), () -> {
            var row = as(owner, Role.OWNER, () -> updates.save(ObservationDraft.of(cell, figure("165")).because(null, "guns were typed")));
            discard(row.update().id());
            var left = as(owner, Role.OWNER, () -> updates.row(cell));
            assertThat(left.state()).isEqualTo(WorkState.APPROVED);
            assertThat(left.update()).satisfiesAnyOf(one -> assertThat(one).isNull(), one -> assertThat(one.review().state().isOpen()).isFalse());
            assertThat(left.official().figure().value()).isEqualByComparingTo("220");
            assertThatThrownBy(() -> discard(row.update().id())).hasMessageContaining("review.notEditable");

            var again = as(owner, Role.OWNER, () -> updates.save(ObservationDraft.of(cell, figure("170")).because(null, "again")));
            as(owner, Role.OWNER, () -> updates.submit(List.of(again.update().id())));
            assertThatThrownBy(() -> discard(again.update().id())).hasMessageContaining("review.notEditable");
        });
        var first = as(owner, Role.OWNER, () -> updates.save(ObservationDraft.of(new Cell("PS01", firm, Period.parse("2026-09")), figure("5"))));
        assertThatThrownBy(() -> discard(first.update().id())).hasMessageContaining("update.noCorrection");
    }

    private void discard(UUID id) {
        as(owner, Role.OWNER, () -> {
            updates.discard(id);
            return id;
        });
    }

    @Test
    void refusesTheSubmittersOwnHandAndStrangers() {
        office.grant(owner, Role.REVIEWER, null, "MS");
        UUID id = submit(firm, OCTOBER, "10", NOV_FIFTH);
        assertThatThrownBy(() -> decide(owner, id)).isInstanceOf(RuleViolation.class).hasMessageContaining("fourEyes");
        String other = office.person("figure.stranger" + counter, Role.REVIEWER, null, "GG");
        assertThatThrownBy(() -> as(other, Role.REVIEWER, () -> {
            var ref = new org.pillarboard.review.ReviewRef("observation", id, 1);
            inbox.decide(List.of(ref), new Decision.Approve());
            return null;
        })).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(owner, Role.OWNER, () -> updates.sheet(group, OCTOBER))).isInstanceOf(NotFound.class);
    }

    /** Other tests leave figures of other months waiting for the same section. */
    @Test
    void locksNoPeriodWhileFiguresOfItWait() {
        var june = Period.parse("2024-06");
        UUID id = submit(firm, june, "7", NOV_FIFTH);
        assertThatThrownBy(() -> as(reviewer, Role.REVIEWER, () -> {
            locks.lock("MS", june);
            return june;
        })).isInstanceOf(RuleViolation.class).hasMessageContaining("period.waiting");
        assertThat(as(reviewer, Role.REVIEWER, () -> locks.isLocked("MS", june))).isFalse();
        approve(id, NOV_FIFTH);
        as(reviewer, Role.REVIEWER, () -> {
            locks.lock("MS", june);
            return june;
        });
        assertThat(as(reviewer, Role.REVIEWER, () -> locks.isLocked("MS", june))).isTrue();
    }

    @Test
    void tellsTheSecondOfTwoAndOverwritesNothing() {
        var cell = new Cell("PS01", firm, OCTOBER);
        var first = as(owner, Role.OWNER, () -> updates.save(ObservationDraft.of(cell, figure("10"))));
        assertThatThrownBy(() -> as(owner, Role.OWNER, () -> updates.save(ObservationDraft.of(cell, figure("11")))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("update.changed");
        var kept = as(owner, Role.OWNER, () -> updates.sheet(firm, OCTOBER)).rows().stream()
                .filter(row -> row.cell().equals(cell)).findFirst().orElseThrow();
        assertThat(kept.update().figure().value()).isEqualByComparingTo("10");
        assertThat(kept.update().version()).isEqualTo(first.update().version());
    }

    @Test
    void addsUpTheSameTotalsAnew() {
        approve(submit(firm, OCTOBER, "7", NOV_FIFTH), NOV_FIFTH);
        approve(submit(firm, Period.parse("2026-09"), "5", NOV_FIFTH.plusSeconds(60)), NOV_FIFTH.plusSeconds(60));
        var before = figures();
        recount.everything();
        assertThat(figures()).hasSizeGreaterThanOrEqualTo(4).containsExactlyElementsOf(before);
    }

    /**
     * The totals of the units of this test but for how many were expected: that is told by the duties of the day they are
     * written. Those of the city also hold what other tests wrote, with their clocks set back and forth, and order by the
     * moment of knowing is then not the order of writing.
     */
    private List<String> figures() {
        return totals.everything().stream().filter(row -> List.of(firm, group).contains(row.unitCode()))
                .map(row -> row.indicatorCode() + " " + row.unitCode() + " " + row.periodCode()
                + " " + row.value() + " " + row.observationId() + " " + row.knownFrom()).toList();
    }

    @Test
    void judgesAgainstTheTargetInForceOnTheDay() {
        target("PS01", firm, "1200", "no. 1");
        approve(submit(firm, OCTOBER, "950", NOV_FIFTH), NOV_FIFTH);
        var reading = as(owner, Role.OWNER, () -> readings.board(firm, OCTOBER, AsOf.today(OfficeDay.office())).get("PS01"));
        assertThat(reading.promise().required()).isEqualByComparingTo("1000");
        assertThat(reading.rag()).contains(Rag.GREEN);
        assertThat(reading.coverage()).isEqualTo(new Coverage(1, 1));
    }

    @Test
    void asksOfAMonthItsOwnShareOfThePlanAndOfARunningSumAllByItsEnd() {
        duty("PS06", firm);
        target("PS01", firm, "1200", "no. 1");
        target("PS06", firm, "1200", "no. 1");
        assertThat(draft("PS01", "2026-10").plan()).isEqualByComparingTo("100");
        assertThat(draft("PS06", "2026Q3").plan()).isEqualByComparingTo("900");
    }

    @Test
    void asksAGroupsOwnFigureForWhatItsFirmsNeedNotBring() {
        String head = office.person("figure.head" + counter, Role.OWNER, group, null);
        duty("PS01", group);
        target("PS01", group, "1800", "no. 1");
        target("PS01", firm, "1200", "no. 1");
        var own = as(head, Role.OWNER, () -> updates.save(ObservationDraft.of(new Cell("PS01", group, OCTOBER), figure("40"))));
        assertThat(own.plan()).isEqualByComparingTo("50");
        as(head, Role.OWNER, () -> updates.submit(List.of(own.update().id())));
        assertThat(waiting(group).plan()).isEqualByComparingTo("50");

        target("PS01", firm, "1800", "no. 2");
        assertThat(waiting(group).plan()).isNull();
    }

    private void duty(String indicator, String unit) {
        as("setup", Role.ADMIN, () -> {
            indicators.assign(indicator, unit, LocalDate.of(2024, 1, 1));
            return unit;
        });
    }

    private void target(String indicator, String unit, String value, String paper) {
        as(reviewer, Role.REVIEWER, () -> {
            targets.set(TargetDraft.even(indicator, unit, 2026, new BigDecimal(value), paper, LocalDate.of(2026, 1, 1)));
            return unit;
        });
    }

    private WorkRow draft(String indicator, String period) {
        return as(owner, Role.OWNER,
                () -> updates.save(ObservationDraft.of(new Cell(indicator, firm, Period.parse(period)), figure("90"))));
    }

    @Test
    void showsOnTheSheetOfAPastMonthNothingBegunForALaterOne() {
        OfficeClock.at(NOV_FIFTH, () -> {
            draft("PS01", "2026-09");
            draft("PS01", "2026-10");
            assertThat(periods("2026-08")).doesNotContain("2026-09", "2026-10");
            assertThat(periods("2026-09")).contains("2026-09").doesNotContain("2026-10");
            assertThat(periods("2026-10")).contains("2026-09", "2026-10");
        });
    }

    private List<String> periods(String month) {
        return as(owner, Role.OWNER, () -> updates.sheet(firm, Period.parse(month))).rows().stream()
                .map(row -> row.cell().period().code()).toList();
    }

    private WorkRow waiting(String unit) {
        return as(reviewer, Role.REVIEWER, () -> reviews.pending()).stream().map(ReviewLine::row)
                .filter(row -> row.cell().unitCode().equals(unit)).findFirst().orElseThrow();
    }

    private UUID submit(String unit, Period period, String value, Instant at) {
        var id = new UUID[1];
        OfficeClock.at(at, () -> {
            var row = as(owner, Role.OWNER, () -> updates.save(ObservationDraft.of(new Cell("PS01", unit, period), figure(value))));
            id[0] = row.update().id();
            var result = as(owner, Role.OWNER, () -> updates.submit(List.of(id[0])));
            assertThat(result.kept()).isEmpty();
        });
        return id[0];
    }

    private static EnteredFigure figure(String value) {
        return EnteredFigure.of(new BigDecimal(value)).withSource("monthly flash");
    }

    private void approve(UUID id, Instant at) {
        OfficeClock.at(at, () -> decide(reviewer, id));
    }

    private void decide(String who, UUID id) {
        as(who, Role.REVIEWER, () -> {
            var line = reviews.pending().stream().filter(one -> one.ref().id().equals(id)).findFirst().orElseThrow();
            inbox.decide(List.of(line.ref()), new Decision.Approve());
            return null;
        });
    }

    private BigDecimal unitValue(String unit, LocalDate day) {
        return as(reviewer, Role.REVIEWER, () -> readings.board(unit, OCTOBER, new AsOf(day)).get("PS01").actual().orElseThrow());
    }

    private BigDecimal cityValue(AsOf asOf) {
        return as(reviewer, Role.REVIEWER, () -> readings.board("CITY", OCTOBER, asOf).get("PS01").actual()
                .orElse(BigDecimal.ZERO));
    }

    private <T> T as(String login, Role role, Supplier<T> work) {
        return office.act(login, List.of(role), work);
    }
}
