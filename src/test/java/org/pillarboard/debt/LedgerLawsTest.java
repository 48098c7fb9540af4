package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.RuleViolation;

/** What holds in every ledger whatever stands in it: random ones, the same at each run, to the cent. */
class LedgerLawsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final List<WallView> VIEWS = List.of(new WallView(true, false), new WallView(true, true),
            new WallView(false, false), new WallView(false, true));
    private static final int LEDGERS = 150;

    /** A ledger that {@link FilingCheck} lets pass; what it refuses is left out line by line. */
    private static final class Ledger {

        private final Random dice;
        private final List<InstrumentRow> instruments = new ArrayList<>();
        private final List<EntryRow> entries = new ArrayList<>();
        private final List<CashPlanRow> plan = new ArrayList<>();

        private Ledger(Random dice) {
            this.dice = dice;
            int size = 4 + dice.nextInt(24);
            for (int i = 0; i < size; i++) {
                instruments.add(new InstrumentRow(Ids.next(), "R" + i, "R" + i, "R" + i, DebtKind.values()[dice.nextInt(DebtKind.values().length)],
                        "U" + dice.nextInt(4), "B" + dice.nextInt(3), terms(), null, "", false, dice.nextBoolean(), false, List.of()));
            }
            instruments.forEach(this::live);
            for (int i = 0; i < 20; i++) {
                plan.add(new CashPlanRow("U" + dice.nextInt(4), YearMonth.of(2026, 11).plusMonths(dice.nextInt(26)), cents(3), cents(1)));
            }
        }

        private Terms terms() {
            var from = DAY.minusDays(30 + dice.nextInt(2000));
            int years = 1 + dice.nextInt(9);
            var repayment = List.of(Repayment.BULLET, Repayment.EQUAL_PRINCIPAL, Repayment.ANNUITY).get(dice.nextInt(3));
            return new Terms(cents(20).add(BigDecimal.ONE), from, from.plusYears(years), repayment, List.of(1, 2, 4, 12).get(dice.nextInt(4)),
                    Coupon.fixed(String.valueOf(2 + dice.nextInt(5))), DayCountRule.ACT_365, DayRoll.FOLLOWING, List.of());
        }

        /** Some hundreds of millions of yuan at the most, to the cent. */
        private BigDecimal cents(int most) {
            return BigDecimal.valueOf((long) (dice.nextDouble() * most * 1e10), 2);
        }

        private void live(InstrumentRow row) {
            if (dice.nextInt(3) == 0) {
                add(row, EntryKind.REPAYMENT, DAY.minusDays(dice.nextInt(400)), cents(8), null);
            }
            if (dice.nextInt(3) == 0) {
                add(row, EntryKind.DRAWING, DAY.minusDays(dice.nextInt(20)), cents(8), null);
            }
            if (dice.nextInt(3) == 0) {
                add(row, EntryKind.PUT_DATE, DAY.plusDays(1 + dice.nextInt(700)), BigDecimal.ZERO, null);
            }
            var dues = new Positions(Debts.LPR, Debts.CALENDAR, DAY).of(List.of(row), entries).getFirst().dues(WallView.USUAL);
            dues.stream().limit(3).forEach(due -> {
                for (int i = dice.nextInt(4); i > 0; i--) {
                    add(row, EntryKind.SOURCE, due.on(), cents(6), dice.nextBoolean() ? instruments.get(dice.nextInt(instruments.size())).id() : null);
                }
            });
        }

        private void add(InstrumentRow row, EntryKind kind, LocalDate on, BigDecimal amount, @Nullable UUID other) {
            boolean source = kind == EntryKind.SOURCE;
            entries.add(new EntryRow(Ids.next(), row.id(), kind, on, amount, null,
                    source ? SourceKind.values()[dice.nextInt(SourceKind.values().length)] : null,
                    source ? SourceStatus.values()[dice.nextInt(SourceStatus.values().length)] : null, null, other, "", null));
            try {
                new FilingCheck(instruments, entries, Set.of(), Debts.LPR, Debts.CALENDAR, LocalDate.MAX).run();
            } catch (RuleViolation refused) {
                entries.removeLast();
            }
        }

        private DebtBook book() {
            return new DebtBook(DAY, new Positions(Debts.LPR, Debts.CALENDAR, DAY).of(instruments, entries), plan);
        }
    }

    private static void everyLedger(Consumer<DebtBook> law) {
        var dice = new Random(20261031);
        Stream.generate(() -> new Ledger(dice).book()).limit(LEDGERS).forEach(law);
    }

    private static BigDecimal sum(Stream<BigDecimal> some) {
        return some.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void owesWhatFallsDueAndWhatIsOverdue() {
        everyLedger(book -> VIEWS.forEach(view -> assertThat(book.open(view)).allSatisfy(one ->
                assertThat(sum(one.dues(view).stream().map(DueItem::amount)).add(one.overdue())).isEqualByComparingTo(one.balance()))));
    }

    @Test
    void buildsTheWallOfAllThatFallsDueAndOfEveryUnitsWall() {
        everyLedger(book -> VIEWS.forEach(view -> {
            var wall = book.wall(view);
            var end = wall.months().getLast().month();
            assertThat(wall.total()).isEqualByComparingTo(sum(book.dues(view).stream().filter(due -> !due.month().isAfter(end))
                    .map(DueItem::amount)));
            var units = OpenBook.of(book, view).byUnit();
            for (int i = 0; i < MaturityWall.LENGTH; i++) {
                int at = i;
                assertThat(wall.months().get(i).total()).isEqualByComparingTo(sum(units.stream().map(one -> one.wall().months().get(at).total())));
                assertThat(wall.months().get(i).gap()).isEqualByComparingTo(sum(units.stream().map(one -> one.wall().months().get(at).gap())));
            }
            assertThat(sum(units.stream().map(UnitDebt::balance))).isEqualByComparingTo(book.balance(view));
        }));
    }

    @Test
    void paysEveryDueFromItsSourcesAndWhatIsLeftFromNobody() {
        everyLedger(book -> {
            var dues = book.dues(WallView.USUAL);
            assertThat(dues).allSatisfy(due -> {
                assertThat(due.covered().add(due.uncovered())).isEqualByComparingTo(due.amount());
                assertThat(due.secured()).isLessThanOrEqualTo(due.covered());
            });
            var flow = book.flow(dues);
            var leaving = new HashMap<RefinancingFlow.Column, BigDecimal>();
            Map<String, RefinancingFlow.Column> columns = new HashMap<>();
            flow.nodes().forEach(node -> columns.put(node.id(), node.column()));
            flow.links().forEach(link -> leaving.merge(columns.get(link.from()), link.amount(), BigDecimal::add));
            assertThat(leaving.getOrDefault(RefinancingFlow.Column.DUE, BigDecimal.ZERO))
                    .isEqualByComparingTo(sum(dues.stream().map(DueItem::amount)));
            assertThat(leaving.getOrDefault(RefinancingFlow.Column.SOURCE, BigDecimal.ZERO))
                    .isLessThanOrEqualTo(leaving.getOrDefault(RefinancingFlow.Column.DUE, BigDecimal.ZERO));
            assertThat(flow.nodes()).filteredOn(node -> node.column() == RefinancingFlow.Column.DUE).allSatisfy(node ->
                    assertThat(sum(flow.links().stream().filter(link -> link.from().equals(node.id())).map(RefinancingFlow.Link::amount)))
                            .isEqualByComparingTo(node.amount()));
        });
    }

    @Test
    void rollsOverNoMoreThanTheOldOneWasAndNoMoreThanTheNewOneBrought() {
        everyLedger(book -> {
            var steps = book.chains().stream().flatMap(chain -> chain.steps().stream()).toList();
            assertThat(book.positions()).allSatisfy(one -> {
                var principal = one.instrument().terms().principal();
                assertThat(sum(steps.stream().filter(step -> step.from().equals(one)).map(RollOver::amount))).isLessThanOrEqualTo(principal);
                assertThat(sum(steps.stream().filter(step -> step.to().equals(one)).map(RollOver::amount))).isLessThanOrEqualTo(principal);
            });
            assertThat(book.chains()).allSatisfy(chain -> assertThat(chain.generations()).isLessThan(book.positions().size()));
        });
    }

    @Test
    void testsNothingAwayAndLacksNoLessUnderStress() {
        var dice = new Random(7);
        everyLedger(book -> {
            var test = book.stressTest(WallView.USUAL);
            var planned = test.run(Assumptions.AS_PLANNED);
            var stressed = test.run(new Assumptions(dice.nextDouble(), dice.nextDouble(), dice.nextInt(6), 1, dice.nextInt(200)));
            for (int i = 0; i < MaturityWall.LENGTH; i++) {
                assertThat(planned.gaps().get(i)).isGreaterThanOrEqualTo(0);
            }
            assertThat(stressed.need()).isGreaterThanOrEqualTo(planned.need() - 0.01);
            assertThat(stressed.need()).isEqualTo(stressed.gaps().stream().mapToDouble(gap -> gap).sum());
            assertThat(stressed.unitsInGap()).containsAll(planned.unitsInGap());
        });
    }
}
