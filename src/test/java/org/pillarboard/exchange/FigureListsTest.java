package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.cockpit.LightFilter;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.rule.UnitAggregation;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Lists handed out as workbooks: what they hold, what they were made through, who may have them. */
@SpringBootTest
@MariaDb
@Import(ImportFixtures.class)
class FigureListsTest {

    private static final Period OCTOBER = Period.month(2026, 10);
    private static final String EVIL = "=HYPERLINK(\"http://evil\")";
    @Autowired
    private ImportFixtures fixtures;
    @Autowired
    private FigureLists lists;
    @Autowired
    private JdbcTemplate jdbc;
    private String spaces;
    private String firm;

    @BeforeEach
    void fillTheBook() {
        fixtures.open();
        firm = fixtures.unit("F", fixtures.root);
        spaces = fixtures.indicator("SPA", "个", EntryBasis.CUMULATIVE, UnitAggregation.SUM, firm);
        fixtures.judgeByPace(spaces);
        fixtures.target(TargetDraft.even(spaces, fixtures.root, 2026, new BigDecimal("1200"), "P-1", LocalDate.of(2026, 1, 1)));
        String text = "period,value,scope\n2026-09,880,+880\n2026-10,≥900,\"" + EVIL.replace("\"", "\"\"") + "\"\n";
        fixtures.take(ImportDraft.of("-1+1.csv", text.getBytes(StandardCharsets.UTF_8), Mapping.of(
                ColumnRule.of("period", FieldKind.PERIOD), ColumnRule.of("value", FieldKind.VALUE, spaces),
                ColumnRule.of("scope", FieldKind.SCOPE)).fixed(firm, null, null)).because("counted", null));
    }

    @Test
    void listsTheIndicatorsOfAPillarThroughItsChoices() {
        var sheet = book(pillar(fixtures.owner, Role.OWNER, fixtures.root)).getSheetAt(0);
        assertThat(facts(sheet)).containsEntry("list.fact.period", "2026-10")
                .containsEntry("list.fact.asOf", ImportFixtures.today().day().toString())
                .containsEntry("list.fact.unit", fixtures.root + " " + fixtures.root)
                .hasEntrySatisfying("list.fact.exported", by -> assertThat(by).startsWith(fixtures.owner + " 20"));
        assertThat(texts(sheet)).contains("invented");
        var line = lines(sheet).stream().filter(row -> spaces.equals(row.get("list.column.code"))).findFirst().orElseThrow();
        assertThat(line).containsEntry("list.column.actual", "900.0").containsEntry("list.column.qualifier", "≥")
                .containsEntry("list.column.counted", "个").containsEntry("list.column.target", "1200.0")
                .containsEntry("list.column.plan", "1000.0").containsEntry("list.column.gap", "-100.0")
                .containsEntry("list.column.attainment", "75.0").containsEntry("list.column.light", "AMBER")
                .containsEntry("list.column.coverage", "1 / 1");
        assertThat(trailed(fixtures.owner, "pillar", "Asked[form=xlsx, pillar=PS, unit=" + fixtures.root + ", period=2026-10, asOf="
                + ImportFixtures.today().day() + "]")).isOne();
    }

