package org.pillarboard.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.rule.Lights.OCT_31;
import static org.pillarboard.rule.Lights.n;

import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;

class RollUpTest {

    private static final Period OCTOBER = Period.month(2026, 10);

    @ParameterizedTest
    @CsvSource({"0,0,0,", "4,0,0,GREEN", "10,3,0,GREEN", "9,3,0,AMBER", "10,0,1,AMBER", "10,1,3,AMBER", "3,0,1,RED", "9,0,3,RED",
        "0,1,0,AMBER", "0,0,1,RED", "12,0,3,AMBER"})
    void coloursByTheWorstQuarter(int green, int amber, int red, @Nullable Rag colour) {
        var entries = new ArrayList<>(List.of(RollUpEntry.of("INFO", measured(null), false)));
        entries.addAll(some(green, Rag.GREEN));
        entries.addAll(some(amber, Rag.AMBER));
        entries.addAll(some(red, Rag.RED));
        PillarScore score = RollUp.score(entries);
        assertThat(score.rag()).isEqualTo(colour);
        assertThat(List.of(score.green(), score.amber(), score.red(), score.unrated())).containsExactly(green, amber, red, 1);
        assertThat(score.rated()).isEqualTo(green + amber + red);
    }

    @Test
    void isRedByASingleVeto() {
        var entries = new ArrayList<>(some(20, Rag.GREEN));
        entries.add(RollUpEntry.of("DR09", measured(Rag.RED), true));
        entries.add(RollUpEntry.of("DR07", measured(Rag.AMBER), true));
        PillarScore score = RollUp.score(entries);
        assertThat(score.rag()).isEqualTo(Rag.RED);
        assertThat(score.vetoedBy()).containsExactly("DR09");
    }

    @Test
    void isNeverGreenByWhatIsMissing() {
        var stale = new Reading.Stale(Figure.of(Period.month(2026, 6), n("99")), OCTOBER, LocalDate.of(2026, 11, 10));
        PillarScore score = RollUp.score(List.of(RollUpEntry.of("A", new Reading.NotReported(OCT_31), true),
                RollUpEntry.of("B", stale, false), RollUpEntry.of("C", new Reading.NotDue(OCT_31), false)));
        assertThat(score.rag()).isNull();
        assertThat(score.notReported()).isEqualTo(2);
        assertThat(score.unrated()).isEqualTo(1);
        assertThat(score.attainment()).isNull();
    }

    /** One of nine speaks for none of the others: neither colour nor progress, but for a red that they cannot mend. */
    @Test
    void hasNoColourWhereFewAreRated() {
        var entries = new ArrayList<>(List.of(RollUpEntry.of("A", measured(Rag.AMBER), false).withPace(n("0.7"), n("0.8"))));
        for (int i = 0; i < 7; i++) {
            entries.add(RollUpEntry.of("M" + i, new Reading.NotReported(OCT_31), false));
        }
        entries.add(RollUpEntry.of("D", new Reading.NotDue(OCT_31), false));
        PillarScore early = RollUp.score(entries);
        assertThat(early.isEarly()).isTrue();
        assertThat(early.rag()).isNull();
        assertThat(early.attainment()).isNull();
        assertThat(early.expected()).isNull();
        assertThat(List.of(early.rated(), early.lacking(), early.notDue())).containsExactly(1, 8, 1);

        entries.addAll(some(2, Rag.RED));
        assertThat(RollUp.score(entries).rag()).as("two of eleven").isNull();
        entries.add(RollUpEntry.of("R", measured(Rag.RED), false));
        assertThat(RollUp.score(entries).rag()).as("three of twelve are a quarter, whatever comes").isEqualTo(Rag.RED);
    }

    @Test
    void doesNotCountWhatNobodyIsAskedFor() {
        PillarScore score = RollUp.score(List.of(RollUpEntry.of("A", measured(Rag.GREEN), false), RollUpEntry.of("B", new Reading.NotAsked(), false)));
        assertThat(score.asked()).isEqualTo(1);
        assertThat(score.unrated()).isZero();
    }

