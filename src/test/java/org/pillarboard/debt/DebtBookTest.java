package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.debt.Debts.bullet;
import static org.pillarboard.debt.Debts.yi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.shared.Rag;

/** Positions, walls, chains and readiness of small ledgers that can be worked by hand. */
class DebtBookTest {

    private static final String DAY = "2026-10-31";
    private final Debts debts = new Debts();

    @Test
    void putsWhatMayBePutAtTheNextExerciseDay() {
        var id = debts.owe("A", DebtKind.CORP_PRIVATE, "U", bullet("5", "2023-12-08", "2028-12-08", "5"));
        debts.entry(id, EntryKind.PUT_DATE, "2026-12-08", "0");

        var book = debts.book(DAY);

        assertThat(book.dues(WallView.USUAL)).singleElement().satisfies(due -> {
            assertThat(due.on()).isEqualTo("2026-12-08");
            assertThat(due.reason()).isEqualTo(DueReason.PUT);
            assertThat(due.amount()).isEqualByComparingTo(yi("5"));
        });
        assertThat(book.dues(new WallView(false, false))).extracting(DueItem::on).containsExactly(LocalDate.parse("2028-12-08"));
    }

    @Test
    void keepsWhatHoldersDidNotPutAtItsNewRate() {
        var id = debts.owe("D-024", DebtKind.MTN, "U", bullet("8", "2023-06-25", "2028-06-25", "5.10"));
        debts.entry(id, EntryKind.PUT_DATE, "2026-06-25", "0").entry(id, EntryKind.PUT, "2026-06-25", "5.6")
                .rate(id, "2026-06-25", "3.60");

        var before = debts.book("2026-06-24").positions().getFirst();
        var after = debts.book(DAY).positions().getFirst();

        assertThat(before.balance()).isEqualByComparingTo(yi("8"));
        assertThat(before.rate()).isEqualByComparingTo("5.10");
        assertThat(after.balance()).isEqualByComparingTo(yi("2.4"));
        assertThat(after.rate()).isEqualByComparingTo("3.60");
        assertThat(after.ahead()).extracting(flow -> flow.interest().intValueExact()).containsExactly(8_640_000, 8_640_000);
    }

    /** At 10% a year, 365 million bear 100,000 a day. */
    @Test
    void owesInterestOfTheRunningPeriodForEveryDaysBalance() {
        var prepaid = debts.owe("A", DebtKind.LOAN, "U", bullet("3.65", "2026-01-01", "2028-01-01", "10"));
        debts.entry(prepaid, EntryKind.REPAYMENT, "2026-10-08", "1.825");
        var drawn = debts.owe("B", DebtKind.LOAN, "U", bullet("3.65", "2026-01-01", "2028-01-01", "10"));
        debts.entry(drawn, EntryKind.DRAWING, "2026-04-11", "3.65");

        var book = debts.book(DAY);

        assertThat(book.positions().get(0).ahead()).extracting(flow -> flow.interest().intValueExact())
                .containsExactly(280 * 100_000 + 85 * 50_000, 365 * 50_000);
        assertThat(book.positions().get(1).ahead()).extracting(flow -> flow.interest().intValueExact())
                .containsExactly(265 * 100_000, 365 * 100_000);
    }

    /** Of 365 million at 10% the interest of a year comes with the principal; what is prepaid took its own along. */
    @Test
    void owesNoInterestOfDaysBeforeADrawingWhereItComesWithThePrincipal() {
        var terms = new Terms(yi("3.65"), LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"), Repayment.BULLET, 0, Coupon.fixed("10"),
                DayCountRule.ACT_365, DayRoll.NONE, List.of());
        debts.entry(debts.owe("A", DebtKind.LOAN, "U", terms), EntryKind.DRAWING, "2026-04-11", "3.65");
        debts.entry(debts.owe("B", DebtKind.LOAN, "U", terms), EntryKind.REPAYMENT, "2026-10-08", "1.825");

        assertThat(debts.book(DAY).positions()).flatExtracting(Position::ahead).extracting(flow -> flow.interest().intValueExact())
                .containsExactly(265 * 100_000, 365 * 50_000);
    }

