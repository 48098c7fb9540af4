package org.pillarboard.ui.project;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.OfficeDay;
import org.pillarboard.Selects;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.project.ProjectFixtures;
import org.pillarboard.project.Projects;
import org.pillarboard.project.Report;
import org.pillarboard.review.Decision;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a reader keeps of the portfolio, takes away from it, and what it costs. */
@Import({ProjectFixtures.class, Selects.class})
class PortfolioTest extends ViewTest {

    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Selects selects;
    @Autowired
    private Projects projects;
    @Autowired
    private Units units;
    @Autowired
    private JdbcTemplate jdbc;
    private ProjectFixtures.Firm firm;
    private LocalDate today;

    @BeforeEach
    void begin() {
        today = OfficeDay.TODAY;
        firm = fixtures.firm("KJ");
        login(firm.owner(), "OWNER");
        enter(2);
    }

    private void enter(int projects) {
        IntStream.range(0, projects).forEach(i -> fixtures.simple(firm, firm.unit() + "-" + projects + "-" + i,
                List.of(today.minusDays(i), today.plusDays(30), today.plusDays(60), today.plusDays(90 + i))));
    }

    @Test
    void asksThreeTimesWhateverThePortfolioHolds() {
        look();
        assertThat(selects.in(this::look)).isEqualTo(3);
        enter(60);
        assertThat(selects.in(this::look)).isEqualTo(3);
        assertThat(GridKt._size(grid())).isEqualTo(62);
    }

    @Test
    void rollsOutCardsOnAPhoneAPageAtATime() {
        onAPhone();
        enter(21);
        look();
        assertThat(selects.in(this::look)).isEqualTo(3);
        assertThat(_find(Grid.class)).as("no box that scrolls within the page").isEmpty();
        assertThat(cards()).hasSize(20);
        _click(_get(Button.class, spec -> spec.withText("再显示 3 项（还有 3 项）")));

        assertThat(cards()).hasSize(23).doesNotHaveDuplicates();
        assertThat(_find(Button.class, spec -> spec.withPredicate(one -> one.getText().startsWith("再显示")))).isEmpty();
    }

    private static List<String> cards() {
        return _find(Div.class, spec -> spec.withClasses("pcard")).stream().map(ViewTest::seen).toList();
    }

    @Test
    void opensAProjectWithTwelveSelectsAndTwoMoreForItsPapers() {
        String small = firm.unit() + "-2-0";
        fixtures.planned(firm, firm.unit() + "-LONG", "PT-PARK", today.minusDays(300));
        fixtures.simple(firm, firm.unit() + "-DONE", List.of(today.minusDays(30), today.plusDays(9)));
        var done = fixtures.as(firm.owner(), Role.OWNER, () -> projects.idOf(firm.unit() + "-DONE"));
        fixtures.done(firm, done, 1, today.minusDays(20), Map.of());
        login(fixtures.leader(), "LEADER");
        openProject(small);
        assertThat(selects.in(() -> openProject(small))).isEqualTo(12);
        assertThat(selects.in(() -> openProject(firm.unit() + "-LONG"))).isEqualTo(12);
        assertThat(selects.in(() -> openProject(firm.unit() + "-DONE"))).as("papers have places, and may wait for a decision").isEqualTo(14);
    }

    private Object openProject(String code) {
        Links.go(Links.project(code));
        return firm;
    }

    /** The screen with the first page of its grid, as the browser gets them. */
    private Object look() {
        Links.go("projects?text=" + firm.unit());
        roundTrip();
        return firm;
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }

