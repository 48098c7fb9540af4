package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.OfficeDay;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.exchange.KeyWords;
import org.pillarboard.exchange.TaskLists;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.Observations;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;

@SpringBootTest
@MariaDb
@Import(ProjectFixtures.class)
class TasksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final int HANDS = 6;
    @Autowired
    private Reconciliations reconciliations;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Tasks tasks;
    @Autowired
    private TaskShelves shelves;
    @Autowired
    private TaskLists lists;
    @Autowired
    private Projects projects;
    @Autowired
    private ProjectStandings standings;
    @Autowired
    private ProjectIssues issues;
    @Autowired
    private Evidences evidences;
    @Autowired
    private Closings closings;
    @Autowired
    private PendingHands hands;
    @Autowired
    private Observations observations;
    @Autowired
    private org.springframework.jdbc.core.JdbcTemplate jdbc;
    private ProjectFixtures.Firm firm;

    @BeforeEach
    void openTheFirm() {
        firm = fixtures.firm("GG");
    }

    @AfterEach
    void closeTheFeeds() {
        List.of("SR01", "SR02", "SR03").forEach(fixtures::unfeed);
    }

    @ParameterizedTest
    @CsvSource({
            "2026-01-01, 2026-12-31, ,           ,           false, RUNNING",
            "2026-01-01, 2026-11-30, ,           ,           false, DUE_SOON",
            "2026-01-01, 2026-10-31, ,           ,           false, DUE_SOON",
            "2026-01-01, 2026-10-30, ,           ,           true,  OVERDUE",
            "2026-01-01, 2026-12-31, ,           ,           true,  WAITING",
            "2026-11-01, 2026-12-31, ,           ,           false, NOT_STARTED",
            "2026-01-01, 2026-10-30, 2026-10-31, ,           false, CLOSED",
            "2026-01-01, 2026-10-30, 2026-11-01, ,           false, OVERDUE",
            "2026-01-01, 2026-10-30, ,           2026-04-01, false, TERMINATED"})
    void followsFromTheDates(LocalDate starts, LocalDate due, @Nullable LocalDate done, @Nullable LocalDate terminated,
            boolean waits, TaskState state) {
        assertThat(TaskState.of(new TaskState.Dates(starts, due, done, terminated, waits), DAY)).isEqualTo(state);
    }

    private UUID task(String number, String type, String section, LocalDate due) {
        String who = firm.owner();
        var entered = new UUID[1];
        OfficeClock.at(LocalDate.of(2026, 1, 5).atTime(4, 0).toInstant(ZoneOffset.UTC), () -> entered[0] = fixtures.as(who, Role.OWNER,
                () -> tasks.create(TaskDraft.of(firm.unit() + number, type, "Task " + number, "SR", section, firm.unit(),
                        fixtures.idOf(who), LocalDate.of(2026, 1, 1), due))));
        return entered[0];
    }

    private void attach(UUID task) {
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            shelves.attach(task, "proof.csv", "a,b\n".getBytes());
            return task;
        });
    }

    private UUID closing(UUID task, LocalDate on) {
        attach(task);
        var id = new UUID[1];
        OfficeClock.at(on.atTime(3, 0).toInstant(ZoneOffset.UTC), () -> id[0] = fixtures.as(firm.owner(), Role.OWNER,
                () -> closings.requestTask(task, "all done")));
        return id[0];
    }

    private void sign(UUID closing, LocalDate on) {
        OfficeClock.at(on.atTime(5, 0).toInstant(ZoneOffset.UTC), () -> {
            fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
                closings.check(closing);
                return closing;
            });
            fixtures.as(fixtures.leader(), Role.LEADER, () -> {
                closings.sign(closing);
                return closing;
            });
        });
    }

    private long figure(String indicator) {
        var rows = fixtures.as(firm.owner(), Role.OWNER, () -> observations.versions(indicator, List.of(firm.unit()),
                Period.parse("2026-10"), Period.parse("2026-10"), new AsOf(LocalDate.of(2026, 12, 31))));
        return rows.isEmpty() ? -1 : rows.getFirst().figure().value().setScale(0, java.math.RoundingMode.HALF_UP).longValue();
    }

    @Test
    void countsTheLedgerIntoItsIndicators() {
        List.of("SR01", "SR02", "SR03").forEach(code -> fixtures.feed(code, LocalDate.of(2026, 10, 1)));
        task("-late", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 9, 30));
        UUID first = task("-a", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 12, 31));
        task("-b", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 12, 31));
        task("-c", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 12, 31));
        sign(closing(first, LocalDate.of(2026, 10, 12)), LocalDate.of(2026, 10, 14));
        assertThat(figure("SR01")).isEqualTo(1);
        assertThat(figure("SR02")).isEqualTo(25);
        assertThat(figure("SR03")).isEqualTo(1);
    }

    /** A running month ends after today: what falls due until then is not overdue yet. */
    @Test
    void judgesARunningPeriodOnTheDayLookedFrom() {
        task("-x", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 10, 5));
        task("-y", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 10, 25));
        var both = new Reconciliation[1];
        OfficeClock.at(LocalDate.of(2026, 10, 12).atTime(4, 0).toInstant(ZoneOffset.UTC), () -> both[0] = fixtures.as(firm.owner(), Role.OWNER,
                () -> reconciliations.of("SR03", firm.unit(), LocalDate.of(2026, 10, 31))));

        assertThat(both[0].register()).isEqualByComparingTo("1");
    }

    /** What a section has checked is what a leader signs. */
    @Test
    void keepsThePapersFromTheRequestUntilItIsDecided() {
        UUID task = task("-kept", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 12, 31));
        UUID closing = closing(task, LocalDate.of(2026, 10, 16));
        UUID paper = shelf(task).papers().getFirst().id();
        assertThatThrownBy(() -> detach(task, paper)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.as(firm.owner(), Role.OWNER, () -> {
            shelves.replace(task, paper, "other.csv", "c,d\n".getBytes());
            return task;
        })).isInstanceOf(NotFound.class);
        assertThat(shelf(task).allowed()).contains(TaskDetail.Action.ATTACH).doesNotContain(TaskDetail.Action.CHANGE_PAPERS);

        checkTomorrow(closing);
        assertThat(shelf(task).allowed()).doesNotContain(TaskDetail.Action.ATTACH, TaskDetail.Action.CHANGE_PAPERS);
        assertThatThrownBy(() -> detach(task, paper)).hasMessageContaining("task.papers.checked");
        assertThatThrownBy(() -> attach(task)).hasMessageContaining("task.papers.checked");

        fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            closings.refuse(closing, "another paper, please");
            return closing;
        });
        detach(task, paper);
        assertThat(shelf(task).papers()).isEmpty();
        assertThat(jdbc.queryForList("select after_text from trail where subject = 'closing' and subject_id = ? order by seq", String.class,
                firm.unit() + "-kept")).containsExactly("closureRequested", "checked", "refused: another paper, please");
    }

    /** Which paper, and of which task. */
    @Test
    void tellsTheTrailOfItsPapers() {
        UUID task = task("-told", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 12, 31));
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            shelves.attach(task, "proof.csv", "a,b\n".getBytes());
            return task;
        });
        UUID paper = shelf(task).papers().getFirst().id();
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            shelves.replace(task, paper, "newer.csv", "c,d\n".getBytes());
            return task;
        });
        detach(task, shelf(task).papers().stream().map(EvidenceRow::id).filter(id -> !id.equals(paper)).findFirst().orElseThrow());
        String proof = "proof.csv " + Sha256.hex("a,b\n".getBytes());
        String newer = "newer.csv " + Sha256.hex("c,d\n".getBytes());
        assertThat(jdbc.queryForList("select concat_ws('|', name, coalesce(before_text, '-'), coalesce(after_text, '-')) from trail_line"
                + " where kind = 'EVIDENCE' and subject_id = ? order by seq", String.class, task.toString())).containsExactly(
                firm.unit() + "-told|-|" + proof, firm.unit() + "-told|" + proof + "|" + newer, firm.unit() + "-told|" + newer + "|-");
        assertThat(jdbc.queryForList("select subject_id from trail_named where words like ?", String.class,
                (firm.unit() + "-told%").toLowerCase(java.util.Locale.ROOT))).containsExactlyInAnyOrder(firm.unit() + "-told", task.toString());
    }

    @Test
    void isNotSignedWithoutItsPapers() {
        UUID task = task("-bare", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 12, 31));
        UUID closing = closing(task, LocalDate.of(2026, 10, 16));
        fixtures.losePapers(task);
        assertThatThrownBy(() -> sign(closing, LocalDate.of(2026, 10, 17))).hasMessageContaining("closing.taskPapers");
    }

    /** Before its section has checked them a leader learns that they are there, and nothing of them. */
    @Test
    void showsALeaderThePapersTheSectionHasChecked() {
        UUID task = task("-seen", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 12, 31));
        UUID closing = closing(task, LocalDate.of(2026, 10, 16));
        UUID paper = shelf(task).papers().getFirst().id();
        assertKeptFromTheLeader(task, paper, 1);
        checkTomorrow(closing);
        assertThat(asLeader(() -> shelves.get(task))).satisfies(seen -> {
            assertThat(seen.papers()).extracting(EvidenceRow::id).containsExactly(paper);
            assertThat(seen.papers()).extracting(EvidenceRow::places).as("some may wait").containsExactly(0L);
            assertThat(seen.waiting()).isZero();
        });
        assertThat(shelf(task).papers()).extracting(EvidenceRow::places).containsExactly(1L);
        assertThat(asLeader(() -> evidences.handOut(paper)).fileName()).isEqualTo("proof.csv");
        fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            closings.refuse(closing, "another paper, please");
            return closing;
        });
        assertKeptFromTheLeader(task, paper, 1);
        assertThat(shelf(task).papers()).hasSize(1);
    }

    /** Nobody checks any more what came between the check and the signature. */
    @Test
    void tellsOfNoPaperThatWaitsBehindAClosedTask() {
        UUID task = task("-after", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 12, 31));
        UUID closing = closing(task, LocalDate.of(2026, 10, 16));
        checkTomorrow(closing);
        OfficeClock.at(OfficeDay.now().plus(Duration.ofDays(2)), () -> fixtures.as(firm.owner(), Role.OWNER,
                () -> evidences.add(new Evidences.Subject(Tasks.SUBJECT, task, firm.unit()), "late.csv", "c,d\n".getBytes())));
        assertThat(asLeader(() -> shelves.get(task)).waiting()).isEqualTo(1);
        asLeader(() -> {
            closings.sign(closing);
            return closing;
        });
        assertThat(asLeader(() -> shelves.get(task))).satisfies(seen -> {
            assertThat(seen.papers()).hasSize(1);
            assertThat(seen.waiting()).isZero();
        });
    }

    private void assertKeptFromTheLeader(UUID task, UUID paper, int waiting) {
        var seen = asLeader(() -> shelves.get(task));
        assertThat(seen.papers()).isEmpty();
        assertThat(seen.waiting()).isEqualTo(waiting);
        assertThat(asLeader(() -> evidences.behind(Tasks.SUBJECT, List.of(task)))).isEmpty();
        assertThatThrownBy(() -> asLeader(() -> evidences.handOut(paper))).isInstanceOf(NotFound.class);
        assertThat(fixtures.as(firm.reviewer(), Role.REVIEWER, () -> shelves.get(task)).papers()).hasSize(1);
    }

    private void checkTomorrow(UUID closing) {
        OfficeClock.at(OfficeDay.now().plus(Duration.ofDays(1)), () -> fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            closings.check(closing);
            return closing;
        }));
    }

    private <T> T asLeader(Supplier<T> work) {
        return fixtures.as(fixtures.leader(), Role.LEADER, work);
    }

    private TaskDetail shelf(UUID task) {
        return fixtures.as(firm.owner(), Role.OWNER, () -> shelves.get(task));
    }

    private void detach(UUID task, UUID paper) {
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            shelves.detach(task, paper);
            return task;
        });
    }

    @Test
    void opensAgainOnLookBackAndTheFigureFollows() {
        fixtures.feed("SR01", LocalDate.of(2026, 10, 1));
        UUID task = task("-back", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 12, 31));
        UUID closing = closing(task, LocalDate.of(2026, 10, 16));
        sign(closing, LocalDate.of(2026, 10, 17));
        assertThat(figure("SR01")).isEqualTo(1);
        OfficeClock.at(LocalDate.of(2026, 10, 20).atTime(3, 0).toInstant(ZoneOffset.UTC),
                () -> fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
                    closings.reopen(closing, "the paper was false");
                    return closing;
                }));
        assertThat(figure("SR01")).isZero();
        assertThat(fixtures.as(firm.owner(), Role.OWNER, () -> tasks.get(task)).state()).isEqualTo(TaskState.RUNNING);
    }

    @Test
    void showsLeadsToTheirSectionAloneAndNumbersToTheOthers() {
        UUID lead = task("-lead", TaskTypeRow.DISCIPLINE, "JJ", LocalDate.of(2026, 12, 31));
        var inspectors = fixtures.firm("JJ");
        var filter = TaskFilter.none().unit(firm.unit()).on(DAY);
        var page = PageRequest.of(0, 10);
        assertThat(fixtures.as(inspectors.reviewer(), Role.REVIEWER, () -> tasks.page(filter, page))).hasSize(1);
        assertThat(fixtures.as(inspectors.reviewer(), Role.REVIEWER, () -> tasks.get(lead)).code()).endsWith("-lead");
        for (var other : List.of(firm.reviewer(), inspectors.owner())) {
            assertThat(fixtures.as(other, Role.REVIEWER, () -> tasks.page(TaskFilter.none().type(TaskTypeRow.DISCIPLINE).on(DAY), page)))
                    .isEmpty();
            assertThatThrownBy(() -> fixtures.as(other, Role.REVIEWER, () -> tasks.get(lead))).isInstanceOf(NotFound.class);
        }
        String leader = fixtures.leader();
        assertThat(fixtures.as(leader, Role.LEADER, () -> tasks.count(filter))).isZero();
        assertThatThrownBy(() -> fixtures.as(leader, Role.LEADER, () -> tasks.get(lead))).isInstanceOf(NotFound.class);
        assertThat(fixtures.as(leader, Role.LEADER, () -> tasks.leads(filter))).isEqualTo(new LedgerFigures(1, 0, 0));
        assertThat(fixtures.as(firm.owner(), Role.OWNER, () -> tasks.leads(filter))).isEqualTo(new LedgerFigures(1, 0, 0));
    }

    @Test
    void refusesEveryNumberOfAUnitOutOfSight() {
        task("-lead", TaskTypeRow.DISCIPLINE, "JJ", LocalDate.of(2026, 12, 31));
        var filter = TaskFilter.none().unit(firm.unit()).on(DAY);
        String stranger = fixtures.firm("GG").owner();
        for (Supplier<Object> look : List.<Supplier<Object>>of(() -> tasks.leads(filter), () -> tasks.page(filter, PageRequest.of(0, 10)),
                () -> tasks.states(filter), () -> tasks.count(filter))) {
            assertThatThrownBy(() -> fixtures.as(stranger, Role.OWNER, look)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void leavesTheClosingOfALeadToItsSectionAlone() {
        var inspectors = fixtures.firm("JJ");
        UUID lead = task("-lead", TaskTypeRow.DISCIPLINE, "JJ", LocalDate.of(2026, 12, 31));
        UUID closing = fixtures.as(firm.owner(), Role.OWNER, () -> closings.requestTask(lead, "all done"));
        String leader = fixtures.leader();
        int before = fixtures.as(leader, Role.LEADER, hands::list).size();
        fixtures.as(inspectors.reviewer(), Role.REVIEWER, () -> {
            closings.check(closing);
            return closing;
        });
        assertThat(fixtures.as(leader, Role.LEADER, hands::list)).hasSize(before).noneMatch(one -> one.subjectId().equals(lead));
        assertThat(fixtures.as(leader, Role.LEADER, hands::count)).isEqualTo(before);
        assertThat(fixtures.as(leader, Role.LEADER, () -> closings.of(lead))).isEmpty();
        assertThatThrownBy(() -> fixtures.as(leader, Role.LEADER, () -> {
            closings.sign(closing);
            return closing;
        })).isInstanceOf(NotFound.class);
        String second = fixtures.firm("JJ").reviewer();
        assertThat(fixtures.as(second, Role.REVIEWER, hands::list)).anyMatch(one -> one.subjectId().equals(lead));
        fixtures.as(second, Role.REVIEWER, () -> {
            closings.sign(closing);
            return closing;
        });
        assertThat(fixtures.as(second, Role.REVIEWER, () -> tasks.get(lead)).state()).isEqualTo(TaskState.CLOSED);
    }


    @Test
    void findsByStateAsItJudges() {
        task("-1", TaskTypeRow.REFORM, "GG", DAY.minusDays(1));
        task("-2", TaskTypeRow.REFORM, "GG", DAY);
        task("-3", TaskTypeRow.REFORM, "GG", DAY.plusDays(31));
        for (TaskState state : TaskState.values()) {
            var found = fixtures.as(firm.owner(), Role.OWNER,
                    () -> tasks.page(TaskFilter.none().state(state).on(DAY), PageRequest.of(0, 10)));
            assertThat(found).allMatch(row -> row.state() == state);
            assertThat(found).hasSize(List.of(TaskState.OVERDUE, TaskState.DUE_SOON, TaskState.RUNNING).contains(state) ? 1 : 0);
        }
    }

    @Test
    void closesAProjectThatIsWhollyDone() {
        var works = fixtures.firm("KJ");
        UUID project = fixtures.simple(works, works.unit() + "-close", List.of(DAY.minusDays(9)));
        assertThatThrownBy(() -> request(works, project)).hasMessageContaining("closing.milestones");
        fixtures.done(works, project, 1, DAY.minusDays(10), java.util.Map.of());
        UUID issue = fixtures.as(works.owner(), Role.OWNER,
                () -> issues.raise(project, new IssueDraft("noise", true, "KJ", null)));
        assertThat(fixtures.as(works.owner(), Role.OWNER, () -> projects.get(project)).row().light()).isEqualTo(ProjectLight.RED);
        assertThatThrownBy(() -> request(works, project)).hasMessageContaining("closing.issues");
        fixtures.as(works.owner(), Role.OWNER, () -> {
            issues.solve(issue, "a wall");
            return issue;
        });
        UUID closing = request(works, project);
        fixtures.as(works.reviewer(), Role.REVIEWER, () -> {
            closings.check(closing);
            assertThatThrownBy(() -> closings.sign(closing)).hasMessageContaining("fourEyes");
            return closing;
        });
        fixtures.as(fixtures.leader(), Role.LEADER, () -> {
            closings.sign(closing);
            return closing;
        });
        assertThat(fixtures.as(works.owner(), Role.OWNER, () -> projects.get(project)).row().light())
                .isEqualTo(ProjectLight.CLOSED);
        fixtures.as(works.reviewer(), Role.REVIEWER, () -> {
            closings.reopen(closing, "not finished after all");
            return closing;
        });
        assertThat(fixtures.as(works.owner(), Role.OWNER, () -> projects.get(project, DAY)).row().standing())
                .isEqualTo(ProjectStanding.ACTIVE);
    }

    @Test
    void losesNoneOfTheClosingsSignedInTheSameInstant() throws Exception {
        fixtures.feed("SR01", LocalDate.of(2026, 10, 1));
        var waiting = new ArrayList<UUID>();
        for (int hand = 1; hand <= HANDS; hand++) {
            UUID closing = closing(task("-once-" + hand, TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 12, 31)), LocalDate.of(2026, 10, 16));
            fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
                closings.check(closing);
                return closing;
            });
            waiting.add(closing);
        }
        var barrier = new CyclicBarrier(HANDS);
        try (var threads = Executors.newFixedThreadPool(HANDS)) {
            var signed = waiting.stream().map(closing -> threads.submit(() -> {
                barrier.await();
                OfficeClock.at(LocalDate.of(2026, 10, 20).atTime(3, 0).toInstant(ZoneOffset.UTC),
                        () -> fixtures.as(fixtures.leader(), Role.LEADER, () -> {
                            closings.sign(closing);
                            return closing;
                        }));
                return closing;
            })).toList();
            for (var one : signed) {
                one.get();
            }
        }
        assertThat(figure("SR01")).isEqualTo(HANDS);
    }

    @Test
    void takesAClosedProjectUpAgainWithinAYearOnly() {
        var works = fixtures.firm("KJ");
        UUID project = fixtures.simple(works, works.unit() + "-again", List.of(DAY.minusDays(9)));
        fixtures.done(works, project, 1, DAY.minusDays(10), java.util.Map.of());
        UUID closing = request(works, project);
        fixtures.as(works.reviewer(), Role.REVIEWER, () -> {
            closings.check(closing);
            return closing;
        });
        fixtures.as(fixtures.leader(), Role.LEADER, () -> {
            closings.sign(closing);
            return closing;
        });
        OfficeClock.at(OfficeDay.now().plus(367, java.time.temporal.ChronoUnit.DAYS),
                () -> assertThatThrownBy(() -> resume(works, project)).hasMessageContaining("closing.tooLate"));
        resume(works, project);
        assertThat(fixtures.as(works.owner(), Role.OWNER, () -> closings.of(project))).extracting(ClosingRow::reopenReason)
                .containsExactly("not finished");
    }

    @Test
    void handsOutWhatIsInSightThroughTheFilter() throws java.io.IOException {
        task("-out", TaskTypeRow.REFORM, "GG", LocalDate.of(2026, 11, 30));
        task("=1+1", "TT-RULE", "GG", LocalDate.of(2026, 12, 30));
        var other = fixtures.firm("GG");
        assertThat(cells(firm.owner(), TaskFilter.none())).contains(firm.unit() + "-out", "Task =1+1", "task.state.RUNNING");
        assertThat(cells(firm.owner(), TaskFilter.none().type("TT-RULE").text("=1"))).contains("Task =1+1", "=1").doesNotContain(firm.unit() + "-out");
        assertThat(cells(other.owner(), TaskFilter.none())).contains("0").doesNotContain(firm.unit() + "-out");
    }

    private List<String> cells(String who, TaskFilter filter) throws java.io.IOException {
        var written = fixtures.as(who, Role.OWNER, () -> lists.ledger(filter.on(DAY), new KeyWords()));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written.content()))) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false)).filter(cell -> cell.getCellType() != CellType.FORMULA)
                    .map(Object::toString).toList();
        }
    }

    private UUID resume(ProjectFixtures.Firm works, UUID project) {
        return fixtures.as(works.reviewer(), Role.REVIEWER, () -> {
            standings.resume(project, "not finished", null);
            return project;
        });
    }

    private UUID request(ProjectFixtures.Firm works, UUID project) {
        return fixtures.as(works.owner(), Role.OWNER, () -> closings.requestProject(project, "all reached"));
    }
}
