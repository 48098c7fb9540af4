package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A file that names a unit of somebody else. */
@SpringBootTest
@MariaDb
@Import(ImportFixtures.class)
class ImportScopeTest {

    @Autowired
    private ImportFixtures fixtures;
    @Autowired
    private Indicators indicators;
    @Autowired
    private JdbcTemplate jdbc;
    private String foreign;

    @BeforeEach
    void openTheOffice() {
        fixtures.open();
        foreign = fixtures.office.unit(fixtures.root + "-F", "CITY", LeverageClass.NONE, true);
        fixtures.as("setup", Role.ADMIN, () -> {
            List.of(fixtures.root, foreign).forEach(unit -> indicators.assign("PS01", unit, LocalDate.of(2026, 1, 1)));
            return null;
        });
    }

    @Test
    void namesTheRowOfAnothersUnitAndKeepsTheRefusal() {
        var draft = draft("unit,month,value", ColumnRule.of("unit", FieldKind.UNIT), fixtures.root + ",2026-10,120",
                foreign + ",2026-10,130", "NOBODY,2026-10,140");
        var errors = fixtures.preview(draft).errors();
        assertThat(errors).extracting(Finding::row).containsExactly(3, 4);
        assertThat(errors).extracting(Finding::key).containsOnly("import.expected.unit");
        assertThat(errors).extracting(Finding::column).containsOnly("unit");
        assertThat(refusals(foreign)).isEqualTo(1);
        assertThat(refusals("NOBODY")).isZero();
        assertThat(refusals(fixtures.root)).isZero();
    }

    @Test
    void takesNothingOfSuchAFile() {
        var draft = draft("unit,month,value", ColumnRule.of("unit", FieldKind.UNIT), fixtures.root + ",2026-10,120",
                foreign + ",2026-10,130");
        assertThatThrownBy(() -> fixtures.commit(draft)).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("import.errors");
        assertThat(jdbc.queryForObject("select count(*) from observation_update where unit_code in (?, ?)", Integer.class,
                fixtures.root, foreign)).isZero();
        assertThat(refusals(foreign)).isPositive();
    }

    @Test
    void refusesAnothersUnitInTheHiddenKeyOfATemplate() {
        var draft = draft("pb:KEY,month,value", ColumnRule.of("pb:KEY", FieldKind.KEY),
                "PS01/" + foreign + "/2026-10,2026-10,130");
        assertThat(fixtures.preview(draft).errors()).extracting(Finding::key).containsExactly("import.expected.unit");
        assertThat(refusals(foreign)).isEqualTo(1);
    }

    private ImportDraft draft(String header, ColumnRule unit, String... rows) {
        String text = header + "\n" + String.join("\n", rows) + "\n";
        return ImportDraft.of("figures.csv", text.getBytes(StandardCharsets.UTF_8),
                Mapping.of(unit, ColumnRule.of("month", FieldKind.PERIOD), ColumnRule.of("value", FieldKind.VALUE, "PS01")));
    }

    private int refusals(String unit) {
        return jdbc.queryForObject("select count(*) from trail where kind = 'REFUSAL' and subject = 'unit' "
                + "and subject_id = ? and actor_name = ?", Integer.class, unit, fixtures.owner);
    }
}
