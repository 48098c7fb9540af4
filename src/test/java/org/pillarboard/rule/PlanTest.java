package org.pillarboard.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pillarboard.rule.Lights.n;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.shared.RuleViolation;

class PlanTest {

    private static final String DELIV = "2,1,3,6,8,11,10,10,13,14,12,10";
    private static final String OLDC_START = "2,2,12,22,24,18,8,6,3,2,1,0";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EVEN     | MONTHS                           | 2026-01-30 | 0
            EVEN     | MONTHS                           | 2026-01-31 | 0.083333
            EVEN     | MONTHS                           | 2026-10-31 | 0.833333
            EVEN     | MONTHS                           | 2026-11-22 | 0.833333
            EVEN     | MONTHS                           | 2024-02-28 | 0.083333
            EVEN     | MONTHS                           | 2024-02-29 | 0.166667
            EVEN     | MONTHS                           | 2026-12-31 | 1
            EVEN     | DAYS                             | 2023-06-30 | 0.495890
            EVEN     | DAYS                             | 2017-08-31 | 0.665753
            EVEN     | DAYS                             | 2024-12-31 | 1
            SEASONAL | 2,1,3,6,8,11,10,10,13,14,12,10   | 2026-10-31 | 0.78
            SEASONAL | 2,2,12,22,24,18,8,6,3,2,1,0      | 2023-06-30 | 0.80
            SEASONAL | 2,2,12,22,24,18,8,6,3,2,1,0      | 2023-09-30 | 0.97
            SEASONAL | 2,2,12,22,24,18,8,6,3,2,1,0      | 2023-01-15 | 0
            PERIODIC | 3:20 6:55 12:100                 | 2026-02-28 | 0
            PERIODIC | 3:20 6:55 12:100                 | 2026-05-31 | 0.20
            PERIODIC | 3:20 6:55 12:100                 | 2026-06-30 | 0.55
            PERIODIC | 6:2 12:4                         | 2026-09-30 | 0.5
            STEP     | 2026-04-15:1 2026-09-01:3        | 2026-04-14 | 0
            STEP     | 2026-04-15:1 2026-09-01:3        | 2026-04-15 | 0.333333
            SCHEDULE | 2026-03-27:12 2026-06-30:21 2026-10-20:27 2026-12-20:30 | 2026-10-31 | 0.9
            """)
    void tellsTheShareDueByADay(PlanSpec.Kind kind, String points, LocalDate day, String share) {
        Lights.assertClose(new PlanSpec(kind, points).toPlan().share(day), share, "0.000001");
    }

    @ParameterizedTest
    @CsvSource({"4,3", "400,312", "5000,3900", "4200,3276", "1,0"})
    void floorsWholeThings(String target, String required) {
        Plan plan = new PlanSpec(PlanSpec.Kind.SEASONAL, DELIV).toPlan();
        assertThat(PlanCurve.required(plan, n(target), null, Lights.OCT_31, true)).isEqualByComparingTo(required);
    }

    @Test
    void losesNoWholeThingToADecimal() {
        for (int target = 12; target <= 1200; target += 12) {
            assertThat(PlanCurve.required(Plan.evenByMonths(), BigDecimal.valueOf(target), null, Lights.OCT_31, true))
                    .isEqualByComparingTo(BigDecimal.valueOf(target * 10L / 12));
        }
    }

    @ParameterizedTest
    @CsvSource({"1000,1200,1166,true", "1000,1200,1166.666667,false", "100,40,50,true", "10,3,5,true"})
    void startsFromTheBaselineAndNeverRoundsAgainstTheUnit(String from, String to, String required, boolean whole) {
        Lights.assertClose(PlanCurve.required(Plan.evenByMonths(), n(to), n(from), Lights.OCT_31, whole), required, "0.000001");
    }

    @Test
    void drawsTheYearForAChart() {
        Plan plan = new PlanSpec(PlanSpec.Kind.STEP, "2026-04-15:1 2026-09-01:3").toPlan();
        var points = PlanCurve.points(plan, Promise.by(Lights.OCT_31, plan, n("6"), null, true), 2026);
        assertThat(points).hasSize(14).containsEntry(LocalDate.of(2026, 4, 15), n("2"));
        assertThat(points.get(LocalDate.of(2026, 3, 31))).isEqualByComparingTo("0");
        assertThat(points.lastEntry().getValue()).isEqualByComparingTo("6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SEASONAL | 10,10                       | rule.plan.season
            SEASONAL | 8,8,8,8,8,8,8,8,8,8,8,8     | rule.plan.season
            SEASONAL | -8,24,8,8,8,8,8,8,8,8,8,12  | rule.plan.season
            SEASONAL | abc                         | rule.plan.unreadable
            PERIODIC | 3:20 6:10                   | rule.plan.falls
            PERIODIC | 0:5 12:10                   | rule.plan.month
            PERIODIC | 6:5 13:10                   | rule.plan.month
            PERIODIC | 3                           | rule.plan.unreadable
            STEP     | 2026-04-15:0                | rule.plan.empty
            STEP     | 2026-02-30:1                | rule.plan.unreadable
            EVEN     | WEEKS                       | rule.plan.unreadable
            """)
    void refusesWhatIsNoPlan(PlanSpec.Kind kind, String points, String key) {
        assertThatThrownBy(() -> new PlanSpec(kind, points).toPlan())
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EVEN     | DAYS
            SEASONAL | 7.2,7.2,8.65,7.54,7.8,9.0,8.27,8.11,8.55,8.15,8.45,11.08
            PERIODIC | 3:20 6:55 12:100
            STEP     | 2026-04-15:1 2026-09-01:3
            SCHEDULE | 2026-03-27:12 2026-06-30:21.5
            """)
    void writesAPlanAsItReadsIt(PlanSpec.Kind kind, String points) {
        var spec = new PlanSpec(kind, points);
        assertThat(PlanSpec.of(spec.toPlan())).isEqualTo(spec);
    }
}