    @Test
    void tellsWhereEveryFigureOfAnIndicatorComesFrom() {
        var book = book(indicator(fixtures.reviewer, Role.REVIEWER, fixtures.root));
        assertThat(book.getNumberOfSheets()).isEqualTo(4);
        assertThat(lines(book.getSheet("list.series"))).anySatisfy(month -> assertThat(month)
                .containsEntry("list.column.span", "2026-10").containsEntry("list.column.own", "900.0")
                .containsEntry("list.column.cumulative", "900.0").containsEntry("list.column.plan", "1000.0"));
        assertThat(lines(book.getSheet("list.units"))).singleElement().satisfies(unit -> assertThat(unit)
                .containsEntry("list.column.unitCode", firm).containsEntry("list.column.actual", "900.0"));
        var newest = lines(book.getSheet("list.observations")).stream()
                .filter(row -> "2026-10".equals(row.get("list.column.span"))).findFirst().orElseThrow();
        assertThat(newest).containsEntry("list.column.value", "900.0").containsEntry("list.column.qualifier", "≥")
                .containsEntry("list.column.reportedBy", fixtures.owner).containsEntry("list.column.approvedBy", fixtures.reviewer)
                .containsEntry("list.column.valid", "list.inForce").containsEntry("list.column.reason", "counted");
        assertThat(newest.get("list.column.evidence")).matches("-1\\+1\\.csv \\[[0-9a-f]{12}]");
        assertThat(newest.get("list.column.rule")).contains("admin.rule.kind.PACE", "2000-01-01");
        assertThat(newest.get("list.column.approvedAt")).matches("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        assertThat(newest.get("list.column.due")).isEqualTo("2026-11-10");
    }

    @Test
    void holdsWhatALightLetsThroughAndNamesIt() {
        var watched = pillar(fixtures.owner, Role.OWNER, fixtures.root, LightFilter.WATCH);
        assertThat(watched.fileName()).as("as known on a day").contains(ImportFixtures.today().day().toString());
        assertThat(facts(book(watched).getSheetAt(0))).containsEntry("list.fact.light", "[1]");
        assertThat(lines(book(watched).getSheetAt(0))).extracting(line -> line.get("list.column.code")).containsExactly(spaces);
        assertThat(trailed(fixtures.owner, "pillar", "Asked[form=xlsx, pillar=PS, unit=" + fixtures.root + ", period=2026-10, asOf="
                + ImportFixtures.today().day() + ", light=WATCH]")).isOne();
        assertThat(lines(book(pillar(fixtures.owner, Role.OWNER, fixtures.root, LightFilter.BEHIND)).getSheetAt(0))).isEmpty();
        assertThat(facts(book(pillar(fixtures.owner, Role.OWNER, fixtures.root)).getSheetAt(0))).doesNotContainKey("list.fact.light");
    }

    @Test
    void countsWhatARateHasChangedInPointsOnEveryPage() {
        String rate = fixtures.indicator("RATE", "%", EntryBasis.POINT, UnitAggregation.NONE, fixtures.root);
        fixtures.take(ImportDraft.of("rate.csv", "period,value\n2025-10,6.3\n2026-10,5.0\n".getBytes(StandardCharsets.UTF_8), Mapping.of(
                ColumnRule.of("period", FieldKind.PERIOD), ColumnRule.of("value", FieldKind.VALUE, rate)).fixed(fixtures.root, null, null))
                .because("counted", null));
        var years = lines(book(fixtures.as(fixtures.reviewer, Role.REVIEWER, () -> lists.indicator(rate, fixtures.root, OCTOBER,
                ImportFixtures.today(), new KeyWords()))).getSheet("list.years"));
        var pillar = lines(book(pillar(fixtures.owner, Role.OWNER, fixtures.root)).getSheetAt(0));
        assertThat(years).filteredOn(line -> "2026".equals(line.get("list.column.year"))).singleElement().satisfies(this::isInPoints);
        assertThat(pillar).filteredOn(line -> rate.equals(line.get("list.column.code"))).singleElement().satisfies(this::isInPoints);
    }

    private void isInPoints(Map<String, String> line) {
        assertThat(line).containsEntry("list.column.points", "-1.3").containsEntry("list.column.growth", "");
    }

    @Test
    void keepsWhatLooksLikeAFormulaATextThatRunsNowhere() {
        var sheet = book(indicator(fixtures.reviewer, Role.REVIEWER, fixtures.root)).getSheet("list.observations");
        var cells = StreamSupport.stream(sheet.spliterator(), false).flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING && "=+-@".indexOf((cell.getStringCellValue() + " ").charAt(0)) >= 0)
                .toList();
        assertThat(cells).extracting(Cell::getStringCellValue).contains(EVIL, "+880", "-1+1.csv#3");
        assertThat(cells).allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        assertThat(StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }

    @Test
    void handsTheWorkbenchOutAsItStands() {
        var sheet = book(fixtures.as(fixtures.owner, Role.OWNER, () -> lists.work(firm, OCTOBER, new KeyWords()))).getSheetAt(0);
        assertThat(lines(sheet)).anySatisfy(line -> assertThat(line).containsEntry("list.column.code", spaces)
                .containsEntry("list.column.span", "2026-10").containsEntry("list.column.state", "workbench.state.APPROVED")
                .containsEntry("list.column.value", "900.0").containsEntry("list.column.previous", "880.0"));
        assertThat(facts(sheet)).containsEntry("list.fact.due", "2026-11-10");
        assertThat(trailed(fixtures.owner, "work", "Asked[form=xlsx, unit=" + firm + ", period=2026-10]")).isOne();
    }

    @Test
    void givesNothingOfAnothersUnit() {
        String stranger = fixtures.office.person("stranger", Role.OWNER,
                fixtures.office.unit(fixtures.root + "-Z", "CITY", LeverageClass.NONE, true), null);
        assertThatThrownBy(() -> pillar(stranger, Role.OWNER, fixtures.root)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> indicator(stranger, Role.OWNER, firm)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.as(stranger, Role.OWNER, () -> lists.work(firm, OCTOBER, new KeyWords())))
                .isInstanceOf(NotFound.class);
        assertThat(jdbc.queryForObject("select count(*) from trail where kind = 'EXPORT' and actor_name = ?", Integer.class,
                stranger)).isZero();
        assertThat(jdbc.queryForObject("select count(*) from trail where kind = 'REFUSAL' and actor_name = ?", Integer.class,
                stranger)).isEqualTo(3);
    }

    @Test
    void givesNothingToThoseWhoSeeNoFigures() {
        for (Role role : List.of(Role.ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR)) {
            assertThatThrownBy(() -> pillar("setup", role, fixtures.root)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> indicator("setup", role, fixtures.root)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> fixtures.as(fixtures.reviewer, Role.REVIEWER, () -> lists.work(firm, OCTOBER, new KeyWords())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private HandOut pillar(String login, Role role, String unit) {
        return pillar(login, role, unit, LightFilter.ALL);
    }

    private HandOut pillar(String login, Role role, String unit, LightFilter lights) {
        return fixtures.as(login, role, () -> lists.pillar("PS", unit, OCTOBER, ImportFixtures.today(), lights, new KeyWords()));
    }

    private HandOut indicator(String login, Role role, String unit) {
        return fixtures.as(login, role, () -> lists.indicator(spaces, unit, OCTOBER, ImportFixtures.today(), new KeyWords()));
    }

    private int trailed(String login, String subject, String id) {
        return jdbc.queryForObject("select count(*) from trail where kind = 'EXPORT' and subject = ? and subject_id = ? "
                + "and actor_name = ?", Integer.class, subject, id, login);
    }

    private static Workbook book(HandOut handedOut) {
        assertThat(handedOut.fileName()).endsWith(".xlsx");
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(handedOut.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> facts(Sheet sheet) {
        var facts = new TreeMap<String, String>();
        for (Row row : sheet) {
            if (text(row.getCell(0)).startsWith("list.fact.")) {
                facts.put(text(row.getCell(0)), text(row.getCell(1)));
            }
        }
        return facts;
    }

    private static List<String> texts(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).map(row -> text(row.getCell(0))).toList();
    }

    /** The lines below the names of the columns, by those names. */
    private static List<Map<String, String>> lines(Sheet sheet) {
        var rows = StreamSupport.stream(sheet.spliterator(), false).dropWhile(row -> !text(row.getCell(0)).startsWith("list.column."))
                .toList();
        return rows.stream().skip(1).map(row -> {
            var line = new TreeMap<String, String>();
            rows.getFirst().forEach(name -> line.put(text(name), text(row.getCell(name.getColumnIndex()))));
            return (Map<String, String>) line;
        }).toList();
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell) ? String.valueOf(cell.getNumericCellValue())
                : new DataFormatter().formatCellValue(cell);
    }
}