    /** The period ended on a Saturday and is paid on Monday: what is drawn on the Sunday between bore none of it. */
    @Test
    void bearsNothingBetweenTheEndOfAPeriodAndTheDayItIsPaidOn() {
        var terms = new Terms(yi("3.65"), LocalDate.parse("2025-10-31"), LocalDate.parse("2028-10-31"), Repayment.BULLET, 1, Coupon.fixed("10"),
                DayCountRule.ACT_365, DayRoll.FOLLOWING, List.of());
        var id = debts.owe("A", DebtKind.LOAN, "U", terms);
        debts.entry(id, EntryKind.DRAWING, "2025-10-31", "1.825").entry(id, EntryKind.DRAWING, "2026-11-01", "1.825");

        assertThat(debts.book("2026-11-01").positions().getFirst().ahead().getFirst()).satisfies(flow -> {
            assertThat(flow.paidOn()).isEqualTo("2026-11-02");
            assertThat(flow.interest()).isEqualByComparingTo(yi("0.1825"));
        });
    }

    @Test
    void countsNoMoreOfItsSourcesThanIsLeftToPay() {
        var id = debts.owe("A", DebtKind.LOAN, "U", bullet("5", "2024-12-10", "2026-12-10", "4"));
        debts.source(id, "2026-12-10", SourceKind.BANK, "2", SourceStatus.INTENDED, null)
                .source(id, "2026-12-10", SourceKind.ASSET_SALE, "3", SourceStatus.ARRIVED, null).entry(id, EntryKind.REPAYMENT, "2026-10-10", "1");

        var due = debts.book(DAY).dues(WallView.USUAL).getFirst();

        assertThat(due.counted()).extracting(source -> source.kind() + " " + source.amount().movePointLeft(8).stripTrailingZeros().toPlainString())
                .containsExactly("ASSET_SALE 3", "BANK 1");
        assertThat(due.secured()).isEqualByComparingTo(yi("3"));
        assertThat(debts.book(DAY).wall(WallView.USUAL).months().get(1).cash()).isEqualByComparingTo(yi("4"));
    }

    @Test
    void countsAPerpetualOnlyWhenAskedTo() {
        debts.owe("D-066", DebtKind.PERPETUAL, "U", bullet("6", "2024-12-20", "2027-12-20", "4"));
        debts.owe("B", DebtKind.LOAN, "U", bullet("4", "2024-12-20", "2027-12-20", "4"));

        assertThat(debts.book(DAY).balance(WallView.USUAL)).isEqualByComparingTo(yi("4"));
        assertThat(debts.book(DAY).balance(new WallView(true, true))).isEqualByComparingTo(yi("10"));
    }

    @Test
    void takesUpWhatIsDrawnAndSpreadsItOverTheSchedule() {
        var terms = new Terms(yi("30"), LocalDate.parse("2026-03-27"), LocalDate.parse("2030-03-27"), Repayment.GIVEN, 2,
                Coupon.fixed("3.45"), DayCountRule.ACT_360, DayRoll.FOLLOWING,
                java.util.List.of(new Instalment(LocalDate.parse("2028-03-27"), yi("15"))));
        var id = debts.owe("D-070", DebtKind.SYNDICATED, "U", terms);
        debts.entry(id, EntryKind.DRAWING, "2026-03-30", "12").entry(id, EntryKind.DRAWING, "2026-06-10", "9")
                .entry(id, EntryKind.DRAWING, "2026-10-15", "4.5").entry(id, EntryKind.DRAWING, "2026-12-15", "4.5");

        var position = debts.book(DAY).positions().getFirst();

        assertThat(position.balance()).isEqualByComparingTo(yi("25.5"));
        assertThat(position.dues(WallView.USUAL)).extracting(DueItem::amount)
                .usingElementComparator(BigDecimal::compareTo).containsExactly(yi("12.75"), yi("12.75"));
        assertThat(position.overdue()).isZero();
    }

