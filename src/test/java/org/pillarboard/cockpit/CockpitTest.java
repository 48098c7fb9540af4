package org.pillarboard.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Selects;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.Readings;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.PeriodKind;
import org.pillarboard.shared.Rag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@MariaDb
@Import({FigureFixtures.class, Selects.class})
class CockpitTest {

    private static final Period OCTOBER = Period.parse("2026-10");
    private static final LocalDate NOV_FIFTH = LocalDate.of(2026, 11, 5);
    private static final AsOf NOV_TWENTIETH = new AsOf(LocalDate.of(2026, 11, 20));
    private static final int BUDGET = 8;
    /** Tasks, and on a past day what came into the registers of projects and tasks later. */
    private static final int REGISTERS = 3;

    @Autowired
    private Cockpit cockpit;
    @Autowired
    private Readings readings;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Selects selects;
    private String group;
    private String quick;
    private String slow;
    private String reviewer;
    private String leader;

    @BeforeEach
    void fillTheBoard() {
        int number = FigureFixtures.number();
        group = fixtures.group("G" + number + "-CP");
        quick = fixtures.firm("Q" + number + "-CP", group);
        slow = fixtures.firm("S" + number + "-CP", group);
        reviewer = fixtures.reviewer("reviewer-cp" + number);
        leader = fixtures.leader("leader-cp" + number);
        fixtures.dutySince(OCTOBER.startsOn(), "PS01", quick, slow);
        fixtures.dutySince(OCTOBER.startsOn(), "PS12", slow);
        fixtures.dutySince(OCTOBER.startsOn(), "SR01", quick);
        for (String unit : List.of(group, quick, slow)) {
            fixtures.target(reviewer, "PS01", unit, unit.equals(group) ? "2400" : "1200");
        }
        fixtures.target(reviewer, "PS12", group, "240");
        fixtures.target(reviewer, "SR01", group, "120");
        fixtures.official(reviewer, "PS01", quick, "2026-10", "1000", NOV_FIFTH);
        fixtures.official(reviewer, "PS01", slow, "2026-10", "300", NOV_FIFTH);
        fixtures.official(reviewer, "SR01", quick, "2026-10", "100", NOV_FIFTH);
    }

    @Test
    void namesTheWorstPillarAndHowFarTheYearIs() {
        var snapshot = snapshot(NOV_TWENTIETH);

        assertThat(snapshot.pillars()).extracting(card -> card.pillar().code()).containsExactly("PB", "SR", "IS", "DR", "PS");
        assertThat(card(snapshot, "SR").score().rag()).isEqualTo(Rag.GREEN);
        assertThat(card(snapshot, "PS").score().rag()).isEqualTo(Rag.RED);
        assertThat(card(snapshot, "PS").progress().deviation().orElseThrow()).isNegative();
        assertThat(card(snapshot, "PB").score().rag()).isNull();
        assertThat(snapshot.finding()).extracting(Object::getClass)
                .containsExactly(Clause.Reached.class, Clause.Pace.class, Clause.Worst.class);
        assertThat(((Clause.Worst) snapshot.finding().getLast()).pillars()).extracting(PillarRow::code).containsExactly("PS");
        assertThat(snapshot.overall().expected()).isCloseTo(new BigDecimal("0.8333"), within());
    }

    /** 2400 a year, even by months: 200 a month. October brought 1300; in the quarter nothing else is known. */
    @Test
    void looksAtTheMonthAgainstItsPartOfThePlan() {
        fixtures.official(reviewer, "PS01", quick, "2026-09", "50", LocalDate.of(2026, 10, 5));
        fixtures.official(reviewer, "SR01", quick, "2026-09", "95", LocalDate.of(2026, 10, 5));

        var month = seen(PeriodKind.MONTH);

        assertThat(parking(month)).isEqualByComparingTo("1300");
        assertThat(headline(month, "SR01").actual().orElseThrow()).as("reported as it grows from January on").isEqualByComparingTo("5");
        assertThat(headline(month, "PS01").gap().orElseThrow()).isCloseTo(new BigDecimal("1100"), within());
        assertThat(month.finding().getFirst()).isInstanceOfSatisfying(Clause.Kept.class,
                kept -> assertThat(kept.span()).isEqualTo(OCTOBER));
        assertThat(card(month, "PS").progress().expected()).isEqualByComparingTo("1");
        assertThat(card(month, "PS").score().rag()).as("lights judge the year").isEqualTo(card(seen(PeriodKind.YEAR), "PS").score().rag());
        assertThat(headline(month, "PS01").rag()).isEqualTo(headline(seen(PeriodKind.YEAR), "PS01").rag());
        assertThat(month.attention()).hasSameSizeAs(seen(PeriodKind.YEAR).attention());
    }

