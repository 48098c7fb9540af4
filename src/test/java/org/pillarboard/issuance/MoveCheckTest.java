package org.pillarboard.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.Readiness;
import org.pillarboard.debt.SourceStatus;
import org.pillarboard.shared.Rag;
import org.pillarboard.shared.RuleViolation;

/** The order of the stages, quotas with their clocks, what may be repaid: without a database. */
class MoveCheckTest {

    private static final LinkLine OLD = new LinkLine("D-1", "2026-12-10", "5");
    private static final Map<String, BigDecimal> PRINCIPALS = Map.of("D-1", yi("5"), "D-2", yi("3"));
    private static final QuotaClock CLOCK = new QuotaClock(90, 30, false);
    private final Bonds bonds = new Bonds();

    private static BigDecimal yi(String amount) {
        return new BigDecimal(amount).movePointRight(8).setScale(2);
    }

    private void check(IssueStage stage, MoveSheet sheet) {
        new MoveCheck(bonds.pipeline(), bonds.row(stage, sheet)).run(Bonds.DAY, PRINCIPALS);
    }

    private void refuses(IssueStage stage, MoveSheet sheet, String key) {
        assertThatThrownBy(() -> check(stage, sheet)).isInstanceOf(RuleViolation.class).hasMessageStartingWith(key + " ");
    }

    @Test
    void goesFromStageToStageInOrder() {
        for (DebtKind product : List.of(DebtKind.MTN, DebtKind.CORP_PUBLIC)) {
            var family = IssueFamily.of(product);
            for (IssueStage from : IssueStage.values()) {
                assertThat(from.next(family)).allSatisfy(to -> assertThat(to == from || to.number() > from.number()).isTrue());
                assertThat(from.next(family).isEmpty()).isEqualTo(from.isEnd());
                assertThat(from.next(family).contains(IssueStage.TERMINATED)).isEqualTo(from.number() < IssueStage.SETTLED.number());
            }
        }
        assertThat(IssueStage.ACCEPTED.next(IssueFamily.EXCHANGE)).doesNotContain(IssueStage.REGISTERED);
        assertThat(IssueStage.ACCEPTED.next(IssueFamily.INTERBANK)).contains(IssueStage.REGISTERED);
        assertThat(IssueStage.FEEDBACK.next(IssueFamily.EXCHANGE)).contains(IssueStage.FEEDBACK);
    }

    /**
     * Published facts F001 to F004: registered on 10 January 2023, 12 priced on 19 January (the quota is not published: the issue
     * stands for it). F007: 7.3 registered and the same planned, no issue known; how long it may be used is the two years of the rule.
     */
    @Test
    void holdsWhatIsPublishedOfYinchuansRegistrations() {
        bonds.plan("2022-12-01", "MTN", "12").registered("2023-01-10", "MTN001", "12", "2025-01-10")
                .move(IssueStage.PRICED, bonds.price("2023-01-19", "12"));
        var issued = bonds.issue();
        bonds.plan("2023-05-11", "MTN", "7.3").registered("2023-05-11", "MTN002", "7.3", "2025-05-11");

        var pipeline = bonds.pipeline();
        assertThat(issued.dayOf(IssueStage.REGISTERED).orElseThrow().until(issued.dayOf(IssueStage.PRICED).orElseThrow()).getDays()).isEqualTo(9);
        assertThat(pipeline.registration("MTN001").orElseThrow().left()).isZero();
        assertThat(pipeline.registration("MTN002")).hasValueSatisfying(one -> {
            assertThat(one.used()).isZero();
            assertThat(one.left()).isEqualByComparingTo(yi("7.3"));
            assertThat(one.reserved()).isEqualByComparingTo(yi("7.3"));
            assertThat(one.isExpired(LocalDate.parse("2025-05-12"))).isTrue();
        });
        assertThat(bonds.issue().stage()).isEqualTo(IssueStage.REGISTERED);
    }

    @Test
    void saysHowSureTheMoneyIs() {
        assertThat(Arrays.stream(IssueStage.values()).filter(stage -> stage.sureness() == SourceStatus.APPROVED))
                .containsExactly(IssueStage.PREPARED, IssueStage.PRICED);
        assertThat(IssueStage.REGISTERED.sureness()).isEqualTo(SourceStatus.INTENDED);
        assertThat(IssueStage.SETTLED.sureness()).isEqualTo(SourceStatus.ARRIVED);
        assertThat(EnumSet.of(IssueStage.PLAN, IssueStage.ACCEPTED, IssueStage.REGISTERED, IssueStage.PRICED, IssueStage.SETTLED).stream()
                .map(IssueStage::readiness)).containsExactly(Readiness.L1, Readiness.L2, Readiness.L3, Readiness.L4, Readiness.L5);
    }