    @Test
    void countsWhatHasMovedSinceItsDay() {
        var old = debts.owe("A", DebtKind.LOAN, "U", bullet("1", "2024-09-01", "2027-09-01", "6"));
        debts.owe("B", DebtKind.LOAN, "U", bullet("1", "2026-11-02", "2027-09-01", "6"));
        debts.owe("C", DebtKind.LOAN, "U", bullet("1", "2026-12-02", "2027-09-01", "6"));
        debts.entry(old, EntryKind.REPAYMENT, "2026-11-03", "0.2").entry(old, EntryKind.REPAYMENT, "2026-11-04", "0.2")
                .entry(old, EntryKind.REPAYMENT, "2026-09-04", "0.2");

        assertThat(debts.since("2026-10-31", "2026-11-20")).returns(1L, DebtBook.Since::begun).returns(1L, DebtBook.Since::repaid);
        assertThat(debts.since("2026-11-20", "2026-11-20").isNothing()).isTrue();
        var due = debts.book("2026-10-31").dues(WallView.USUAL).getFirst();
        assertThat(debts.since("2026-10-31", "2026-11-20").covers(due)).as("half of it").isFalse();
        debts.entry(old, EntryKind.REPAYMENT, "2026-11-05", "0.4");
        assertThat(debts.since("2026-10-31", "2026-11-20").covers(due)).isTrue();
    }

    /** What was repaid before it was opened is not in it, nor what was there to pay it. */
    @Test
    void saysNothingOfDaysLongBeforeItWasOpened() {
        assertThat(debts.book("2019-06-30", "2026-11-05").isBeforeOpening()).isTrue();

        debts.owe("A", DebtKind.LOAN, "U", bullet("1", "2018-09-01", "2027-09-01", "6"));

        assertThat(debts.book("2026-10-04", "2026-11-05").silentBeforeOpening().isBeforeOpening()).isTrue();
        assertThat(debts.book("2026-10-05", "2026-11-05").silentBeforeOpening().positions()).hasSize(1);
        assertThat(debts.book("2026-10-04").silentBeforeOpening().positions()).hasSize(1);
    }

    @Test
    void callsOverdueWhatShouldHaveBeenRepaid() {
        var id = debts.owe("L", DebtKind.LEASE, "U", bullet("1", "2024-09-01", "2026-09-01", "6"));
        debts.entry(id, EntryKind.REPAYMENT, "2026-09-01", "0.4");

        var position = debts.book(DAY).positions().getFirst();

        assertThat(position.balance()).isEqualByComparingTo(yi("0.6"));
        assertThat(position.overdue()).isEqualByComparingTo(yi("0.6"));
        assertThat(position.overdueSince()).isEqualTo("2026-09-01");
        assertThat(debts.book("2026-09-01").positions().getFirst().overdue()).isZero();
    }

    @Test
    void tellsALateBridgeOfTheFundApartFromOverdueDebt() {
        debts.owe("F", DebtKind.FUND, "U", bullet("2", "2026-03-01", "2026-09-01", "2"));
        debts.owe("L", DebtKind.LEASE, "U", bullet("1", "2024-09-01", "2026-09-01", "6"));

        var open = OpenBook.of(debts.book(DAY), WallView.USUAL);

        assertThat(open.overdue()).hasSize(2);
        assertThat(open.arrears()).extracting(one -> one.instrument().code()).containsExactly("L");
        assertThat(open.ratios().overdue()).isEqualByComparingTo(yi("1"));
    }

