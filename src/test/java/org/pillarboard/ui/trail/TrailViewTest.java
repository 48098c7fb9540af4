package org.pillarboard.ui.trail;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.OfficeDay;
import org.pillarboard.ViewTest;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;

class TrailViewTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private Trail trail;
    @Autowired
    private Units units;
    @Autowired
    private SessionFactory sessions;
    @Autowired
    private TrailNames names;
    @Autowired
    private I18NProvider texts;

    @BeforeEach
    void enter() {
        identity.person("reader.auditor", Role.AUDITOR);
        login("reader.auditor", "AUDITOR");
        trail.record(TrailKind.CALENDAR, "calendar", "needle in the trail", "2026-01-08", "2026-01-09");
    }

    @Test
    void findsLinesByKindAndText() {
        open(Links.TRAIL);
        kind().setValue(TrailKind.CALENDAR);
        _get(TextField.class, spec -> spec.withLabel("内容")).setValue("NEEDLE");
        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("日历", "日历 needle in the trail", "2026-01-08", "2026-01-09");
        kind().setValue(TrailKind.TARGET);
        assertThat(GridKt._size(grid())).isZero();
    }

    /** A trail of years is not read through for a word before somebody wants it. */
    @Test
    void looksForATextInTheLastNinetyDaysAndFurtherBackOnRequest() {
        open(Links.TRAIL);
        DatePicker from = _get(DatePicker.class, spec -> spec.withLabel("起日"));
        _assertNone(Button.class, spec -> spec.withText("再往前查一年"));
        TextField text = _get(TextField.class, spec -> spec.withLabel("内容"));
        text.setValue("NEEDLE");
        assertThat(from.getValue()).isEqualTo(OfficeDay.TODAY.minusDays(90));
        assertThat(_find(Span.class).stream().map(ViewTest::seen)).contains("只查 " + OfficeDay.TODAY.minusDays(90) + " 以来的记录");
        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("日历 needle in the trail");
        _click(_get(Button.class, spec -> spec.withText("再往前查一年")));
        assertThat(from.getValue()).isEqualTo(OfficeDay.TODAY.minusDays(90).minusYears(1));
        text.clear();
        assertThat(from.isEmpty()).as("as it was before").isTrue();
        from.setValue(OfficeDay.TODAY);
        text.setValue("NEEDLE");
        assertThat(from.getValue()).as("what the reader said stays").isEqualTo(OfficeDay.TODAY);
        _assertNone(Button.class, spec -> spec.withText("再往前查一年"));
    }

    @Test
    void tellsCodesByTheirNamesAndRecordsByWhatChanged() {
        trail.record(TrailKind.DECISION, "observation", "PS01/CITY/2026-10", null, "returned value: PS01 value is wrong");
        trail.record(TrailKind.SECTION, "section", "needle-2", "SectionRow[code=X1, name=旧名, nameEn=Old]",
            "SectionRow[code=X1, name=新名, nameEn=Old]");
        open(Links.TRAIL);
        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("科室 needle-2", "名称：旧名", "名称：新名");
        assertThat(GridKt._getFormattedRow(grid(), 1)).anyMatch(cell -> cell.startsWith("指标数 新增停车泊位") && cell.contains("2026年10月"))
            .contains("退回 数值: PS01 value is wrong");
    }

    /** Day and reasons by their names, of lines from before these had names too; a season by its own. */
    @Test
    void tellsWhatIsTheReasonOfALeaving() {
        trail.record(TrailKind.UNIT_STAYS, "unit", "needle-6", "2010-01-01 sold", "a mistake");
        trail.record(TrailKind.UNIT_LEFT_CORRECTED, "unit", "needle-7", "Unit[leftOn=2026-07-01, leftReason=sold]",
            "Unit[leftOn=2025-07-01, leftReason=sold, reason=by the deed]");
        trail.record(TrailKind.SETTING, "season", "CONS", null, "Season[code=CONS, reason=frost]");
        open(Links.TRAIL);
        assertThat(GridKt._getFormattedRow(grid(), 2)).contains("撤销退出", "退出日期：2010-01-01；退出原因：sold", "原因：a mistake");
        assertThat(GridKt._getFormattedRow(grid(), 1)).contains("更正退出", "退出日期：2026-07-01", "退出日期：2025-07-01；原因：by the deed");
        assertThat(GridKt._getFormattedRow(grid(), 0)).anyMatch(cell -> cell.endsWith("施工"));
    }

    /** Lines from before a closing had a word of its own are told by it too. */
    @Test
    void tellsARequestToCloseFromOneForDelay() {
        trail.record(TrailKind.PROJECT, "closing", "needle-3", null, "requested");
        trail.record(TrailKind.PROJECT, "closing", "needle-4", null, "closureRequested");
        trail.record(TrailKind.PROJECT, "delay", "needle-5", null, "requested 2026-12-31 BUDGET");
        open(Links.TRAIL);
        assertThat(GridKt._getFormattedRow(grid(), 2)).contains("销号 needle-3", "申请销号");
        assertThat(GridKt._getFormattedRow(grid(), 1)).contains("销号 needle-4", "申请销号");
        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("申请延至 2026-12-31 资金受限");
        assertThat(found("申请销号")).contains("needle-4").doesNotContain("needle-5");
    }

    @Test
    void tellsWhichListOfAPillarWasTaken() {
        trail.record(TrailKind.EXPORT, "pillar", "Asked[form=xlsx, pillar=PS, unit=CITY, period=2026-10, asOf=2026-11-22, light=ON_PLAN]", null,
            "3 lines");
        open(Links.TRAIL);
        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("3 条").anyMatch(cell -> cell.startsWith("板块清单 形式：Excel；板块：为民服务；单位：")
            && cell.endsWith("；报告期：2026年10月；截至：2026-11-22；亮灯：正常"));
    }

    @Test
    void tellsWhatWasTakenOutOfTheProduct() {
        trail.record(TrailKind.EXPORT, "projects", "Asked[form=print, asOf=2026-11-22, pillar=PS, type=PT-PARK, light=RED/AMBER, text=x-1]", null,
            "13 lines");
        trail.record(TrailKind.EXPORT, "debt", "Asked[form=xlsx, unit=CITY, day=2026-10-31, asOf=2026-11-22, dueView=exercise, perpetual=false,"
            + " kind=MTN, state=OVERDUE]", null, "1 line");
        open(Links.TRAIL);
        assertThat(GridKt._getFormattedRow(grid(), 1)).contains("13 条",
            "项目清单 形式：打印；截至：2026-11-22；板块：为民服务；类型：停车设施项目；亮灯：滞后、关注；内容：x-1");
        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("1 条").anyMatch(cell -> cell.startsWith("债务清单 形式：Excel；单位：")
            && cell.endsWith("；台账日：2026-10-31；截至：2026-11-22；到期口径：行权日；永续计入债务：否；种类：中期票据；状态：逾期"));
    }

    /** The trail is never written anew: what was told another way before is read as it stands. */
    @Test
    void readsLinesOfExportsAsTheyWereTold() {
        trail.record(TrailKind.EXPORT, "projects", "leader", null, "13");
        trail.record(TrailKind.EXPORT, "trail", "TrailFilter[kind=EXPORT, person=, text=, from=null, to=null, codes=[]]", null, "4");
        trail.record(TrailKind.EXPORT, "trail", "TrailFilter[kind=null, person=, text=PS, from=2026-01-01, to=null, codes=[PS01, PS02]]", null, "9");
        trail.record(TrailKind.EXPORT, "trail", "TrailFilter[kind=null, person=, text=PS, from=null, to=null, codes=[PS01, PS0\u2026", null, "9");
        open(Links.TRAIL);
        assertThat(GridKt._getFormattedRow(grid(), 3)).contains("项目清单 leader", "13");
        assertThat(GridKt._getFormattedRow(grid(), 2)).contains("操作留痕 种类：导出", "4");
        assertThat(GridKt._getFormattedRow(grid(), 1)).contains("操作留痕 内容：PS；起日：2026-01-01；对应编码：PS01, PS02");
        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("操作留痕 内容：PS；对应编码：PS01, PS0\u2026");
    }

    /** What stands in a column finds its line: kinds of line and of thing, words of the product, months. */
    @Test
    void findsLinesByTheWordsThePageShows() {
        trail.record(TrailKind.SUBMISSION, "stageMove", "unfound-1", null, "withdrawn");
        trail.record(TrailKind.PROJECT, "delay", "unfound-2", null, "returned");
        trail.record(TrailKind.PROJECT, "closing", "unfound-3", null, "signed");
        trail.record(TrailKind.PROJECT, "issue", "unfound-4", null, "x");
        trail.record(TrailKind.EXPORT, "projects", "unfound-5", null, "13 lines");
        trail.record(TrailKind.EXPORT, "caseFile", "unfound-6", null, "3 files");
        trail.record(TrailKind.EXPORT, "trail", "unfound-7", null, "4");
        trail.record(TrailKind.DECISION, "milestone", "unfound-8/2026-10", null, "approved");
        trail.record(TrailKind.LOG_IN, "login", "unfound-9", null, null);
        open(Links.TRAIL);
        Map.of("债券发行环节", 1, "延期申请", 2, "销号", 3, "堵点", 4, "项目清单", 5, "一案一档", 6, "操作留痕", 7, "审核", 8, "登录", 9)
            .forEach((word, id) -> assertThat(found(word)).as(word).contains(" unfound-" + id));
        assertThat(found("导出")).as("导出").contains(" unfound-5", " unfound-6", " unfound-7");
        assertThat(found("已撤回")).contains(" unfound-1").doesNotContain(" unfound-2");
        assertThat(found("2026年10月")).contains(" unfound-8").doesNotContain(" unfound-7");
        assertThat(found("called so by nobody")).isEmpty();
    }

    /** One spelling of a number, however its column keeps it; what is not there is not told, and what is there without braces. */
    @Test
    void readsBoundsAndPointsAsTheyAreSaid() {
        assertThat(TrailRecord.of("RagRuleSpec[kind=PACE, greenFactor=0.950000, yellowFactor=0.9]").fields())
            .containsEntry("greenFactor", "0.95").containsEntry("yellowFactor", "0.9");
        assertThat(TrailRecord.of("Target[target=5, points={}, reason=x]").without(TrailRecord.EMPTY).fields()).containsOnlyKeys("target", "reason");
        assertThat(TrailRecord.of("Target[points={2026-03-31=1, 2026-06-30=2}, dueOn=null]").fields())
            .containsEntry("points", "2026-03-31=1, 2026-06-30=2");
    }

    @Test
    void tellsACorrectedJoiningByItsNameAndLabel() {
        String unit = "TRAIL-JOIN";
        identity.unit(unit, "CITY");
        identity.asAdmin(() -> {
            units.correctJoined(unit, OfficeDay.TODAY.minusDays(9), "by the minutes");
            return unit;
        });
        open(Links.TRAIL);
        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("更正纳入日", "纳入日期：一直",
            "纳入日期：" + OfficeDay.TODAY.minusDays(9) + "；原因：by the minutes");
    }

    /** The lines the page shows for a text, as one. */
    private static String found(String text) {
        _get(TextField.class, spec -> spec.withLabel("内容")).setValue(text);
        return IntStream.range(0, Math.min(GridKt._size(grid()), 20)).mapToObj(row -> String.join("|", GridKt._getFormattedRow(grid(), row)))
            .collect(Collectors.joining("\n"));
    }

    /** Written with other decimals, or a zero that adds nothing to the other half of a bound: nobody changed that. */
    @Test
    void tellsNoChangeOfANumberThatIsTheSame() {
        var before = TrailRecord.of("RagRuleSpec[kind=UP, greenFactor=3.00, greenDelta=0.000000, yellowFactor=0.800000, yellowDelta=null, warnDays=0]");
        var after = TrailRecord.of("RagRuleSpec[kind=UP, greenFactor=3, greenDelta=null, yellowFactor=0.9, yellowDelta=null, warnDays=null]");
        assertThat(before.without(after).fields()).containsOnlyKeys("yellowFactor", "warnDays");
        assertThat(after.without(before).fields()).containsOnlyKeys("yellowFactor", "warnDays");
        assertThat(TrailRecord.of("RagRuleSpec[greenDelta=0.000000]").without(TrailRecord.of("RagRuleSpec[greenDelta=null]")).fields())
            .as("a bound of zero is not none").containsOnlyKeys("greenDelta");
    }

    @Test
    void findsLinesByTheNamesThePageShows() {
        identity.person("named.person");
        trail.record(TrailKind.DECISION, "observation", "PS01/CITY/2026-10", null, "returned value: wrong");
        trail.record(TrailKind.LOG_IN, "login", "named.person", null, null);
        open(Links.TRAIL);
        var text = _get(TextField.class, spec -> spec.withLabel("内容"));
        text.setValue("新增停车泊位");
        assertThat(GridKt._getFormattedRow(grid(), 0)).anyMatch(cell -> cell.startsWith("指标数 新增停车泊位"));
        text.setValue("name of named.person");
        kind().setValue(TrailKind.LOG_IN);
        assertThat(GridKt._size(grid())).isEqualTo(1);
        kind().clear();
        text.setValue("called so by nobody");
        assertThat(GridKt._size(grid())).isZero();
    }

    /** A day nobody can read is not taken for none. */
    @Test
    void namesTheDayThatCannotBeReadAndShowsNoLine() {
        open(Links.TRAIL);
        var from = _get(DatePicker.class, spec -> spec.withLabel("\u8d77\u65e5"));
        from.getElement().setProperty("_inputElementValue", "2026-13-45");
        kind().setValue(TrailKind.CALENDAR);
        assertThat(GridKt._size(grid())).isZero();
        assertThat(seen(_get(Main.class))).contains("2026-13-45");
        assertThat(_find(Anchor.class)).filteredOn(link -> link.getElement().hasAttribute("download")).hasSize(2).noneMatch(Anchor::isEnabled);
        from.getElement().setProperty("_inputElementValue", "");
        kind().clear();
        assertThat(GridKt._size(grid())).isPositive();
        assertThat(seen(_get(Main.class))).doesNotContain("2026-13-45");
    }

    @Test
    void readsNestedRecordsFieldByField() {
        var record = TrailRecord.of("IndicatorRow[code=PS01, naming=Naming[name=a, b, nameEn=null], veto=false]");
        assertThat(record.fields()).containsEntry("code", "PS01").containsEntry("name", "a, b").containsEntry("veto", "false")
            .doesNotContainKey("naming");
        assertThat(record.without(TrailRecord.EMPTY).fields()).doesNotContainKey("nameEn");
    }

    @Test
    void saysThatTheChainIsWhole() {
        open(Links.TRAIL);
        _click(_get(Button.class, spec -> spec.withText("校验链条")));
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.startsWith("链条完整"));
        assertThat(_find(Div.class, spec -> spec.withClasses("note"))).extracting(note -> note.getElement().getAttribute("data-tone")).contains("good");
    }

    @Test
    void saysInTheTitleHowTheDayWent() {
        open(Links.TRAIL);
        long lines = told("今天 ([\\d,]+) 条记录");
        long refused = told("，([\\d,]+) 次拒绝访问");
        trail.record(TrailKind.REFUSAL, "url", "units", null, null);
        trail.record(TrailKind.LOG_IN_FAILED, "login", "nobody", null, null);
        _click(_get(Button.class, spec -> spec.withText("校验链条")));
        assertThat(told("今天 ([\\d,]+) 条记录")).isGreaterThanOrEqualTo(lines + 2);
        assertThat(told("，([\\d,]+) 次拒绝访问")).isEqualTo(refused + 1);
        assertThat(told("，([\\d,]+) 次登录失败")).isPositive();
    }

    private long told(String pattern) {
        var found = Pattern.compile(pattern).matcher(seen(_get(H1.class)));
        return found.find() ? Long.parseLong(found.group(1).replace(",", "")) : 0;
    }

    @Test
    void showsWithTheVerdictTheLinesItCounted() {
        open(Links.TRAIL);
        var reloads = new AtomicInteger();
        grid().getDataProvider().addDataProviderListener(event -> reloads.incrementAndGet());
        _click(_get(Button.class, spec -> spec.withText("校验链条")));
        assertThat(reloads).hasValue(1);
    }

    @Test
    void readsAPageInTwoSelects() {
        open(Links.TRAIL);
        roundTrip();
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        kind().setValue(TrailKind.CALENDAR);
        roundTrip();
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(2);
    }

    @Test
    void offersNothingThatWouldChangeALine() {
        open(Links.TRAIL);
        assertThat(_find(Button.class)).extracting(Button::getText).filteredOn(text -> !text.isEmpty())
            .containsOnly("校验链条", "导出 CSV", "导出 Excel");
    }

    @Test
    void writesTextsThatLookLikeFormulasAsTexts() throws IOException {
        var stranger = "=cmd|' /C calc'!A0";
        var row = new TrailRow(7, Instant.EPOCH, TrailKind.LOG_IN_FAILED, "-", "10.0.0.1", "login", stranger, stranger, null, null);
        assertThat(new String(written(new TrailTable(), row), StandardCharsets.UTF_8)).startsWith("\uFEFFseq,").contains("'=cmd|");
        try (var book = book(row)) {
            assertThat(book.getSheetAt(0).getRow(1)).filteredOn(cell -> cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(stranger)).hasSize(2).allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
            assertThat(book.getSheetAt(0).getRow(1)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
    }

    @Test
    void saysInTheWorkbookWhoTookItAndWhatItWasNarrowedTo() throws IOException {
        open(Links.TRAIL);
        kind().setValue(TrailKind.CALENDAR);
        var link = _find(Anchor.class).stream().filter(one -> one.getElement().getTextRecursively().equals("导出 Excel")).findFirst().orElseThrow();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(DownloadKt._download(link)))) {
            var told = book.getSheet("导出说明");
            assertThat(told.getRow(0).getCell(0)).hasToString("导出");
            assertThat(told.getRow(0).getCell(1).toString()).matches(".+ 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d");
            assertThat(told.getRow(1).getCell(0)).hasToString("类别");
            assertThat(told.getLastRowNum()).isOne();
        }
    }

    /** A program skips these lines, a spreadsheet shows them above the names of the columns. */
    @Test
    void saysTheSameAboveTheTable() throws IOException {
        open(Links.TRAIL);
        _get(TextField.class, spec -> spec.withLabel("内容")).setValue("needle");
        var link = _find(Anchor.class).stream().filter(one -> one.getElement().getTextRecursively().equals("导出 CSV")).findFirst().orElseThrow();
        assertThat(new String(DownloadKt._download(link), StandardCharsets.UTF_8).lines()).satisfies(said -> {
            assertThat(said.get(0)).matches("\uFEFF# 导出: .+ 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d");
            assertThat(said.get(1)).isEqualTo("# 内容: needle");
            assertThat(said.get(2)).as("how far back was looked").isEqualTo("# 起日: " + OfficeDay.TODAY.minusDays(90));
            assertThat(said.get(3)).startsWith("seq,at,kind,");
        });
    }

    /** What an auditor takes along reads like the page; what was written stands behind. */
    @Test
    void handsOutAWorkbookInWords() throws IOException {
        var row = new TrailRow(1204, Instant.parse("2026-11-21T22:54:53.978259Z"), TrailKind.DECISION, "system", "127.0.0.1", "observation",
                "PS01/CITY/2026-10", null, "returned value: PS01 value is wrong", null);
        try (var book = book(row)) {
            assertThat(texts(book, 0)).startsWith("序号", "时间", "类别", "人员").endsWith("之前（原文）", "之后（原文）");
            assertThat(texts(book, 1)).startsWith("1204", "2026-11-22 06:54", "审核", "系统", "本机").contains("退回 数值: PS01 value is wrong",
                    "observation PS01/CITY/2026-10").anyMatch(cell -> cell.startsWith("指标数 新增停车泊位") && cell.contains("2026年10月"));
        }
    }

    private static List<String> texts(Workbook book, int row) {
        var format = new DataFormatter();
        return StreamSupport.stream(book.getSheetAt(0).getRow(row).spliterator(), false).map(format::formatCellValue).toList();
    }

    private Workbook book(TrailRow row) throws IOException {
        var words = new TrailWords(names.book(Locale.CHINA), texts.getAllTranslations(Locale.CHINA), Locale.CHINA);
        return WorkbookFactory.create(new ByteArrayInputStream(written(new TrailWorkbook(words), row)));
    }

    private static byte[] written(TrailFile file, TrailRow row) throws IOException {
        var out = new ByteArrayOutputStream();
        file.write(out, List.of(), lines -> lines.accept(row));
        return out.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private static Select<TrailKind> kind() {
        return _get(Select.class, spec -> spec.withLabel("类别"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<TrailRow> grid() {
        return _get(Grid.class);
    }
}