    /** 200 a month: the quarter asks for 600, and for 200 by the end of October; what is not due yet is no year's work of one month. */
    @Test
    void holdsAPartOfTheYearToItsOwnPlan() {
        var october = headline(seen(PeriodKind.QUARTER), "PS01").promise();
        assertThat(october.target()).isCloseTo(new BigDecimal("600"), within());
        assertThat(october.required()).isCloseTo(new BigDecimal("200"), within());

        var november = headline(asLeader(() -> cockpit.snapshot(group, OCTOBER.next(), NOV_TWENTIETH, PeriodKind.MONTH)), "PS01");
        assertThat(november.actual()).isEmpty();
        assertThat(november.promise().target()).isCloseTo(new BigDecimal("200"), within());
        assertThat(november.promise().required()).as("by the twentieth").isLessThan(november.promise().target());
    }

    /** What a head has brought since January is not less what it had brought before: the quotient stays the year's. */
    @Test
    void leavesAQuotientOfTheYearWhole() {
        fixtures.duty("OE06", quick);
        fixtures.official(reviewer, "OE06", quick, "2026Q2", "22.5", LocalDate.of(2026, 7, 5));
        fixtures.official(reviewer, "OE06", quick, "2026Q3", "24.5", LocalDate.of(2026, 10, 5));

        var month = asLeader(() -> cockpit.snapshot(quick, OCTOBER, NOV_TWENTIETH, PeriodKind.MONTH));

        assertThat(month.efficiency()).filteredOn(reading -> reading.indicator().code().equals("OE06")).singleElement()
                .satisfies(reading -> assertThat(reading.actual().orElseThrow()).isEqualByComparingTo("24.5"));
    }

    @Test
    void looksAtTheQuarterInNoMoreSelects() {
        fixtures.official(reviewer, "PS01", quick, "2026-07", "10", LocalDate.of(2026, 8, 5));
        fixtures.official(reviewer, "PS01", quick, "2026-09", "50", LocalDate.of(2026, 10, 5));

        assertThat(parking(asLeader(() -> cockpit.snapshot(group, Period.parse("2026-09"), NOV_TWENTIETH, PeriodKind.QUARTER))))
                .as("July and September").isEqualByComparingTo("60");
        assertThat(parking(seen(PeriodKind.QUARTER))).as("the quarter of October, not July").isEqualByComparingTo("1300");
        assertThat(parking(seen(PeriodKind.YEAR))).isEqualByComparingTo("1360");
        pillar();

        assertThat(selects.in(() -> seen(PeriodKind.QUARTER))).isEqualTo(selects.in(() -> snapshot(NOV_TWENTIETH)));
        assertThat(selects.in(() -> asLeader(() -> cockpit.pillar("PS", group, OCTOBER, NOV_TWENTIETH, PeriodKind.MONTH))))
                .isEqualTo(selects.in(this::pillar));
    }

    private CockpitSnapshot seen(PeriodKind span) {
        return asLeader(() -> cockpit.snapshot(group, OCTOBER, NOV_TWENTIETH, span));
    }

    @Test
    void putsRedBeforeSilenceAndSaysWhoOwes() {
        fixtures.official(reviewer, "PS12", slow, "2026-10", "120", NOV_FIFTH);
        fixtures.dutySince(OCTOBER.startsOn(), "PS12", quick);

        var attention = snapshot(NOV_TWENTIETH).attention();

        assertThat(attention).extracting(Attention::kind)
                .containsExactly(AttentionKind.BEHIND, AttentionKind.BEHIND, AttentionKind.UNREPORTED);
        var worst = (Attention.OffPlan) attention.getFirst();
        assertThat(worst.reading().indicator().code()).isEqualTo("PS12").as("40 % short comes before 35 % short");
        assertThat(worst.shortfall().gap()).isEqualByComparingTo("-80");
        var owing = (Attention.Owing) attention.getLast();
        assertThat(owing.unitCode()).isEqualTo(quick);
        assertThat(owing.daysLate()).isEqualTo(10);
        assertThat(owing.reports()).extracting(report -> report.cell().indicatorCode()).containsExactly("PS12");
    }

