package org.pillarboard.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.People;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.BenchmarkRow;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.Dictionaries;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The titles of the administrators' pages say what stands in them, and move with it. */
@Import(FigureFixtures.class)
class RegisterFindingsTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private People people;
    @Autowired
    private Units units;
    @Autowired
    private Sections sections;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Indicators indicators;
    @Autowired
    private Dictionaries dictionaries;
    @Autowired
    private Clock clock;
    @Autowired
    private FigureFixtures fixtures;

    @Test
    void countsWhoCannotWork() {
        openAsAdmin(Links.PEOPLE);
        long all = told("{0} 人在册");
        long idle = told("{0} 人尚无授权");
        press("新增人员");
        type("账号", "finding.new");
        type("姓名", "新人");
        press("确定");
        assertThat(told("{0} 人在册")).isEqualTo(all + 1);
        assertThat(told("{0} 人尚无授权")).isEqualTo(idle + 1);

        var id = identity.asAdmin(() -> people.list("finding.new", 0, 1)).getFirst().id();
        long shut = told("{0} 人停用");
        identity.asAdmin(() -> {
            people.disable(id);
            return id;
        });
        again(Links.PEOPLE);
        assertThat(told("{0} 人停用")).isEqualTo(shut + 1);
        assertThat(told("{0} 人尚无授权")).isEqualTo(idle);
    }

    @Test
    void tellsTheOtherHandWhoWaitsForARight() {
        identity.person("finding.waits");
        openAs("finding.security", Role.SECURITY_ADMIN, Links.GRANTS);
        long standing = told("{0} 项授权在册");
        long waiting = told("{0} 人尚无授权");
        identity.grant(identity.person("finding.waits"), Role.LEADER, null, null);
        again(Links.GRANTS);
        assertThat(told("{0} 项授权在册")).isEqualTo(standing + 1);
        assertThat(told("{0} 人尚无授权")).isEqualTo(waiting - 1);
    }

    @Test
    void countsTheSectionsForWhichNobodyDecides() {
        openAsAdmin(Links.SECTIONS);
        var without = identity.asAdmin(sections::withoutReviewer);
        boolean nowhere = without.size() == sections.list().size();
        assertThat(title()).isEqualTo(sections.list().size() + " 个科室，" + (nowhere ? "都没有审核人" : without.size() + " 个科室没有审核人"));
        identity.reviewer("finding.reviewer", without.getFirst().code());
        assertThat(identity.asAdmin(sections::withoutReviewer)).isEqualTo(without.subList(1, without.size()));
        again(Links.SECTIONS);
        assertThat(title()).endsWith((without.size() - 1) + " 个科室没有审核人");
    }

    @Test
    void partsTheUnitsInScopeFromThoseThatLeft() {
        identity.unit("FINDING-E01", "CITY");
        openAsAdmin(Links.UNITS);
        long in = told("{0} 个单位在监管范围内");
        long left = told("{0} 个已退出");
        identity.asAdmin(() -> {
            units.leaveScope("FINDING-E01", AsOf.today(clock).day(), "merged");
            return "";
        });
        again(Links.UNITS);
        assertThat(told("{0} 个单位在监管范围内")).isEqualTo(in - 1);
        assertThat(told("{0} 个已退出")).isEqualTo(left + 1);
    }

    /** Who hangs below a unit that left is out of scope as well, and the dialog says so before. */
    @Test
    @SuppressWarnings("unchecked")
    void tellsOfTheUnitsBelowThatTheyLeaveToo() {
        identity.unit("FINDING-G01", "CITY");
        identity.unit("FINDING-G02", "FINDING-G01");
        openAsAdmin(Links.UNITS);
        TreeGrid<UnitRow> tree = _get(TreeGrid.class);
        tree.select(row(tree, "FINDING-G01"));
        press("退出范围");
        assertThat(seen(_get(Dialog.class))).contains("下级 1 个单位随之退出：").contains("FINDING-G02");
        identity.asAdmin(() -> {
            units.leaveScope("FINDING-G01", AsOf.today(clock).day(), "merged");
            return "";
        });
        again(Links.UNITS);
        TreeGrid<UnitRow> anew = _get(TreeGrid.class);
        String day = AsOf.today(clock).day().toString();
        assertThat(GridKt._getFormattedRow(anew, row(anew, "FINDING-G01"))).contains(day + " 起退出：merged");
        assertThat(GridKt._getFormattedRow(anew, row(anew, "FINDING-G02"))).anyMatch(cell -> cell.startsWith(day + " 起随") && cell.endsWith("退出"));
    }

    /** Of a unit that has left the dialog says since when and why; a mistake is taken back by a deed of its own. */
    @Test
    @SuppressWarnings("unchecked")
    void saysSinceWhenAUnitHasLeftAndTakesThatBack() {
        identity.unit("FINDING-G03", "CITY");
        fixtures.dutySince(LocalDate.of(2026, 1, 1), "PS01", "FINDING-G03");
        fixtures.official(fixtures.reviewer("finding.figures"), "PS01", "FINDING-G03", "2026-10", "30", LocalDate.of(2026, 11, 6));
        identity.asAdmin(() -> {
            units.leaveScope("FINDING-G03", LocalDate.of(2026, 9, 15), "merged");
            return "";
        });
        openAsAdmin(Links.UNITS);
        TreeGrid<UnitRow> tree = _get(TreeGrid.class);
        tree.select(row(tree, "FINDING-G03"));
        press("退出范围");
        assertThat(seen(_get(Dialog.class))).contains("该单位已自 2026-09-15 起退出：merged");
        assertThat(_get(DatePicker.class).getValue()).isEqualTo("2026-09-15");
        assertThat(_get(DatePicker.class).getHelperText()).contains("上级的目标和分期计划仍含其份额");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("退出原因")).getValue()).isEqualTo("merged");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("更正原因")).getValue()).as("it needs one of its own").isEmpty();
        assertThat(seen(_get(Dialog.class))).as("all it has lies after that day").contains("其全部 1 项核定数都不再计入");
        press("确定");
        assertThat(seen(_get(Dialog.class))).contains("请填写退出日无误，早于本单位的全部核定数、更正原因");
        _get(DatePicker.class).setValue(LocalDate.of(2026, 11, 15));
        assertThat(seen(_get(Dialog.class))).doesNotContain("项核定数都不再计入").contains("请填写更正原因");
        press("取消");
        press("撤销退出");
        assertThat(seen(_get(Dialog.class))).contains("填报责任 1 项重新生效").contains("已结束而无核定数的 1 期次待补报，其中 1 期次已逾期、0 期次已锁定")
                .contains("核定数 1 项：重新计入上级汇总");
        press("确定");
        assertThat(seen(_get(Dialog.class))).contains("请填写撤销原因");
        _get(TextArea.class, spec -> spec.withLabel("撤销原因")).setValue("the wrong one");
        press("确定");
        assertThat(units.tree().get("FINDING-G03").leftOn()).isNull();
        assertThat(GridKt._getFormattedRow(tree, row(tree, "FINDING-G03"))).contains("在范围内");
        assertThat(_find(Button.class, spec -> spec.withText("撤销退出"))).isEmpty();
    }

    private static UnitRow row(TreeGrid<UnitRow> tree, String code) {
        return IntStream.range(0, GridKt._size(tree)).mapToObj(each -> GridKt._get(tree, each)).filter(row -> row.code().equals(code))
                .findFirst().orElseThrow();
    }

    @Test
    void countsTheIndicatorsNobodyReports() {
        identity.unit("FINDING-E02", "CITY");
        // other classes assign in contexts of their own: the register is read anew
        identity.asAdmin(() -> indicators.assign("PS01", "FINDING-E02", LocalDate.of(2100, 1, 1)));
        openAsAdmin(Links.INDICATORS);
        assertThat(told("{0} 项指标在用")).isEqualTo(catalogues.current().indicators().stream()
                .filter(row -> row.standing().retiredOn() == null || row.standing().retiredOn().isAfter(AsOf.today(clock).day())).count());
        long unreported = told("{0} 项没有填报单位");
        var free = catalogues.current().indicators().stream().filter(row -> row.standing().retiredOn() == null
                        && catalogues.current().duties().ofIndicator(row.code()).isEmpty())
                .findFirst().orElseThrow();
        identity.asAdmin(() -> {
            indicators.assign(free.code(), "FINDING-E02", LocalDate.of(2100, 1, 1));
            return "";
        });
        again(Links.INDICATORS);
        assertThat(told("{0} 项没有填报单位")).isEqualTo(unreported - 1);
    }

    /** Nobody has to leave the page for that. */
    @Test
    @SuppressWarnings("unchecked")
    void countsThemAnewOnThePageThatAssigns() {
        identity.unit("FINDING-E03", "CITY");
        openAsAdmin(Links.INDICATORS);
        long unreported = told("{0} 项没有填报单位");
        var free = catalogues.current().indicators().stream().filter(row -> row.standing().retiredOn() == null
            && catalogues.current().duties().ofIndicator(row.code()).isEmpty()).findFirst().orElseThrow();
        _get(Grid.class).select(free);
        _click(_get(NativeButton.class, spec -> spec.withText("填报责任")));
        press("分派单位");
        ComboBox<UnitRow> unit = _get(ComboBox.class);
        unit.setValue(unit.getListDataView().getItems().filter(row -> row.code().equals("FINDING-E03")).findFirst().orElseThrow());
        press("确定");
        assertThat(told("{0} 项没有填报单位")).isEqualTo(unreported - 1);
    }

    @Test
    void saysWhatIsDueNextAndHowLongThatIs() {
        openAsAdmin(Links.CALENDAR);
        LocalDate today = AsOf.today(clock).day();
        Period next = today.getDayOfMonth() > 10 ? Period.month(today) : Period.month(today).previous();
        LocalDate due = next.endsOn().plusDays(10);
        assertThat(title()).startsWith(next.year() + "年" + next.lastMonth() + "月月报 " + due + " 截止，");
        assertThat(title()).contains(today.equals(due) ? "就在今天" : "还有 " + today.until(due).getDays() + " 天");
    }

    @Test
    void asksForTheGrowthOfAYearThatIsNotEntered() {
        identity.person("finding.admin", Role.ADMIN);
        login("finding.admin", Role.ADMIN.name());
        var last = catalogues.current().benchmarks().stream().max(Comparator.comparing(BenchmarkRow::year)).orElseThrow();
        String rest = "2023、2025、2026 年地区生产总值增速是缺省值，待按统计公报确认，" + catalogues.current().seasons().size() + " 条季节曲线可用";
        assertThat(on(2026)).isEqualTo(rest);
        int entered = last.year() + 1;
        identity.asAdmin(() -> {
            dictionaries.setBenchmark(new BenchmarkRow(BenchmarkRow.GDP_GROWTH, entered, new BigDecimal("5.1"), "bulletin", true));
            return "";
        });
        assertThat(on(entered)).isEqualTo(entered + " 年地区生产总值增速已录入（5.1%），" + rest);
        assertThat(on(entered + 1)).startsWith(entered + 1 + " 年地区生产总值增速尚未录入（暂按 " + entered + " 年的 ");
        assertThat(on(1999)).startsWith("1999 年地区生产总值增速尚未录入（利润");
    }

    private String on(int year) {
        var noon = LocalDate.of(year, 6, 30).atTime(12, 0).atZone(AsOf.ZONE).toInstant();
        var view = new DictionariesView(catalogues, dictionaries, Clock.fixed(noon, AsOf.ZONE));
        UI.getCurrent().add(view);
        return seen(_get(view, H1.class));
    }

    private String title() {
        return seen(_get(H1.class));
    }

    /** The number in the title where the words stand; none where they do not. */
    private long told(String words) {
        var found = Pattern.compile(Pattern.quote(words).replace("{0}", "\\E(\\d+)\\Q")).matcher(title().replace(",", ""));
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private void openAsAdmin(String path) {
        openAs("finding.admin", Role.ADMIN, path);
    }

    private void openAs(String login, Role role, String path) {
        identity.person(login, role);
        login(login, role.name());
        open(path);
    }

    /** Comes back to the page, which is then made anew. */
    private void again(String path) {
        open(Links.PASSWORD);
        open(path);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void type(String label, String value) {
        _get(TextField.class, spec -> spec.withLabel(label)).setValue(value);
    }
}
