package org.pillarboard.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.pillarboard.OfficeDay;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.AsOf;
import org.pillarboard.cockpit.Cockpit;
import org.pillarboard.cockpit.Attention;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.OverdueBand;
import org.pillarboard.project.PlanRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.Projects;
import org.pillarboard.project.QualitySignal;
import org.pillarboard.project.Reconciliations;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskState;
import org.pillarboard.project.TaskTypeRow;
import org.pillarboard.project.Tasks;
import org.pillarboard.shared.Rag;
import org.pillarboard.shared.OfficeClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The planted cases of projects and of the reform ledger, judged on the last closed day: C19 to C30 and C51. */
class PlantedProjectsTest extends DemoTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    @Autowired
    private Cockpit cockpit;
    @Autowired
    private Projects projects;
    @Autowired
    private Tasks tasks;
    @Autowired
    private Reconciliations reconciliations;
    @Autowired
    private JdbcTemplate jdbc;

    /** What is planted, seen by who looks at it on a day as if that were today: most of it was entered later. */
    private <T> T leader(LocalDate day, Supplier<T> look) {
        var seen = new AtomicReference<T>();
        OfficeClock.at(new AsOf(day).instant(), () -> seen.set(as("leader", look)));
        return seen.get();
    }

    private ProjectDetail project(String code) {
        return leader(DAY, () -> projects.get(projects.idOf(code)));
    }

    private MilestoneRow milestone(String code, int seq) {
        return project(code).milestones().get(seq - 1);
    }

    @Test
    void isOfTheSizeAimedAt() {
        assertThat(count("project where demo")).isEqualTo(120);
        assertThat(count("milestone")).isEqualTo(902);
        assertThat(count("task where type_code = 'TT-REFORM'")).isEqualTo(252);
        assertThat(count("milestone_update where state = 'SUBMITTED'")).isPositive();
        assertThat(count("milestone_update where state = 'RETURNED'")).isEqualTo(1);
        assertThat(count("delay_request where state = 'REQUESTED'")).isEqualTo(1);
    }

    private int count(String table) {
        Integer count = jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return count == null ? 0 : count;
    }

    @Test
    void showsTheColoursAimedAt() {
        var lights = leader(DAY, () -> projects.lightsOf(ProjectFilter.none()));
        assertThat(lights.get(ProjectLight.GREEN)).isBetween(66L, 82L);
        assertThat(lights.get(ProjectLight.AMBER)).isBetween(20L, 32L);
        assertThat(lights.get(ProjectLight.RED)).isBetween(10L, 18L);
        assertThat(lights.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(120);
    }

    @Test
    void seesThroughAGreenRind() {
        var melon = project("P-INDU-07");
        assertThat(melon.row().selfRating()).isEqualTo(Rag.GREEN);
        assertThat(melon.row().light()).isEqualTo(ProjectLight.RED);
        assertThat(melon.signals()).contains(QualitySignal.SELF_RATING_DISAGREES, QualitySignal.WATERMELON);
    }

    @Test
    void countsTheDaysOfALateOpening() {
        var opening = milestone("P-PARK-03", 10);
        assertThat(opening.mark().state()).isEqualTo(MilestoneState.OPEN_RED);
        assertThat(opening.mark().daysLate()).isEqualTo(304);
        assertThat(opening.band()).isEqualTo(OverdueBand.UP_TO_365);
        assertThat(opening.mark().dates().forecastOn()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(project("P-PARK-03").row().light()).isEqualTo(ProjectLight.RED);
    }

    @Test
    void keepsTheDaysOfALateCompletion() {
        var opened = milestone("P-BRDG-01", 7);
        assertThat(opened.mark().state()).isEqualTo(MilestoneState.DONE_LATE);
        assertThat(opened.mark().daysLate()).isEqualTo(18);
        assertThat(opened.contributions()).singleElement().satisfies(one -> assertThat(one.indicatorCode()).isEqualTo("PS03"));
    }

    /** Who opens a bridge no longer reports it as nearly built. */
    @Test
    void reportsAsMuchOfTheWorksAsItsMilestonesSay() {
        var rows = as("leader", () -> projects.page(ProjectFilter.none(), Pageable.unpaged())).stream().toList();

        assertThat(rows.stream().filter(row -> row.progress().compareTo(WHOLE) == 0)).hasSizeGreaterThan(70)
                .extracting(ProjectRow::code).contains("P-BRDG-01", "P-PARK-11");
        assertThat(rows).allSatisfy(row -> assertThat(row.money().physicalProgress()).as(row.code())
                .isCloseTo(row.progress(), within(BigDecimal.ONE)));
    }

    @Test
    void warnsTwentyDaysAhead() {
        var energised = milestone("P-CHRG-05", 6);
        assertThat(energised.mark().state()).isEqualTo(MilestoneState.OPEN_YELLOW);
        assertThat(energised.mark().daysLate()).isEqualTo(-20);
    }

    @Test
    void takesThePausedOutOfTheLightsAndLeavesItListed() {
        var paused = project("P-TOUR-02");
        assertThat(paused.row().light()).isEqualTo(ProjectLight.PAUSED);
        assertThat(paused.standing().on()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(paused.standing().paper()).isNotBlank();
        assertThat(as("leader", () -> projects.count(ProjectFilter.none().text("P-TOUR-02")))).isEqualTo(1);
    }

    @Test
    void keepsEveryPromise() {
        var acceptance = milestone("P-OLDC-06", 7);
        assertThat(acceptance.plans()).extracting(PlanRow::plannedOn).containsExactly(LocalDate.of(2025, 10, 31),
                LocalDate.of(2026, 6, 30), LocalDate.of(2026, 11, 30));
        assertThat(acceptance.slipFromFirst()).isEqualTo(395);
        assertThat(acceptance.mark().state()).isEqualTo(MilestoneState.OPEN_YELLOW);
        assertThat(acceptance.plans().getLast().reason()).isNotBlank();
    }

    @Test
    void warnsOfWorksInTheWinterStop() {
        assertThat(milestone("P-VILL-02", 4).signals()).contains(QualitySignal.WINTER);
    }

    @Test
    void warnsOfAStepBeforeItsTurn() {
        assertThat(milestone("P-CHRG-09", 6).signals()).contains(QualitySignal.ORDER_VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-CARE-01", "P-EXPO-01", "P-INDU-15"})
    void isGreyWithoutAPlannedEnd(String code) {
        assertThat(project(code).row().light()).isEqualTo(ProjectLight.NO_PLAN);
        assertThat(leader(DAY, () -> projects.lightsOf(ProjectFilter.none())).get(ProjectLight.NO_PLAN)).isEqualTo(3);
    }

    @Test
    void keepsTheCancelledInTheHistory() {
        var cancelled = project("P-EXPO-03");
        assertThat(cancelled.row().light()).isEqualTo(ProjectLight.CANCELLED);
        assertThat(cancelled.standing().on()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(cancelled.milestones().getLast().mark().state()).isEqualTo(MilestoneState.CANCELLED);
    }

    @Test
    void countsNoSpacesBeforeTheirPaper() {
        var handedOver = project("P-PARK-11");
        assertThat(handedOver.signals()).contains(QualitySignal.UNVERIFIED);
        assertThat(handedOver.funnel()).anySatisfy(row -> {
            assertThat(row.quantity().field()).isEqualTo("spaces");
            assertThat(row.unverified()).isEqualByComparingTo("180");
        });
        assertThat(handedOver.milestones().getLast().missing()).isNotEmpty();
    }

    @Test
    void setsTheRegisterBesideTheReport() {
        var both = as("leader", () -> reconciliations.of("PS01", "CITY", DAY));
        assertThat(both.register()).isEqualByComparingTo("3560");
        assertThat(both.reported()).isEqualByComparingTo("3596");
        assertThat(both.difference()).isEqualByComparingTo("36");
        assertThat(both.lines()).extracting(line -> line.difference().intValue()).containsExactly(12, 24, 0);
        assertThat(reading("PS01", "CITY", "2026-10").reading()).isNotNull();
    }

    /** C20: what is stuck stands before the leader, of a past day what was stuck then. */
    @Test
    void callsForAttentionToRedProjects() {
        var today = AsOf.today(OfficeDay.CLOCK);
        var month = Period.month(today.day().withDayOfMonth(1).minusDays(1));
        assertThat(stuck(month, today)).contains("P-PARK-03").doesNotContain("P-PARK-01");
        assertThat(stuck(month, new AsOf(LocalDate.of(2026, 11, 2)))).contains("P-PARK-03");
        assertThat(stuck(month, new AsOf(DAY))).as("of six that were entered by then").containsExactly("P-CHRG-09");
        assertThat(stuck(Period.parse("2025-06"), today)).isEmpty();
    }

    private List<String> stuck(Period period, AsOf asOf) {
        return as("leader", () -> cockpit.snapshot("CITY", period, asOf)).attention().stream().filter(Attention.Stuck.class::isInstance)
                .map(one -> ((Attention.Stuck) one).project().code()).toList();
    }

    @Test
    void countsTheReformLedger() {
        var reform = TaskFilter.none().type(TaskTypeRow.REFORM);
        var now = leader(DAY, () -> tasks.states(reform.year(2026)));
        assertThat(now.values().stream().mapToLong(Long::longValue).sum() - now.get(TaskState.TERMINATED)).isEqualTo(76);
        assertThat(now).containsEntry(TaskState.CLOSED, 58L).containsEntry(TaskState.OVERDUE, 3L);
        assertThat(List.of(2024, 2025)).allSatisfy(year -> assertThat(leader(LocalDate.of(year, 12, 31),
                () -> tasks.states(reform.year(year)))).containsEntry(TaskState.OVERDUE, 0L));
    }

    @Test
    void shutsTheHandOutOfFedIndicators() {
        assertThat(jdbc.queryForList("select indicator_code from register_feed order by indicator_code", String.class))
                .contains("PS01", "PS03", "SR01", "SR02", "SR03");
    }
}
