package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.debt.Debts.yi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.Selects;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.shared.AsOf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans of cash in memory: those that were approved, as known at any instant, to those who see the unit. */
@SpringBootTest
@MariaDb
@Import({DebtOffice.class, Selects.class})
class CashPlansTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final AsOf LATER = new AsOf(LocalDate.of(2099, 12, 31));
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Autowired
    private CashPlans plans;
    @Autowired
    private DebtLedger ledger;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private DebtOffice office;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Selects selects;
    private DebtOffice.Desk desk;
    private String unit;

    @BeforeEach
    void openAnOffice() {
        desk = office.open("CP");
        unit = desk.unit();
    }

    private UUID file(String yi) {
        return desk.file(new FilingDraft(unit, "cash", List.of(), List.of(),
                List.of(new CashPlanRow(unit, DECEMBER, yi(yi), BigDecimal.ZERO))));
    }

    private Instant approved(String yi) {
        desk.approve(file(yi));
        return OfficeDay.now();
    }

    private List<CashPlanRow> seen() {
        return desk.asLeader(() -> ledger.book(unit, DAY, LATER).cashPlan());
    }

    private List<BigDecimal> known(Instant at) {
        return plans.newest(at, false, Set.of(unit)).stream().map(row -> row.amount().movePointLeft(8).stripTrailingZeros()).toList();
    }

    @Test
    void showsAPlanOnceItIsApprovedAndEarlierInstantsAsTheyWere() {
        var first = file("1");
        assertThat(seen()).as("what waits does not count").isEmpty();
        var before = OfficeDay.now();
        desk.approve(first);
        var between = OfficeDay.now();
        var after = approved("3");

        assertThat(seen()).singleElement().satisfies(row -> assertThat(row.amount()).isEqualByComparingTo(yi("3")));
        assertThat(known(before)).isEmpty();
        assertThat(known(between)).containsExactly(BigDecimal.ONE);
        assertThat(known(after)).containsExactly(new BigDecimal("3"));
        assertThat(desk.asLeader(() -> ledger.book(unit, DAY, new AsOf(DAY.minusYears(9))).cashPlan())).isEmpty();
    }

    @Test
    void showsNobodyThePlansOfAnotherUnit() {
        String stranger = fixtures.group("CS" + FigureFixtures.number());
        String stroller = fixtures.owner("stroller-" + stranger, stranger);
        var at = approved("2");

        assertThat(fixtures.as(stroller, Role.OWNER, () -> ledger.book(stranger, DAY, LATER).cashPlan())).isEmpty();
        assertThat(plans.newest(at, false, Set.of())).as("no unit, no plan").isEmpty();
        assertThat(plans.newest(at, true, Set.of())).extracting(CashPlanRow::unitCode).contains(unit);
    }

    @Test
    void showsWhoeverApprovesTheirOwnDecisionAndNobodyElseBeforeItIsMade() {
        approved("1");
        var id = file("4");
        assertThat(seen()).hasSize(1);

        desk.asReviewer(() -> transaction.execute(status -> {
            desk.approve(id);
            var instant = OfficeDay.now();
            assertThat(known(instant)).containsExactly(new BigDecimal("4"));
            assertThat(CompletableFuture.supplyAsync(() -> known(instant)).join()).containsExactly(BigDecimal.ONE);
            status.setRollbackOnly();
            return id;
        }));

        assertThat(known(OfficeDay.now())).as("it was not made after all").containsExactly(BigDecimal.ONE);
    }

    @Test
    void asksTheDatabaseOnceForAllPlans() {
        approved("1");
        seen();

        assertThat(selects.in(() -> known(OfficeDay.now()))).isZero();
        assertThat(desk.asLeader(() -> selects.in(() -> ledger.book(unit, DAY, LATER)))).isLessThanOrEqualTo(2);
    }
}