    /** The ledger stands on the end of a month; what fell due and what was paid since counts, and a put that nobody need use does not. */
    @Test
    void knowsWhatIsLateOnADayAfterTheLedgers() {
        var lease = debts.owe("L", DebtKind.LEASE, "U", bullet("1", "2024-09-01", "2026-09-01", "6"));
        debts.owe("M", DebtKind.LOAN, "U", bullet("3", "2024-11-10", "2026-11-10", "6"));
        var put = debts.owe("P", DebtKind.MTN, "U", bullet("2", "2024-11-10", "2028-11-10", "6"));
        debts.entry(put, EntryKind.PUT_DATE, "2026-11-10", "0");

        assertThat(late("2026-11-10")).containsExactly("L 1 2026-09-01");
        assertThat(late("2026-11-20")).containsExactly("L 1 2026-09-01", "M 3 2026-11-10");
        debts.entry(lease, EntryKind.REPAYMENT, "2026-11-15", "0.4");
        assertThat(late("2026-11-20")).containsExactly("L 0.6 2026-09-01", "M 3 2026-11-10");
        debts.entry(lease, EntryKind.REPAYMENT, "2026-11-16", "0.6");
        assertThat(late("2026-11-20")).containsExactly("M 3 2026-11-10");
    }

    /** The ledger of October as it is looked at on a day after it. */
    private OpenBook seen(String day) {
        return OpenBook.of(new DebtBook(LocalDate.parse("2026-10-31"), debts.book("2026-10-31").positions(), List.of(), RestrictionBook.NONE,
                debts.since("2026-10-31", day), null), WallView.USUAL);
    }

    /** The ledger's day had money promised for all of it (DR03); on a later day only what was repaid came. */
    @Test
    void securesNothingThatIsOverdue() {
        var loan = debts.owe("M", DebtKind.LOAN, "U", bullet("5", "2024-11-10", "2026-11-10", "6"));
        debts.source(loan, "2026-11-10", SourceKind.BANK, "5", SourceStatus.APPROVED, null);
        debts.entry(loan, EntryKind.REPAYMENT, "2026-11-20", "3");
        var next = debts.owe("N", DebtKind.LOAN, "U", bullet("5", "2024-12-21", "2026-12-21", "6"));
        debts.source(next, "2026-12-21", SourceKind.BANK, "5", SourceStatus.APPROVED, null);

        var open = seen("2026-12-01");
        assertThat(open.ratios().secured().orElseThrow()).isEqualByComparingTo("100");
        assertThat(open.ratios().securedBySeen().orElseThrow()).isEqualByComparingTo("80");
        assertThat(open.byUnit().getFirst().ratios().securedBySeen().orElseThrow()).as("of the unit alone").isEqualByComparingTo("80");
        assertThat(open.ratios().lateSoon()).isEqualByComparingTo(yi("2"));
        assertThat(open.toCome(365)).extracting(due -> due.position().instrument().code()).containsExactly("N");
        assertThat(open.open().stream().map(open::next).map(due -> due.map(one -> one.on().toString()).orElse("none")))
                .containsExactlyInAnyOrder("none", "2026-12-21");
        assertThat(seen("2026-11-05").ratios().securedBySeen().orElseThrow()).as("nothing was overdue").isEqualByComparingTo("100");
    }

    private List<String> late(String day) {
        return seen(day).late().stream()
                .map(one -> one.position().instrument().code() + " "
                        + one.amount().movePointLeft(8).stripTrailingZeros().toPlainString() + " " + one.since()).toList();
    }

    @Test
    void laysWhatWasPaidBesideWhatWasAgreedToTheCent() {
        var terms = new Terms(yi("9"), LocalDate.parse("2023-10-20"), LocalDate.parse("2026-10-20"), Repayment.EQUAL_PRINCIPAL, 1,
                Coupon.fixed("4"), DayCountRule.ACT_365, DayRoll.NONE, java.util.List.of());
        var id = debts.owe("L", DebtKind.LOAN, "U", terms);
        debts.entry(id, EntryKind.DRAWING, "2023-10-20", "1").entry(id, EntryKind.REPAYMENT, "2025-10-20", "0.5");

        var lines = PaymentSchedule.of(debts.book(DAY).positions().getFirst(), CashFlows.of(terms, Debts.LPR, Debts.CALENDAR),
                LocalDate.parse(DAY));

        assertThat(debts.book(DAY).positions().getFirst().overdueSince()).as("half of the second is paid").isEqualTo("2025-10-20");
        assertThat(debts.book("2025-10-20").positions().getFirst().overdueSince()).as("due today").isNull();
        assertThat(lines).extracting(line -> line.flow().principal().toPlainString())
                .containsExactly("33333333.33", "33333333.34", "33333333.33");
        assertThat(lines).extracting(line -> line.overdue().toPlainString()).containsExactly("0.00", "16666666.67", "33333333.33");
    }

