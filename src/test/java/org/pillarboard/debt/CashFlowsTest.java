package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pillarboard.debt.Debts.CALENDAR;
import static org.pillarboard.debt.Debts.LPR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.shared.RuleViolation;

/** Payments from terms, against examples worked by hand. */
class CashFlowsTest {

    private static List<CashFlow> flows(Terms terms) {
        return CashFlows.of(terms, LPR, CALENDAR);
    }

    private static Terms million(String from, String to, Repayment repayment, int times, Coupon coupon, DayCountRule count,
            Instalment... instalments) {
        return new Terms(new BigDecimal("1000000.00"), LocalDate.parse(from), LocalDate.parse(to), repayment, times, coupon, count,
                DayRoll.FOLLOWING, List.of(instalments));
    }

    @ParameterizedTest
    @CsvSource({
        // 1,000,000 x 4.5 %: a full coupon period is a full coupon, leap year or not
        "ACT_ACT, 1, 4.5, 2024-01-15, 2025-01-15, 45000.00",
        "ACT_ACT, 2, 4.5, 2024-01-15, 2024-07-15, 22500.00",
        // 366 days of 2024
        "ACT_365, 1, 3.65, 2024-01-15, 2025-01-15, 36600.00",
        // 90 and 91 days
        "ACT_360, 4, 3.6, 2026-01-01, 2026-04-01, 9000.00",
        "ACT_360, 4, 3.6, 2026-04-01, 2026-07-01, 9100.00",
        "THIRTY_360, 12, 6, 2026-02-01, 2026-03-01, 5000.00",
        // 270 of 365 days, all at the end
        "ACT_ACT, 0, 3, 2025-03-03, 2025-11-28, 22191.78",
        // 122 days of 2023, 91 of the leap year 2024
        "ACT_ACT, 0, 3, 2023-09-01, 2024-04-01, 17486.41"})
    void countsTheDaysOfTheFirstPeriod(DayCountRule count, int times, String rate, String from, String to, String interest) {
        var first = flows(million(from, to, Repayment.BULLET, times, Coupon.fixed(rate), count)).getFirst();

        assertThat(first.interest()).isEqualByComparingTo(interest);
        assertThat(first.on()).isEqualTo(to);
    }

    @Test
    void repaysAMortgageAsEveryBankDoes() {
        var flows = flows(million("2025-01-01", "2055-01-01", Repayment.ANNUITY, 12, Coupon.fixed("4.9"), DayCountRule.THIRTY_360));

        assertThat(flows).hasSize(360);
        assertThat(flows.getFirst().interest()).isEqualByComparingTo("4083.33");
        assertThat(flows.getFirst().interest().add(flows.getFirst().principal())).isEqualByComparingTo("5307.27");
        assertThat(flows.getLast().left()).isEqualByComparingTo("0");
    }

    @Test
    void repaysALeaseInTwentyEqualParts() {
        var flows = flows(million("2023-03-15", "2028-03-15", Repayment.EQUAL_PRINCIPAL, 4, Coupon.fixed("6"), DayCountRule.THIRTY_360));

        assertThat(flows).hasSize(20).allSatisfy(flow -> assertThat(flow.principal()).isEqualByComparingTo("50000"));
        assertThat(flows.get(0).interest()).isEqualByComparingTo("15000");
        assertThat(flows.get(1).interest()).isEqualByComparingTo("14250");
        assertThat(flows.getLast().interest()).isEqualByComparingTo("750");
    }

    @Test
    void looksTheReferenceRateUpEachNewYear() {
        var terms = million("2024-04-01", "2027-04-01", Repayment.BULLET, 2,
                new Coupon.Floating("LPR1Y", new BigDecimal("0.85"), ResetRule.NEW_YEAR), DayCountRule.ACT_360);

        var flows = flows(terms);

        // 4.30 % for 183 days
        assertThat(flows.get(0).interest()).isEqualByComparingTo("21858.33");
        // 4.30 % for 92 days, 3.95 % for 90: 10,988.89 and 9,875.00
        assertThat(flows.get(1).interest()).isEqualByComparingTo("20863.89");
        // 3.95 % for 92 days, 3.85 % for 90: 10,094.44 and 9,625.00
        assertThat(flows.get(3).interest()).isEqualByComparingTo("19719.44");
    }

    @Test
    void resetsOnAnniversariesAndAtPeriods() {
        var margin = new BigDecimal("0.85");
        var yearly = flows(million("2024-04-01", "2026-04-01", Repayment.BULLET, 2,
                new Coupon.Floating("LPR1Y", margin, ResetRule.ANNIVERSARY), DayCountRule.ACT_360));
        var each = flows(million("2024-04-01", "2026-04-01", Repayment.BULLET, 2,
                new Coupon.Floating("LPR1Y", margin, ResetRule.EACH_PERIOD), DayCountRule.ACT_360));

        // 4.30 % a full year, 182 days
        assertThat(yearly.get(1).interest()).isEqualByComparingTo("21738.89");
        // from 1 April 2025 on 3.95 %, 183 days
        assertThat(yearly.get(2).interest()).isEqualByComparingTo("20079.17");
        // on 1 October 2025 the rate of May is in force: 3.85 %, 182 days
        assertThat(each.get(3).interest()).isEqualByComparingTo("19463.89");
    }

