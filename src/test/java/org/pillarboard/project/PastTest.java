package org.pillarboard.project;

import java.math.BigDecimal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.Selects;
import org.pillarboard.identity.Role;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Rag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** A past day shows projects and tasks as they were known on it, in lists and on their pages. */
@SpringBootTest
@MariaDb
@Import({ProjectFixtures.class, Selects.class})
class PastTest {

    private static final LocalDate ENTERED = LocalDate.of(2026, 1, 10);
    private static final LocalDate DONE = LocalDate.of(2026, 3, 10);
    private static final LocalDate MOVED = LocalDate.of(2026, 4, 10);
    private static final LocalDate STUCK = LocalDate.of(2026, 5, 10);
    private static final LocalDate PAUSED = LocalDate.of(2026, 6, 10);
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Selects selects;
    @Autowired
    private Projects projects;
    @Autowired
    private ProjectDossiers dossiers;
    @Autowired
    private ProjectStandings standings;
    @Autowired
    private ProjectIssues issues;
    @Autowired
    private MilestonePlans plans;
    @Autowired
    private Oversights oversights;
    @Autowired
    private Spendings spendings;
    @Autowired
    private Tasks tasks;
    @Autowired
    private TaskShelves shelves;
    @Autowired
    private TaskReports reports;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private Closings closings;
    private ProjectFixtures.Firm firm;

    @BeforeEach
    void openTheFirm() {
        firm = fixtures.firm("KJ");
    }

    private <T> T on(LocalDate day, Supplier<T> work) {
        var done = new Object[1];
        OfficeClock.at(day.atTime(4, 0).toInstant(ZoneOffset.UTC), () -> done[0] = work.get());
        @SuppressWarnings("unchecked")
        T answer = (T) done[0];
        return answer;
    }

