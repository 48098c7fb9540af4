package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Office;
import org.pillarboard.OfficeDay;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.pillarboard.review.Decision;
import org.pillarboard.shared.OfficeClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What becomes of a request when what it is about changes or ends meanwhile, and for whom it counts. */
@SpringBootTest
@MariaDb
@Import(ProjectFixtures.class)
class ClosingsTest {

    private static final LocalDate DAY = OfficeDay.TODAY;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Office office;
    @Autowired
    private IdentityFixtures people;
    @Autowired
    private Closings closings;
    @Autowired
    private DelayRequests delays;
    @Autowired
    private PendingHands hands;
    @Autowired
    private ProjectIssues issues;
    @Autowired
    private ProjectStandings standings;
    @Autowired
    private Tasks tasks;
    private ProjectFixtures.Firm firm;

    @BeforeEach
    void openTheFirm() {
        firm = fixtures.firm("KJ");
    }

    private <T> T owner(Supplier<T> work) {
        return fixtures.as(firm.owner(), Role.OWNER, work);
    }

    private void reviewer(Runnable work) {
        fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            work.run();
            return null;
        });
    }

    /** What waits of this test's project or task, for those who sign and by the number beside the menu. */
    private List<UUID> waiting(UUID subject) {
        return fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            assertThat(hands.count()).isEqualTo(hands.list().size());
            return hands.list().stream().map(PendingHand::subjectId).filter(subject::equals).toList();
        });
    }

    @Test
    void isSignedOnlyWhileItIsStillReady() {
        UUID project = fixtures.simple(firm, firm.unit() + "-ready", List.of(DAY.minusDays(9)));
        fixtures.done(firm, project, 1, DAY.minusDays(10), Map.of());
        UUID closing = owner(() -> closings.requestProject(project, "all reached"));
        reviewer(() -> closings.check(closing));
        UUID issue = owner(() -> issues.raise(project, new IssueDraft("noise", true, "KJ", null)));

        assertThatThrownBy(() -> sign(closing)).hasMessageContaining("closing.issues");
        owner(() -> {
            issues.solve(issue, "a wall");
            return issue;
        });
        sign(closing);
        assertThat(owner(() -> closings.of(project))).extracting(row -> row.hands().state()).containsExactly(RequestState.GRANTED);
    }

    private void sign(UUID closing) {
        fixtures.as(fixtures.leader(), Role.LEADER, () -> {
            closings.sign(closing);
            return closing;
        });
    }

    /** Closed, nobody could decide on them any more. */
    @Test
    void isNotAskedForWhileLatePapersWait() {
        UUID project = fixtures.create(firm, ProjectDraft.of(firm.unit() + "-late", "Late papers", "PT-TOUR", firm.unit(), fixtures.idOf(firm.owner()),
                List.of(new MilestoneDraft("Opening", "", BigDecimal.valueOf(100), false, List.of("photo"), null, List.of(), DAY.minusDays(9), false))));
        UUID milestone = fixtures.step(firm, project, 1);
        fixtures.paper(firm, milestone, "note");
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, milestone, Report.completed(DAY.minusDays(10)), Map.of(), DAY), new Decision.Approve(),
                DAY.plusDays(1));
        OfficeClock.at(DAY.plusDays(2).atTime(4, 0).toInstant(ZoneOffset.UTC), () -> fixtures.paper(firm, milestone, "photo"));
        assertThatThrownBy(() -> owner(() -> closings.requestProject(project, "all reached"))).hasMessageContaining("closing.papers");
    }

    @Test
    void isAskedNoMoreOfATaskThatWasEnded() {
        UUID task = fixtures.as(firm.reviewer(), Role.REVIEWER, () -> tasks.create(TaskDraft.of(firm.unit() + "-T", "TT-RULE", "Task", "SR",
                "KJ", firm.unit(), fixtures.idOf(firm.owner()), DAY.minusDays(9), DAY.plusDays(9))));
        UUID closing = owner(() -> closings.requestTask(task, "done"));
        assertThat(waiting(task)).hasSize(1);

        reviewer(() -> tasks.terminate(task, "not needed"));
        assertThat(waiting(task)).isEmpty();
        assertThatThrownBy(() -> reviewer(() -> closings.check(closing))).hasMessageContaining("request.state");
    }

    @Test
    void isAskedNoMoreOfAProjectThatWasEnded() {
        UUID project = fixtures.simple(firm, firm.unit() + "-end", List.of(DAY.plusDays(30)));
        UUID milestone = fixtures.step(firm, project, 1);
        owner(() -> delays.request(new DelayDraft(milestone, "BUDGET", "no money yet", DAY.plusDays(60))));
        assertThat(waiting(project)).hasSize(1);

        reviewer(() -> standings.cancel(project, "not needed", null));
        assertThat(waiting(project)).isEmpty();
        assertThat(owner(() -> delays.of(project))).extracting(row -> row.hands().state()).containsExactly(RequestState.WITHDRAWN);
    }

    @Test
    void countsAnewForTheSamePersonInAnotherRole() {
        UUID project = fixtures.simple(firm, firm.unit() + "-role", List.of(DAY.plusDays(30)));
        UUID milestone = fixtures.step(firm, project, 1);
        owner(() -> delays.request(new DelayDraft(milestone, "BUDGET", "no money yet", DAY.plusDays(60))));
        assertThat(waiting(project)).hasSize(1);
        people.grant(fixtures.idOf(firm.reviewer()), Role.LEADER, null, null);

        office.act(firm.reviewer(), List.of(Role.REVIEWER, Role.LEADER), () -> {
            assertThat(hands.count()).as("a leader signs what a section has checked").isEqualTo(hands.list().size());
            return null;
        });
    }
}