    @Test
    void saysSinceWhenAUnitOwesAndHowMany() {
        fixtures.official(reviewer, "PS12", slow, "2026-10", "120", NOV_FIFTH);
        fixtures.dutySince(LocalDate.of(2026, 8, 1), "PS12", quick);

        var owing = snapshot(NOV_TWENTIETH).attention().stream().filter(Attention.Owing.class::isInstance).map(Attention.Owing.class::cast)
                .filter(one -> one.unitCode().equals(quick)).findFirst().orElseThrow();

        assertThat(owing.reports()).singleElement().satisfies(report -> {
            assertThat(report.since()).isEqualTo(Period.parse("2026-08"));
            assertThat(report.periods()).isEqualTo(3);
        });
        assertThat(owing.daysLate()).as("since August's figure was due").isEqualTo(LocalDate.of(2026, 9, 10).until(NOV_TWENTIETH.day(), ChronoUnit.DAYS));
    }

    @Test
    void listsAnIndicatorNobodyReportedOnceAndNotBeforeItsDueDay() {
        assertThat(snapshot(NOV_TWENTIETH).attention(AttentionKind.UNREPORTED)).singleElement()
                .isInstanceOfSatisfying(Attention.Silent.class, silent -> {
                    assertThat(silent.reading().indicator().code()).isEqualTo("PS12");
                    assertThat(silent.daysLate()).isEqualTo(10);
                });
        assertThat(snapshot(new AsOf(LocalDate.of(2026, 11, 9))).attention(AttentionKind.UNREPORTED)).isEmpty();
    }

    @Test
    void showsTheHeadlineFiguresOfTheMissionInTheirOrder() {
        assertThat(snapshot(NOV_TWENTIETH).headlines()).extracting(reading -> reading.indicator().code())
                .containsExactly("SR01", "PS01", "PS12");
    }

    /** 1200 a year, even by months: 1000 by the end of October, and what a register knows of November meanwhile is held to part of 1100. */
    @Test
    void holdsARunningMonthToThePlanOfTheDay() {
        var november = Period.parse("2026-11");
        fixtures.official(reviewer, "PS01", slow, "2026-11", "10", LocalDate.of(2026, 11, 10));

        var running = asLeader(() -> readings.board(slow, november, new AsOf(LocalDate.of(2026, 11, 11)))).get("PS01");
        assertThat(running.promise().required()).isBetween(new BigDecimal("1000"), new BigDecimal("1099"));
        var over = asLeader(() -> readings.board(slow, november, new AsOf(LocalDate.of(2026, 12, 1)))).get("PS01");
        assertThat(over.promise().required()).isEqualByComparingTo("1100");
    }

    @Test
    void showsThePictureOfAPastDay() {
        fixtures.official(reviewer, "PS01", slow, "2026-10", "1000", LocalDate.of(2026, 11, 18));

        assertThat(parking(snapshot(new AsOf(LocalDate.of(2026, 11, 17))))).isEqualByComparingTo("1300");
        assertThat(parking(snapshot(new AsOf(LocalDate.of(2026, 11, 18))))).isEqualByComparingTo("2000");
        assertThat(snapshot(new AsOf(LocalDate.of(2026, 11, 17))).changes()).extracting(row -> row.figure().value().intValue())
                .contains(300).doesNotContain(2000);
    }

    @Test
    void saysWhatIsNextWhenThereIsNoFigure() {
        String empty = fixtures.firm("E" + FigureFixtures.number() + "-CP", group);
        assertThat(of(empty, NOV_TWENTIETH).finding()).singleElement().isInstanceOf(Clause.NothingAsked.class);

        assertThat(of(empty, NOV_TWENTIETH).finding()).containsExactly(new Clause.NothingAsked(OCTOBER, null));
        fixtures.duty("PS01", empty);
        assertThat(of(empty, NOV_TWENTIETH).finding()).singleElement().isInstanceOf(Clause.NothingOfficial.class);
        assertThat(of(empty, new AsOf(NOV_FIFTH)).finding()).singleElement()
                .isEqualTo(new Clause.NothingDue(OCTOBER, LocalDate.of(2026, 11, 10)));
    }

