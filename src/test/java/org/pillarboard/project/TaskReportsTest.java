package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.exchange.KeyWords;
import org.pillarboard.exchange.TaskLists;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.UnitHolding;
import org.pillarboard.identity.UnitHoldings;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewItem;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Round;
import org.pillarboard.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is said of a task's progress is official once its section has approved it. */
@SpringBootTest
@MariaDb
@Import(ProjectFixtures.class)
class TaskReportsTest {

    private static final LocalDate DAY = OfficeDay.TODAY;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Tasks tasks;
    @Autowired
    private TaskShelves shelves;
    @Autowired
    private TaskReports reports;
    @Autowired
    private TaskLists lists;
    @Autowired
    private Closings closings;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private UnitHoldings holdings;
    private ProjectFixtures.Firm firm;
    private UUID task;

    @BeforeEach
    void enterATask() {
        firm = fixtures.firm("GG");
        task = owner(() -> tasks.create(draft("-T", "drafting")));
    }

    private TaskDraft draft(String number, String step) {
        return TaskDraft.of(firm.unit() + number, TaskTypeRow.REFORM, "Task " + number, "SR", "GG", firm.unit(), fixtures.idOf(firm.owner()),
                DAY.minusDays(9), DAY.plusDays(9)).at(step);
    }

    private <T> T owner(Supplier<T> work) {
        return fixtures.as(firm.owner(), Role.OWNER, work);
    }

    private <T> T reviewer(Supplier<T> work) {
        return fixtures.as(firm.reviewer(), Role.REVIEWER, work);
    }

    private TaskDetail leader() {
        return fixtures.as(fixtures.leader(), Role.LEADER, () -> shelves.get(task));
    }

    private void say(String step, String outcome) {
        owner(() -> {
            var open = shelves.get(task).open();
            reports.handIn(task, step, outcome, open == null ? null : open.version());
            return task;
        });
    }

    private void decide(Decision decision) {
        reviewer(() -> {
            var waiting = inbox.pending().stream().filter(one -> one.subjectCode().equals(firm.unit() + "-T")).map(ReviewItem::ref).toList();
            assertThat(waiting).hasSize(1);
            inbox.decide(waiting, decision);
            return task;
        });
    }

    private @Nullable ReviewState open() {
        var open = owner(() -> shelves.get(task)).open();
        return open == null ? null : open.review().state();
    }

    /** What an administrator reads before the unit leaves. A lead of the discipline inspection is counted nowhere, nor is what has ended. */
    @Test
    void isCountedAmongWhatIsTheUnitsUntilItIsDecided() {
        assertThat(held()).containsExactly(new UnitHolding(UnitHolding.Kind.TASK, 1), new UnitHolding(UnitHolding.Kind.TASK_REPORT, 1));
        decide(new Decision.Approve());
        assertThat(held()).containsExactly(new UnitHolding(UnitHolding.Kind.TASK, 1));
        owner(() -> tasks.create(TaskDraft.of(firm.unit() + "-L", TaskTypeRow.DISCIPLINE, "Lead", "PB", "JJ", firm.unit(), fixtures.idOf(firm.owner()),
                DAY.minusDays(9), DAY.plusDays(9))));
        assertThat(held()).containsExactly(new UnitHolding(UnitHolding.Kind.TASK, 1));
        reviewer(() -> {
            tasks.terminate(task, "no longer needed");
            return task;
        });
        assertThat(held()).isEmpty();
    }

    private List<UnitHolding> held() {
        return fixtures.as("setup", Role.ADMIN, () -> holdings.from(firm.unit(), DAY));
    }