    @Test
    void keepsAViewUnderANameAndForgetsIt() {
        Links.go("projects?light=RED,AMBER&text=" + firm.unit());
        openViews();
        enter(_get(TextField.class, spec -> spec.withLabel("当前筛选存为")), "late ones");
        _click(_get(Button.class, spec -> spec.withText("保存视图")));
        open("projects");
        openViews();
        _click(_get(NativeButton.class, spec -> spec.withText("late ones")));
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("light")).hasValueSatisfying(
                lights -> assertThat(lights).contains("RED").contains("AMBER"));
        openViews();
        _click(_find(NativeButton.class, spec -> spec.withPredicate(one -> one.getAriaLabel().orElse("").contains("late ones"))).getFirst());
        assertThat(_find(NativeButton.class, spec -> spec.withText("late ones"))).isEmpty();
    }

    @Test
    void saysThatAViewNeedsAName() {
        open("projects");
        openViews();
        _click(_get(Button.class, spec -> spec.withText("保存视图")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("当前筛选存为")).getErrorMessage()).contains("视图名称");
    }

    private static void openViews() {
        _get(Popover.class).open();
    }

    @Test
    void handsTheListOutWithItsFilters() throws IOException {
        Links.go("projects?light=RED&text=" + firm.unit());
        var link = _find(Anchor.class).stream().filter(one -> one.getElement().getTextRecursively().equals("导出 Excel")).findFirst().orElseThrow();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(DownloadKt._download(link)))) {
            String written = words(book.getSheetAt(0));
            assertThat(written).contains("亮灯|滞后").contains("名称或编号含|" + firm.unit()).contains("条数|1|")
                    .contains("Project " + firm.unit() + "-2-1").doesNotContain("Project " + firm.unit() + "-2-0");
        }
        assertThat(told("projects")).containsExactly("Asked[form=xlsx, asOf=" + today + ", light=RED, text=" + firm.unit() + "] 1 line");
    }

    @Test
    void tellsWhatWasPrinted() {
        Links.go("projects?print=1&text=" + firm.unit());
        Links.go("projects?text=" + firm.unit());
        assertThat(told("projects")).containsExactly("Asked[form=print, asOf=" + today + ", text=" + firm.unit() + "] 2 lines");
    }

    /** Out of the product a picture has nothing beside it: it says by itself what it is. */
    @Test
    void handsOutATimelineThatSaysWhatItIs() throws IOException {
        Links.go("projects/timeline?light=RED&text=" + firm.unit());
        var link = _find(Anchor.class).stream().filter(one -> one.getElement().getTextRecursively().equals("SVG")).findFirst().orElseThrow();
        String picture = new String(DownloadKt._download(link), StandardCharsets.UTF_8);
        assertThat(picture).contains("项目时间线，截至 " + today, "亮灯：滞后；名称或编号含：" + firm.unit(), "此处 1 个项目，范围内共 2 个",
                "导出：" + firm.owner() + " ", units.tree().get(firm.unit()).name());
        assertThat(picture).as("the light by word and shape").contains(">滞后</text>", "class=\"g-bad\"").doesNotContain(">正常</text>");
        assertThat(picture).as("the key of bars and of marks").contains("class=\"b pl\"", ">实际</text>", ">预计晚</text>", ">逾期未完成</text>")
                .doesNotContain(">一日或数日</text>");
        _click(_get(Button.class, spec -> spec.withText("PDF")));
        Links.go("projects/timeline?steps=1&text=" + firm.unit());
        _click(_get(Button.class, spec -> spec.withText("PNG")));
        String red = ", asOf=" + today + ", light=RED, text=" + firm.unit() + "] 1 line";
        assertThat(told("timeline")).containsExactly("Asked[form=svg" + red, "Asked[form=pdf" + red,
                "Asked[form=png, asOf=" + today + ", text=" + firm.unit() + ", steps=true] 2 lines");
    }

    /** A picture that is no XML is drawn by nobody; HTML's names of letters are not known in it. */
    @Test
    void handsOutATimelineThatCanBeDrawn() throws Exception {
        fixtures.simple(firm, firm.unit() + "-\u2014 \u00b7 \u201c&\u201d", List.of(today.plusDays(30)));
        Links.go("projects/timeline?steps=1&text=" + firm.unit());
        var link = _find(Anchor.class).stream().filter(one -> one.getElement().getTextRecursively().equals("SVG")).findFirst().orElseThrow();
        var drawn = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(DownloadKt._download(link)));
        assertThat(drawn.getDocumentElement().getTextContent()).contains("\u2014 \u00b7 \u201c&\u201d");
    }

    private List<String> told(String subject) {
        return jdbc.queryForList("select concat(subject_id, ' ', after_text) from trail where kind = 'EXPORT' and subject = ? and subject_id like ?"
                + " order by seq", String.class, subject, "%text=" + firm.unit() + "%");
    }

    /** As the list says it of each: how late, since when overdue, what was foreseen and has passed, and why it is not green. */
    @Test
    void handsOutWhatTheListTells() throws IOException {
        var done = fixtures.simple(firm, firm.unit() + "-A", List.of(today.minusDays(200), today.minusDays(100)));
        fixtures.done(firm, done, 1, today.minusDays(150), Map.of());
        fixtures.done(firm, done, 2, today.minusDays(40), Map.of());
        fixtures.simple(firm, firm.unit() + "-B", List.of(today.minusDays(30), today.minusDays(10)));
        var open = fixtures.simple(firm, firm.unit() + "-C", List.of(today.minusDays(30), today.plusDays(30)));
        var report = fixtures.submit(firm, fixtures.step(firm, open, 2), Report.forecast(today.plusDays(70), "later"), Map.of(), today.minusDays(1));
        fixtures.decide(firm.reviewer(), report, new Decision.Approve(), today.minusDays(1));
        var broken = fixtures.simple(firm, firm.unit() + "-D", List.of(today.minusDays(40)));
        var word = fixtures.submit(firm, fixtures.step(firm, broken, 1), Report.forecast(today.minusDays(5), "later"), Map.of(), today.minusDays(20));
        fixtures.decide(firm.reviewer(), word, new Decision.Approve(), today.minusDays(19));

        Links.go("projects?print=1&text=" + firm.unit());
        assertThat(seen(_get(Main.class))).contains("预计 " + today.minusDays(5).toString().substring(5) + "，已过 5 天");
        Links.go("projects?text=" + firm.unit());
        var link = _find(Anchor.class).stream().filter(one -> one.getElement().getTextRecursively().equals("导出 Excel")).findFirst().orElseThrow();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(DownloadKt._download(link)))) {
            assertThat(line(book.getSheetAt(0), firm.unit() + "-A")).containsEntry("晚于计划（天，提前为负）", "60")
                    .containsEntry("预计或实际完工", today.minusDays(40).toString()).containsEntry("完工说明", "");
            assertThat(line(book.getSheetAt(0), firm.unit() + "-B")).containsEntry("节点最长逾期（天）", "30").containsEntry("晚于计划（天，提前为负）", "")
                    .containsEntry("预计或实际完工", "").containsEntry("完工说明", "原定 " + today.minusDays(10) + "，已过 10 天")
                    .containsEntry("亮灯原因", "重要节点（权重 15% 以上）已逾期 30 天");
            assertThat(line(book.getSheetAt(0), firm.unit() + "-D")).as("foreseen, not planned")
                    .containsEntry("完工说明", "预计 " + today.minusDays(5) + "，已过 5 天");
            assertThat(line(book.getSheetAt(0), firm.unit() + "-C")).containsEntry("晚于计划（天，提前为负）", "40")
                    .containsEntry("完工说明", "至少晚 40 天").containsEntry("亮灯原因", "重要节点（权重 15% 以上）已逾期 30 天；预计完工比计划至少晚 40 天");
        }
    }

    @Test
    void saysOnPaperWhatTheListSaysAndWhatItWasNarrowedTo() {
        fixtures.simple(firm, firm.unit() + "-B", List.of(today.minusDays(30), today.minusDays(10)));
        Links.go("projects?print=1&light=RED&text=" + firm.unit() + "-B");
        assertThat(seen(_get(Main.class))).contains("亮灯：滞后；名称或编号含：" + firm.unit() + "-B", "已过", "节点逾期 30 天", "逾期未完成");
        Links.go("projects?print=1");
        assertThat(seen(_get(Main.class))).doesNotContain("亮灯：");
    }

    /** The cells of a project by the names of their columns, as they are shown. */
    private static Map<String, String> line(Sheet sheet, String code) {
        var shown = new DataFormatter();
        Row names = StreamSupport.stream(sheet.spliterator(), false).filter(row -> "项目编号".equals(shown.formatCellValue(row.getCell(0)))).findFirst()
                .orElseThrow();
        Row line = StreamSupport.stream(sheet.spliterator(), false).filter(row -> code.equals(shown.formatCellValue(row.getCell(0)))).findFirst()
                .orElseThrow();
        return StreamSupport.stream(names.spliterator(), false).collect(Collectors.toMap(shown::formatCellValue,
                name -> shown.formatCellValue(line.getCell(name.getColumnIndex()))));
    }

    private static String words(Sheet sheet) {
        var all = new StringBuilder();
        for (Row row : sheet) {
            for (Cell cell : row) {
                all.append(cell).append('|');
            }
        }
        return all.toString();
    }
}
