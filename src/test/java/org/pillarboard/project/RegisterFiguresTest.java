package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.indicator.ValueSource;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.Occasion;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.observation.RegisterFigures;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What registers know of indicators beside plain counts: shares of steps, stocks carried on, ledgers of tasks. */
@SpringBootTest
@MariaDb
@Import(ProjectFixtures.class)
class RegisterFiguresTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate DONE = LocalDate.of(2026, 10, 20);
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Projects projects;
    @Autowired
    private ProjectStandings standings;
    @Autowired
    private Tasks tasks;
    @Autowired
    private Closings closings;
    @Autowired
    private MilestoneReviews reviews;
    @Autowired
    private Indicators indicators;
    @Autowired
    private ObservationUpdates typed;
    @Autowired
    private Observations observations;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private RegisterFeeds feeds;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Spendings spendings;
    @Autowired
    private Reconciliations reconciliations;
    private final Set<String> opened = new java.util.TreeSet<>();
    private ProjectFixtures.Firm firm;

    @BeforeEach
    void openTheFirm() {
        firm = fixtures.firm("MS");
    }

    @AfterEach
    void closeTheFeeds() {
        opened.forEach(fixtures::unfeed);
    }

    private void feed(String... codes) {
        for (String code : codes) {
            fixtures.feed(code, OCTOBER);
            opened.add(code);
        }
    }

    private ObservationRow october(String indicator) {
        return month(indicator, "2026-10");
    }

    private ObservationRow month(String indicator, String period) {
        var one = Period.parse(period);
        return fixtures.as(firm.owner(), Role.OWNER, () -> observations.versions(indicator, List.of(firm.unit()), one, one,
                new AsOf(LocalDate.of(2026, 12, 31)))).getFirst();
    }

    private static String parts(ObservationRow row) {
        return row.figure().numerator().stripTrailingZeros().toPlainString() + "/"
                + row.figure().denominator().stripTrailingZeros().toPlainString();
    }

    @Test
    void computesTheNonDebtIndicatorsOfTheRegisters() {
        assertThat(feeds.computable()).contains("SR01", "SR02", "SR03", "SR06", "SR07", "SR13", "SR14", "IS02", "IS03", "IS15", "IS16",
                "IS17", "IS18", "IS19", "IS20", "IS21", "PS01", "PS02", "PS03", "PS04", "PS08", "PS12", "PS13", "PS14", "PS16", "DR01",
                "DR02", "PB01", "PB18");
    }

    /** Those of the debt ledger are counted in its own test. */
    @Test
    void computeEveryIndicatorTheCatalogueGivesToProjectsAndTasks() {
        var ofDebt = List.of("DR03", "DR04", "DR05", "DR06", "DR07", "DR08", "DR09", "DR14", "DR15", "DR16", "DR17", "DR18", "DR19", "DR20", "DR21",
                "DR22", "DR23", "DR24", "DR25", "DR26", "DR29", "DR30", "DR33", "DR36");
        var given = catalogues.current().indicators().stream().filter(row -> row.origin().valueSource() != ValueSource.REPORTED)
                .map(IndicatorRow::code).filter(code -> !ofDebt.contains(code)).toList();
        assertThat(given).hasSize(45 + 12 - ofDebt.size());
        assertThat(feeds.computable()).containsAll(given);
    }

    @Test
    void addsUpWhatWasInvestedWithinTheYear() {
        feed("IS01", "IS04");
        firm = fixtures.firm("KJ");
        UUID works = noonOf(LocalDate.of(2026, 2, 10), () -> fixtures.create(firm, ProjectDraft.of(firm.unit() + "-I", "Works", "PT-INDU",
                firm.unit(), fixtures.idOf(firm.owner()), List.of(MilestoneDraft.of("Roof", BigDecimal.valueOf(100), LocalDate.of(2026, 12, 20))))
                .withMoney(ProjectMoney.budget(new BigDecimal("12000")))));
        UUID step = fixtures.step(firm, works, 1);
        noonOf(LocalDate.of(2026, 3, 1), () -> fixtures.as(firm.owner(), Role.OWNER, () -> {
            spendings.plan(works, new BigDecimal("5000"));
            return works;
        }));
        var day = LocalDate.of(2026, 6, 10);
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, step, new Report(LocalDate.of(2026, 12, 20), null, null,
                new BigDecimal("3000"), null, "half the roof"), Map.of(), day), new Decision.Approve(), day);
        noonOf(LocalDate.of(2026, 10, 20), () -> fixtures.as(firm.owner(), Role.OWNER, () -> {
            spendings.plan(works, new BigDecimal("6000"));
            return works;
        }));
        assertThat(october("IS01").figure().value()).isEqualByComparingTo("0.3");
        assertThat(parts(october("IS04"))).isEqualTo("3000/6000");
        var both = fixtures.as(firm.owner(), Role.OWNER, () -> reconciliations.of("IS04", firm.unit(), LocalDate.of(2026, 10, 31)));
        assertThat(both.register()).isEqualByComparingTo("50");
        assertThat(both.lines()).singleElement().satisfies(line -> assertThat(line.register()).isEqualByComparingTo("50"));
        assertThat(both.reported()).as("nothing said is not zero").isNull();
        var before = fixtures.as(firm.owner(), Role.OWNER, () -> reconciliations.of("IS04", firm.unit(), day.minusDays(1)));
        assertThat(before.register()).as("nothing known is not zero").isNull();
        assertThat(before.lines()).isEmpty();
    }

    private static <T> T noonOf(LocalDate day, java.util.function.Supplier<T> work) {
        var result = new java.util.ArrayList<T>();
        org.pillarboard.shared.OfficeClock.at(day.atTime(4, 0).toInstant(java.time.ZoneOffset.UTC), () -> result.add(work.get()));
        return result.getFirst();
    }

    @Test
    void setSharesAndTasksBesideTheReportsByTheirParts() {
        UUID one = fixtures.planned(firm, firm.unit() + "-A", "PT-PARK", LocalDate.of(2025, 9, 1));
        fixtures.planned(firm, firm.unit() + "-B", "PT-PARK", LocalDate.of(2025, 9, 1));
        fixtures.done(firm, one, 9, DONE, Map.of());
        var day = LocalDate.of(2026, 10, 31);
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            reconciliations.report(ReportedCountDraft.ofParts("PS02", firm.unit(), day, new BigDecimal("2"), new BigDecimal("4"), "letter"));
            reconciliations.report(ReportedCountDraft.ofParts("PS02", firm.unit(), day, new BigDecimal("3"), new BigDecimal("4"), "letter"));
            reconciliations.report(new ReportedCountDraft("SR01", firm.unit(), day, new BigDecimal("5"), "letter"));
            return firm;
        });
        var shares = fixtures.as(firm.owner(), Role.OWNER, () -> reconciliations.of("PS02", firm.unit(), day));
        assertThat(shares.register()).isEqualByComparingTo("50");
        assertThat(shares.reported()).isEqualByComparingTo("75");
        assertThat(shares.lines()).singleElement().satisfies(line -> assertThat(line.difference()).isEqualByComparingTo("25"));
        var tasksBoth = fixtures.as(firm.owner(), Role.OWNER, () -> reconciliations.of("SR01", firm.unit(), day));
        assertThat(tasksBoth.difference()).isEqualByComparingTo("5");
        assertThatThrownBy(() -> fixtures.as(firm.owner(), Role.OWNER, () -> {
            reconciliations.report(new ReportedCountDraft("PS02", firm.unit(), day, BigDecimal.ONE, "letter"));
            return firm;
        })).hasMessageContaining("reported.parts");
    }

    @Test
    void sharesTheStepsThatWerePromisedForTheYear() {
        feed("PS02", "PS04");
        UUID first = fixtures.planned(firm, firm.unit() + "-A", "PT-PARK", LocalDate.of(2025, 9, 1));
        fixtures.planned(firm, firm.unit() + "-B", "PT-PARK", LocalDate.of(2025, 9, 1));
        fixtures.planned(firm, firm.unit() + "-NEXT", "PT-PARK", LocalDate.of(2026, 9, 1));
        fixtures.done(firm, first, 9, DONE, Map.of());
        assertThat(parts(october("PS02"))).isEqualTo("1/2");
        assertThat(october("PS02").figure().value()).isEqualByComparingTo("50");
        assertThat(parts(october("PS04"))).startsWith("0/");
        fixtures.done(firm, first, 10, DONE, Map.of("spaces", BigDecimal.TEN));
        assertThat(parts(october("PS02"))).isEqualTo("1/2");
    }

    @Test
    void leavesPausedProjectsOutOfTheShares() {
        feed("PS02");
        UUID one = fixtures.planned(firm, firm.unit() + "-A", "PT-PARK", LocalDate.of(2025, 9, 1));
        UUID other = fixtures.planned(firm, firm.unit() + "-B", "PT-PARK", LocalDate.of(2025, 9, 1));
        fixtures.done(firm, one, 9, DONE, Map.of());
        fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            standings.pause(other, "no money", "7");
            return other;
        });
        assertThat(parts(month("PS02", Period.month(OfficeDay.TODAY).code()))).isEqualTo("1/1");
    }

    @Test
    void carriesAStockOnFromWhatWasReported() {
        fixtures.as("setup", Role.ADMIN, () -> {
            indicators.assign("PS13", firm.unit(), LocalDate.of(2024, 1, 1));
            return firm;
        });
        report(new Cell("PS13", firm.unit(), Period.parse("2026-09")), "956");
        UUID station = fixtures.planned(firm, firm.unit() + "-C", "PT-CHRG", LocalDate.of(2026, 1, 10));
        fixtures.done(firm, station, 8, DONE, Map.of("guns", new BigDecimal("20")));
        feed("PS13");
        assertThat(october("PS13").figure().value()).isEqualByComparingTo("976");
        UUID second = fixtures.planned(firm, firm.unit() + "-D", "PT-CHRG", LocalDate.of(2026, 1, 10));
        fixtures.done(firm, second, 8, LocalDate.of(2026, 9, 20), Map.of("guns", BigDecimal.ONE));
        assertThat(october("PS13").figure().value()).isEqualByComparingTo("976");
    }

    private void report(Cell cell, String value) {
        UUID update = fixtures.as(firm.owner(), Role.OWNER, () -> typed.save(ObservationDraft.of(cell,
                EnteredFigure.of(new BigDecimal(value)).withSource("counted"))).update().id());
        fixtures.as(firm.owner(), Role.OWNER, () -> typed.submit(List.of(update)));
        fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            inbox.decide(inbox.pending().stream().map(item -> item.ref()).filter(ref -> ref.id().equals(update)).toList(),
                    new Decision.Approve());
            return cell;
        });
    }

    @Test
    void entersProjectsWithTheirInvestmentOnceTheirFirstStepIsDone() {
        feed("IS20", "IS21");
        var works = fixtures.firm("KJ");
        firm = works;
        UUID one = fixtures.create(works, ProjectDraft.of(works.unit() + "-Z", "Village", "PT-VILL", works.unit(),
                fixtures.idOf(works.owner()), List.of(MilestoneDraft.of("Plan", BigDecimal.valueOf(100), DONE)))
                .withTags(Set.of("\u603b\u76d8\u5b50")).withMoney(ProjectMoney.budget(new BigDecimal("12000"))));
        fixtures.done(works, one, 1, DONE, Map.of());
        assertThat(october("IS20").figure().value()).isEqualByComparingTo("1");
        assertThat(october("IS21").figure().value()).isEqualByComparingTo("1.2");
    }

    @Test
    void countsNoMoreWhatALookBackFindsUndone() {
        feed("PS01");
        UUID project = fixtures.planned(firm, firm.unit() + "-L", "PT-PARK", LocalDate.of(2025, 9, 1));
        fixtures.done(firm, project, 10, DONE, Map.of("spaces", new BigDecimal("180")));
        assertThat(october("PS01").figure().value()).isEqualByComparingTo("180");
        UUID opening = fixtures.step(firm, project, 10);
        fixtures.as(firm.reviewer(), Role.REVIEWER, () -> {
            reviews.lookBack(opening, "the gate is shut");
            return opening;
        });
        assertThat(october("PS01").figure().value()).isEqualByComparingTo("0");
        var row = fixtures.as(firm.owner(), Role.OWNER, () -> projects.get(project)).milestones().getLast();
        assertThat(row.mark().dates().completedOn()).isNull();
        assertThat(row.contributions()).isEmpty();
    }

    /** Nobody approved it beside the one who did it: the register signs, and says what was done and whose hand it was. */
    @Test
    void signsWhatOneHandAloneHasDone() {
        feed("DR01");
        var finance = fixtures.firm("CW");
        firm = finance;
        fixtures.as(finance.owner(), Role.OWNER, () -> tasks.create(TaskDraft.of(finance.unit() + "-T", "TT-DEBT", "Talk to the bank", "DR",
                "CW", finance.unit(), fixtures.idOf(finance.owner()), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 25))));
        var figure = month("DR01", Period.month(OfficeDay.TODAY).code());
        assertThat(parts(figure)).isEqualTo("0/1");
        assertThat(List.of(figure.reportedByName(), figure.approvedByName())).containsOnly(RegisterFigures.Cause.BY_PRODUCT);
        assertThat(Occasion.told(figure, key -> key + " ")).isEqualTo("figure.occasion.TASK kit.colon " + finance.unit()
                + "-T Talk to the bankkit.semicolon " + finance.owner());
    }

    @Test
    void knowsTheDayARuleWasIssued() {
        feed("DR02");
        var finance = fixtures.firm("CW");
        firm = finance;
        UUID rule = fixtures.as(finance.owner(), Role.OWNER, () -> tasks.create(TaskDraft.of(finance.unit() + "-R", "TT-RULE", "Rule", "DR",
                "CW", finance.unit(), fixtures.idOf(finance.owner()), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 25))
                .tagged("\u503a\u52a1\u7ba1\u7406", "", "")));
        org.pillarboard.shared.OfficeClock.at(DONE.atTime(3, 0).toInstant(java.time.ZoneOffset.UTC), () -> {
            UUID closing = fixtures.as(finance.owner(), Role.OWNER, () -> closings.requestTask(rule, "issued"));
            fixtures.as(finance.reviewer(), Role.REVIEWER, () -> {
                closings.check(closing);
                return closing;
            });
            fixtures.as(fixtures.leader(), Role.LEADER, () -> {
                closings.sign(closing);
                return closing;
            });
        });
        assertThat(october("DR02").reportedByName()).isEqualTo(finance.owner());
        assertThat(october("DR02").approvedByName()).isNotEqualTo(finance.owner()).isNotEqualTo(RegisterFigures.Cause.BY_PRODUCT);
        var figure = october("DR02").figure();
        assertThat(figure.value()).isEqualByComparingTo("1");
        assertThat(figure.numerator()).isEqualByComparingTo(String.valueOf(DONE.getDayOfMonth()));
    }
}
