package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.rule.UnitAggregation;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files that give a rate by its parts, and what is wrong with parts and with numbers too large. */
@SpringBootTest
@MariaDb
@Import(ImportFixtures.class)
class ImportedPartsTest {

    @Autowired
    private ImportFixtures fixtures;
    @Autowired
    private JdbcTemplate jdbc;
    private String rate;
    private String count;
    private String mean;

    @BeforeEach
    void openTheOffice() {
        fixtures.open();
        rate = fixtures.indicator("RATE", "%", EntryBasis.POINT, UnitAggregation.RATIO, fixtures.root);
        count = fixtures.indicator("COUNT", "个", EntryBasis.POINT, UnitAggregation.SUM, fixtures.root);
        mean = fixtures.indicator("MEAN", "%", EntryBasis.POINT, UnitAggregation.WAVG, fixtures.root);
    }

    @Test
    void computesARateFromItsPartsAlone() {
        fixtures.take(partsAlone(rate, "39,40"));
        var figure = fixtures.figure(rate, fixtures.root, "2026-10").figure();
        assertThat(figure.value()).isEqualByComparingTo("97.5");
        assertThat(figure.numerator()).isEqualByComparingTo("39");
        assertThat(figure.denominator()).isEqualByComparingTo("40");
    }

    @Test
    void computesOnlyWhereTheValueIsMissing() {
        var lines = fixtures.preview(withValue(rate, ",39,40")).lines();
        assertThat(lines).singleElement().satisfies(line -> assertThat(line.figure().value()).isEqualByComparingTo("97.5"));
        assertThat(fixtures.preview(withValue(rate, ",,")).lines()).extracting(PreviewLine::change)
                .containsExactly(Change.NO_VALUE);
    }

    @Test
    void refusesToDivideByNothing() {
        refuses(partsAlone(rate, "39,0"), tuple(2, "denominator", "0", "import.expected.nonZero"));
        refuses(withValue(rate, "97.5,39,0"), tuple(2, "denominator", "0", "import.expected.nonZero"));
    }

    @Test
    void missesTheOtherPart() {
        refuses(partsAlone(rate, "39,"), tuple(2, "denominator", "", "import.expected.parts"));
        refuses(partsAlone(rate, ",40"), tuple(2, "numerator", "", "import.expected.parts"));
        refuses(withValue(rate, "97.5,,40"), tuple(2, "numerator", "", "import.expected.parts"));
    }

    @Test
    void refusesPartsOfWhatTakesNone() {
        refuses(partsAlone(count, "39,40"), tuple(2, "numerator", "39", "import.expected.noParts"));
        refuses(withValue(count, "120,,40"), tuple(2, "denominator", "40", "import.expected.noParts"));
        refuses(withValue(mean, "97.5,39,40"), tuple(2, "numerator", "39", "import.expected.noParts"));
    }

    /** It stands for its unit; what is above waits for parts, which is told. */
    @Test
    void tellsThatNoUnitAboveCanAddUpAQuotientWithoutItsParts() {
        String quotient = fixtures.indicator("QUOT", "%", EntryBasis.POINT, UnitAggregation.CONSOLIDATED, fixtures.root);
        assertThat(warnings(withValue(quotient, "97.5,,"))).containsExactly("import.bare.parts");
        assertThat(warnings(withValue(quotient, "97.5,39,40"))).isEmpty();
        assertThat(warnings(withValue(mean, "97.5,,"))).containsExactly("import.bare.weight");
        assertThat(warnings(withValue(mean, "97.5,,40"))).isEmpty();
    }

    /** What is refused for want of parts is not said beside it to stand for its unit. */
    @Test
    void tellsARateWithoutPartsOnce() {
        assertThat(fixtures.preview(withValue(rate, "97.5,,")).lines()).singleElement().satisfies(line -> {
            assertThat(line.change()).isEqualTo(Change.WRONG);
            assertThat(line.findings()).extracting(Finding::key).containsExactly("check.parts");
        });
    }

    @Test
    void asksWhoseAColumnOfFiguresIsAmongSeveral() {
        var draft = withValue(rate, "97.5,39,40");
        var mapping = draft.mapping().withColumns(List.of(ColumnRule.of("month", FieldKind.PERIOD), ColumnRule.of("value", FieldKind.VALUE),
                ColumnRule.of("numerator", FieldKind.VALUE)));
        assertThatThrownBy(() -> fixtures.preview(draft.with(mapping))).isInstanceOf(RuleViolation.class).hasMessageContaining("import.mapping.whose");
    }

    private List<String> warnings(ImportDraft draft) {
        return fixtures.preview(draft).lines().stream().flatMap(line -> line.findings().stream())
                .filter(finding -> finding.level() == Finding.Level.WARNING).map(Finding::key).toList();
    }

    @Test
    void takesTheWeightOfAWeightedMean() {
        fixtures.take(withValue(mean, "97.5,,40"));
        assertThat(fixtures.figure(mean, fixtures.root, "2026-10").figure().denominator()).isEqualByComparingTo("40");
        refuses(withValue(mean, ",,40"), tuple(2, "value", "", "import.expected.value"));
    }

    @Test
    void refusesWhatTheRegisterHasNoRoomFor() {
        String most = "99999999999999999";
        refuses(withValue(count, "1" + most + ",,"), tuple(2, "value", "1" + most, "import.expected.smaller"));
        refuses(withValue(count, most + "万个,,"), tuple(2, "value", most + "万个", "import.expected.smaller"));
        refuses(partsAlone(rate, most + ",0.000001"), tuple(2, "numerator", most, "import.expected.smaller"));
        refuses(partsAlone(rate, "1,0.0000001"), tuple(2, "denominator", "0.0000001", "import.expected.nonZero"));
        fixtures.commit(withValue(count, most + ",,"));
    }

    private void refuses(ImportDraft draft, Tuple expected) {
        int before = updates();
        assertThat(fixtures.preview(draft).errors()).extracting(Finding::row, Finding::column, Finding::found, Finding::key)
                .containsExactly(expected);
        assertThatThrownBy(() -> fixtures.commit(draft)).isInstanceOf(RuleViolation.class).hasMessageContaining("import.errors");
        assertThat(updates()).isEqualTo(before);
    }

    private int updates() {
        return jdbc.queryForObject("select count(*) from observation_update where unit_code = ?", Integer.class, fixtures.root);
    }

    private ImportDraft partsAlone(String indicator, String cells) {
        return draft(indicator, "month,numerator,denominator", cells, FieldKind.NUMERATOR, FieldKind.DENOMINATOR);
    }

    private ImportDraft withValue(String indicator, String cells) {
        return draft(indicator, "month,value,numerator,denominator", cells, FieldKind.VALUE, FieldKind.NUMERATOR,
                FieldKind.DENOMINATOR);
    }

    private ImportDraft draft(String indicator, String header, String cells, FieldKind... fields) {
        var mapping = Mapping.of(ColumnRule.of("month", FieldKind.PERIOD)).fixed(fixtures.root, null, null);
        for (FieldKind field : List.of(fields)) {
            mapping = mapping.with(ColumnRule.of(field.name().toLowerCase(Locale.ROOT), field, indicator));
        }
        String text = header + "\n2026-10," + cells + "\n";
        return ImportDraft.of("figures.csv", text.getBytes(StandardCharsets.UTF_8), mapping).because("counted", null);
    }
}
