package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pillarboard.debt.Debts.yi;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.ValueSource;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** From an approved filing to the indicators the ledger feeds, and scenarios that are kept. */
@SpringBootTest
@MariaDb
@Import({DebtOffice.class, org.pillarboard.Selects.class})
class DebtFeedsTest {

    private static final LocalDate TODAY = OfficeDay.TODAY;

    @Autowired
    private DebtIndicators indicators;
    @Autowired
    private StressScenarios scenarios;
    @Autowired
    private RegisterFeeds feeds;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Observations observations;
    @Autowired
    private References references;
    @Autowired
    private Reference reference;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private DebtOffice debtors;
    @Autowired
    private org.pillarboard.Office office;
    private DebtOffice.Desk desk;
    private String unit;
    private String reviewer;
    private Period month;

    @BeforeEach
    void openAnOffice() {
        desk = debtors.open("DI");
        unit = desk.unit();
        reviewer = desk.reviewer();
        month = Period.month(TODAY);
    }

    private void approve(FilingDraft draft) {
        desk.approve(desk.file(draft));
    }

    private FilingDraft loan(String stem, String yi) {
        var terms = new Terms(yi(yi), TODAY.minusYears(1), TODAY.plusYears(2), Repayment.BULLET, 1,
                Coupon.fixed("4"), DayCountRule.ACT_365, DayRoll.NONE, List.of());
        return new FilingDraft(unit, "loan", List.of(new InstrumentDraft(stem + desk.number(), stem, stem, DebtKind.LOAN, "", terms, null, "",
                false, false, false, "")), List.of(), List.of());
    }

    private List<ObservationRow> official(String code) {
        return desk.asReviewer(() -> observations.versions(code, List.of(unit), month, month,
                new AsOf(LocalDate.of(2099, 12, 31))));
    }

    @Test
    void movesAFedIndicatorInTheSameTransactionAndOnlyWhatChanged() {
        fixtures.duty("DR29", unit);
        fixtures.duty("DR36", unit);
        fixtures.as(office.person("admin-di", Role.ADMIN, null, null), Role.ADMIN, () -> {
            feeds.open("DR29", month.startsOn());
            return unit;
        });

        approve(loan("L1-", "3"));
        approve(new FilingDraft(unit, "plan", List.of(), List.of(), List.of(new CashPlanRow(unit, java.time.YearMonth.from(OfficeDay.TODAY), yi("1"),
                yi("0")))));
        approve(loan("L2-", "2"));

        assertThat(official("DR29")).extracting(row -> row.figure().value()).usingElementComparator(java.math.BigDecimal::compareTo)
                .containsExactly(new java.math.BigDecimal("5"), new java.math.BigDecimal("3"));
        assertThat(official("DR36")).isEmpty();
        assertThat(desk.asReviewer(() -> indicators.compare(unit, month))).filteredOn(DebtIndicators.Row::fed)
                .filteredOn(row -> row.indicator().code().equals("DR29")).singleElement()
                .satisfies(row -> assertThat(row.computed().hasNumbersOf(row.official())).isTrue());
    }

    /** Every indicator of the pillar that the catalogue calls computed: some register computes it, or it stands here with its reason. */
    @Test
    void leavesNoComputedIndicatorToBeTypedWithoutAReason() {
        var named = java.util.Map.of("DR06", "asks for the days on which issues were accepted, which the pipeline knows");

        var computed = catalogues.current().indicators().stream().filter(row -> row.pillarCode().equals("DR"))
                .filter(row -> row.origin().valueSource() == ValueSource.COMPUTED).map(row -> row.code()).toList();

        assertThat(computed).hasSize(29);
        assertThat(computed.stream().filter(code -> !feeds.computable().contains(code))).allMatch(named::containsKey);
        assertThat(feeds.computable()).contains("DR01", "DR02", "DR10", "DR11", "DR12", "DR13", "DR34");
    }