    @Test
    void isReadByALeaderOnceItIsApproved() throws java.io.IOException {
        assertThat(leader().row().step()).as("a unit's first words wait").isEmpty();
        decide(new Decision.Approve());
        say("printed", "two rules");
        var seen = leader();
        assertThat(seen.row().step()).isEqualTo("drafting");
        assertThat(seen.open()).isNull();
        assertThat(seen.reports()).extracting(TaskReportRow::step).containsExactly("drafting");
        assertThat(ledger()).contains("drafting").doesNotContain("printed", "two rules");
        for (var side : List.of(owner(() -> shelves.get(task)), reviewer(() -> shelves.get(task)))) {
            assertThat(side.row().step()).isEqualTo("drafting");
            assertThat(side.open()).satisfies(open -> assertThat(open.step()).isEqualTo("printed"));
        }
        decide(new Decision.Approve());
        assertThat(leader()).satisfies(after -> {
            assertThat(after.row().step()).isEqualTo("printed");
            assertThat(after.row().outcome()).isEqualTo("two rules");
            assertThat(after.official().review().submittedBy().name()).isEqualTo(firm.owner());
            assertThat(after.official().review().decidedBy().name()).isEqualTo(firm.reviewer());
        });
        assertThat(ledger()).contains("printed", "two rules");
        assertThat(jdbc.queryForList("select concat_ws('|', kind, coalesce(before_text, '-'), after_text) from trail where subject = 'task'"
                + " and subject_id = ? order by seq", String.class, firm.unit() + "-T")).containsExactly("PROJECT|-|TT-REFORM",
                "SUBMISSION|-|drafting", "DECISION|-|approved drafting", "SUBMISSION|-|printed; two rules",
                "DECISION|drafting|approved printed; two rules");
    }

