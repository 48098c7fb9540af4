package org.pillarboard.exchange;

import java.io.ByteArrayInputStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.observation.WorkState;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Qualifier;
import org.pillarboard.sheet.ReadAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Templates handed out, filled in as a spreadsheet would, and read again without a mapping. */
@SpringBootTest
@MariaDb
@Import(ImportFixtures.class)
class WorkTemplatesTest {

    private static final Period MONTH = Period.month(2026, 10);
    private static final String COUNT = "PS01";
    private static final String RATE = "PB04";
    @Autowired
    private ImportFixtures fixtures;
    @Autowired
    private WorkTemplates templates;
    @Autowired
    private Imports imports;
    @Autowired
    private ImportMappings mappings;
    @Autowired
    private ObservationUpdates updates;
    @Autowired
    private Indicators indicators;
    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void openTheOffice() {
        fixtures.open();
        fixtures.as("setup", Role.ADMIN, () -> {
            indicators.assign(COUNT, fixtures.root, LocalDate.of(2026, 10, 1));
            indicators.assign(RATE, fixtures.root, LocalDate.of(2026, 10, 1));
            return null;
        });
    }

    @Test
    void readsWhatWasFilledInWithoutAMapping() {
        var draft = draft(filled(Map.of(COUNT, Map.of(TemplateColumn.VALUE, "120", TemplateColumn.QUALIFIER, "≥"),
                RATE, Map.of(TemplateColumn.NUMERATOR, "39", TemplateColumn.DENOMINATOR, "40"))));
        var preview = fixtures.preview(draft);
        assertThat(preview.errors()).isEmpty();
        assertThat(preview.lines()).extracting(PreviewLine::change).containsExactly(Change.NEW, Change.NEW);
        fixtures.commit(draft);
        var rows = sheet();
        assertThat(rows.values()).extracting(WorkRow::state).containsOnly(WorkState.IN_REVIEW);
        assertThat(rows.get(COUNT).update().figure().value()).isEqualByComparingTo("120");
        assertThat(rows.get(COUNT).update().figure().qualifier()).isEqualTo(Qualifier.AT_LEAST);
        assertThat(rows.get(RATE).update().figure().value()).isEqualByComparingTo("97.5");
        assertThat(rows.get(RATE).evidence()).isEqualTo(1);
    }

    @Test
    void asksForNothingThatWaitsForAReviewer() {
        fixtures.commit(draft(filled(Map.of(COUNT, Map.of(TemplateColumn.VALUE, "120")))));
        assertThat(fixtures.preview(draft(write())).lines()).extracting(PreviewLine::shown, PreviewLine::change)
                .containsExactly(tuple("", Change.NO_VALUE));
    }

    @Test
    void takesAnEmptyCellForNoFigure() {
        var preview = fixtures.preview(draft(write()));
        assertThat(preview.lines()).extracting(PreviewLine::change).containsExactly(Change.NO_VALUE, Change.NO_VALUE);
        assertThat(preview.isClean()).isFalse();
        assertThat(preview.lines()).as("still called by its indicator").extracting(line -> line.cell().indicatorCode()).containsExactlyInAnyOrder(COUNT, RATE);
    }

    @Test
    void callsWhatIsLeftOutByItsIndicator() {
        var draft = draft(filled(Map.of(COUNT, Map.of(TemplateColumn.VALUE, "120"))));
        int row = fixtures.preview(draft).lines().stream().filter(line -> line.change() == Change.NEW).findFirst().orElseThrow().row();

        var left = fixtures.preview(new ImportDraft(draft.fileName(), draft.content(), draft.readAs(), draft.mapping(), Set.of(row),
                draft.reason(), draft.correction())).lines().stream().filter(line -> line.row() == row).findFirst().orElseThrow();

        assertThat(left.change()).isEqualTo(Change.LEFT_OUT);
        assertThat(left.cell().indicatorCode()).isEqualTo(COUNT);
        assertThat(left.shown()).isEqualTo("120");
    }

    @Test
    void isCalledByTheMonthsItAsksFor() {
        assertThat(title()).contains(", 2026-10]");
        fixtures.as("setup", Role.ADMIN, () -> indicators.assign(COUNT, fixtures.root, LocalDate.of(2026, 9, 1)));
        assertThat(title()).contains(", [2026-09, 2026-10]]");
    }

    private String title() {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(write()))) {
            return book.getSheetAt(0).getRow(0).getCell(TemplateColumn.CODE.ordinal()).getStringCellValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void namesTheColumnThatWasForgotten() {
        assertThat(fixtures.preview(draft(filled(Map.of(RATE, Map.of(TemplateColumn.NUMERATOR, "39"))))).errors())
                .extracting(Finding::column, Finding::key)
                .containsExactly(tuple("pb:DENOMINATOR", "import.expected.parts"));
    }

    @Test
    void tellsInTheTrailWhatWasHandedOut() {
        write();
        assertThat(trailed("EXPORT", "template", fixtures.root + "/2026-10")).isEqualTo(1);
    }

    @Test
    void givesNoTemplateOfAnothersUnit() {
        assertThatThrownBy(() -> fixtures.as(fixtures.owner, Role.OWNER,
                () -> templates.write("CITY", MONTH, new KeyWords()))).isInstanceOf(NotFound.class);
        assertThat(trailed("REFUSAL", "unit", "CITY")).isEqualTo(1);
        assertThat(trailed("EXPORT", "template", "CITY/2026-10")).isZero();
    }

    private int trailed(String kind, String subject, String id) {
        return jdbc.queryForObject("select count(*) from trail where kind = ? and subject = ? and subject_id = ? "
                + "and actor_name = ?", Integer.class, kind, subject, id, fixtures.owner);
    }

    private Map<String, WorkRow> sheet() {
        return fixtures.as(fixtures.owner, Role.OWNER, () -> updates.sheet(fixtures.root, MONTH)).rows().stream()
                .collect(Collectors.toMap(row -> row.cell().indicatorCode(), row -> row));
    }

    private ImportDraft draft(byte[] content) {
        return fixtures.as(fixtures.owner, Role.OWNER, () -> ImportDraft.of("filled.xlsx", content,
                mappings.suggest(imports.look(content, ReadAs.sniffed()))).because("counted", null));
    }

    private byte[] write() {
        return fixtures.as(fixtures.owner, Role.OWNER,
                () -> templates.write(fixtures.root, MONTH, new KeyWords()).content());
    }

    /** The template with what a reporter types, by indicator and column. */
    private byte[] filled(Map<String, Map<TemplateColumn, String>> typed) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(write())); var bytes = new ByteArrayOutputStream()) {
            for (Row row : book.getSheetAt(0)) {
                var code = row.getCell(TemplateColumn.CODE.ordinal());
                typed.getOrDefault(code == null ? "" : code.getStringCellValue(), Map.of()).forEach((column, text) -> {
                    var cell = row.getCell(column.ordinal());
                    assertThat(cell.getCellStyle().getLocked()).isFalse();
                    if (text.chars().allMatch(Character::isDigit)) {
                        cell.setCellValue(Double.parseDouble(text));
                    } else {
                        cell.setCellValue(text);
                    }
                });
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