    /** One of three is official: its share does not speak for all, on the board nor on the pillar's page. */
    @Test
    void tellsNoProgressThatAFewWouldSpeakFor() {
        String early = fixtures.firm("F" + FigureFixtures.number() + "-CP", group);
        fixtures.duty("PS01", early);
        fixtures.target(reviewer, "PS01", early, "1200");
        fixtures.official(reviewer, "PS01", early, "2026-10", "1000", NOV_FIFTH);
        assertThat(of(early, NOV_TWENTIETH).finding().getFirst()).isInstanceOf(Clause.Reached.class);

        fixtures.duty("PS12", early);
        assertThat(of(early, NOV_TWENTIETH).finding().getFirst()).as("one and one").isInstanceOf(Clause.Reached.class);
        fixtures.duty("PS13", early);

        assertThat(of(early, NOV_TWENTIETH).finding()).as("nor a light").containsExactly(new Clause.Early(OCTOBER, 1, 2, 0, 0));
        assertThat(card(of(early, NOV_TWENTIETH), "PS").progress().isKnown()).isFalse();
        assertThat(card(of(early, NOV_TWENTIETH), "PS").score().rag()).isNull();
        assertThat(asLeader(() -> cockpit.lights(early, OCTOBER, NOV_TWENTIETH))).isEmpty();
        assertThat(of(early, new AsOf(NOV_FIFTH)).finding().getFirst()).as("not due is not there either").isEqualTo(new Clause.Early(OCTOBER, 1, 0, 2, 0));
        assertThat(asLeader(() -> cockpit.pillar("PS", early, OCTOBER, NOV_TWENTIETH)).finding().getFirst()).isEqualTo(new Clause.Early(OCTOBER, 1, 2, 0, 0));
    }

    /** Two have a light, one is not due and two have none to get: the two speak neither for the whole nor beside last month's. */
    @Test
    void tellsNoProgressWhereLessThanHalfCanBeCompared() {
        String few = fixtures.firm("L" + FigureFixtures.number() + "-CP", group);
        fixtures.dutySince(OCTOBER.startsOn(), "PS01", few);
        fixtures.dutySince(OCTOBER.startsOn(), "SR01", few);
        fixtures.target(reviewer, "PS01", few, "1200");
        fixtures.target(reviewer, "SR01", few, "120");
        fixtures.official(reviewer, "PS01", few, "2026-10", "1000", NOV_FIFTH);
        fixtures.official(reviewer, "SR01", few, "2026-10", "100", NOV_FIFTH);
        for (String unpromised : List.of("PS12", "PS13")) {
            fixtures.dutySince(OCTOBER.startsOn(), unpromised, few);
            fixtures.official(reviewer, unpromised, few, "2026-10", "10", NOV_FIFTH);
        }
        assertThat(of(few, NOV_TWENTIETH).finding().getFirst()).as("nothing is awaited").isInstanceOf(Clause.Reached.class);
        fixtures.dutySince(OCTOBER.startsOn(), "PS02", few);

        var snapshot = of(few, new AsOf(NOV_FIFTH));
        assertThat(snapshot.finding().getFirst()).isEqualTo(new Clause.Early(OCTOBER, 2, 0, 1, 2));
        assertThat(snapshot.finding().getLast()).isInstanceOf(Clause.AllGreen.class);
        assertThat(snapshot.overall().isKnown()).isFalse();
        assertThat(snapshot.indicators()).isEqualTo(5);
    }

    /** One firm of three has reported: its sum lacks units, has no light and speaks for nobody. */
    @Test
    void countsASumThatLacksUnitsAsLacking() {
        String third = fixtures.group("T" + FigureFixtures.number() + "-CP");
        var firms = List.of(fixtures.firm("T1" + FigureFixtures.number(), third), fixtures.firm("T2" + FigureFixtures.number(), third));
        fixtures.duty("PS01", firms.getFirst(), firms.getLast());
        fixtures.target(reviewer, "PS01", third, "2400");
        fixtures.official(reviewer, "PS01", firms.getFirst(), "2026-10", "100", NOV_FIFTH);

        assertThat(of(third, NOV_TWENTIETH).finding().getFirst()).isEqualTo(new Clause.Early(OCTOBER, 0, 1, 0, 0));
    }