    @Test
    void refusesWhatIsOutOfOrderOrOutOfTime() {
        bonds.plan("2026-11-01", "MTN", "5", OLD);

        refuses(IssueStage.FILED, bonds.sheet("2026-11-02"), "issuance.order");
        refuses(IssueStage.PLAN, bonds.sheet("2026-11-02"), "issuance.order");
        refuses(IssueStage.ADVISERS, bonds.sheet("2026-10-31"), "issuance.dayBefore");
        refuses(IssueStage.ADVISERS, bonds.sheet("2026-11-21"), "issuance.future");
        assertThatCode(() -> check(IssueStage.ADVISERS, bonds.sheet("2026-11-02"))).doesNotThrowAnyException();
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        var problems = MoveCheck.problems(IssueStage.PRICED, MoveSheet.empty().with(IssueField.RATE, "about 3").with(IssueField.ON, "2026-11-02")
                .withLinks(List.of(LinkLine.empty())));

        assertThat(problems).filteredOn(IssueProblem::isMissing).extracting(IssueProblem::field)
                .containsExactly(IssueField.CODE, IssueField.SHORT_NAME, IssueField.AMOUNT);
        assertThat(problems).filteredOn(one -> !one.isMissing()).extracting(IssueProblem::field).containsExactly(IssueField.RATE, null);
        assertThat(IssueProblem.locate(new RuleViolation("issuance.overQuota", 1, 2)).orElseThrow().field()).isEqualTo(IssueField.AMOUNT);
    }

    @Test
    void issuesSeveralUnderOneRegistrationAndNoMore() {
        bonds.plan("2026-01-05", "MTN", "6").registered("2026-02-01", "R1", "10", "").move(IssueStage.PRICED, bonds.price("2026-03-01", "6"));
        bonds.plan("2026-09-01", "SCP", "5").to(IssueStage.ADVISERS, "2026-09-02");
        refuses(IssueStage.REGISTERED, bonds.sheet("2026-09-03").with(IssueField.NUMBER, "R9").with(IssueField.QUOTA, "9"), "issuance.registration");
        refuses(IssueStage.REGISTERED, bonds.sheet("2026-09-03").with(IssueField.NUMBER, "R1"), "issuance.noRoom");
        bonds.plan("2026-09-01", "SCP", "4").to(IssueStage.ADVISERS, "2026-09-02")
                .move(IssueStage.REGISTERED, bonds.sheet("2026-09-03").with(IssueField.NUMBER, "R1"));

        var registration = bonds.pipeline().registration("R1").orElseThrow();
        assertThat(registration.expiresOn()).isEqualTo("2028-02-01");
        assertThat(registration.used()).isEqualByComparingTo(yi("6"));
        assertThat(registration.reserved()).isEqualByComparingTo(yi("4"));
        assertThat(registration.left()).isEqualByComparingTo(yi("4"));
        assertThat(registration.issues()).hasSize(2);
        refuses(IssueStage.PRICED, bonds.price("2026-10-01", "4.01"), "issuance.overQuota");
        refuses(IssueStage.PRICED, bonds.price("2026-10-01", "0"), "issuance.amount");
        assertThatCode(() -> check(IssueStage.PRICED, bonds.price("2026-10-01", "4"))).doesNotThrowAnyException();
    }