    /** The day is over and nobody said what came of it: it stays in sight until a put is filed, one of nothing too. */
    @Test
    void keepsAPutDayThatIsOverUntilItsResultIsTold() {
        var id = debts.owe("D-031", DebtKind.CORP_PRIVATE, "U", bullet("5", "2024-12-08", "2029-12-10", "4"));
        debts.entry(id, EntryKind.PUT_DATE, "2026-12-08", "0");

        assertThat(unanswered("2026-12-08")).isEmpty();
        assertThat(unanswered("2027-01-15")).singleElement().satisfies(due -> {
            assertThat(due.on()).isEqualTo("2026-12-08");
            assertThat(due.reason()).isEqualTo(DueReason.PUT);
            assertThat(due.amount()).isEqualByComparingTo(yi("5"));
            assertThat(due.isUnanswered()).isTrue();
        });
        assertThat(debts.book("2027-01-15").dues(WallView.USUAL)).extracting(DueItem::isUnanswered).containsExactly(false);

        debts.entry(id, EntryKind.PUT, "2026-12-08", "0").checkNewest();
        assertThat(unanswered("2027-01-15")).as("nobody put").isEmpty();
        assertThat(debts.book("2027-01-15").positions().getFirst().balance()).isEqualByComparingTo(yi("5"));
    }

    /** The ledger stands on the last month's end: a put day since is over too, and what was paid since answers it. */
    @Test
    void keepsAPutDayThatIsOverSinceTheLedgersDay() {
        var id = debts.owe("D-032", DebtKind.CORP_PRIVATE, "U", bullet("5", "2024-11-10", "2029-11-10", "4"));
        debts.entry(id, EntryKind.PUT_DATE, "2026-11-10", "0");

        assertThat(unansweredOn("2026-11-10")).as("it is today").isEmpty();
        assertThat(unansweredOn("2026-11-11")).containsExactly("2026-11-10");
        debts.entry(id, EntryKind.PUT, "2026-11-12", "0");
        assertThat(unansweredOn("2026-11-20")).as("nobody put, told two days later").isEmpty();
    }

    private List<String> unansweredOn(String day) {
        return seen(day).unansweredOn(LocalDate.parse(day)).stream().map(due -> due.on().toString()).toList();
    }

    private List<DueItem> unanswered(String day) {
        return OpenBook.of(debts.book(day), WallView.USUAL).unanswered();
    }

    /** A part was put, then the rest fell due and was not paid: each line asks for its own. */
    @Test
    void laysWhatWasPutBesideWhatWasAgreed() {
        var terms = bullet("5", "2024-12-08", "2027-12-08", "4");
        var id = debts.owe("D-031", DebtKind.CORP_PRIVATE, "U", terms);
        debts.entry(id, EntryKind.PUT_DATE, "2026-12-08", "0").entry(id, EntryKind.PUT, "2026-12-08", "3");
        var flows = CashFlows.of(terms, Debts.LPR, Debts.CALENDAR);

        for (String day : List.of("2026-12-20", "2027-12-20")) {
            var lines = PaymentSchedule.of(debts.book(day).positions().getFirst(), flows, LocalDate.parse(day));
            assertThat(lines).extracting(line -> line.flow().principal().stripTrailingZeros().toPlainString()).as(day)
                    .containsExactly("0", "0", "300000000", "200000000");
            assertThat(lines.get(2).paid()).isEqualByComparingTo(yi("3"));
        }
        var last = PaymentSchedule.of(debts.book("2027-12-20").positions().getFirst(), flows, LocalDate.parse("2027-12-20")).getLast();
        assertThat(last.overdue()).isEqualByComparingTo(yi("2"));
    }

