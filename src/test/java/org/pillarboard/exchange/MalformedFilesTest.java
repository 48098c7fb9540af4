package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.ReadAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Five hundred broken files: each is refused or its rows are, none is stored, and nothing but a refusal is ever thrown. */
@SpringBootTest
@MariaDb
@Import(ImportFixtures.class)
class MalformedFilesTest {

    private static final int FILES = 500;
    private static final long SEED = 20_261_122;
    private static final Mapping COLUMNS = Mapping.of(ColumnRule.of("单位", FieldKind.UNIT), ColumnRule.of("报告期", FieldKind.PERIOD),
            ColumnRule.of("指标", FieldKind.INDICATOR), ColumnRule.of("数值", FieldKind.VALUE));

    private enum Outcome {
        REFUSED, ROWS_WRONG, READABLE
    }

    @Autowired
    private ImportFixtures fixtures;
    @Autowired
    private Imports imports;
    @Autowired
    private ImportMappings mappings;
    @Autowired
    private Indicators indicators;
    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void openTheOffice() {
        fixtures.open();
        fixtures.as("setup", Role.ADMIN, () -> {
            indicators.assign("PS01", fixtures.root, LocalDate.of(2026, 1, 1));
            return null;
        });
    }

    @Test
    void refusesEveryBrokenFileAndStoresNothing() {
        var files = new MalformedFiles(SEED, fixtures.root);
        long before = stored();
        var outcomes = IntStream.range(0, FILES).mapToObj(i -> outcome(files.next(i), i)).toList();
        assertThat(stored()).isEqualTo(before);
        assertThat(outcomes.stream().filter(Outcome.REFUSED::equals).count()).isGreaterThan(100);
        assertThat(outcomes.stream().filter(Outcome.ROWS_WRONG::equals).count()).isGreaterThan(100);
    }

    private Outcome outcome(MalformedFiles.Broken file, int i) {
        String what = "file %d, %s, %d bytes".formatted(i, file.what(), file.content().length);
        try {
            var preview = fixtures.as(fixtures.owner, Role.OWNER, () -> {
                var table = imports.look(file.content(), ReadAs.sniffed());
                return imports.preview(ImportDraft.of("broken", file.content(),
                        i / MalformedFiles.MAKES % 2 == 0 ? COLUMNS : mappings.suggest(table)));
            });
            assertThat(file.surelyWrong() && preview.isClean()).as(what).isFalse();
            return preview.isClean() ? Outcome.READABLE : Outcome.ROWS_WRONG;
        } catch (RuleViolation told) {
            return Outcome.REFUSED;
        } catch (RuntimeException bare) {
            throw new AssertionError(what, bare);
        }
    }

    /** Rows of everything an import may write. */
    private long stored() {
        return jdbc.queryForObject("select (select count(*) from observation_update) + (select count(*) from observation) "
                + "+ (select count(*) from import_file) + (select count(*) from evidence)", Long.class);
    }
}