    /** Published fact F015: 1 billion for 210 days at 6.58 %, paid on 25 October 2023, all of it in a year of 365 days. */
    @Test
    void paysAShortPaperAllAtTheEnd() {
        var terms = new Terms(Debts.yi("10"), LocalDate.parse("2023-10-25").minusDays(210), LocalDate.parse("2023-10-25"), Repayment.BULLET, 0,
                Coupon.fixed("6.58"), DayCountRule.ACT_ACT, DayRoll.FOLLOWING, List.of());

        assertThat(terms.valueOn()).isEqualTo("2023-03-29");
        assertThat(flows(terms)).singleElement().satisfies(flow -> {
            assertThat(flow.on()).isEqualTo("2023-10-25");
            assertThat(flow.interest()).isEqualByComparingTo("37857534.25");
            assertThat(flow.principal()).isEqualByComparingTo("1000000000");
        });
    }

    /** Published fact F011: interest on each 10 September and 10 March from 2023 on, repaid on 10 March 2033; its coupon is not published. */
    @Test
    void paysTwiceAYearOnThePublishedDays() {
        var terms = new Terms(Debts.yi("20.7897"), LocalDate.parse("2023-03-10"), LocalDate.parse("2033-03-10"), Repayment.BULLET, 2,
                Coupon.fixed("0"), DayCountRule.ACT_ACT, DayRoll.NONE, List.of());

        var flows = flows(terms);
        assertThat(flows).hasSize(20).allSatisfy(flow -> assertThat(flow.on().toString()).matches("20\\d\\d-0[39]-10"));
        assertThat(flows.getFirst().on()).isEqualTo("2023-09-10");
        assertThat(flows.getLast().on()).isEqualTo("2033-03-10");
        assertThat(flows.getLast().principal()).isEqualByComparingTo("2078970000");
        assertThat(flows.subList(0, 19)).allSatisfy(flow -> assertThat(flow.principal()).isZero());
    }

    /** Published fact F014. */
    @Test
    void stepsUpAfterThreeYears() {
        var steps = new Coupon.Stepped(List.of(new RateStep(LocalDate.MIN, new BigDecimal("4.40")),
                new RateStep(LocalDate.parse("2023-03-02"), new BigDecimal("6.80"))));
        var terms = new Terms(Debts.yi("15"), LocalDate.parse("2020-03-02"), LocalDate.parse("2025-03-02"), Repayment.BULLET, 1,
                steps, DayCountRule.ACT_ACT, DayRoll.FOLLOWING, List.of());

        assertThat(flows(terms)).extracting(flow -> flow.interest().intValueExact())
                .containsExactly(66_000_000, 66_000_000, 66_000_000, 102_000_000, 102_000_000);
    }

    @Test
    void repaysAsGivenAndTheRestAtTheEnd() {
        var flows = flows(million("2026-01-01", "2026-07-01", Repayment.GIVEN, 4, Coupon.fixed("3.6"), DayCountRule.ACT_360,
                new Instalment(LocalDate.parse("2026-02-10"), new BigDecimal("400000"))));

        assertThat(flows).extracting(flow -> flow.principal().intValueExact()).containsExactly(400_000, 0, 600_000);
        // 40 days on a million, 50 on what is left
        assertThat(flows.get(1).interest()).isEqualByComparingTo("7000");
        assertThat(flows.get(2).interest()).isEqualByComparingTo("5460");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-14, FOLLOWING, 2026-02-14", "2026-02-16, FOLLOWING, 2026-02-24", "2026-10-01, FOLLOWING, 2026-10-08",
        "2026-10-10, FOLLOWING, 2026-10-10", "2026-02-16, PRECEDING, 2026-02-14", "2026-01-31, MODIFIED, 2026-01-30",
        "2026-05-31, FOLLOWING, 2026-06-01", "2026-05-31, NONE, 2026-05-31"})
    void paysOnWorkingDays(LocalDate due, DayRoll roll, LocalDate paid) {
        assertThat(CALENDAR.adjust(due, roll)).isEqualTo(paid);
    }

    @Test
    void refusesTermsThatMakeNoSense() {
        assertThatThrownBy(() -> Debts.bullet("0", "2026-01-01", "2027-01-01", "3")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Debts.bullet("1", "2027-01-01", "2027-01-01", "3")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> million("2026-01-01", "2027-01-01", Repayment.GIVEN, 4, Coupon.fixed("3"), DayCountRule.ACT_360,
                new Instalment(LocalDate.parse("2026-05-01"), new BigDecimal("1000000.01")))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> LPR.at("LPR1Y", LocalDate.parse("2023-01-01"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void repaysExactlyThePrincipalWhateverTheTerms() {
        var dice = new Random(7);
        for (int i = 0; i < 400; i++) {
            var from = LocalDate.of(2020, 1, 1).plusDays(dice.nextInt(2000));
            var terms = new Terms(BigDecimal.valueOf(1 + dice.nextLong(10_000_000_000L), 2), from, from.plusDays(40 + dice.nextInt(4000)),
                    Repayment.values()[dice.nextInt(4)], List.of(0, 1, 2, 4, 12).get(dice.nextInt(5)),
                    Coupon.fixed(String.valueOf(dice.nextInt(9))), DayCountRule.values()[dice.nextInt(4)],
                    DayRoll.values()[dice.nextInt(4)], List.of());

            var flows = flows(terms);

            assertThat(flows.stream().map(CashFlow::principal).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(terms.toString()).isEqualByComparingTo(terms.principal());
            assertThat(flows).as(terms.toString()).allMatch(flow -> flow.left().signum() >= 0 && flow.interest().signum() >= 0
                    && flow.interest().scale() <= 2);
        }
    }
}
