package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.rule.Judgement;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.figure.Curves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A sum whose units have not all reported can only grow: it is not called short before they have. */
@SpringBootTest
@MariaDb
@Import(FigureFixtures.class)
class IncompleteSumTest {

    private static final Period OCTOBER = Period.parse("2026-10");
    private static final LocalDate SIXTH = LocalDate.of(2026, 11, 6);

    @Autowired
    private FigureFixtures figures;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Readings readings;
    private String group;
    private String first;
    private String second;
    private String reviewer;

    @BeforeEach
    void openTheOffice() {
        int number = FigureFixtures.number();
        group = figures.group("G" + number + "-IS");
        first = figures.firm("A" + number + "-IS", group);
        second = figures.firm("B" + number + "-IS", group);
        reviewer = figures.reviewer("sum.reviewer" + number);
    }

    private IndicatorReading reading(String indicator, LocalDate day) {
        return figures.as(reviewer, Role.REVIEWER, () -> readings.board(group, OCTOBER, new AsOf(day)).get(indicator));
    }

    private void official(String indicator, String unit, String value, LocalDate day) {
        figures.official(reviewer, indicator, unit, "2026-10", value, day);
    }

    /** Last year holds both: even where the one alone suffices for a light, the two years are not of the same scope. */
    @Test
    void isComparedWithNoYearThatHoldsWhatItLacks() {
        figures.duty("PS13", first, second);
        figures.target(reviewer, "PS13", group, "100");
        List.of(first, second).forEach(unit -> figures.official(reviewer, "PS13", unit, "2025-10", "90", LocalDate.of(2025, 11, 6)));
        official("PS13", first, "200", SIXTH);
        official("PS13", second, "90", SIXTH.plusDays(5));

        assertThat(reading("PS13", SIXTH).isIncomplete()).isFalse();
        assertThat(reading("PS13", SIXTH).growth()).isEmpty();
        assertThat(reading("PS13", SIXTH.plusDays(5)).growth()).isPresent();
    }

    @Test
    void isNotCalledShortWhileAUnitIsMissing() {
        figures.duty("PS13", first, second);
        figures.target(reviewer, "PS13", group, "1200");
        official("PS13", first, "200", SIXTH);
        official("PS13", second, "900", SIXTH.plusDays(5));

        var before = reading("PS13", SIXTH);
        assertThat(before.coverage()).isEqualTo(new Coverage(1, 2, LocalDate.of(2026, 11, 10)));
        assertThat(before.isOpen()).as("the other may report until the tenth").isTrue();
        assertThat(before.rag()).isEmpty();
        assertThat(before.reading()).isInstanceOfSatisfying(Reading.Measured.class,
                measured -> assertThat(measured.judgement()).isInstanceOf(Judgement.Incomplete.class));
        assertThat(before.gap()).isEmpty();
        assertThat(before.growth()).isEmpty();
        assertThat(before.forecast()).isNull();
        assertThat(before.curve()).filteredOn(point -> point.period().equals(OCTOBER)).extracting(CurvePoint::cumulative).containsOnlyNulls();
        assertThat(before.entry().attainment()).isNull();
        assertThat(before.entry().expected()).isNull();

        var after = reading("PS13", SIXTH.plusDays(5));
        assertThat(after.rag()).contains(Rag.GREEN);
        assertThat(after.entry().attainment()).isNotNull();
    }

    /** Once its report is overdue it is called so. */
    @Test
    void isNotOpenAnyLongerThanTheMissingReportIsDue() {
        figures.duty("PS13", first, second);
        figures.target(reviewer, "PS13", group, "1200");
        official("PS13", first, "200", SIXTH);

        assertThat(reading("PS13", LocalDate.of(2026, 11, 10)).isOpen()).isTrue();
        var late = reading("PS13", LocalDate.of(2026, 11, 11));
        assertThat(late.coverage()).isEqualTo(new Coverage(1, 2));
        assertThat(late.isIncomplete()).isTrue();
        assertThat(late.isOpen()).isFalse();
    }

    @Test
    void isOnPlanAsSoonAsWhatIsThereSuffices() {
        figures.duty("PS13", first, second);
        figures.target(reviewer, "PS13", group, "1200");
        official("PS13", first, "1150", SIXTH);

        assertThat(reading("PS13", SIXTH).rag()).contains(Rag.GREEN);
        assertThat(reading("PS13", SIXTH).gap()).isPresent();
    }