    /** While the other's report is not due nobody is late. */
    @Test
    void countsASumThatLacksAUnitWhoseReportIsNotDueAsNotDue() {
        String fourth = fixtures.group("Q" + FigureFixtures.number() + "-CP");
        var firms = List.of(fixtures.firm("Q1" + FigureFixtures.number(), fourth), fixtures.firm("Q2" + FigureFixtures.number(), fourth));
        fixtures.duty("PS13", firms.getFirst(), firms.getLast());
        fixtures.target(reviewer, "PS13", fourth, "2400");
        fixtures.official(reviewer, "PS13", firms.getFirst(), "2026-10", "100", NOV_FIFTH);

        assertThat(of(fourth, new AsOf(NOV_FIFTH)).finding().getFirst()).isEqualTo(new Clause.Early(OCTOBER, 0, 0, 1, 0));
        assertThat(of(fourth, NOV_TWENTIETH).finding().getFirst()).isEqualTo(new Clause.Early(OCTOBER, 0, 1, 0, 0));
    }

    /** One firm of two is a month ahead: its page shows that month until the next is there, the city's the last whole one. */
    @Test
    void showsTheLastWholeFigureMeanwhile() {
        String city = fixtures.group("W" + FigureFixtures.number() + "-CP");
        var firms = List.of(fixtures.firm("W1" + FigureFixtures.number(), city), fixtures.firm("W2" + FigureFixtures.number(), city));
        firms.forEach(firm -> {
            fixtures.duty("PS13", firm);
            fixtures.official(reviewer, "PS13", firm, "2026-09", "40", LocalDate.of(2026, 10, 5));
        });
        fixtures.official(reviewer, "PS13", firms.getFirst(), "2026-10", "50", NOV_FIFTH);
        var later = new AsOf(LocalDate.of(2026, 12, 20));
        var november = Period.parse("2026-11");

        var ahead = asLeader(() -> readings.board(firms.getFirst(), november, later)).get("PS13");
        assertThat(ahead.reading()).isInstanceOf(Reading.NotReported.class);
        assertThat(ahead.rag()).isEmpty();
        assertThat(ahead.earlier()).hasValueSatisfying(figure -> assertThat(figure.period()).isEqualTo(OCTOBER));
        var behind = asLeader(() -> readings.board(firms.getLast(), november, later)).get("PS13");
        assertThat(behind.earlier().orElseThrow().period()).isEqualTo(Period.parse("2026-09"));
        var whole = asLeader(() -> readings.board(city, november, later)).get("PS13");
        assertThat(whole.reading()).isInstanceOf(Reading.Stale.class);
        assertThat(whole.earlier()).hasValueSatisfying(figure -> assertThat(figure.period()).isEqualTo(Period.parse("2026-09")));
    }

    /** Two months of silence: what is told is the year as far as it was told, and late since the first of them. */
    @Test
    void showsTheYearSoFarOfWhatHasGoneStale() {
        fixtures.official(reviewer, "PS01", quick, "2026-07", "500", LocalDate.of(2026, 8, 5));
        fixtures.official(reviewer, "PS01", quick, "2026-08", "70", LocalDate.of(2026, 9, 5));
        var later = new AsOf(LocalDate.of(2027, 1, 15));
        var snapshot = asLeader(() -> cockpit.snapshot(quick, Period.parse("2026-12"), later));

        var reading = headline(snapshot, "PS01");
        assertThat(reading.reading()).isInstanceOfSatisfying(Reading.Stale.class, stale -> {
            assertThat(stale.last().value()).as("500, 70 and 1000").isEqualByComparingTo("1570");
            assertThat(stale.last().period()).isEqualTo(OCTOBER);
            assertThat(stale.dueOn()).as("November's day").isEqualTo("2026-12-10");
        });
        assertThat(snapshot.attention()).filteredOn(Attention.Silent.class::isInstance).extracting(one -> ((Attention.Silent) one).daysLate()).contains(36L);
    }

