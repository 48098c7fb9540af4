package org.pillarboard.ui.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;

/** What the parts of the kit say and show. */
class PartsTest extends ViewTest {

    private final Div stage = new Div();

    private static final AsOf TODAY = new AsOf(LocalDate.of(2026, 10, 31));

    @Test
    void saysAmountsWithTheirUnit() {
        assertThat(MoneyWords.of(new BigDecimal("10330000000"), Locale.SIMPLIFIED_CHINESE)).isEqualTo("103.3\u00a0亿元");
        assertThat(MoneyWords.of(new BigDecimal("99995000"), Locale.SIMPLIFIED_CHINESE)).isEqualTo("9,999.5\u00a0万元");
        assertThat(MoneyWords.of(new BigDecimal("10330000000"), Locale.ENGLISH)).isEqualTo("CNY\u00a010.33bn");
        assertThat(MoneyWords.of(new BigDecimal("800000000"), Locale.ENGLISH)).isEqualTo("CNY\u00a0800m");
        assertThat(MoneyWords.of(new BigDecimal("-1234567"), Locale.ENGLISH)).isEqualTo("CNY\u00a0\u22121.23m");
    }

    @Test
    void badgeSaysItsLightByShapeAndWord() {
        Element badge = shown(new StatusBadge(Rag.RED));

        assertThat(badge.getAttribute("data-tone")).isEqualTo("bad");
        assertThat(badge.getTextRecursively()).isEqualTo("滞后");
        assertThat(badge.getChild(0).getProperty("innerHTML")).contains("<path class=\"g-bad\"");
        assertThat(badge.getChild(0).getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void badgeSpeaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(shown(new StatusBadge(Rag.AMBER)).getTextRecursively()).isEqualTo("Watch");
    }

    @Test
    void shapeAloneIsNamed() {
        assertThat(shown(new Shape(Tone.GOOD, 12)).getAttribute("aria-label")).isEqualTo("正常");
    }

    @Test
    void railIsAMeterThatSaysDoneAndPlanned() {
        Element rail = shown(new PlanRail(new BigDecimal("0.724"), new BigDecimal("0.833"), Rag.RED));

        assertThat(rail.getAttribute("role")).isEqualTo("meter");
        assertThat(rail.getAttribute("aria-label")).isEqualTo("完成 72.4%，序时 83.3%");
        assertThat(rail.getAttribute("aria-valuenow")).isEqualTo("72.4");
        assertThat(rail.getAttribute("data-tone")).isEqualTo("bad");
        assertThat(rail.getAttribute("style")).contains("--v:0.7240").contains("--p:0.8330");
    }

    @Test
    void nameBreaksAfterItsQuotationMarksAndKeepsItsLetters() {
        Element name = shown(Whole.span("\u201c六新六特六优\u201d产业投资完成额"));

        assertThat(name.getTextRecursively()).isEqualTo("\u201c六新六特六优\u201d产业投资完成额");
        assertThat(kept("\u201c六新六特六优\u201d产业投资完成额")).containsExactly("产业投资完成额");
        assertThat(kept("\u201c四强\u201d能力作风建设年活动任务完成率")).containsExactly("任务完成率");
    }

    @Test
    void pointsStayWithTheirNumberAndADayWithSince() {
        assertThat(kept("再提高3.2 个百分点可转绿")).containsExactly("3.2 个百分点可转绿");
        assertThat(kept("填报；示例市产投集团；2022-12-01 起")).containsExactly("2022-12-01 起");
    }

    @Test
    void aFindingBreaksAtItsPunctuation() {
        shown(new PageHead("另有节点 5 项、任务进展 1 项，申请（2 件、1 件）待处理"));

        assertThat(Jsoup.parse(_get(stage, H1.class).getElement().getProperty("innerHTML")).select(".cl .cl").eachText())
                .containsExactly("另有节点 5 项、", "任务进展 1 项，", "申请（2 件、1 件）待处理");
    }

    @Test
    void timeStaysWithItsDayAndALevelWithItsName() {
        assertThat(kept("水务 11-05 14:00，应达 L3 注册或无异议函，利息须自有资金")).containsExactly("11-05 14:00", "L3 注册或无异议函");
    }

    @Test
    void aSpanOfMonthsStaysTogether() {
        assertThat(kept("各月累计占比；1—2月平分")).containsExactly("1—2月");
    }

    @Test
    void aYearAndTheNumberOfAnIssueStayTogether() {
        assertThat(kept("\u793a\u4f8b\u5e02\u6587\u65c52026\u5e74\u5ea6\u7b2c\u4e00\u671f\u5b9a\u5411\u5de5\u5177"))
                .containsExactly("2026\u5e74\u5ea6", "\u7b2c\u4e00\u671f");
    }

    @Test
    void compoundsAndYearsInARowStayTogether() {
        assertThat(kept("Four-Strengths work-style year: task completion")).containsExactly("Four-Strengths", "work-style");
        assertThat(kept("地区生产总值增速 2023、2025、2026 年是缺省值")).containsExactly("2023、2025、2026 年");
    }

    /** The number of an issue ends with its own word, and what kind of paper it is stays whole. */
    @Test
    void theKindOfAPaperStaysTogether() {
        assertThat(kept("\u793a\u4f8b\u5e02\u4ea7\u62952026\u5e74\u5ea6\u7b2c\u4e09\u671f\u4e2d\u671f\u7968\u636e(\u6f14\u793a)"))
                .containsExactly("2026\u5e74\u5ea6", "\u7b2c\u4e09\u671f", "\u4e2d\u671f\u7968\u636e(\u6f14\u793a)");
    }

    private List<String> kept(String told) {
        return shown(Whole.span(told)).getChildren().filter(part -> part.getClassList().contains("nb")).map(Element::getText).toList();
    }

    @Test
    void railDrawsNoMoreThanTheWholeButSaysIt() {
        Element rail = shown(new PlanRail(new BigDecimal("1.12"), null, Rag.GREEN));

        assertThat(rail.getAttribute("style")).contains("--v:1.0000").doesNotContain("--p");
        assertThat(rail.getAttribute("aria-label")).isEqualTo("完成 112.0%");
        assertThat(rail.getAttribute("data-tone")).isNull();
        assertThat(rail.getChildren().map(Element::getTag)).containsExactly("i");
    }

    @Test
    void bulletSaysActualPlanAndTarget() {
        var figures = BulletFigures.of(new BigDecimal("318"), new BigDecimal("330"), new BigDecimal("400"));
        Element bullet = shown(new Bullet(figures, Rag.AMBER, NumberFormats.of(Locale.CHINA, 0)));

        assertThat(bullet.getChild(0).getAttribute("aria-label")).isEqualTo("实际 318，计划 330，目标 400");
        assertThat(bullet.getChild(0).getAttribute("style")).contains("--v:0.7950").contains("--p:0.8250").contains("--t:1.0000");
    }

    @Test
    void bulletWithoutAFigureDrawsNoBar() {
        var figures = BulletFigures.of(null, new BigDecimal("3"), new BigDecimal("4"));
        Element bullet = shown(new Bullet(figures, null, NumberFormats.of(Locale.CHINA, 0)));

        assertThat(bullet.getChild(0).getChildren().map(Element::getTag)).containsExactly("u", "s");
        assertThat(bullet.getChild(0).getAttribute("aria-label")).startsWith("实际 —");
    }

    @Test
    void sparklineLeavesAGapWhereNothingIsKnown() {
        Element spark = shown(new Sparkline(Arrays.asList(1, 2, null, -3, -20), Rag.RED, "走势"));
        String line = spark.getProperty("innerHTML").replaceAll(".*class=\"line\".*? d=\"([^\"]*)\".*", "$1");

        assertThat(line).matches("M[^ML]*L[^ML]*M[^ML]*L[^ML]*");
        assertThat(spark.getAttribute("aria-label")).isEqualTo("走势");
        assertThat(spark.getProperty("innerHTML")).as("an end beyond the scale points there").contains("class=\"end beyond\"").doesNotContain("<circle");
        assertThat(shown(new Sparkline(List.of(1, -12), Rag.RED, "走势")).getProperty("innerHTML")).contains("<circle").doesNotContain("beyond");
    }

    @Test
    void headHoldsTheOnlyHeading() {
        shown(new PageHead(List.of(new FindingClause("总体进度 81.5%，"), new FindingClause("债务化解", Tone.BAD))).eyebrow("2026年"));

        var title = _get(stage, H1.class);
        assertThat(seen(title)).isEqualTo("总体进度 81.5%，债务化解");
        assertThat(title.getElement().getProperty("innerHTML")).containsOnlyOnce(" bad\">债务化解<");
    }

    @Test
    void headShowsTheDemonstrationChipWhenAnnounced() {
        shown(new PageHead("甲"));
        assertThat(seen(stage)).doesNotContain("演示数据");

        DemoChip.announce(UI.getCurrent(), true);
        shown(new PageHead("乙").eyebrow("全市", "截至 2026-10-31"));
        assertThat(seen(stage)).containsOnlyOnce("演示数据");
        assertThat(((org.jsoup.nodes.Element) ElementUtil.toJsoup(new Document(""), stage.getElement())).select(".eyebrow > .last").text())
                .as("beside the last part, on whatever line that is").contains("2026-10-31").contains("演示数据");
    }

    @Test
    void tableNamesItsRowsAndColumns() {
        shown(new DataTable<String>("名单").column("单位", row -> row).number("值", row -> "1.0").rows(List.of("甲", "乙")));

        assertThat(_find(stage, NativeTableHeaderCell.class)).extracting(cell -> cell.getElement().getTextRecursively())
                .containsExactly("单位", "值", "甲", "乙");
        assertThat(_find(stage, NativeTableHeaderCell.class)).extracting(cell -> cell.getElement().getAttribute("scope"))
                .containsExactly("col", "col", "row", "row");
        assertThat(_find(stage, NativeTableCell.class)).allSatisfy(cell -> assertThat(cell.getClassNames()).contains("rt"));
    }

    @Test
    void cardsOfATableTellACellWithoutAValue() {
        shown(new DataTable<String>("名单").column("单位", row -> row).column("值", row -> row.equals("甲") ? "\u2014" : "1.0").cards()
                .rows(List.of("甲", "乙")));

        assertThat(_find(stage, NativeTableCell.class)).extracting(cell -> cell.getElement().hasAttribute("data-none"))
                .containsExactly(true, false);
    }

    @Test
    void waitingCardShowsTheRestOnDemand() {
        var lines = IntStream.range(0, 20).mapToObj(i -> new WaitingCard.Line("tasks", "n" + i, "", "", new StatusBadge(Tone.WARN, "迟"))).toList();
        shown(new WaitingCard("到期节点", "", lines, "workbench.due.rest"));

        assertThat(_find(stage, NavAnchor.class)).hasSize(6);
        _click(_get(stage, NativeButton.class, spec -> spec.withText("其余 14 个")));
        assertThat(_find(stage, NavAnchor.class)).hasSize(20);
        assertThat(_find(stage, NativeButton.class)).isEmpty();
    }

    @Test
    void pastDayIsSaidWithAWayBack() {
        var lens = new Lens(Period.month(2026, 9), new AsOf(LocalDate.of(2026, 10, 30)), "CITY");
        Element box = shown(new AsOfPicker(lens, TODAY));

        assertThat(box.hasAttribute("data-past")).isTrue();
        assertThat(_get(stage, Button.class).getText()).isEqualTo("回到今日");
    }

    @Test
    void knowsAPeriodThatWasNotOverThen() {
        var october = new Lens(Period.month(2026, 10), new AsOf(LocalDate.of(2026, 10, 15)), "CITY");
        assertThat(october.isAhead()).isTrue();
        assertThat(october.at(Period.month(2026, 9)).isAhead()).isFalse();
        assertThat(october.at(Period.year(2026)).isAhead()).as("a year under way is looked at as far as it is").isFalse();
        assertThat(october.at(Period.year(2027)).isAhead()).isTrue();
    }

    @Test
    void todayNeedsNoWayBack() {
        shown(new AsOfPicker(new Lens(Period.month(2026, 10), TODAY, "CITY"), TODAY));
        _assertNone(stage, Button.class);
    }

    @Test
    void offersPeriodsThatHaveBegun() {
        var lens = new Lens(Period.month(2026, 10), TODAY, "CITY");
        assertThat(PeriodPicker.usual(lens)).extracting(Period::code).startsWith("2026-10", "2026-09").contains("2026Q4", "2026")
                .doesNotContain("2026-11");

        shown(new PeriodPicker(lens, PeriodPicker.usual(lens)));
        LightSelect<?> select = _get(stage, LightSelect.class);
        assertThat(select.chosen()).isEqualTo(Period.month(2026, 10));
    }

    @Test
    void callsPeriodsByTheirNames() {
        assertThat(List.of("2026-10", "2026-0102", "2026Q3", "2026H2", "2026")).extracting(code -> PeriodNames.of(Period.parse(code), Locale.CHINA))
                .containsExactly("2026年10月", "2026年1—2月", "2026年第3季度", "2026年下半年", "2026年");
        assertThat(List.of("2026-10", "2026-0102", "2026Q3", "2026H2", "2026")).extracting(code -> PeriodNames.of(Period.parse(code), Locale.ENGLISH))
                .containsExactly("Oct 2026", "Jan–Feb 2026", "Q3 2026", "Second half of 2026", "2026");
    }

    @Test
    void leavesTheYearOutWithinIt() {
        assertThat(List.of("2026-10", "2026-0102", "2026Q3")).extracting(code -> PeriodNames.brief(Period.parse(code), Locale.CHINA))
                .containsExactly("10月", "1—2月", "三季度");
        assertThat(List.of("2026-10", "2026-0102", "2026Q3")).extracting(code -> PeriodNames.brief(Period.parse(code), Locale.ENGLISH))
                .containsExactly("Oct", "Jan–Feb", "Q3");
    }

    @Test
    void namesTheMonthsOfAnAxisInEnglishOnly() {
        var march = YearMonth.of(2026, 3);
        assertThat(List.of(PeriodNames.tick(march, Locale.CHINA), PeriodNames.tick(march, Locale.ENGLISH))).containsExactly("3", "Mar");
        assertThat(List.of("2026-03", "2026Q3", "2026")).extracting(code -> PeriodNames.ofYears(Period.parse(code), Locale.CHINA))
                .containsExactly("2026-03", "2026Q3", "2026");
        assertThat(List.of("2026-03", "2026Q3", "2026")).extracting(code -> PeriodNames.ofYears(Period.parse(code), Locale.ENGLISH))
                .containsExactly("Mar 2026", "Q3 2026", "2026");
    }

    @Test
    void errorOffersAnotherTry() {
        var tries = new AtomicInteger();
        shown(new ErrorState("数据未能刷新", "显示 10-31 18:00 的数据", tries::incrementAndGet));
        _click(_get(stage, Button.class, spec -> spec.withText("重试")));
        assertThat(tries).hasValue(1);
    }

    @Test
    void segmentsSayWhichIsChosen() {
        var chosen = new ArrayList<String>();
        shown(new Seg<>("周期", List.of("月", "季"), word -> word, "月").onChoice(chosen::add));
        _click(_get(stage, NativeButton.class, spec -> spec.withText("季")));

        assertThat(chosen).containsExactly("季");
        assertThat(_find(stage, NativeButton.class)).extracting(button -> button.getElement().getAttribute("aria-pressed"))
                .containsExactly("false", "true");
    }

    @Test
    void makesAPartOfThePageWhenItIsFirstOpened() {
        var made = new AtomicInteger();
        shown(new LineTabs("页").tab("概览", null, Div::new).tab("指标", 15, () -> {
            made.incrementAndGet();
            return new Div();
        }));
        assertThat(made).hasValue(0);

        var buttons = _find(stage, NativeButton.class);
        _click(buttons.get(1));
        _click(buttons.get(0));
        _click(buttons.get(1));
        assertThat(made).hasValue(1);
    }

    private Element shown(Component part) {
        stage.removeAll();
        UI.getCurrent().add(stage);
        stage.add(part);
        return part.getElement();
    }
}
