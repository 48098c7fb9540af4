package org.pillarboard.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.indicator.Targets;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskState;
import org.pillarboard.project.Tasks;
import org.pillarboard.rule.Facts;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Qualifier;
import org.pillarboard.shared.Rag;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.project.TaskRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The planted cases against plan and target: C06 to C10, C14, C51, C52 and the debt figures of the control totals. */
class PlantedProgressTest extends DemoTest {

    @Autowired
    private Targets targets;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Tasks tasks;

    @Test
    void keepsABoundAsABound() {
        var year = reading("SR05", "CITY", "2025-12");
        assertThat(year.actual().orElseThrow()).isEqualByComparingTo("60");
        assertThat(year.reading()).isInstanceOfSatisfying(org.pillarboard.rule.Reading.Measured.class, measured ->
                assertThat(measured.actual().qualifier()).isEqualTo(Qualifier.AT_LEAST));
        assertThat(Qualifier.AT_LEAST.sign()).isEqualTo("≥");
    }

    @Test
    void exceedsTheParkingTargetOf2024() {
        var year = reading("PS01", "CITY", "2024-12");
        assertThat(year.actual().orElseThrow()).isEqualByComparingTo("5600");
        assertThat(year.promise().target()).isEqualByComparingTo("5000");
        assertThat(year.attainment().orElseThrow()).isEqualByComparingTo("1.12");
        assertThat(year.rag()).contains(Rag.GREEN);
    }

    @ParameterizedTest
    @CsvSource({"PS03, 2026-10, 1, 3, 0.333, RED", "PS12, 2026-10, 271, 312, 0.869, AMBER", "IS17, 2026-06, 72, 80, 0.900, AMBER",
            "IS17, 2026-09, 98, 97, 1.010, GREEN", "PS01, 2026-10, 3560, 3276, 1.087, GREEN", "SR01, 2026-10, 58, 63, 0.921, AMBER",
            "DR18, 2026-10, 85, 90, 0.944, AMBER", "DR04, 2026-10, 38.4, 41.5, 0.925, AMBER", "DR05, 2026-10, 10, 10, 1.000, GREEN"})
    void measuresAgainstThePlan(String indicator, String period, BigDecimal actual, BigDecimal required, BigDecimal ratio, Rag rag) {
        var reading = reading(indicator, "CITY", period);
        assertThat(reading.actual().orElseThrow()).isEqualByComparingTo(actual);
        assertThat(reading.promise().required()).isEqualByComparingTo(required);
        assertThat(ratio(reading)).isCloseTo(ratio, within(new BigDecimal("0.0006")));
        assertThat(reading.rag()).contains(rag);
    }

    private static BigDecimal ratio(IndicatorReading reading) {
        return new BigDecimal(reading.actual().orElseThrow().doubleValue() / reading.promise().required().doubleValue());
    }

    @ParameterizedTest
    @CsvSource({"2026-07-14, 5000", "2026-07-15, 4200", "2026-11-22, 4200"})
    void takesTheTargetInForceOnTheDay(String day, BigDecimal target) {
        assertThat(reading("PS01", "CITY", "2026-06", on(day)).promise().target()).isEqualByComparingTo(target);
    }

    @Test
    void showsBothTargetsAndWouldBeAmberUnderTheOld() {
        List<TargetRow> versions = as("leader", () -> targets.versions("PS01", List.of("CITY"), TODAY)).stream()
                .filter(row -> row.year() == 2026).toList();
        assertThat(versions).extracting(row -> row.draft().value().intValue()).containsExactly(4200, 5000);
        assertThat(versions.getFirst().draft().paperNo()).isEqualTo(Words.say("target.paper", "2026", 12));
        var catalogue = catalogues.current();
        var october = Period.month(2026, 10);
        var promise = catalogue.promiseOf(catalogue.get("PS01"), versions.getLast().draft(), october.endsOn(), TODAY);
        var verdict = catalogue.judgeFor("PS01", october, TODAY)
                .judge(Facts.on(october.endsOn()).withPromise(promise).withActual(new BigDecimal("3560")));
        assertThat(promise.required()).isEqualByComparingTo("3900");
        assertThat(verdict.findRag()).contains(Rag.AMBER);
    }

    @ParameterizedTest
    @CsvSource({"DR03, 79.674797, RED", "DR07, 100, GREEN", "DR15, 76, GREEN", "DR19, 31.2, RED", "DR20, 32.9, GREEN",
            "DR30, 4.62, GREEN", "SR03, 3, RED", "DR17, 30, GREEN"})
    void stateTheDebtOfOctober(String indicator, BigDecimal value, Rag rag) {
        var reading = reading(indicator, "CITY", "2026-10");
        assertThat(reading.actual().orElseThrow()).isEqualByComparingTo(value);
        assertThat(reading.rag()).contains(rag);
    }

    @Test
    void warnsThatTheFundWasNearlyUsedUpInSeptember() {
        var september = reading("DR15", "CITY", "2026-09");
        assertThat(september.actual().orElseThrow()).isEqualByComparingTo("92");
        assertThat(september.rag()).contains(Rag.AMBER);
    }

    @Test
    void warnsBeforeTheRuleIsDue() {
        var rule = reading("SR07", "CITY", "2026-10", new AsOf(TODAY.day()));
        assertThat(rule.target().draft().dueOn()).isEqualTo("2026-11-25");
        assertThat(rule.rag()).contains(Rag.AMBER);
        var end = Period.parse("2026-10").endsOn();
        assertThat(java.time.temporal.ChronoUnit.DAYS.between(end, rule.target().draft().dueOn())).isEqualTo(25);
        var found = new AtomicReference<TaskRow>();
        OfficeClock.at(new AsOf(end).instant(), () -> found.set(as("leader",
                () -> tasks.page(TaskFilter.none().text("RULE-2026-01"), PageRequest.of(0, 1))).getFirst()));
        var task = found.get();
        assertThat(task.step()).isEqualTo("\u5408\u6cd5\u6027\u5ba1\u67e5");
        assertThat(task.state()).isEqualTo(TaskState.DUE_SOON);
        assertThat(task.daysLate()).isEqualTo(-25);
        assertThat(reading("DR02", "CITY", "2026-10").rag()).contains(Rag.GREEN);
        assertThat(rule.entry().expected()).isNull();
    }

    /** Approved words stand in the task, those that wait do not. */
    @Test
    void tellsTheProgressOfTasksAsApproved() {
        assertThat(List.of("LEAD-2026-01", "STUDY-2026-01", "DEED-2026-02")).extracting(code ->
                as("leader", () -> tasks.page(TaskFilter.none().text(code), PageRequest.of(0, 1))).getFirst().step())
                .containsExactly("\u6574\u6539\u65b9\u6848\u5df2\u83b7\u6279\u51c6", "\u5df2\u5f00 3 \u6b21", "\u8bbe\u5907\u5b89\u88c5");
    }
}
