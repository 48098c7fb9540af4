package org.pillarboard.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pillarboard.OfficeDay;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.DefinitionRow;
import org.pillarboard.indicator.Frequency;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.indicator.PlanKind;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.indicator.Targets;
import org.pillarboard.indicator.RagRuleDraft;
import org.pillarboard.indicator.RagRules;
import org.pillarboard.indicator.Rhythm;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.rule.RagRuleSpec;
import org.pillarboard.rule.RuleKind;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.SeasonNames;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of indicators, its calendar and its dictionaries, through their labels. */
class IndicatorAdministrationTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private RagRules rules;
    @Autowired
    private RegisterFeeds feeds;
    @Autowired
    private Indicators indicators;
    @Autowired
    private Targets targets;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void entersANewIndicatorWithItsDefinitionAndSaysWhatLacks() {
        openAsAdmin(Links.INDICATORS);
        press("新增指标");
        press("确定");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.startsWith("请填写代码、板块、归口科室、名称、"));
        for (var typed : Map.of("代码", "ps 1", "名称", "公共自行车投放数", "英文名称", "Public bicycles placed", "计量单位（英文）", "bicycles",
                "计量单位", "辆", "小数位数", "7").entrySet()) {
            enter(field(typed.getKey()), typed.getValue());
        }
        choose("板块", 4);
        choose("归口科室", 0);
        choose("算法", 0);
        choose("优劣方向", 0);
        choose("频度", 0);
        for (var typed : Map.of("口径", "报告期内投放的公共自行车", "口径（英文）", "Public bicycles placed in the period", "数据来源", "运营单位台账",
                "原因", "年度新增任务").entrySet()) {
            _get(TextArea.class, spec -> spec.withLabel(typed.getKey())).setValue(typed.getValue());
        }
        press("确定");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.startsWith("指标代码应以大写字母开头"));
        enter(field("代码"), "PS99");
        press("确定");
        assertThat(_find(Span.class)).extracting(span -> seen(span)).contains("小数位数应为 0 至 4（现为 7）");
        enter(field("小数位数"), "0");
        press("确定");

        var fresh = catalogues.current().get("PS99");
        assertThat(fresh.naming().name()).isEqualTo("公共自行车投放数");
        assertThat(fresh.standing().sortOrder()).isGreaterThan(catalogues.current().get("PS01").standing().sortOrder());
        assertThat(indicators.definitions("PS99")).extracting(DefinitionRow::text).containsExactly("报告期内投放的公共自行车");

        press("修改指标");
        enter(field("名称"), "公共自行车新增投放数");
        _get(DatePicker.class, spec -> spec.withLabel("停用日（可不填）")).setValue(LocalDate.of(2027, 1, 1));
        press("确定");
        var changed = catalogues.current().get("PS99");
        assertThat(changed.naming().name()).isEqualTo("公共自行车新增投放数");
        assertThat(changed.arithmetic()).isEqualTo(fresh.arithmetic());
        assertThat(changed.standing().asksFor(Period.parse("2026-12"))).isTrue();
        assertThat(changed.standing().asksFor(Period.parse("2027-01"))).isFalse();
    }

    @Test
    void keepsHowAnIndicatorIsCounted() {
        identity.person("register.admin", Role.ADMIN);
        var known = catalogues.current().get("SR03");
        var yearly = new IndicatorRow(known.code(), known.pillarCode(), known.sectionCode(), known.naming(), known.arithmetic(),
                new Rhythm(Frequency.YEAR, false), known.origin(), known.standing(), known.entryRules());
        identity.as("register.admin", () -> assertThatThrownBy(() -> indicators.change(yearly)).hasMessageContaining("indicator.counting.stays"));
        assertThat(catalogues.current().get("SR03")).isEqualTo(known);
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, int index) {
        Select<Object> select = _get(Select.class, spec -> spec.withLabel(label));
        select.setValue(select.getListDataView().getItem(index));
    }

    @Test
    void changesTheDueDayAndRefusesOneThatNoMonthHas() {
        openAsAdmin(Links.CALENDAR);
        changeDueDay("32");
        assertThat(_find(Span.class)).extracting(ViewTest::seen).contains("应为 1 至 31 日（现为 32）");
        assertThat(field("次月截止日").getValue()).isEqualTo("32");

        enter(field("次月截止日"), "21");
        press("确定");
        assertThat(catalogues.current().dueDay(Frequency.HALF_YEAR)).isEqualTo(21);
        changeDueDay("20");
        assertThat(catalogues.current().dueDay(Frequency.HALF_YEAR)).isEqualTo(20);
    }

    @Test
    void changesALeverageLineAndKeepsTheTwoInOrder() {
        openAsAdmin(Links.DICTIONARIES);
        pressNamed("修改 科技");
        enter(field("预警线 %"), "71");
        press("确定");
        assertThat(_find(Span.class)).extracting(ViewTest::seen).contains("重点监管线 70 不能低于预警线 71");

        enter(field("预警线 %"), "64.5");
        press("确定");
        assertThat(warningLine()).isEqualByComparingTo("64.5");
        var yesterday = new AsOf(OfficeDay.TODAY.minusDays(1));
        assertThat(catalogues.current().leverageLine(LeverageClass.TECHNOLOGY, yesterday).warningLine())
                .as("what was known before the change").isEqualByComparingTo("65");
        pressNamed("修改 科技");
        enter(field("预警线 %"), "65");
        press("确定");
        assertThat(warningLine()).isEqualByComparingTo("65");
    }

    /** One of 7.2 and 8.65 reads 7.20, one of whole numbers stays whole. */
    @Test
    void writesTheMonthsOfASeasonWithAsManyDecimals() {
        openAsAdmin(Links.DICTIONARIES);
        assertThat(_find(Div.class, spec -> spec.withClasses("months"))).extracting(ViewTest::seen)
                .anyMatch(months -> months.contains("7.20") && months.contains("8.65") && months.contains("9.00")).anyMatch(months -> !months.contains("."));
    }

    @Test
    void saysWhatTheUnitBesideAnIndicatorIs() {
        openIndicator("register.reform", "亮灯规则");
        assertThat(_find(Span.class, spec -> spec.withClasses("sub"))).extracting(ViewTest::seen).anyMatch(sub -> sub.startsWith("计量单位："));
    }

    @Test
    void refusesASeasonThatDoesNotAddUp() {
        openAsAdmin(Links.DICTIONARIES);
        var before = catalogues.current().season("CONS", AsOf.today(OfficeDay.CLOCK));
        pressNamed("修改 施工");
        assertThat(_find(Span.class)).extracting(ViewTest::seen).contains("十二个月合计 100，应为 100（尾差不超过 0.1）");
        enter(field("6月 %"), "99");
        assertThat(_find(Span.class)).extracting(ViewTest::seen).as("told as it is typed").contains("十二个月合计 185，应为 100（尾差不超过 0.1）");
        enter(field("修改原因"), "试一试");
        press("确定");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.startsWith("十二个月合计应为 100"));
        assertThat(catalogues.current().season("CONS", AsOf.today(OfficeDay.CLOCK))).isEqualTo(before);
    }

    /** A year that gives back in June what it did in May adds up, and no plan can be drawn of it. */
    @Test
    void refusesAMonthOfLessThanNothing() {
        openAsAdmin(Links.DICTIONARIES);
        var before = catalogues.current().season("EVEN", AsOf.today(OfficeDay.CLOCK));
        pressNamed("修改 " + SeasonNames.of("EVEN", Locale.CHINA));
        enter(field("5月 %"), before.shares().get(4).add(new BigDecimal("20")).toPlainString());
        enter(field("6月 %"), before.shares().get(5).subtract(new BigDecimal("20")).toPlainString());
        assertThat(field("6月 %").isInvalid()).isTrue();
        enter(field("修改原因"), "试一试");
        press("确定");
        assertThat(_find(Span.class)).extracting(ViewTest::seen).anyMatch(text -> text.startsWith("6 月的比重应为 0 至 100"));
        assertThat(catalogues.current().season("EVEN", AsOf.today(OfficeDay.CLOCK))).isEqualTo(before);
    }

    /** Months that have another share from now on, and why. */
    @Test
    void changesASeasonOnlyWithAReason() {
        openAsAdmin(Links.DICTIONARIES);
        var before = catalogues.current().season("TOUR", AsOf.today(OfficeDay.CLOCK));
        pressNamed("修改 旅游");
        assertThat(field("修改原因").getHelperText()).contains("从今天（" + OfficeDay.TODAY + "）起").contains("此前任何一天");
        enter(field("1月 %"), "4");
        enter(field("2月 %"), "4");
        press("确定");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("请填写修改原因");
        enter(field("修改原因"), "春节在 1 月");
        press("确定");
        assertThat(catalogues.current().season("TOUR", AsOf.today(OfficeDay.CLOCK)).shares().getFirst()).isEqualByComparingTo("4");
        assertThat(catalogues.current().season("TOUR", new AsOf(OfficeDay.TODAY.minusDays(1)))).isEqualTo(before);
        assertThat(seen(_get(Main.class))).as("beside its basis").contains(OfficeDay.TODAY + " Name of register.admin：春节在 1 月");
        assertThat(jdbc.sql("select after_text from trail where subject = 'season' order by seq desc limit 1").query(String.class).single())
                .contains("shares=[4, 4, 3,").contains("reason=春节在 1 月");
    }

    /** A season without a name would be shown by its code, in both languages. */
    @Test
    void namesEverySeasonOfTheCatalogue() {
        var codes = jdbc.sql("select code from season_profile where author = ''").query(String.class).list();
        assertThat(codes).hasSize(12).allSatisfy(code -> {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(SeasonNames.of(code, locale)).isNotEqualTo(code);
            }
        });
        assertThat(SeasonNames.of("LOCAL", Locale.ENGLISH)).isEqualTo("LOCAL");
    }

    @Test
    void setsARuleOnceItsOutcomeHasBeenSeen() {
        identity.reviewer("register.reform", "GG");
        int before = catalogues.current().rules("SR03").size();
        openIndicator("register.reform", "亮灯规则");
        assertThat(button("采用规则").isEnabled()).isFalse();
        assertThat(_find(Span.class)).extracting(Span::getText).contains("先试算，再采用");
        writeRule("95", "90");
        press("试算");
        assertThat(_find(NativeTable.class)).anyMatch(table -> table.getElement().getTextRecursively().contains("假如适用"));
        assertThat(_find(Span.class)).extracting(ViewTest::seen).as("a rule of today judges no period that is over")
                .anyMatch(told -> told.contains("起结束的期才适用") && told.contains("的灯不会变"));

        press("采用规则");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("请写明修改规则的原因");
        enter(field("原因"), "会议纪要");
        press("采用规则");
        assertThat(catalogues.current().rules("SR03")).hasSize(before + 1);
        assertThat(catalogues.current().rules("SR03").getFirst().draft().reason()).isEqualTo("会议纪要");
    }

    @Test
    void refusesARuleWithoutItsNumbersByTheNameOfTheField() {
        identity.reviewer("register.reform", "GG");
        openIndicator("register.reform", "亮灯规则");
        writeRule("95", "many");
        press("试算");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("黄灯加减：“many”无法识别为数字，应形如 1234.5");
        assertThat(field("黄灯加减").isInvalid()).isTrue();
        assertThat(button("采用规则").isEnabled()).isFalse();
    }

    @Test
    void letsNoOtherSectionWrite() {
        identity.reviewer("register.other", "MS");
        openIndicator("register.other", "亮灯规则");
        assertThat(_find(Button.class, spec -> spec.withText("采用规则"))).isEmpty();
        assertThat(_find(Span.class)).extracting(Span::getText).contains("只有归口科室的审核人可以修改");
        var draft = new RagRuleDraft("SR03", RagRuleSpec.of(RuleKind.INFO), LocalDate.of(2027, 1, 1), "no business of mine");
        identity.as("register.other", () -> assertThatThrownBy(() -> rules.set(draft)).isInstanceOf(NotFound.class));
    }

    @Test
    void showsTheAdministratorWhoReportsAndNoFigure() {
        identity.person("register.admin", Role.ADMIN);
        openIndicator("register.admin", "填报责任");
        assertThat(_find(NativeButton.class, spec -> spec.withText("目标"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("分派单位"))).hasSize(1);
    }

    /** A reviewer sees who reports and has nothing to press; the city is called as at its targets, and who answers for it. */
    @Test
    void showsAReviewerNoEmptyColumnOfDeeds() {
        identity.person("register.admin", Role.ADMIN);
        identity.as("register.admin", () -> indicators.assign("SR03", "CITY", LocalDate.of(2026, 1, 1)));
        identity.reviewer("register.reform", "GG");
        openIndicator("register.reform", "填报责任");
        assertThat(seen(_get(NativeTable.class))).contains("全市（市国资委）").doesNotContain("操作");
        open("password");
        openIndicator("register.admin", "填报责任");
        assertThat(seen(_get(NativeTable.class))).contains("操作");
    }

    @Test
    void writesWhereATargetStartsWithItsUnit() {
        identity.reviewer("register.reform", "GG");
        identity.as("register.reform", () -> targets.set(TargetDraft.even("SR03", "CITY", 2027, new BigDecimal("66"), "no. 1", LocalDate.of(2027, 1, 1))));
        openIndicator("register.reform", "目标");
        String unit = new FigureWords(catalogues.current().get("SR03"), Locale.SIMPLIFIED_CHINESE).unit();
        assertThat(seen(_get(NativeTable.class))).contains("66 " + unit, "0 " + unit);
    }

    /** At the field, as soon as it is typed. */
    @Test
    void refusesATargetThatCannotBeAtItsField() {
        identity.reviewer("register.reform", "GG");
        openIndicator("register.reform", "目标");
        press("下达目标");
        enter(field("目标值"), "66.5");
        assertThat(field("目标值").getErrorMessage()).contains("66.5 不是整数");
        enter(field("目标值"), "-5");
        assertThat(field("目标值").isInvalid()).isTrue();
        enter(field("目标值"), "\uff16\uff16");
        assertThat(field("目标值").isInvalid()).isFalse();
    }

    /** Whoever raises a target does not mean to plan the year anew. */
    @Test
    void beginsWithTheTargetThatStands() {
        var known = catalogues.current();
        var former = TargetDraft.seasonal("SR01", "CITY", 2026, new BigDecimal("76"), known.seasons().getFirst().code(), "no. 1", LocalDate.of(2026, 1, 1));
        var form = new TargetForm(known.get("SR01"), known.seasons(), LocalDate.of(2026, 11, 22)).after(former);
        assertThat(form.draft("SR01", "CITY")).returns(PlanKind.SEASONAL, TargetDraft::planKind).returns(former.seasonProfile(), TargetDraft::seasonProfile)
                .returns("", TargetDraft::paperNo).returns("", TargetDraft::reason).returns(LocalDate.of(2026, 11, 22), TargetDraft::effectiveOn);
    }

    /** A sum is promised for a year; only a deed has a day of its own. */
    @Test
    void asksForADayOfADeedAlone() {
        var known = catalogues.current();
        var today = LocalDate.of(2026, 11, 22);
        var deed = known.indicators().stream().filter(IndicatorRow::isDeed).findFirst().orElseThrow();
        assertThat(days(new TargetForm(known.get("SR01"), known.seasons(), today))).doesNotContain("计划完成日");
        assertThat(days(new TargetForm(deed, known.seasons(), today))).contains("计划完成日");
    }

    private static List<String> days(TargetForm form) {
        return _find(form, DatePicker.class).stream().map(DatePicker::getLabel).toList();
    }

    @Test
    void opensTheFeedOfAnIndicatorThatARegisterKnows() {
        identity.person("register.admin", Role.ADMIN);
        openIndicator("register.admin", "填报责任");
        _click(_get(Button.class, spec -> spec.withPredicate(
                button -> button.getText().equals("开通台账供数") || button.getText().equals("调整供数起始日"))));
        _get(DatePicker.class, spec -> spec.withLabel("自哪天起由台账计算")).setValue(LocalDate.of(2100, 2, 1));
        press("确定");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.startsWith("自 2100-02-01 起由台账计算"));
        assertThat(feeds.list()).anySatisfy(row -> {
            assertThat(row.indicatorCode()).isEqualTo("SR03");
            assertThat(row.fromOn()).isEqualTo(LocalDate.of(2100, 2, 1));
        });
    }

    /** On a phone what is chosen covers the list: a button leads back to it. */
    @Test
    void leadsAPhoneBackToTheList() {
        identity.person("register.admin", Role.ADMIN);
        openIndicator("register.admin", "填报责任");
        assertThat(_find(Button.class, spec -> spec.withText("返回指标清单"))).isEmpty();
        ComponentUtil.setData(UI.getCurrent(), Breadth.class, new Breadth(true));
        open("password");
        openIndicator("register.admin", "填报责任");
        press("返回指标清单");
        assertThat(_find(NativeButton.class, spec -> spec.withText("填报责任"))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void openIndicator(String login, String tab) {
        login(login, login.equals("register.admin") ? "ADMIN" : "REVIEWER");
        open(Links.INDICATORS);
        Grid<IndicatorRow> grid = _get(Grid.class);
        grid.select(catalogues.current().get("SR03"));
        _click(_get(NativeButton.class, spec -> spec.withText(tab)));
    }

    @SuppressWarnings("unchecked")
    private void writeRule(String green, String yellow) {
        Select<RuleKind> kind = _get(Select.class, spec -> spec.withLabel("规则种类"));
        kind.setValue(RuleKind.UP);
        field("绿灯系数").setValue("");
        field("黄灯系数").setValue("");
        enter(field("绿灯加减"), green);
        enter(field("黄灯加减"), yellow);
    }

    /** The month of the cockpit goes by that day, from the next deadline on. */
    @Test
    @SuppressWarnings("unchecked")
    void saysWhichMonthIsShownBeforeTheDueDayIsSaved() {
        openAsAdmin(Links.CALENDAR);
        Grid<Frequency> grid = _get(Grid.class);
        _click((Button) GridKt._getCellComponent(grid, Frequency.MONTH.ordinal(), "deeds"));
        var shown = catalogues.current().lastDueMonth(OfficeDay.TODAY);
        for (String day : List.of("1", "31")) {
            enter(field("次月截止日"), day);
            assertThat(seen(_get(Dialog.class))).contains("现在显示 " + PeriodNames.of(shown, Locale.SIMPLIFIED_CHINESE) + "，改后不变", "起显示",
                    "新日期只用于今天及以后的截止日");
        }
        enter(field("次月截止日"), "0");
        assertThat(seen(_get(Dialog.class))).doesNotContain("驾驶舱");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private void openAsAdmin(String path) {
        identity.person("register.admin", Role.ADMIN);
        login("register.admin", "ADMIN");
        open(path);
    }

    @SuppressWarnings("unchecked")
    private void changeDueDay(String day) {
        Grid<Frequency> grid = _get(Grid.class);
        _click((Button) GridKt._getCellComponent(grid, Frequency.HALF_YEAR.ordinal(), "deeds"));
        enter(field("次月截止日"), day);
        press("确定");
    }

    private BigDecimal warningLine() {
        return catalogues.current().leverageLine(LeverageClass.TECHNOLOGY, AsOf.today(OfficeDay.CLOCK)).warningLine();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void pressNamed(String name) {
        _click(_get(Button.class, spec -> spec.withPredicate(button -> button.getAriaLabel().filter(name::equals).isPresent())));
    }
}