    @Test
    void isShortOnceAllHaveReported() {
        figures.duty("PS13", first, second);
        figures.target(reviewer, "PS13", group, "1200");
        official("PS13", first, "200", SIXTH);
        official("PS13", second, "300", SIXTH);

        assertThat(reading("PS13", SIXTH).rag()).contains(Rag.RED);
    }

    /** The line of a year ends where the last whole figure is, and the mark of its day stands there. */
    @Test
    void endsItsCurveAtTheLastWholeFigure() {
        figures.duty("PS13", first, second);
        figures.target(reviewer, "PS13", group, "1200");
        figures.official(reviewer, "PS13", first, "2026-09", "500", LocalDate.of(2026, 10, 6));
        figures.official(reviewer, "PS13", second, "2026-09", "500", LocalDate.of(2026, 10, 6));
        official("PS13", first, "200", SIXTH);

        var drawn = Curves.cumulative(reading("PS13", SIXTH), Locale.CHINA);

        assertThat(drawn.asOf()).isEqualTo("2026-09-30");
        assertThat(drawn.actual().get(8)).isEqualByComparingTo("1000");
        assertThat(drawn.actual().get(9)).isNull();
    }

    /** Seen from a later month, too, a month that lacks a unit is a gap and no fall. */
    @Test
    void leavesAGapForALackingMonthSeenFromALaterOne() {
        figures.duty("PS13", first, second);
        for (String month : List.of("2026-08", "2026-10")) {
            figures.official(reviewer, "PS13", first, month, "500", SIXTH);
            figures.official(reviewer, "PS13", second, month, "500", SIXTH);
        }
        figures.official(reviewer, "PS13", first, "2026-09", "200", SIXTH);

        var points = reading("PS13", SIXTH).curve();

        assertThat(points).filteredOn(point -> point.period().equals(Period.parse("2026-09"))).singleElement()
                .satisfies(point -> {
                    assertThat(point.cumulative()).isNull();
                    assertThat(point.lacking()).isTrue();
                });
        assertThat(points.get(9).cumulative()).isEqualByComparingTo("1000");
        assertThat(points.get(7).cumulative()).isEqualByComparingTo("1000");
    }

    /** A quotient of consolidated statements does not shrink with a unit that is missing: it is judged. */
    @Test
    void isNoQuotient() {
        var some = figures.as(reviewer, Role.REVIEWER, () -> catalogues.current().indicators().stream()
                .filter(IndicatorRow::growsWithEveryUnit).map(row -> row.naming().measureUnit()).toList());
        assertThat(some).isNotEmpty().noneMatch(unit -> unit.contains("%") || unit.contains("/"));
    }

    /** Of what should be little, a part that is too much already stays too much. */
    @Test
    void isTooMuchWhateverIsMissing() {
        figures.duty("DR09", first, second);
        official("DR09", first, "360", SIXTH);

        assertThat(reading("DR09", SIXTH).rag()).contains(Rag.RED);
    }

    /** Nothing overdue at one of two is not nothing overdue. */
    @Test
    void isNotCalledLittleWhileAUnitIsMissing() {
        figures.duty("DR09", first, second);
        official("DR09", first, "0", SIXTH);

        assertThat(reading("DR09", SIXTH).isIncomplete()).isTrue();
        official("DR09", second, "0", SIXTH.plusDays(1));
        assertThat(reading("DR09", SIXTH.plusDays(1)).rag()).contains(Rag.GREEN);
    }

    /** A year of which months are missing is not behind: nobody knows. Nor is its end foreseen from what there is. */
    @Test
    void isNotCalledShortWhileAMonthIsMissing() {
        figures.dutySince(LocalDate.of(2026, 9, 1), "PS12", first);
        figures.target(reviewer, "PS12", group, "1200");
        official("PS12", first, "200", SIXTH);

        var before = reading("PS12", SIXTH);
        assertThat(before.isIncomplete()).isTrue();
        assertThat(before.forecast()).isNull();
        assertThat(before.gaps()).extracting(Period::code).containsExactly("2026-09");

        figures.official(reviewer, "PS12", first, "2026-09", "300", SIXTH.plusDays(2));
        assertThat(reading("PS12", SIXTH.plusDays(2)).rag()).contains(Rag.RED);
    }

    @Test
    void isOnPlanAsSoonAsTheMonthsThatAreThereSuffice() {
        figures.dutySince(LocalDate.of(2026, 9, 1), "PS12", first);
        figures.target(reviewer, "PS12", group, "1200");
        official("PS12", first, "1100", SIXTH);

        assertThat(reading("PS12", SIXTH).rag()).contains(Rag.GREEN);
    }
}