    @Test
    void tellsWhatSourcesBringForWhatIsOverdue() {
        var id = debts.owe("A", DebtKind.LOAN, "U", bullet("5", "2024-09-01", "2026-09-01", "4"));
        debts.source(id, "2026-09-01", SourceKind.BANK, "2", SourceStatus.APPROVED, null);
        assertThat(debts.book(DAY).positions().getFirst().overdueCovered()).isEqualByComparingTo(yi("2"));

        debts.entry(id, EntryKind.REPAYMENT, "2026-09-10", "1.5");
        assertThat(debts.book(DAY).positions().getFirst().overdueCovered()).isEqualByComparingTo(yi("0.5"));
        assertThat(debts.book("2026-08-31").positions().getFirst().overdueCovered()).isEqualByComparingTo("0");
    }

    @Test
    void countsWhatIsOverdueAsDueAtOnce() {
        debts.owe("A", DebtKind.LOAN, "U", bullet("5", "2024-09-01", "2026-09-01", "4"));
        debts.owe("B", DebtKind.LOAN, "U", bullet("15", "2024-09-01", "2029-09-01", "4"));
        assertThat(OpenBook.of(debts.book(DAY), WallView.USUAL).ratios().shortTerm().orElseThrow()).as("5 of 20").isEqualByComparingTo("25");
    }

    @Test
    void tellsAdvancesThatAreLateFromThoseThatCameBackLate() {
        var back = debts.owe("F1", DebtKind.FUND, "U", bullet("1", "2026-03-01", "2026-09-01", "2"));
        debts.entry(back, EntryKind.REPAYMENT, "2026-09-20", "1");
        debts.owe("F2", DebtKind.FUND, "U", bullet("2", "2026-03-01", "2026-09-01", "2"));
        debts.owe("F3", DebtKind.FUND, "U", bullet("3", "2026-10-01", "2026-12-01", "2"));

        var fund = debts.book(DAY).fund(yi("10"));

        assertThat(fund.lateReturns()).isEqualTo(2);
        assertThat(fund.lateOut()).isEqualTo(1);
        assertThat(OpenBook.of(debts.book(DAY), WallView.USUAL).lateAdvances()).extracting(one -> one.instrument().code()).containsExactly("F2");
    }

