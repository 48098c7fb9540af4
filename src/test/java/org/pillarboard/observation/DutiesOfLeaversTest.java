package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.UnitHolding;
import org.pillarboard.identity.UnitHolding.Kind;
import org.pillarboard.identity.UnitHoldings;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.DutyRow;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Who leaves the scope of supervision is asked for nothing of the periods afterwards. */
@SpringBootTest
@MariaDb
@Import(FigureFixtures.class)
class DutiesOfLeaversTest {

    private static final LocalDate LEFT = LocalDate.of(2026, 10, 1);
    private static final Period OCTOBER = Period.parse("2026-10");
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Units units;
    @Autowired
    private UnitHoldings holdings;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Indicators indicators;
    @Autowired
    private ObservationUpdates updates;
    @Autowired
    private ObservationReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    private String firm;
    private String owner;
    private String reviewer;

    @BeforeEach
    void aFirmOfAGroupReports() {
        int number = FigureFixtures.number();
        String group = fixtures.group("G" + number + "-DL");
        firm = fixtures.firm("F" + number + "-DL", group);
        owner = fixtures.owner("owner-dl" + number, firm);
        reviewer = fixtures.reviewer("reviewer-dl" + number);
        fixtures.duty("PS01", firm);
        fixtures.duty("PS03", firm);
        assertThat(asked()).hasSize(2);
    }

    @Test
    void asksNothingOfLaterPeriodsAndShowsTheEnd() {
        leave();
        assertThat(asked()).isEmpty();
        assertThat(catalogues.current().duties().ofUnit(firm)).extracting(DutyRow::untilOn).containsOnly(LEFT.minusDays(1));
        assertThat(catalogues.current().duties().reports(firm, "PS01", Period.parse("2026-09"))).isTrue();
        assertThatThrownBy(this::draft).hasMessage("update.outOfScope [" + firm + ", 2026-10]");
    }

    @Test
    void takesAndApprovesNothingThatWasBegunBefore() {
        UUID begun = draft();
        leave();
        assertThat(asked()).isEmpty();
        assertThatThrownBy(() -> submit(begun)).hasMessageContaining("update.outOfScope");
    }

    @Test
    void approvesNothingThatWasHandedInBefore() {
        UUID begun = draft();
        submit(begun);
        leave();
        assertThatThrownBy(() -> today(reviewer, Role.REVIEWER, () -> {
            inbox.decide(List.of(reviews.pending().stream().filter(one -> one.ref().id().equals(begun)).findFirst().orElseThrow().ref()),
                    new Decision.Approve());
            return firm;
        })).hasMessageContaining("update.outOfScope");
    }

    /** A unit that was handed over still sends its statements for information. */
    @Test
    void leavesWhatIsAssignedFromThatDayOn() {
        leave();
        today("fixture", Role.ADMIN, () -> indicators.assign("PS01", firm, LEFT));
        today("fixture", Role.ADMIN, () -> {
            units.correctLeaving(firm, LEFT, "sold", "a slip");
            return firm;
        });
        assertThat(asked()).extracting(row -> row.cell().indicatorCode()).containsExactly("PS01");
        submit(draft());
    }

    @Test
    void asksNothingAgainOnceALeavingIsCorrectedToADayBeforeAll() {
        leave();
        on(24, () -> units.correctLeaving(firm, LocalDate.of(2010, 1, 1), "handed over", "long ago"));
        assertThat(asked()).isEmpty();
        on(25, () -> units.correctLeaving(firm, LEFT, "handed over", "a slip"));
        assertThat(untils()).containsOnly("PS01 2026-09-30", "PS03 2026-09-30");
        on(26, () -> units.stayInScope(firm, "the wrong firm"));
        assertThat(asked()).hasSize(2);
    }

