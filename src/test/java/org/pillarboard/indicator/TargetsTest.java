package org.pillarboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Selects;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.OfficeClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@MariaDb
@Import({FigureFixtures.class, Selects.class})
class TargetsTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 15);
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Indicators indicators;
    @Autowired
    private Targets targets;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Selects selects;
    @Autowired
    private PlatformTransactionManager transactions;
    private String unit;
    private String reviewer;

    @BeforeEach
    void promise() {
        int number = FigureFixtures.number();
        unit = fixtures.group("G" + number + "-TA");
        reviewer = fixtures.reviewer("reviewer-ta" + number);
        fixtures.target(reviewer, "PS01", unit, "1200");
        assertThat(inForce(JULY)).isEqualByComparingTo("1200");
    }

    @Test
    void asksOnceAndOnlyForWhatIsNotAtHand() {
        assertThat(selects.in(() -> inForce(JULY))).isZero();
        String neighbour = fixtures.group("N" + FigureFixtures.number() + "-TA");
        assertThat(selects.in(() -> of(List.of(unit, neighbour), List.of(2025, 2026)))).isEqualTo(1);
        assertThat(selects.in(() -> of(List.of(unit, neighbour), List.of(2025, 2026)))).as("nothing is known to be nothing").isZero();
    }

    /** Half a report would be 66, 67 and 66.5 on three pages. */
    @Test
    void takesNoTargetTheIndicatorCannotReach() {
        assertThatThrownBy(() -> revise("66.5")).hasMessage("target.wholeNumber [66.5]");
        assertThatThrownBy(() -> revise("-5")).hasMessage("target.negative [-5]");
        assertThatThrownBy(() -> Targets.requireFits(catalogues.current().get("OE03"), new BigDecimal("5.432"))).hasMessage("target.decimals [5.432, 2]");
        assertThatCode(() -> Targets.requireFits(catalogues.current().get("OE11"), new BigDecimal("-0.5"))).doesNotThrowAnyException();
        assertThat(inForce(JULY)).isEqualByComparingTo("1200");
    }

    @Test
    void takesNoWeightOutOfBounds() {
        var known = catalogues.current().get("PS01");
        for (String weight : List.of("-3", "100.5")) {
            var standing = new Standing(new BigDecimal(weight), null, false, null, known.standing().sortOrder());
            assertThatThrownBy(() -> change(known, standing, known.entryRules())).hasMessage("indicator.weight [0, 100, " + weight + "]");
        }
        assertThatThrownBy(() -> change(known, known.standing(), new EntryRules(new BigDecimal("-3"), false, null)))
                .hasMessage("indicator.jump [1, 1000, -3]");
        assertThat(catalogues.current().get("PS01").standing().weight()).isEqualByComparingTo(known.standing().weight());
    }

    private void change(IndicatorRow known, Standing standing, EntryRules rules) {
        fixtures.as("setup", Role.ADMIN, () -> {
            indicators.change(new IndicatorRow(known.code(), known.pillarCode(), known.sectionCode(), known.naming(), known.arithmetic(),
                    known.rhythm(), known.origin(), standing, rules));
            return known;
        });
    }

    @Test
    void tellsWhatStoodOnAnyDayOnceANewerVersionStands() {
        revise("900");
        assertThat(inForce(JULY)).isEqualByComparingTo("900");
        assertThat(inForce(JULY.minusDays(1))).isEqualByComparingTo("1200");
        assertThat(selects.in(() -> inForce(JULY))).isZero();
        revise("800");
        assertThat(inForce(JULY)).isEqualByComparingTo("800");
        assertThat(inForce(JULY.minusDays(1))).isEqualByComparingTo("1200");
        assertThat(jdbc.queryForList("select concat(before_text, ' -> ', after_text) from trail where kind = 'TARGET' and subject_id = ? order by seq desc",
                String.class, "PS01/" + unit + "/2026").getFirst()).contains("Target[target=900", "-> Target[target=800", "plan=EVEN", "paper=no. 2",
                        "from=2026-07-15", "reason=no. 2]");
    }

    /** Nobody else sees it before it is committed, and nobody at all when it never is. */
    @Test
    void showsATargetToWhoSetsItAndToNobodyElseUntilItIsCommitted() {
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            revise("900");
            assertThat(inForce(JULY)).isEqualByComparingTo("900");
            assertThat(CompletableFuture.supplyAsync(() -> inForce(JULY)).join()).isEqualByComparingTo("1200");
            running.setRollbackOnly();
        });
        assertThat(inForce(JULY)).isEqualByComparingTo("1200");

        new TransactionTemplate(transactions).executeWithoutResult(running -> revise("900"));
        assertThat(CompletableFuture.supplyAsync(() -> inForce(JULY)).join()).isEqualByComparingTo("900");
    }

    private void revise(String value) {
        Instant at = JULY.atTime(2, 0).toInstant(ZoneOffset.UTC).plusSeconds(FigureFixtures.number());
        OfficeClock.at(at, () -> fixtures.as(reviewer, Role.REVIEWER, () -> {
            targets.set(TargetDraft.even("PS01", unit, 2026, new BigDecimal(value), "no. 2", JULY));
            return unit;
        }));
    }

    private BigDecimal inForce(LocalDate day) {
        return targets.inForce(List.of(unit), List.of(2026), new AsOf(day)).get(new Targets.Key("PS01", unit, 2026)).draft().value();
    }

    private Object of(List<String> units, List<Integer> years) {
        return targets.inForce(units, years, new AsOf(JULY));
    }
}