    @Test
    void isRedByAVetoThoughFewAreRated() {
        PillarScore score = RollUp.score(List.of(RollUpEntry.of("DR09", measured(Rag.RED), true), RollUpEntry.of("A", new Reading.NotDue(OCT_31), false),
                RollUpEntry.of("B", new Reading.NotDue(OCT_31), false), RollUpEntry.of("C", new Reading.NotDue(OCT_31), false),
                RollUpEntry.of("D", new Reading.NotDue(OCT_31), false)));
        assertThat(score.isEarly()).isTrue();
        assertThat(score.rag()).isEqualTo(Rag.RED);
    }

    @Test
    void letsNoOverfulfilmentHideALaggard() {
        var ahead = RollUpEntry.of("A", measured(Rag.GREEN), false).withPace(n("1.31"), n("0.8"));
        var behind = RollUpEntry.of("B", measured(Rag.RED), false).withPace(n("0.4"), n("0.8"));
        var silent = RollUpEntry.of("C", new Reading.NotReported(OCT_31), false);
        PillarScore score = RollUp.score(List.of(ahead, behind, silent));
        assertThat(score.attainment()).isEqualByComparingTo("0.7");
        assertThat(score.expected()).isEqualByComparingTo("0.8");
    }

    /** A stock that shrank has reached nothing of its growth; that is no debt the others have to pay. */
    @Test
    void countsNothingBelowNothing() {
        var shrunk = RollUpEntry.of("A", measured(Rag.RED), false).withPace(n("-4.1"), n("0.8"));
        var full = RollUpEntry.of("B", measured(Rag.GREEN), false).withPace(n("0.9"), n("0.8"));
        assertThat(RollUp.score(List.of(shrunk, full)).attainment()).isEqualByComparingTo("0.45");
    }

    @Test
    void callsMissingWhatLacksUnitsAndDoesNotSuffice() {
        var lacking = new Reading.Measured(Figure.of(OCTOBER, n("1")), null, measured(Rag.RED).judgement().lacking(new Lack(1, 2, 0), Direction.HIGHER));
        var enough = new Reading.Measured(Figure.of(OCTOBER, n("1")), null, measured(Rag.GREEN).judgement().lacking(new Lack(1, 2, 0), Direction.HIGHER));
        PillarScore score = RollUp.score(List.of(RollUpEntry.of("A", lacking, true), RollUpEntry.of("B", enough, false)));
        assertThat(score.rag()).isEqualTo(Rag.GREEN);
        assertThat(score.notReported()).isEqualTo(1);
        assertThat(score.vetoedBy()).isEmpty();
    }

    @Test
    void weighsByTheWeightGiven() {
        var heavy = new RollUpEntry("A", measured(Rag.GREEN), false, n("3"), n("1"), n("0.5"));
        var light = RollUpEntry.of("B", measured(Rag.RED), false).withPace(n("0.2"), n("0.9"));
        PillarScore score = RollUp.score(List.of(heavy, light));
        assertThat(score.attainment()).isEqualByComparingTo("0.8");
        assertThat(score.expected()).isEqualByComparingTo("0.6");
    }

    private static List<RollUpEntry> some(int count, Rag rag) {
        var entries = new ArrayList<RollUpEntry>();
        for (int i = 0; i < count; i++) {
            entries.add(RollUpEntry.of(rag.name() + i, measured(rag), false));
        }
        return entries;
    }

    private static Reading.Measured measured(@Nullable Rag rag) {
        Why why = Why.of("rule.info");
        Judgement judgement = rag == null ? new Judgement.NotRated(why) : new Judgement.Light(rag, why);
        return new Reading.Measured(Figure.of(OCTOBER, n("1")), null, judgement);
    }
}