    /** What the leaving ended stands again, once, and what past days asked for they still ask for. */
    @Test
    void asksAgainForWhatAMistakenLeavingEnded() {
        on(22, () -> indicators.release("PS03", firm, LocalDate.of(2026, 12, 31)));
        leave();
        on(23, () -> indicators.assign("PS01", firm, LEFT));
        on(24, () -> units.correctLeaving(firm, LEFT.plusMonths(1), "handed over", "a month later"));
        assertThat(untils()).containsExactlyInAnyOrder("PS01 2026-09-30", "PS01 2026-10-31", "PS03 2026-10-31");
        on(25, () -> units.stayInScope(firm, "the wrong firm"));
        assertThat(untils()).containsExactlyInAnyOrder("PS01 2026-09-30", "PS01 null", "PS03 2026-12-31");
        assertThat(asked()).hasSize(2);
        on(26, () -> units.leaveScope(firm, LEFT, "handed over"));
        assertThat(untils()).containsExactlyInAnyOrder("PS01 2026-09-30", "PS01 null", "PS03 2026-09-30");
        assertThat(IntStream.rangeClosed(21, 26).mapToObj(day -> catalogues.current().duties(new AsOf(LocalDate.of(2026, 11, day))).ofUnit(firm).stream()
                .filter(duty -> duty.indicatorCode().equals("PS03")).map(DutyRow::untilOn).map(String::valueOf).toList().getFirst()))
                .containsExactly("null", "2026-09-30", "2026-09-30", "2026-10-31", "2026-12-31", "2026-09-30");
    }

    private List<String> untils() {
        return catalogues.current().duties().ofUnit(firm).stream().map(duty -> duty.indicatorCode() + " " + duty.untilOn()).toList();
    }

    private void on(int day, Runnable work) {
        OfficeClock.at(LocalDate.of(2026, 11, day).atTime(3, 0).toInstant(ZoneOffset.UTC), () -> fixtures.as("fixture", Role.ADMIN, () -> {
            work.run();
            return firm;
        }));
    }

    /** Who notes that it leaves is told what there is of it from that day on; nothing of the time before, nothing of others. */
    @Test
    void tellsWhatThereIsOfIt() {
        assertThat(held(LEFT)).isEmpty();
        fixtures.official(reviewer, "PS03", firm, "2026-09", "1", LocalDate.of(2026, 11, 5));
        fixtures.official(reviewer, "PS03", firm, "2026-10", "2", LocalDate.of(2026, 11, 5));
        draft();
        assertThat(held(LEFT)).containsExactly(new UnitHolding(Kind.FIGURE, 1), new UnitHolding(Kind.REPORT, 1));
        assertThat(held(LEFT.minusDays(1))).as("September ends on that day").contains(new UnitHolding(Kind.FIGURE, 2));
        assertThat(held(LEFT.plusMonths(1))).isEmpty();
        assertThat(between(LocalDate.EPOCH, LEFT)).as("what a later joining would drop").containsExactly(new UnitHolding(Kind.FIGURE, 1));
        assertThat(between(LEFT, LocalDate.EPOCH)).as("an earlier one drops nothing").isEmpty();
    }

    private List<UnitHolding> between(LocalDate day, LocalDate later) {
        return today("fixture", Role.ADMIN, () -> holdings.between(firm, day, later));
    }

    private List<UnitHolding> held(LocalDate day) {
        return today("fixture", Role.ADMIN, () -> holdings.from(firm, day));
    }

    private void leave() {
        today("fixture", Role.ADMIN, () -> {
            units.leaveScope(firm, LEFT, "handed over");
            return firm;
        });
    }

    private UUID draft() {
        return today(owner, Role.OWNER, () -> updates.save(ObservationDraft.of(new Cell("PS01", firm, OCTOBER),
                EnteredFigure.of(new BigDecimal("120")).withSource("counted"))).update().id());
    }

    private void submit(UUID id) {
        assertThat(today(owner, Role.OWNER, () -> updates.submit(List.of(id))).kept()).isEmpty();
    }

    private List<WorkRow> asked() {
        return today(owner, Role.OWNER, () -> updates.sheet(firm, OCTOBER)).rows().stream()
                .filter(row -> row.cell().period().equals(OCTOBER)).toList();
    }

    private <T> T today(String who, Role role, Supplier<T> work) {
        var result = new ArrayList<T>();
        OfficeClock.at(LocalDate.of(2026, 11, 22).atTime(2, 0).toInstant(ZoneOffset.UTC), () -> {
            result.add(fixtures.as(who, role, work));
        });
        return result.getFirst();
    }
}
