package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.rule.UnitAggregation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Targets a file states beside its figures: compared with those in force, and never stored. */
@SpringBootTest
@MariaDb
@Import(ImportFixtures.class)
class ImportedTargetTest {

    @Autowired
    private ImportFixtures fixtures;
    @Autowired
    private JdbcTemplate jdbc;
    private String spaces;

    @BeforeEach
    void promise() {
        fixtures.open();
        spaces = fixtures.indicator("SPA", "个", EntryBasis.CUMULATIVE, UnitAggregation.SUM, fixtures.root);
        fixtures.target(TargetDraft.even(spaces, fixtures.root, 2026, new BigDecimal("12000"), "P-1", LocalDate.of(2026, 1, 1)));
    }

    @Test
    void tellsWhatDiffersFromTheTargetInForce() {
        var finding = only("2026-10,900,1.3万");
        assertThat(finding.key()).isEqualTo("import.target.differs");
        assertThat(finding.column()).isEqualTo("target");
        assertThat(finding.args()).satisfiesExactly(stated -> assertThat((BigDecimal) stated).isEqualByComparingTo("13000"),
                inForce -> assertThat((BigDecimal) inForce).isEqualByComparingTo("12000"));
    }

    @Test
    void tellsOfATargetNobodySet() {
        assertThat(only("2025-10,900,12000").key()).isEqualTo("import.target.none");
    }

    @Test
    void isQuietWhereBothAgreeOrTheFileSaysNothing() {
        assertThat(preview("2026-10,900,1.2万").findings()).isEmpty();
        assertThat(preview("2026-10,900,").findings()).isEmpty();
    }

    @Test
    void refusesATargetThatIsNoNumberAndStoresNone() {
        assertThat(preview("2026-10,900,many").errors()).extracting(Finding::column, Finding::key)
                .containsExactly(tuple("target", "import.expected.number"));
        fixtures.take(draft("2026-10,900,1.3万"));
        assertThat(jdbc.queryForList("select value from target where indicator_code = ?", BigDecimal.class, spaces))
                .singleElement().satisfies(value -> assertThat(value).isEqualByComparingTo("12000"));
    }

    private Finding only(String row) {
        var preview = preview(row);
        assertThat(preview.isClean()).isTrue();
        assertThat(preview.findings()).extracting(Finding::level).containsExactly(Finding.Level.WARNING);
        return preview.findings().getFirst();
    }

    private ImportPreview preview(String row) {
        return fixtures.preview(draft(row));
    }

    private ImportDraft draft(String row) {
        var mapping = Mapping.of(ColumnRule.of("month", FieldKind.PERIOD), ColumnRule.of("value", FieldKind.VALUE, spaces),
                ColumnRule.of("target", FieldKind.TARGET, spaces)).fixed(fixtures.root, null, null);
        return ImportDraft.of("figures.csv", String.join("\n", List.of("month,value,target", row, "")).getBytes(StandardCharsets.UTF_8),
                mapping).because("counted", null);
    }
}