    @Test
    void takesTheExpiryPrintedInAnApprovalOfTheExchange() {
        bonds.plan("2026-01-05", "CORP_PUBLIC", "6").to(IssueStage.ADVISERS, "2026-01-06").to(IssueStage.RATED, "2026-01-07")
                .to(IssueStage.FILED, "2026-01-08").to(IssueStage.ACCEPTED, "2026-01-09").to(IssueStage.MEETING, "2026-02-01");
        var approval = bonds.sheet("2026-02-10").with(IssueField.NUMBER, "R2").with(IssueField.QUOTA, "6");
        refuses(IssueStage.REGISTERED, approval, "issuance.expiry");
        refuses(IssueStage.REGISTERED, approval.with(IssueField.EXPIRES_ON, "2026-02-10"), "issuance.expiry");
        refuses(IssueStage.REGISTERED, approval.with(IssueField.QUOTA, ""), "issuance.quota");
        bonds.move(IssueStage.REGISTERED, approval.with(IssueField.EXPIRES_ON, "2026-11-15"));
        bonds.to(IssueStage.PREPARED, "2026-03-01");

        refuses(IssueStage.PRICED, bonds.price("2026-11-16", "6"), "issuance.quotaExpired");
        var registration = bonds.pipeline().registration("R2").orElseThrow();
        assertThat(registration.daysLeft(LocalDate.of(2026, 8, 17))).isEqualTo(90);
        assertThat(registration.light(LocalDate.of(2026, 8, 16), CLOCK)).isEqualTo(Rag.GREEN);
        assertThat(registration.light(LocalDate.of(2026, 8, 17), CLOCK)).isEqualTo(Rag.AMBER);
        assertThat(registration.light(LocalDate.of(2026, 10, 16), CLOCK)).isEqualTo(Rag.RED);
        assertThat(registration.light(LocalDate.of(2026, 10, 16), new QuotaClock(29, 10, true))).isEqualTo(Rag.GREEN);
    }

    @Test
    void repaysNoMoreThanItBringsAndNoMoreThanTheOldDebtWas() {
        bonds.plan("2026-01-05", "MTN", "4", new LinkLine("D-1", "2026-12-10", "2"));
        bonds.plan("2026-01-06", "MTN", "6");
        var advisers = bonds.sheet("2026-01-07");

        refuses(IssueStage.ADVISERS, advisers.withLinks(List.of(OLD)), "issuance.links.old");
        refuses(IssueStage.ADVISERS, advisers.withLinks(List.of(new LinkLine("D-9", "2026-12-10", "1"))), "issuance.links.unknown");
        refuses(IssueStage.ADVISERS, advisers.withLinks(List.of(new LinkLine("D-2", "2026-12-10", "1"), new LinkLine("D-2", "2026-12-10", "1"))),
                "issuance.links.twice");
        refuses(IssueStage.ADVISERS, advisers.withLinks(List.of(new LinkLine("D-1", "2026-12-10", "3"), new LinkLine("D-2", "2027-01-10", "3.1"))),
                "issuance.links.proceeds");
        assertThatCode(() -> check(IssueStage.ADVISERS, advisers.withLinks(List.of(new LinkLine("D-1", "2026-12-10", "3"),
                new LinkLine("D-2", "2027-01-10", "3"))))).doesNotThrowAnyException();
    }

    @Test
    void settlesWithinWhatWasPriced() {
        bonds.plan("2026-01-05", "MTN", "5", OLD).registered("2026-02-01", "R3", "5", "").move(IssueStage.PRICED, bonds.price("2026-03-01", "5"));
        var settled = bonds.sheet("2026-03-03").with(IssueField.VALUE_ON, "2026-03-03").with(IssueField.MATURITY_ON, "2029-03-03");

        refuses(IssueStage.SETTLED, settled.with(IssueField.PROCEEDS, "5.1"), "issuance.proceeds");
        refuses(IssueStage.SETTLED, settled.with(IssueField.PROCEEDS, "4.98"), "issuance.links.proceeds");
        refuses(IssueStage.SETTLED, settled.with(IssueField.PROCEEDS, "5").with(IssueField.MATURITY_ON, "2026-03-03"), "issuance.maturity");
        refuses(IssueStage.SETTLED, settled.with(IssueField.PROCEEDS, "5").with(IssueField.VALUE_ON, "2026-02-28"), "issuance.valueOn");
        assertThatCode(() -> check(IssueStage.SETTLED, settled.with(IssueField.PROCEEDS, "5"))).doesNotThrowAnyException();
    }

    @Test
    void lightsBondsByTheDebtThatFallsDueFirst() {
        bonds.plan("2026-10-01", "MTN", "5", OLD).to(IssueStage.ADVISERS, "2026-10-02");
        assertThat(bonds.issue().light(LocalDate.of(2026, 6, 20))).contains(Rag.GREEN);
        assertThat(bonds.issue().light(LocalDate.of(2026, 8, 20))).contains(Rag.AMBER);
        assertThat(bonds.issue().light(Bonds.DAY)).contains(Rag.RED);
        assertThat(bonds.pipeline().levelOf("D-1")).isEqualTo(Readiness.L1);

        bonds.move(IssueStage.TERMINATED, bonds.sheet("2026-11-02").with(IssueField.REASON, "market"));
        assertThat(bonds.issue().light(Bonds.DAY)).isEmpty();
        assertThat(bonds.issue().links()).isEmpty();
        assertThat(bonds.pipeline().levelOf("D-1")).isEqualTo(Readiness.L0);
        assertThat(bonds.pipeline().underway()).isEmpty();
    }