    /** What is entered of rates and days off is reckoned with at once; a year is replaced as a whole, and only an administrator does it. */
    @Test
    void carriesRatesAndDaysOffOn() {
        String admin = office.person("admin-di-rates", Role.ADMIN, null, null);
        var day = LocalDate.of(2031, 3, 20);
        assertThat(reference.market().at("LPR1Y", day)).isEqualByComparingTo("3.00");
        enter(admin, "LPR1Y", day, "2.10");
        enter(admin, "LPR1Y", day, "2.15");
        assertThat(reference.market().at("LPR1Y", day)).isEqualByComparingTo("2.15");
        assertThat(reference.market().at("LPR1Y", day.minusDays(1))).isEqualByComparingTo("3.00");
        assertThatThrownBy(() -> enter(admin, "LPR1Y", day, "31")).hasMessageContaining("debt.rate.value");
        assertThatThrownBy(() -> enter(admin, "LPR1Y", day, "3.5555555")).hasMessage("debt.rate.decimals [3.5555555, 4]");
        assertThatThrownBy(() -> enter(admin, "SHIBOR", day, "2")).hasMessageContaining("debt.rate.code");
        assertThatThrownBy(() -> enter(reviewer, "LPR1Y", day, "2")).isInstanceOf(org.springframework.security.access.AccessDeniedException.class);

        bring(admin, LocalDate.of(2031, 1, 1), false, LocalDate.of(2031, 1, 2), false, LocalDate.of(2031, 1, 4), true);
        assertThat(reference.calendar().isWorkingDay(LocalDate.of(2031, 1, 4))).isTrue();
        bring(admin, LocalDate.of(2031, 1, 1), false);
        assertThat(reference.calendar().isWorkingDay(LocalDate.of(2031, 1, 1))).isFalse();
        assertThat(reference.calendar().isWorkingDay(LocalDate.of(2031, 1, 2))).isTrue();
        assertThat(desk.asReviewer(references::years)).filteredOn(year -> year.year() == 2026).singleElement()
                .satisfies(year -> assertThat(year.off()).hasSize(33));
        assertThatThrownBy(() -> bring(admin, LocalDate.of(2031, 1, 1), true)).hasMessageContaining("debt.holiday.weekday");
        assertThatThrownBy(() -> bring(admin, LocalDate.of(2031, 1, 1), false, LocalDate.of(2032, 1, 1), false))
                .hasMessageContaining("debt.holiday.years");
    }

    private void enter(String who, String code, LocalDate day, String rate) {
        fixtures.as(who, who.equals(reviewer) ? Role.REVIEWER : Role.ADMIN, () -> {
            references.set(code, day, new java.math.BigDecimal(rate));
            return code;
        });
    }

    /** @param named days and whether they are worked, one after the other */
    private void bring(String who, Object... named) {
        var days = new java.util.TreeMap<LocalDate, Boolean>();
        for (int i = 0; i < named.length; i += 2) {
            days.put((LocalDate) named[i], (Boolean) named[i + 1]);
        }
        fixtures.as(who, Role.ADMIN, () -> references.bring(new HolidayLines(days)));
    }

    @Test
    void keepsScenariosForAllWhoSeeTheUnit() {
        var bad = new Assumptions(0.5, 0.9, 2, 1, 60);
        keep(desk.owner(), Role.OWNER, "half", bad);
        keep(desk.owner(), Role.OWNER, "half", new Assumptions(0.4, 0.9, 2, 1, 60));

        var seen = desk.asReviewer(() -> scenarios.list(unit));

        assertThat(seen).singleElement().satisfies(one -> {
            assertThat(one.assumptions().refinancing()).isEqualTo(0.4);
            assertThat(one.mine()).isFalse();
        });
        assertThatThrownBy(() -> keep(reviewer, Role.REVIEWER, "half", bad)).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("debt.scenario.taken");
        assertThatThrownBy(() -> keep(reviewer, Role.REVIEWER, " ", bad)).hasMessageContaining("debt.scenario.name");
        assertThatThrownBy(() -> desk.asReviewer(() -> {
            scenarios.forget(seen.getFirst().id());
            return unit;
        })).isInstanceOf(NotFound.class);
    }

    private void keep(String who, Role role, String name, Assumptions assumptions) {
        fixtures.as(who, role, () -> {
            scenarios.keep(unit, name, assumptions);
            return unit;
        });
    }
}
