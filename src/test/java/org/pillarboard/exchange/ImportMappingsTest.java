package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.ReadAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** How a file's columns were read is remembered under a name, for its maker and for those it is shared with. */
@SpringBootTest
@MariaDb
@Import(ImportFixtures.class)
class ImportMappingsTest {

    private static final Mapping SPACES = Mapping.of(ColumnRule.of("place", FieldKind.UNIT), ColumnRule.of("month", FieldKind.PERIOD),
            ColumnRule.of("spaces", FieldKind.VALUE, "PS01"), ColumnRule.filter("kind", "new"));
    @Autowired
    private ImportFixtures fixtures;
    @Autowired
    private ImportMappings mappings;
    @Autowired
    private Imports imports;
    private String colleague;

    @BeforeEach
    void openTheOffice() {
        fixtures.open();
        colleague = fixtures.office.person("colleague", Role.OWNER, fixtures.root, null);
    }

    @Test
    void knowsAMappingByItsNameAgain() {
        remember("车位月报 ", false, SPACES);
        assertThat(own()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("车位月报");
            assertThat(row.mapping()).isEqualTo(SPACES);
            assertThat(row.own()).isTrue();
        });
    }

    @Test
    void putsTheNewOneInPlaceOfTheOldOfThatName() {
        UUID first = remember("车位月报", false, SPACES);
        var wider = SPACES.with(ColumnRule.of("note", FieldKind.SOURCE));
        assertThat(remember("车位月报", true, wider)).isEqualTo(first);
        assertThat(own()).extracting(MappingRow::mapping).containsExactly(wider);
    }

    @Test
    void suggestsItForAFileWithTheSameColumnsOnly() {
        remember("车位月报", false, SPACES);
        assertThat(suggested("place,month,spaces,kind,extra\nX,2026-10,3,new,\n")).isEqualTo(SPACES);
        assertThat(suggested("place,month,spaces\nX,2026-10,3\n")).isNotEqualTo(SPACES);
    }

    @Test
    void tellsUnitsOfMeasureFromThoseThatReport() {
        assertThat(suggested("单位,spaces\n万台,3\n%,4\n").columns()).contains(ColumnRule.of("单位", FieldKind.MEASURE_UNIT));
        assertThat(suggested("unit,spaces\n亿元,3\n%,4\n年,2026\n").columns()).contains(ColumnRule.of("unit", FieldKind.MEASURE_UNIT));
        assertThat(suggested("unit,spaces\nDEMO-E01,3\n").columns()).contains(ColumnRule.of("unit", FieldKind.UNIT));
    }

    /** As the workbench calls it. */
    @Test
    void knowsTheColumnOfTheWorkbench() {
        assertThat(suggested("指标,单位,报告期,本期填报\nPS01,X,2026-10,3\n").columns()).contains(ColumnRule.of("本期填报", FieldKind.VALUE));
        assertThat(suggested("Indicator,Unit,Period,This period\nPS01,X,2026-10,3\n").columns())
                .contains(ColumnRule.of("This period", FieldKind.VALUE), ColumnRule.of("Period", FieldKind.PERIOD));
    }

    @Test
    void keepsOnesOwnToOneselfUntilShared() {
        remember("车位月报", false, SPACES);
        assertThat(as(colleague, mappings::list)).extracting(MappingRow::ownerName).doesNotContain(fixtures.owner);
        UUID id = remember("车位月报", true, SPACES);
        assertThat(as(colleague, mappings::list)).anySatisfy(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.own()).isFalse();
        });
        assertThatThrownBy(() -> as(colleague, () -> forget(id))).isInstanceOf(NotFound.class);
        as(fixtures.owner, () -> forget(id));
        assertThat(own()).isEmpty();
        mappingsOfColleagueAreFree();
    }

    private void mappingsOfColleagueAreFree() {
        assertThat(as(colleague, () -> mappings.remember("车位月报", false, ReadAs.sniffed(), SPACES))).isNotNull();
        assertThat(own()).as("a name is one's own").isEmpty();
    }

    @Test
    void asksForAName() {
        assertThatThrownBy(() -> remember("  ", false, SPACES)).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("import.mapping.name");
        assertThatThrownBy(() -> remember("长".repeat(81), false, SPACES)).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("import.mapping.name");
    }

    private UUID remember(String name, boolean shared, Mapping mapping) {
        return as(fixtures.owner, () -> mappings.remember(name, shared, ReadAs.sniffed(), mapping));
    }

    private UUID forget(UUID id) {
        mappings.forget(id);
        return id;
    }

    private List<MappingRow<Mapping>> own() {
        return as(fixtures.owner, mappings::list).stream().filter(MappingRow::own).toList();
    }

    private Mapping suggested(String text) {
        return as(fixtures.owner,
                () -> mappings.suggest(imports.look(text.getBytes(StandardCharsets.UTF_8), ReadAs.sniffed())));
    }

    private <T> T as(String login, Supplier<T> work) {
        return fixtures.as(login, Role.OWNER, work);
    }
}
