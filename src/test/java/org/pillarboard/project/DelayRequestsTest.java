package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.OfficeClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@MariaDb
@Import(ProjectFixtures.class)
class DelayRequestsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Projects projects;
    @Autowired
    private DelayRequests delays;
    @Autowired
    private ProjectDossiers dossiers;
    @Autowired
    private PendingHands hands;
    @Autowired
    private MilestonePlans plans;
    private ProjectFixtures.Firm firm;
    private String leader;
    private UUID project;
    private UUID step;

    @BeforeEach
    void planOneStep() {
        firm = fixtures.firm("KJ");
        leader = fixtures.leader();
        OfficeClock.at(DUE.minusDays(90).atTime(3, 0).toInstant(ZoneOffset.UTC),
                () -> project = fixtures.simple(firm, firm.unit() + "-D", List.of(DUE, DUE.plusDays(60))));
        step = fixtures.step(firm, project, 1);
    }

    private <T> T on(LocalDate day, String login, Role role, Supplier<T> work) {
        var answer = new Object[1];
        OfficeClock.at(day.atTime(3, 0).toInstant(ZoneOffset.UTC), () -> answer[0] = fixtures.as(login, role, work));
        @SuppressWarnings("unchecked")
        T typed = (T) answer[0];
        return typed;
    }

    private UUID request(LocalDate on, LocalDate wanted) {
        return on(on, firm.owner(), Role.OWNER, () -> delays.request(new DelayDraft(step, "WINTER", "frozen ground", wanted)));
    }

    private void check(UUID id) {
        on(DUE, firm.reviewer(), Role.REVIEWER, () -> {
            delays.check(id);
            return id;
        });
    }

    private void grant(UUID id, LocalDate newOn) {
        on(DUE, leader, Role.LEADER, () -> {
            delays.grant(id, newOn);
            return id;
        });
    }

    private MilestoneRow row(LocalDate day) {
        return fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(project, day)).milestones().getFirst();
    }

    @Test
    void movesThePromiseByTwoHandsAndKeepsTheFirst() {
        UUID id = request(DUE.minusDays(1), DUE.plusDays(30));
        assertThatThrownBy(() -> grant(id, DUE.plusDays(30))).hasMessageContaining("request.state");
        check(id);
        assertThatThrownBy(() -> on(DUE, firm.reviewer(), Role.REVIEWER, () -> {
            delays.grant(id, DUE.plusDays(30));
            return id;
        })).hasMessageContaining("fourEyes");
        assertThat(on(DUE, leader, Role.LEADER, () -> hands.list())).extracting(PendingHand::milestoneId).contains(row(DUE).mark().id());
        assertThat(on(DUE, firm.reviewer(), Role.REVIEWER, () -> hands.list())).as("another's turn")
                .extracting(PendingHand::milestoneId).doesNotContain(row(DUE).mark().id());
        Map.of(leader, Role.LEADER, firm.reviewer(), Role.REVIEWER, firm.owner(), Role.OWNER).forEach((login, role) ->
                assertThat(on(DUE, login, role, () -> hands.count())).isEqualTo(on(DUE, login, role, () -> hands.list()).size()));
        var checked = fixtures.as(firm.owner(), Role.OWNER, () -> delays.of(project)).getFirst().hands();
        assertThat(List.of(firm.owner(), firm.reviewer(), leader)).filteredOn(login -> checked.waitsFor(fixtures.idOf(login)))
                .containsExactly(leader);
        grant(id, DUE.plusDays(40));
        var row = row(DUE.plusDays(10));
        assertThat(row.mark().dates().firstPlannedOn()).isEqualTo(DUE);
        assertThat(row.mark().dates().plannedOn()).isEqualTo(DUE.plusDays(40));
        assertThat(row.mark().state()).isEqualTo(MilestoneState.OPEN_YELLOW);
        assertThat(row.slipFromFirst()).isEqualTo(40);
        assertThat(row.plans()).extracting(PlanRow::plannedOn).containsExactly(DUE, DUE.plusDays(40));
        assertThat(row.plans().getLast().approvedBy().name()).isEqualTo(leader);
        assertThat(fixtures.as(firm.owner(), Role.OWNER, () -> delays.of(project))).extracting(DelayRow::grantedOn)
                .containsExactly(DUE.plusDays(40));
    }

    @Test
    void comesBeforeTheDueDayWithAReasonOfTheList() {
        assertThatThrownBy(() -> request(DUE, DUE.plusDays(9))).hasMessageContaining("delay.tooLate");
        assertThatThrownBy(() -> request(DUE.minusDays(1), DUE)).hasMessageContaining("delay.notLater");
        assertThatThrownBy(() -> on(DUE.minusDays(1), firm.owner(), Role.OWNER,
                () -> delays.request(new DelayDraft(step, "BORED", "no", DUE.plusDays(9))))).hasMessageContaining("delay.reason");
        request(DUE.minusDays(1), DUE.plusDays(9));
        assertThatThrownBy(() -> request(DUE.minusDays(1), DUE.plusDays(9))).hasMessageContaining("delay.open");
    }

    @Test
    void isGrantedTwiceAtMost() {
        for (int i = 1; i <= 2; i++) {
            UUID id = request(DUE.minusDays(1), DUE.plusDays(30L * i));
            check(id);
            grant(id, DUE.plusDays(30L * i));
        }
        assertThatThrownBy(() -> request(DUE.minusDays(1), DUE.plusDays(90))).hasMessageContaining("delay.twice");
        assertThat(row(DUE).plans()).hasSize(3);
    }

    @Test
    void goesBackWithAReasonAndThePromiseStays() {
        UUID id = request(DUE.minusDays(1), DUE.plusDays(30));
        on(DUE, firm.reviewer(), Role.REVIEWER, () -> {
            assertThatThrownBy(() -> delays.refuse(id, " ")).hasMessageContaining("review.reason.missing");
            delays.refuse(id, "do it in time");
            return id;
        });
        assertThat(row(DUE).mark().dates().plannedOn()).isEqualTo(DUE);
        var stranger = fixtures.firm("GG");
        UUID other = request(DUE.minusDays(1), DUE.plusDays(30));
        assertThatThrownBy(() -> on(DUE, stranger.reviewer(), Role.REVIEWER, () -> {
            delays.check(other);
            return other;
        })).isInstanceOf(NotFound.class);
    }

    /** What nobody has checked is not for a leader: that there is a request he may know, not what it says nor the day it asks for. */
    @Test
    void isReadByALeaderOnceTheSectionHasCheckedIt() {
        UUID id = request(DUE.minusDays(9), DUE.plusDays(30));
        assertThat(ofLeader()).satisfies(waiting -> {
            assertThat(waiting.hands().state()).isEqualTo(RequestState.REQUESTED);
            assertThat(List.of(waiting.detail(), waiting.reasonCode())).containsOnly("");
            assertThat(waiting.wantedOn()).isNull();
            assertThat(waiting.plannedOn()).isEqualTo(DUE);
        });
        for (var side : Map.of(firm.owner(), Role.OWNER, firm.reviewer(), Role.REVIEWER).entrySet()) {
            assertThat(fixtures.as(side.getKey(), side.getValue(), () -> delays.of(project)).getFirst()).satisfies(row -> {
                assertThat(row.detail()).isEqualTo("frozen ground");
                assertThat(row.wantedOn()).isEqualTo(DUE.plusDays(30));
            });
        }
        assertThat(on(DUE, leader, Role.LEADER, () -> hands.list())).extracting(PendingHand::subjectId).doesNotContain(project);
        check(id);
        assertThat(ofLeader()).satisfies(checked -> {
            assertThat(checked.detail()).isEqualTo("frozen ground");
            assertThat(checked.wantedOn()).isEqualTo(DUE.plusDays(30));
        });
        assertThat(fixtures.as(leader, Role.LEADER, () -> dossiers.of(project.toString(), DUE.minusDays(5))).delays().getFirst())
                .as("of a day before it was checked").satisfies(then -> {
                    assertThat(then.detail()).isEmpty();
                    assertThat(then.wantedOn()).isNull();
                });
    }

    /** One that came back without a check stays its owner's and the section's. */
    @Test
    void isNotReadByALeaderWhenItCameBackUnchecked() {
        UUID id = request(DUE.minusDays(9), DUE.plusDays(30));
        on(DUE, firm.reviewer(), Role.REVIEWER, () -> {
            delays.refuse(id, "do it in time");
            return id;
        });
        assertThat(ofLeader().detail()).isEmpty();
        assertThat(ofLeader().wantedOn()).isNull();
    }

    private DelayRow ofLeader() {
        return fixtures.as(leader, Role.LEADER, () -> delays.of(project)).getFirst();
    }

    @Test
    void changesABaselineOnAPaper() {
        on(DUE, firm.reviewer(), Role.REVIEWER, () -> {
            assertThatThrownBy(() -> plans.change(step, DUE.plusDays(200), "", "")).hasMessageContaining("project.reason");
            plans.change(step, DUE.plusDays(200), "scope grew", "paper 7");
            return step;
        });
        assertThat(row(DUE).plans().getLast()).satisfies(plan -> {
            assertThat(plan.versionNo()).isEqualTo(2);
            assertThat(plan.paper()).isEqualTo("paper 7");
        });
        assertThat(fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(project, DUE)).row().baselineFinish())
                .isEqualTo(DUE.plusDays(200));
    }
}