    private void reviewer(LocalDate day, Runnable work) {
        on(day, () -> fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            work.run();
            return day;
        }));
    }

    private <T> T owner(Supplier<T> work) {
        return fixtures.as(firm.owner(), Role.OWNER, work);
    }

    private UUID enter(String number, LocalDate... days) {
        return on(ENTERED, () -> fixtures.simple(firm, firm.unit() + number, List.of(days)));
    }

    private List<ProjectRow> listed(LocalDate day) {
        return owner(() -> projects.page(ProjectFilter.none().unit(firm.unit()).on(day), PageRequest.of(0, 50, Sort.by("light", "progress"))));
    }

    private ProjectRow row(LocalDate day) {
        return listed(day).getFirst();
    }

    private UUID lived() {
        UUID project = enter("-life", LocalDate.of(2026, 3, 15), LocalDate.of(2026, 4, 1));
        on(DONE, () -> {
            fixtures.done(firm, project, 1, DONE, Map.of());
            return project;
        });
        UUID second = fixtures.step(firm, project, 2);
        reviewer(MOVED, () -> plans.change(second, LocalDate.of(2026, 12, 31), "flood", "No. 7"));
        on(MOVED, () -> owner(() -> {
            oversights.keep(project, new OversightRow(BigDecimal.TEN, BigDecimal.ONE, false, null));
            return project;
        }));
        on(STUCK, () -> owner(() -> issues.raise(project, new IssueDraft("noise", true, "KJ", null))));
        reviewer(PAUSED, () -> standings.pause(project, "no money", null));
        return project;
    }

    @Test
    void listsWhatWasKnownOnTheDay() {
        lived();

        assertThat(listed(ENTERED.minusDays(1))).isEmpty();
        assertThat(row(ENTERED)).satisfies(row -> {
            assertThat(row.light()).isEqualTo(ProjectLight.NOT_STARTED);
            assertThat(row.progress()).isEqualByComparingTo("0");
            assertThat(row.next()).isNotNull().extracting(ProjectRow.NextMilestone::plannedOn).isEqualTo(LocalDate.of(2026, 3, 15));
            assertThat(row.forecastFinish()).isEqualTo("2026-04-01");
        });
        assertThat(row(DONE.minusDays(1)).progress()).isEqualByComparingTo("0");
        assertThat(row(DONE).progress()).isEqualByComparingTo("50");
        assertThat(row(MOVED.minusDays(1))).satisfies(row -> {
            assertThat(row.light()).isEqualTo(ProjectLight.RED);
            assertThat(row.milestones()).extracting(MilestoneMark::state).containsExactly(MilestoneState.DONE_ON_TIME, MilestoneState.OPEN_RED);
        });
        assertThat(row(MOVED)).satisfies(row -> {
            assertThat(row.light()).isEqualTo(ProjectLight.GREEN);
            assertThat(row.forecastFinish()).isEqualTo("2026-12-31");
        });
        assertThat(row(STUCK).light()).isEqualTo(ProjectLight.RED);
        assertThat(row(PAUSED).light()).isEqualTo(ProjectLight.PAUSED);
    }

    @Test
    void countsAndFiltersByWhatWasKnown() {
        lived();
        enter("-calm", LocalDate.of(2026, 2, 1));

        for (LocalDate day : List.of(ENTERED.minusDays(1), ENTERED, DONE, MOVED.minusDays(1), MOVED, STUCK, PAUSED)) {
            var counts = owner(() -> projects.lightsOf(ProjectFilter.none().unit(firm.unit()).on(day)));
            for (ProjectLight light : ProjectLight.values()) {
                var filter = ProjectFilter.none().unit(firm.unit()).light(light).on(day);
                assertThat(owner(() -> projects.page(filter, PageRequest.of(0, 50)))).allMatch(row -> row.light() == light)
                        .hasSize(counts.get(light).intValue());
                assertThat(owner(() -> projects.count(filter))).isEqualTo(counts.get(light));
            }
            assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(listed(day).size());
        }
        assertThat(owner(() -> projects.page(ProjectFilter.none().unit(firm.unit()).dueWithin(0).on(DONE.plusDays(5)), PageRequest.of(0, 9))))
                .extracting(ProjectRow::code).containsExactly(firm.unit() + "-calm");
    }

    @Test
    void tellsTheWholeProjectAsItWas() {
        UUID project = lived();
        String code = firm.unit() + "-life";

        assertThatThrownBy(() -> owner(() -> dossiers.of(code, ENTERED.minusDays(1)))).isInstanceOf(NotFound.class);
        assertThat(owner(() -> dossiers.of(code, DONE.minusDays(1)))).satisfies(then -> {
            assertThat(then.detail().milestones()).extracting(row -> row.mark().state())
                    .containsExactly(MilestoneState.OPEN_YELLOW, MilestoneState.OPEN_YELLOW);
            assertThat(then.detail().reports()).isEmpty();
            assertThat(then.detail().allowed()).isEmpty();
            assertThat(then.lights().lights().get(FourLights.Dimension.PAYMENT)).isNull();
        });
        assertThat(owner(() -> dossiers.of(code, STUCK))).satisfies(then -> {
            assertThat(then.detail().issues()).hasSize(1).allMatch(IssueRow::isOpen);
            assertThat(then.detail().milestones().get(1).plans()).hasSize(2);
            assertThat(then.detail().standing().standing()).isEqualTo(ProjectStanding.ACTIVE);
            assertThat(then.detail().reports()).hasSize(1);
            assertThat(then.lights().lights().get(FourLights.Dimension.PAYMENT).rag()).isEqualTo(Rag.RED);
        });
        assertThat(owner(() -> dossiers.of(code, MOVED.minusDays(1))).detail().milestones().get(1).plans()).hasSize(1);
        assertThat(owner(() -> projects.yields(List.of(code), DONE.minusDays(1))).getFirst().row().progress()).isEqualByComparingTo("0");
        assertThat(owner(() -> projects.get(project)).row().light()).isEqualTo(ProjectLight.PAUSED);
    }

    /** What it promised to bring and to invest is told as it was promised then. */
    @Test
    void tellsWhatWasPromisedThen() {
        UUID project = on(ENTERED, () -> fixtures.create(firm, ProjectDraft.of(firm.unit() + "-kept", "Project", "PT-PARK", firm.unit(),
                fixtures.idOf(firm.owner()), List.of(MilestoneDraft.of("Step", BigDecimal.valueOf(100), PAUSED))).withQuantities(Map.of("spaces", "180"))));
        on(DONE, () -> owner(() -> {
            spendings.plan(project, new BigDecimal("1200.5"));
            return project;
        }));
        on(MOVED, () -> owner(() -> {
            spendings.plan(project, new BigDecimal("900"));
            var seen = projects.get(project);
            projects.edit(project, new ProjectEdit(seen.row().name(), seen.row().place(), seen.row().money(), null, Set.of(), Set.of(),
                    Map.of("spaces", "150", "type", "a=b"), seen.version()));
            return project;
        }));
        String code = firm.unit() + "-kept";

        assertThat(owner(() -> dossiers.of(code, DONE.minusDays(1)))).satisfies(then -> {
            assertThat(then.detail().quantities()).containsExactly(Map.entry("spaces", "180"));
            assertThat(then.spending().planned()).isNull();
        });
        assertThat(owner(() -> dossiers.of(code, MOVED.minusDays(1)))).satisfies(then -> {
            assertThat(then.detail().planned("spaces")).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("180"));
            assertThat(then.detail().funnel()).extracting(FunnelRow::planned).first().isEqualTo(new BigDecimal("180"));
            assertThat(then.spending().planned()).isEqualByComparingTo("1200.5");
        });
        assertThat(owner(() -> dossiers.of(code, MOVED))).satisfies(then -> {
            assertThat(then.detail().quantities()).containsOnly(Map.entry("spaces", "150"), Map.entry("type", "a=b"));
            assertThat(then.spending().planned()).isEqualByComparingTo("900");
        });
    }

    @Test
    void asksAsOftenHoweverManyThereAre() {
        lived();
        Supplier<?> past = () -> listed(STUCK);
        past.get();
        long few = selects.in(past);
        IntStream.range(0, 30).forEach(i -> enter("-many" + i, LocalDate.of(2026, 3, 15), LocalDate.of(2026, 4, 1)));

        past.get();
        assertThat(selects.in(past)).isEqualTo(few);
        assertThat(listed(STUCK)).hasSize(31);
    }

    /** What had begun by a day and came into the register only later is not nothing: the day lacks it. */
    @Test
    void countsWhatCameIntoTheRegisterLater() {
        enter("-begun", LocalDate.of(2026, 1, 2), LocalDate.of(2026, 9, 1));
        enter("-ahead", LocalDate.of(2026, 3, 1));
        on(ENTERED, () -> owner(() -> tasks.create(TaskDraft.of(firm.unit() + "-begun", TaskTypeRow.REFORM, "Task", "SR", "KJ",
                firm.unit(), fixtures.idOf(firm.owner()), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 3, 31)))));
        var some = ProjectFilter.none().unit(firm.unit());
        var others = TaskFilter.none().unit(firm.unit());

        assertThat(owner(() -> projects.latecomers(some.light(ProjectLight.RED).on(ENTERED.minusDays(1))))).hasValue(new Latecomers(1, ENTERED));
        assertThat(owner(() -> tasks.latecomers(others.state(TaskState.OVERDUE).on(ENTERED.minusDays(1))))).hasValue(new Latecomers(1, ENTERED));
        for (LocalDate whole : List.of(LocalDate.of(2026, 1, 1), ENTERED, OfficeDay.TODAY)) {
            assertThat(owner(() -> projects.latecomers(some.on(whole)))).isEmpty();
            assertThat(owner(() -> tasks.latecomers(others.on(whole)))).isEmpty();
        }
        assertThat(selects.in(() -> owner(() -> projects.latecomers(some)))).as("of today nothing is asked").isZero();
    }

    @Test
    void tellsTasksAsTheyWere() {
        LocalDate asked = LocalDate.of(2026, 3, 20);
        LocalDate signed = LocalDate.of(2026, 4, 2);
        UUID task = on(ENTERED, () -> owner(() -> tasks.create(TaskDraft.of(firm.unit() + "-task", TaskTypeRow.REFORM, "Task", "SR", "KJ",
                firm.unit(), fixtures.idOf(firm.owner()), ENTERED, LocalDate.of(2026, 3, 31)))));
        UUID closing = on(asked, () -> owner(() -> {
            shelves.attach(task, "proof.csv", "a,b\n".getBytes());
            reports.handIn(task, "built", "all of it", null);
            return closings.requestTask(task, "done");
        }));
        reviewer(asked, () -> inbox.decide(reports.pending().stream().map(NamedTaskReport::report).filter(one -> one.taskId().equals(task))
                .map(TaskReportRow::ref).toList(), new Decision.Approve()));
        reviewer(signed, () -> closings.check(closing));
        on(signed, () -> fixtures.as(fixtures.leader(), Role.LEADER, () -> {
            closings.sign(closing);
            return closing;
        }));
        var late = TaskFilter.none().unit(firm.unit()).state(TaskState.OVERDUE);

        assertThat(owner(() -> tasks.page(TaskFilter.none().unit(firm.unit()).on(ENTERED.minusDays(1)), PageRequest.of(0, 9)))).isEmpty();
        assertThat(owner(() -> tasks.page(late.on(signed.minusDays(1)), PageRequest.of(0, 9)))).extracting(TaskRow::id).containsExactly(task);
        assertThat(owner(() -> tasks.page(late.on(signed), PageRequest.of(0, 9)))).isEmpty();
        assertThat(owner(() -> tasks.states(late.state(null).on(signed.minusDays(1))))).containsEntry(TaskState.OVERDUE, 1L);
        assertThat(owner(() -> shelves.get(task, asked.minusDays(1)))).satisfies(then -> {
            assertThat(then.row().state()).isEqualTo(TaskState.DUE_SOON);
            assertThat(then.row().step()).isEmpty();
            assertThat(then.reports()).isEmpty();
            assertThat(then.papers()).isEmpty();
            assertThat(then.closings()).isEmpty();
        });
        assertThat(owner(() -> shelves.get(task, asked))).satisfies(then -> {
            assertThat(then.row().state()).isEqualTo(TaskState.WAITING);
            assertThat(then.closings().getFirst().hands().state()).isEqualTo(RequestState.REQUESTED);
            assertThat(then.allowed()).isEmpty();
            assertThat(then.row().step()).isEqualTo("built");
            assertThat(then.reports()).hasSize(1);
        });
        assertThat(owner(() -> shelves.get(task)).row().state()).isEqualTo(TaskState.CLOSED);
    }
}