    @Test
    void findsThePeakAndLetsNoUnitPayForAnother() {
        var soon = debts.owe("A", DebtKind.MTN, "U1", bullet("5", "2024-12-10", "2026-12-10", "4"));
        debts.owe("B", DebtKind.LOAN, "U2", bullet("3", "2024-12-20", "2026-12-20", "4"));
        debts.owe("C", DebtKind.LOAN, "U2", bullet("2", "2025-02-20", "2027-02-22", "4"));
        debts.source(soon, "2026-12-10", SourceKind.NEW_ISSUE, "2", SourceStatus.INTENDED, null)
                .cash("U1", "2026-12", "1", "0").cash("U2", "2026-12", "9", "0").cash("U2", "2027-02", "2", "0");

        var wall = debts.book(DAY).wall(WallView.USUAL);

        assertThat(wall.months()).hasSize(24).first().extracting(WallMonth::month).isEqualTo(YearMonth.of(2026, 11));
        assertThat(wall.year()).isEqualByComparingTo(yi("10"));
        assertThat(wall.peak().orElseThrow().month()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(wall.concentration().orElseThrow()).isEqualByComparingTo("0.8");
        assertThat(wall.gaps()).singleElement().satisfies(month -> {
            assertThat(month.gap()).isEqualByComparingTo(yi("2"));
            assertThat(month.cash()).isEqualByComparingTo(yi("12"));
        });
    }

    @Test
    void followsAChainOverItsGenerations() {
        var first = debts.owe("D-001", DebtKind.MTN, "U", bullet("10", "2018-03-10", "2021-03-10", "6.2"));
        var second = debts.owe("D-019", DebtKind.MTN, "U", bullet("10", "2021-02-10", "2024-02-10", "5.3"));
        var third = debts.owe("D-044", DebtKind.MTN, "U", bullet("8.5", "2024-01-15", "2026-01-15", "4.1"));
        var last = debts.owe("D-067", DebtKind.MTN, "U", bullet("8", "2025-12-20", "2030-12-20", "2.9"));
        debts.source(first, "2021-03-10", SourceKind.NEW_ISSUE, "10", SourceStatus.ARRIVED, second)
                .source(second, "2024-02-10", SourceKind.NEW_ISSUE, "8.5", SourceStatus.ARRIVED, third)
                .source(third, "2026-01-15", SourceKind.NEW_ISSUE, "8", SourceStatus.ARRIVED, last);

        assertThat(debts.book(DAY).chains()).singleElement().satisfies(chain -> {
            assertThat(chain.generations()).isEqualTo(3);
            assertThat(chain.paidDown()).isEqualByComparingTo(yi("2"));
            assertThat(chain.rolled()).isEqualByComparingTo(yi("8"));
            assertThat(chain.first().instrument().code()).isEqualTo("D-001");
            assertThat(chain.last().instrument().code()).isEqualTo("D-067");
            assertThat(chain.yearsGained()).isEqualByComparingTo("9.8");
            assertThat(chain.costChange()).isEqualByComparingTo("-330");
        });
    }

    @Test
    void paysOneDueFromASourceNotTwo() {
        var debts = new Debts();
        UUID bond = debts.owe("PUT-1", DebtKind.MTN, "U", new Terms(yi("10"), LocalDate.parse("2024-12-01"), LocalDate.parse("2028-12-01"),
                Repayment.GIVEN, 1, Coupon.fixed("4"), DayCountRule.ACT_ACT, DayRoll.FOLLOWING,
                List.of(new Instalment(LocalDate.parse("2026-12-02"), yi("2")), new Instalment(LocalDate.parse("2028-12-01"), yi("8")))));
        debts.entry(bond, EntryKind.DRAWING, "2024-12-01", "10").entry(bond, EntryKind.PUT_DATE, "2026-12-14", "0")
                .source(bond, "2026-12-08", SourceKind.BANK, "2", SourceStatus.APPROVED, null);

        var dues = debts.book("2026-11-01").positions().getFirst().dues(WallView.USUAL);
        assertThat(dues).extracting(due -> due.on() + " " + due.covered().movePointLeft(8).stripTrailingZeros().toPlainString())
                .containsExactly("2026-12-02 2", "2026-12-14 0");
    }

    @ParameterizedTest
    @CsvSource({"L1, 38, RED", "L2, 60, AMBER", "L3, 60, GREEN", "L0, 181, GREEN", "L0, 180, AMBER", "L1, 120, AMBER",
        "L4, 8, GREEN", "L4, 7, AMBER", "L5, 0, GREEN", "L5, -1, RED"})
    void judgesHowFarTheMoneyHasCome(Readiness level, int daysLeft, Rag light) {
        var day = LocalDate.parse(DAY);

        assertThat(level.judge(day.plusDays(daysLeft), day)).isEqualTo(light);
    }

    @Test
    void takesProvenOwnMoneyForAPricedIssue() {
        var loan = debts.owe("A", DebtKind.LOAN, "U", bullet("4", "2023-11-20", "2026-11-20", "5"));
        debts.source(loan, "2026-11-20", SourceKind.BANK, "3", SourceStatus.APPROVED, null)
                .source(loan, "2026-11-20", SourceKind.OWN_CASH, "0.6", SourceStatus.INTENDED, null);
        assertThat(due()).satisfies(due -> {
            assertThat(due.isProven()).isFalse();
            assertThat(due.intended()).isEqualByComparingTo(yi("0.6"));
            assertThat(due.uncovered()).isEqualByComparingTo(yi("0.4"));
            assertThat(due.isBehind(LocalDate.parse(DAY))).isTrue();
        });

        debts.source(loan, "2026-11-20", SourceKind.OWN_CASH, "1", SourceStatus.ARRIVED, null);

        assertThat(due().reached()).isEqualTo(Readiness.L4);
        assertThat(due().light(LocalDate.parse(DAY))).isEqualTo(Rag.GREEN);
        assertThat(due().light(LocalDate.parse("2026-11-15"))).isEqualTo(Rag.AMBER);
    }

    @Test
    void takesOwnMoneyThatIsThereForMoneyInTheAccount() {
        var loan = debts.owe("A", DebtKind.LOAN, "U", bullet("4", "2023-11-20", "2026-11-20", "5"));
        debts.source(loan, "2026-11-20", SourceKind.BANK, "3", SourceStatus.ARRIVED, null)
                .source(loan, "2026-11-20", SourceKind.OWN_CASH, "1", SourceStatus.ARRIVED, null);

        assertThat(due().reached()).isEqualTo(Readiness.L5);
        assertThat(due().light(LocalDate.parse("2026-11-15"))).isEqualTo(Rag.GREEN);
    }

    /** What of the sources is needed after a part was repaid, the surest first; of days that are over nothing is. */
    @Test
    void tellsWhatOfTheSourcesIsStillNeeded() {
        var loan = debts.owe("A", DebtKind.LOAN, "U", bullet("5", "2024-12-10", "2026-12-10", "4"));
        debts.source(loan, "2026-12-10", SourceKind.BANK, "3", SourceStatus.APPROVED, null)
                .source(loan, "2026-12-10", SourceKind.ASSET_SALE, "2", SourceStatus.ARRIVED, null)
                .source(loan, "2026-03-10", SourceKind.OWN_CASH, "1", SourceStatus.ARRIVED, null).entry(loan, EntryKind.REPAYMENT, "2026-10-10", "2");

        var position = debts.book(DAY).positions().getFirst();

        assertThat(position.shares(LocalDate.parse(DAY))).extracting(share -> share.source().kind() + " " + yis(share.source().amount())
                + " " + yis(share.needed())).containsExactly("OWN_CASH 1 0", "ASSET_SALE 2 2", "BANK 3 1");
        assertThat(position.spare(LocalDate.parse(DAY))).isEqualByComparingTo(yi("2"));

        debts.entry(loan, EntryKind.REPAYMENT, "2026-10-11", "3");
        assertThat(debts.book(DAY).positions().getFirst().spare(LocalDate.parse(DAY))).as("all of it once nothing is owed").isEqualByComparingTo(yi("5"));
    }

    private static String yis(BigDecimal yuan) {
        return yuan.movePointLeft(8).stripTrailingZeros().toPlainString();
    }

    private DueItem due() {
        return debts.book(DAY).dues(WallView.USUAL).getFirst();
    }

    @Test
    void averagesByBalanceAndSharesOfTheWhole() {
        var lease = debts.owe("L", DebtKind.LEASE, "U", bullet("1", "2025-01-10", "2027-01-10", "7"));
        debts.owe("B", DebtKind.MTN, "U", bullet("3", "2025-01-10", "2030-01-10", "3"));
        debts.source(lease, "2027-01-10", SourceKind.BANK, "0.4", SourceStatus.APPROVED, null)
                .source(lease, "2027-01-10", SourceKind.FUND, "0.6", SourceStatus.INTENDED, null);

        var ratios = new DebtRatios(debts.book(DAY), WallView.USUAL);

        assertThat(ratios.cost().orElseThrow()).isEqualByComparingTo("4");
        assertThat(ratios.shortTerm().orElseThrow()).isEqualByComparingTo("25");
        assertThat(ratios.secured().orElseThrow()).isEqualByComparingTo("40");
        assertThat(ratios.dueSoon()).isEqualByComparingTo(yi("1"));
        assertThat(ratios.bonds()).isEqualByComparingTo(yi("3"));
        assertThat(new DebtRatios(new Debts().book(DAY), WallView.USUAL).cost()).isEmpty();
    }
}