    @Test
    void refusesAUnitOutOfScope() {
        String owner = fixtures.owner("owner-cp" + FigureFixtures.number(), slow);
        assertThat(fixtures.as(owner, Role.OWNER, () -> cockpit.snapshot(slow, OCTOBER, NOV_TWENTIETH)).unitCode())
                .isEqualTo(slow);
        assertThatThrownBy(() -> fixtures.as(owner, Role.OWNER, () -> cockpit.snapshot(group, OCTOBER, NOV_TWENTIETH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.as(owner, Role.OWNER, () -> cockpit.pillar("PS", group, OCTOBER, NOV_TWENTIETH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ranksTheUnitsBelowByWhatTheyReached() {
        var pillar = asLeader(() -> cockpit.pillar("PS", group, OCTOBER, NOV_TWENTIETH));

        assertThat(pillar.ranking()).extracting(rank -> rank.unit().code()).containsExactly(quick, slow);
        assertThat(pillar.ranking().getFirst().progress().deviation().orElseThrow()).isCloseTo(BigDecimal.ZERO, within());
        assertThat(pillar.foremost(4)).extracting(reading -> reading.indicator().code()).containsExactly("PS01", "PS12");
        assertThat(pillar.finding().getLast()).isInstanceOf(Clause.Lights.class);
    }

    @Test
    void opensWithTheLastMonthThatIsDueAndHasFigures() {
        assertThat(asLeader(() -> readings.latestMonth(group, NOV_TWENTIETH))).isEqualTo(OCTOBER);
        assertThat(asLeader(() -> readings.latestMonth(group, new AsOf(LocalDate.of(2026, 11, 9)))))
                .as("October is not due before the tenth; without September the month that is due").isEqualTo(Period.parse("2026-09"));
    }

    @Test
    void namesWhoOwesAFigureAfterADutyChangedHands() {
        String heir = fixtures.firm("H" + FigureFixtures.number() + "-CP", group);
        fixtures.release("PS01", quick, LocalDate.of(2026, 10, 1));
        fixtures.duty("PS01", heir);
        assertThat(snapshot(NOV_TWENTIETH).attention()).filteredOn(Attention.Owing.class::isInstance)
                .extracting(each -> ((Attention.Owing) each).unitCode()).contains(heir);
    }

    @Test
    void staysWithinItsSelectsWhateverTheHistoryHolds() {
        snapshot(NOV_TWENTIETH);
        pillar();
        long cockpitSelects = selects.in(() -> snapshot(NOV_TWENTIETH));
        long pillarSelects = selects.in(this::pillar);
        assertThat(cockpitSelects).isLessThanOrEqualTo(BUDGET + REGISTERS);
        assertThat(pillarSelects).isLessThanOrEqualTo(BUDGET);

        for (int month = 1; month <= 9; month++) {
            fixtures.official(reviewer, "PS01", slow, "2026-0" + month, "30", LocalDate.of(2026, month + 1, 5));
            fixtures.official(reviewer, "PS01", slow, "2026-0" + month, "40", LocalDate.of(2026, month + 1, 9));
        }
        for (int more = 0; more < 5; more++) {
            String firm = fixtures.firm("M" + FigureFixtures.number() + "-CP", group);
            fixtures.duty("PS01", firm);
            fixtures.official(reviewer, "PS01", firm, "2026-10", "7", NOV_FIFTH);
        }
        snapshot(NOV_TWENTIETH);
        pillar();
        assertThat(selects.in(() -> snapshot(NOV_TWENTIETH))).isEqualTo(cockpitSelects);
        assertThat(selects.in(this::pillar)).isEqualTo(pillarSelects);
    }

    private PillarSnapshot pillar() {
        return asLeader(() -> cockpit.pillar("PS", group, OCTOBER, NOV_TWENTIETH));
    }

    private CockpitSnapshot snapshot(AsOf asOf) {
        return of(group, asOf);
    }

    private CockpitSnapshot of(String unit, AsOf asOf) {
        return asLeader(() -> cockpit.snapshot(unit, OCTOBER, asOf));
    }

    private <T> T asLeader(Supplier<T> work) {
        return fixtures.as(leader, Role.LEADER, work);
    }

    private static PillarCard card(CockpitSnapshot snapshot, String pillar) {
        return snapshot.pillars().stream().filter(card -> card.pillar().code().equals(pillar)).findFirst().orElseThrow();
    }

    private static BigDecimal parking(CockpitSnapshot snapshot) {
        return headline(snapshot, "PS01").actual().orElseThrow();
    }

    private static IndicatorReading headline(CockpitSnapshot snapshot, String code) {
        return snapshot.headlines().stream().filter(reading -> reading.indicator().code().equals(code)).findFirst()
                .orElseThrow();
    }

    private static org.assertj.core.data.Offset<BigDecimal> within() {
        return org.assertj.core.data.Offset.offset(new BigDecimal("0.001"));
    }
}