    /** Whoever repaid the older debt: it asks for nothing any more. */
    @Test
    void isNotBehindADebtThatWasRepaid() {
        bonds.plan("2026-10-01", "MTN", "5", OLD).to(IssueStage.ADVISERS, "2026-10-02");
        var settled = bonds.issue().settling(java.util.Set.of(OLD.oldCode()));

        assertThat(bonds.issue().light(Bonds.DAY)).contains(Rag.RED);
        assertThat(settled.light(Bonds.DAY)).contains(Rag.GREEN);
        assertThat(settled.dueOn()).isEmpty();
        assertThat(settled.links()).hasSize(1);
    }

    @Test
    void weighsTheDaysAheadByWhatIsRepaid() {
        bonds.plan("2026-05-01", "MTN", "5", new LinkLine("D-1", "2026-12-10", "4")).to(IssueStage.ADVISERS, "2026-05-02")
                .to(IssueStage.RATED, "2026-05-02").to(IssueStage.FILED, "2026-06-01").to(IssueStage.ACCEPTED, "2026-06-13");
        bonds.plan("2026-05-01", "MTN", "3", new LinkLine("D-2", "2026-09-01", "1")).to(IssueStage.ADVISERS, "2026-05-02")
                .to(IssueStage.RATED, "2026-05-02").to(IssueStage.FILED, "2026-06-01").to(IssueStage.ACCEPTED, "2026-06-03");
        var from = LocalDate.of(2026, 6, 1);

        var figure = IssueRegister.daysAhead(bonds.pipeline().issues(), List.of("U"), from, LocalDate.of(2026, 6, 30)).orElseThrow();

        assertThat(figure.value()).isEqualByComparingTo("162"); // (180 x 4 + 90 x 1) / 5
        assertThat(figure.denominator()).isEqualByComparingTo("5");
        assertThat(IssueRegister.daysAhead(bonds.pipeline().issues(), List.of("U"), from.plusMonths(1), LocalDate.of(2026, 7, 31))).isEmpty();
        assertThat(IssueRegister.daysAhead(bonds.pipeline().issues(), List.of("V"), from, LocalDate.of(2026, 6, 30))).isEmpty();
    }

    /** Less than a cent would be rounded away where nobody sees it. */
    @Test
    void readsNoAmountBelowACent() {
        assertThat(MoveSheet.amount("3.0000000001")).isPresent();
        assertThat(MoveSheet.amount("3.00000000010")).isPresent();
        assertThat(MoveSheet.amount("3.00000000001")).isEmpty();
    }

    /** However bonds are drawn and repaid: what passes keeps both sums within their bounds. */
    @Test
    void keepsSumsWithinBoundsWhateverIsTyped() {
        var dice = new Random(20261122);
        for (int round = 0; round < 400; round++) {
            var some = new Bonds();
            for (int i = 0; i < 4; i++) {
                var links = dice.ints(dice.nextInt(3), 0, 2).distinct().mapToObj(one -> new LinkLine("D-" + (one + 1), "2026-12-10",
                        BigDecimal.valueOf(1 + dice.nextInt(60), 1).toPlainString())).toArray(LinkLine[]::new);
                var trial = new Bonds();
                trial.plan("2026-01-05", "MTN", BigDecimal.valueOf(10 + dice.nextInt(60), 1).toPlainString(), links);
                var move = trial.issue().moves().getFirst();
                try {
                    new MoveCheck(some.pipeline(), move).run(Bonds.DAY, PRINCIPALS);
                    some.plan("2026-01-05", "MTN", move.sheet().text(IssueField.AMOUNT), links);
                } catch (RuleViolation refused) {
                    assertThat(refused.messageKey()).startsWith("issuance.links.");
                }
            }
            assertThat(some.pipeline().issues()).allSatisfy(issue -> assertThat(issue.links().stream().map(RefinancingLink::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)).isLessThanOrEqualTo(issue.amount()));
            PRINCIPALS.forEach((code, principal) -> assertThat(some.pipeline().linkedTo(code, null)).isLessThanOrEqualTo(principal));
        }
    }
}