    private List<String> ledger() throws java.io.IOException {
        var written = fixtures.as(fixtures.leader(), Role.LEADER, () -> lists.ledger(TaskFilter.none().text(firm.unit()), new KeyWords()));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written.content()))) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false)).map(Object::toString).toList();
        }
    }

    @Test
    void comesBackWithAReasonAndIsHandedInAgain() {
        decide(new Decision.Return("which draft?", null));
        assertThat(leader().row().step()).isEmpty();
        assertThat(owner(reports::returned)).extracting(one -> one.report().review().decisionReason()).containsExactly("which draft?");
        assertThat(owner(() -> shelves.get(task)).allowed()).contains(TaskDetail.Action.REPORT);
        assertThatThrownBy(() -> owner(() -> {
            reports.handIn(task, "second", "", 77L);
            return task;
        })).hasMessageContaining("milestone.changed");
        say("second draft", "");
        assertThat(owner(reports::returned)).isEmpty();
        assertThat(reviewer(reports::pending)).extracting(one -> one.report().step()).contains("second draft");
        decide(new Decision.Approve());
        assertThat(leader().row().step()).isEqualTo("second draft");
        for (var side : List.of(owner(() -> shelves.get(task)), reviewer(() -> shelves.get(task)))) {
            assertThat(side.rounds()).extracting(Round::passage).containsExactly(Round.Passage.HANDED_IN, Round.Passage.RETURNED,
                    Round.Passage.HANDED_IN, Round.Passage.APPROVED);
            assertThat(side.rounds()).extracting(round -> round.words() + round.reason())
                    .containsExactly("drafting", "which draft?", "second draft", "second draft");
            assertThat(side.rounds()).extracting(Round::byName).containsExactly(firm.owner(), firm.reviewer(), firm.owner(), firm.reviewer());
        }
        assertThat(leader().rounds()).as("words that came back are not for a leader").isEmpty();
    }

    @Test
    void isTakenBackAndSaidAnew() {
        assertThat(owner(() -> shelves.get(task)).allowed()).contains(TaskDetail.Action.WITHDRAW_REPORT).doesNotContain(TaskDetail.Action.REPORT);
        assertThatThrownBy(() -> say("printed", "")).hasMessageContaining("review.notEditable");
        withdraw(firm.owner());
        assertThat(open()).isEqualTo(ReviewState.DRAFT);
        assertThatThrownBy(() -> say(" ", "")).hasMessageContaining("task.report.empty");
        say("printed", "");
        assertThat(open()).isEqualTo(ReviewState.SUBMITTED);
        assertThatThrownBy(() -> owner(() -> {
            reports.withdraw(task, version() - 1);
            return task;
        })).as("what was read has been said anew since").hasMessageContaining("milestone.changed");
        var stranger = fixtures.firm("GG").owner();
        assertThatThrownBy(() -> withdraw(stranger)).isInstanceOf(NotFound.class);
    }

    private long version() {
        return java.util.Objects.requireNonNull(owner(() -> shelves.get(task)).open()).version();
    }

    private void withdraw(String who) {
        fixtures.as(who, Role.OWNER, () -> {
            reports.withdraw(task, version());
            return task;
        });
    }

    /** Its own section may say it, and another of the section approves. */
    @Test
    void isNeverApprovedByWhoSaidIt() {
        decide(new Decision.Approve());
        reviewer(() -> {
            reports.handIn(task, "read by the law office", "", null);
            return task;
        });
        assertThat(reviewer(() -> shelves.get(task)).allowed()).doesNotContain(TaskDetail.Action.DECIDE_REPORT);
        assertThatThrownBy(() -> decide(new Decision.Approve())).hasMessageContaining("review.fourEyes");
        var other = fixtures.firm("GG").reviewer();
        assertThat(fixtures.as(other, Role.REVIEWER, () -> shelves.get(task)).allowed()).contains(TaskDetail.Action.DECIDE_REPORT);
        var strange = fixtures.firm("KJ").reviewer();
        var ref = reviewer(() -> shelves.get(task)).open().ref();
        assertThatThrownBy(() -> fixtures.as(strange, Role.REVIEWER, () -> {
            inbox.decide(List.of(ref), new Decision.Approve());
            return task;
        })).isInstanceOf(NotFound.class);
    }

    @Test
    void isOfficialAtOnceWhereItsSectionEntersTheTask() {
        task = reviewer(() -> tasks.create(draft("-own", "begun")));
        assertThat(leader().row().step()).isEqualTo("begun");
    }

    /** Why it was ended is not what came of it, in its history and in the workbook either. */
    @Test
    void keepsItsResultApartFromWhyItWasTerminated() throws java.io.IOException {
        decide(new Decision.Approve());
        say("printed", "two rules");
        decide(new Decision.Approve());
        reviewer(() -> {
            tasks.terminate(task, "not needed");
            return task;
        });
        assertThat(leader()).satisfies(after -> {
            assertThat(after.row().outcome()).isEqualTo("two rules");
            assertThat(after.row().terminationReason()).isEqualTo("not needed");
            assertThat(after.official().review().decidedBy().name()).isEqualTo(firm.reviewer());
        });
        assertThat(ledger()).containsSubsequence("two rules", "not needed").contains("list.column.taskTerminated", "list.column.terminationReason");
        assertThat(jdbc.queryForObject("select outcome from known_task where task_id = ? order by version_no desc limit 1", String.class, task))
                .isEqualTo("two rules");
    }

    /** Everybody may know that one is on its way, also a leader who signs; what it says is for those who write and decide it. */
    @Test
    void isKnownToBeOnItsWay() {
        assertThat(leader().undecided()).isTrue();
        assertThat(leader().open()).isNull();
        decide(new Decision.Return("which draft?", null));
        assertThat(leader().undecided()).isTrue();
        say("second draft", "");
        decide(new Decision.Approve());
        assertThat(leader().undecided()).isFalse();
    }

    @Test
    void waitsNoMoreOfATaskThatHasEnded() {
        reviewer(() -> {
            tasks.terminate(task, "not needed");
            return task;
        });
        assertThat(open()).isNull();
        assertThat(jdbc.queryForList("select after_text from trail where subject_id = ? and kind = 'SUBMISSION'", String.class, firm.unit() + "-T"))
                .as("what becomes of it is told").endsWith("endedUndecided");
        assertThat(reviewer(inbox::pending)).extracting(ReviewItem::subjectCode).doesNotContain(firm.unit() + "-T");
        assertThat(leader().undecided()).isFalse();
        assertThat(owner(() -> shelves.get(task)).rounds()).extracting(Round::passage).containsExactly(Round.Passage.HANDED_IN, Round.Passage.LAPSED);
    }

    /** What is signed is what the section has checked; before, its owner's words are not for the one who signs. */
    @Test
    void keepsTheSelfReportOfAClosingUntilTheSectionHasCheckedIt() {
        owner(() -> {
            shelves.attach(task, "proof.csv", "a,b\n".getBytes());
            return task;
        });
        UUID closing = owner(() -> closings.requestTask(task, "all done"));
        assertThat(leader().closings()).extracting(ClosingRow::selfReport).containsExactly("");
        assertThat(owner(() -> shelves.get(task)).closings()).extracting(ClosingRow::selfReport).containsExactly("all done");
        assertThat(reviewer(() -> shelves.get(task)).closings()).extracting(ClosingRow::selfReport).containsExactly("all done");
        reviewer(() -> {
            closings.check(closing);
            return closing;
        });
        assertThat(leader().closings()).extracting(ClosingRow::selfReport).containsExactly("all done");
    }
}
