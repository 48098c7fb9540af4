package org.pillarboard.ui.kit.chart;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Series;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.chart.CumulativeFigures.ForecastPoint;

/** What the charts draw, say, and show as a table; and what the browser gets. */
class ChartsTest extends ViewTest {

    private final Div stage = new Div();

    private static final List<String> MONTHS = List.of("1月", "2月", "3月", "4月");

    @Test
    void drawsAnUnreportedMonthAsAGap() {
        shown(new CumulativeChart("泊位", cumulative("10", null, "30", null)));

        assertThat(ys("实际")).containsExactly(10, null, 30, null);
        assertThat(json()).contains("\"connectNulls\":false");
    }

    @Test
    void marksAPointThatStandsAlone() {
        shown(new CumulativeChart("泊位", cumulative("10", null, "30", "31")));
        assertThat(json()).containsOnlyOnce("\"radius\":4.0,").contains("\"x\":0,\"y\":10.0},[1,null,null],[2,30.0]");
    }

    @Test
    void startsTheForecastAtTheLastActual() {
        var figures = new CumulativeFigures(MONTHS, figures("10", "20", "30", "40"), figures("11", "22", null, null),
                List.of(new ForecastPoint(2, new BigDecimal("33"), new BigDecimal("31"), new BigDecimal("35")),
                        new ForecastPoint(3, new BigDecimal("44"), new BigDecimal("40"), new BigDecimal("48"))),
                LocalDate.of(2026, 2, 28), "个", 0);
        shown(new CumulativeChart("泊位", figures));

        assertThat(ys("预测")).containsExactly(22, 33, 44);
        assertThat(item("预测", 2).getDataLabels().getFormat()).isEqualTo("预测 44（超 4）");
        assertThat(item("计划", 3).getDataLabels().getFormat()).isEqualTo("计划 40");
        assertThat(series("预测区间").getData().getLast().getHigh().intValue()).isEqualTo(48);
        assertThat(json()).contains("期末 02-28");
        assertThat(stage.getElement().getTextRecursively()).contains("浅色带为预测区间");
    }

    /** A whole number is foreseen whole: the point stands where its label says. */
    @Test
    void drawsWhatIsForeseenWhereItIsWritten() {
        var end = new ForecastPoint(3, new BigDecimal("1.33"), new BigDecimal("1.2"), new BigDecimal("1.33"));
        shown(new CumulativeChart("\u6865", new CumulativeFigures(MONTHS, figures("1", "2", "3", "4"), figures("0", "1", "1", null),
                List.of(end), LocalDate.of(2026, 3, 31), "\u5ea7", 0)));
        assertThat(ys("预测")).containsExactly(1, 1);
        assertThat(item("预测", 1).getDataLabels().getFormat()).isEqualTo("预测 1（差 3）");
        assertThat(stage.getElement().getTextRecursively()).doesNotContain("浅色带");
    }

    /** Five lines between whole numbers would end a plan of four at eight. */
    @Test
    void endsTheScaleOfACountCloseAboveIt() {
        shown(new CumulativeChart("泊位", cumulative("1", "2", "3", "4")));
        assertThat(chart().getConfiguration().getyAxis().getTickAmount()).isNull();
        assertThat(chart().getConfiguration().getyAxis().getSoftMax()).as("nothing yet is one nought").isEqualTo(1);
        shown(new TrendChart("利润", new TrendFigures(List.of("2025", "2026"), figures("-2", "1"), List.of(), List.of(), "亿元", 2)));
        assertThat(chart().getConfiguration().getyAxis().getTickAmount()).isEqualTo(5);
    }

    /** What new debt falls due follows in the table when all that pays the old is told. */
    @Test
    void tellsAFlowColumnByColumn() {
        var none = FlowFigures.Mark.NONE;
        shown(new FlowChart("接续", new FlowFigures(List.of("到期", "来源", "再到期"), List.of(new FlowFigures.Node("a", "旧债一", "2", 0, none),
                new FlowFigures.Node("b", "旧债二", "1", 0, none), new FlowFigures.Node("s", "新发", "3", 1, none),
                new FlowFigures.Node("n", "2031", "3", 2, none)), List.of(new FlowFigures.Link("a", "s", BigDecimal.TWO, none),
                        new FlowFigures.Link("s", "n", new BigDecimal("3"), none), new FlowFigures.Link("b", "s", BigDecimal.ONE, none)), "亿元"),
                ChartSize.LARGE));
        _click(_get(stage, NativeButton.class, spec -> spec.withText("查看数据表")));
        assertThat(rows()).extracting(List::getFirst).containsExactly("新发", "新发", "2031");
    }

    /** Two ways to foresee that agree, or nearly, leave no band to see and to explain. */
    @Test
    void drawsAndExplainsABandOnlyWhereItIsWiderThanALine() {
        for (String low : List.of("44.0", "43.8")) {
            shown(new CumulativeChart("泊位", new CumulativeFigures(MONTHS, figures("10", "20", "30", "40"), figures("11", "22", "33", null),
                    List.of(new ForecastPoint(3, new BigDecimal("44.0"), new BigDecimal(low), new BigDecimal("44.2"))), LocalDate.of(2026, 3, 31), "亿元", 1)));
            assertThat(stage.getElement().getTextRecursively()).doesNotContain("浅色带");
            assertThat(chart().getConfiguration().getSeries()).extracting(Series::getName).containsExactly("计划", "预测", "实际");
        }
    }

    /** A browser writes a hyphen. */
    @Test
    void writesAMinusSignBesideTheScaleAndAtAPoint() {
        shown(new TrendChart("利润", new TrendFigures(List.of("2025", "2026"), figures("-2", "1"), List.of(), List.of(), "亿元", 2)));
        assertThat(chart().getConfiguration().getyAxis().getLabels().getFormat())
                .isEqualTo("{#if (lt value 0)}\u2212{(multiply value -1):,f}{else}{value:,f}{/if}");
        assertThat(chart().getConfiguration().getTooltip().getPointFormat())
                .contains("{#if (lt point.y 0)}\u2212{(multiply point.y -1):,.2f}{else}{point.y:,.2f}{/if} 亿元");
    }

    /** A name that is too long for its place is broken between its words. */
    @Test
    void namesEveryYearOfATrend() {
        for (String last : List.of("Oct 2026", "2026-10 缺 1 户")) {
            shown(new TrendChart("泊位", new TrendFigures(List.of("2023", "2024", "2025", last), figures("1", "2", "3", "4"), List.of(), List.of(), "个", 0),
                    ChartSize.MEDIUM));
            assertThat(chart().getConfiguration().getxAxis().getLabels().getStep().intValue()).as(last).isEqualTo(1);
        }
        var months = IntStream.range(0, 46).mapToObj(i -> "Jan " + (2023 + i / 12)).toList();
        var years = IntStream.range(0, 4).mapToObj(i -> new TrendFigures.Year(12 * i, String.valueOf(2023 + i))).toList();
        shown(new TrendChart("率", new TrendFigures(months, Collections.nCopies(46, BigDecimal.ONE), List.of(), List.of(), "%", 1, null, years),
                ChartSize.MEDIUM));
        assertThat(json()).contains("\"tickPositions\":[0,12,24,36]", "\"linkedTo\":0", "[\"2023\",\"Jan 2023\"");
        assertThat(chart().getConfiguration().getxAxis().getCategories()).as("told at a point").startsWith("Jan 2023", "Jan 2023");
    }

    /** Below the point a zero would lie on the months. */
    @Test
    void writesAZeroAboveItsLine() {
        shown(new CumulativeChart("逾期", cumulative("0", "0", null, null)));
        assertThat(item("实际", 1).getDataLabels().getVerticalAlign()).isEqualTo(VerticalAlign.BOTTOM);
    }

    @Test
    void sendsTokensForTheBrowserToColour() {
        shown(new CumulativeChart("泊位", cumulative("10", "20", null, null)));

        assertThat(json()).contains("\"styledMode\":false", "\"color\":\"var(--sz-c1)\"", "\"textOutline\":\"none\"",
                        "\"highContrastMode\":false")
                .doesNotContain("varsz").doesNotContainPattern("#[0-9a-fA-F]{6}");
    }

    @Test
    void readsNoMarksInWhatWasTyped() {
        String typed = "<b onclick=x>R&D</b> {point.x}";
        shown(new GapChart("\u7f3a\u53e3", new GapFigures(List.of("1\u6708", typed), List.of(BigDecimal.ONE, BigDecimal.TEN),
                List.of(BigDecimal.ONE, BigDecimal.ONE), typed, "\u4ebf\u5143"), ChartSize.MEDIUM));
        assertThat(json()).doesNotContain("<b onclick", "{point.x}").contains("&lt;b onclick=x&gt;R&amp;D&lt;/b&gt; (point.x)");
        assertThat(ChartStyle.ruleLabel(typed, "warn").getText()).isEqualTo(ChartStyle.written(typed));
        assertThat(ChartStyle.pointLabel(typed, "bad", true).getFormat()).isEqualTo(ChartStyle.written(typed));
        assertThat(ChartStyle.written("\u540d\u00b7A \u2013 1")).isEqualTo("\u540d\u00b7A \u2013 1");
    }

    /** Every month that lacks something says how much; what is lacking in the baseline alone says so over its outline. */
    @Test
    void writesEveryMonthsGap() {
        shown(new GapChart("\u7f3a\u53e3", new GapFigures(List.of("12", "1", "2", "3"), figures("1.8", "0", "1.26", "0"),
                figures("1.8", "0", "0.5", "0.4"), "\u8ba1\u5212", "\u4ebf\u5143"), ChartSize.MEDIUM));
        var bars = chart().getConfiguration().getSeries();
        assertThat(labels((DataSeries) bars.get(0))).containsExactly("1.8", "", "1.3", "");
        assertThat(labels((DataSeries) bars.get(1))).containsExactly("", "", "", "0.4");
    }

    private static List<String> labels(DataSeries series) {
        return series.getData().stream().map(DataSeriesItem::getDataLabels)
                .map(label -> label == null || label.getFormat() == null ? "" : label.getFormat()).toList();
    }

    @Test
    void neverExportsToAServer() {
        shown(new CumulativeChart("泊位", cumulative("10", "20", null, null)));
        assertThat(chart().getConfiguration().getExporting().getEnabled()).isFalse();
        assertThat(chart().getConfiguration().getCredits().getEnabled()).isFalse();
    }

    @Test
    void saysTheNewestFigureAloud() {
        shown(new CumulativeChart("泊位", cumulative("10", "1234", null, null)));
        assertThat(_find(stage, Span.class)).extracting(Span::getText).contains("到2月实际 1,234 个，计划 20，全年目标 40");
    }

    @Test
    void showsTheSameFiguresAsATable() {
        shown(new CumulativeChart("泊位", cumulative("10", null, "30", null)));
        _click(_get(stage, NativeButton.class, spec -> spec.withText("查看数据表")));

        _assertNone(stage, Chart.class);
        assertThat(rows()).containsExactly(List.of("10", "10", "—"), List.of("—", "20", "—"), List.of("30", "30", "—"), List.of("—", "40", "—"));

        _click(_get(stage, NativeButton.class, spec -> spec.withText("查看图")));
        assertThat(ys("实际")).containsExactly(10, null, 30, null);
    }

    @Test
    void leadsOnFromARowOfTheTableAsFromAPoint() {
        var picked = new ArrayList<Integer>();
        shown(new CumulativeChart("泊位", cumulative("10", null, "30", null)).onPick(picked::add));
        _click(_get(stage, NativeButton.class, spec -> spec.withText("查看数据表")));
        _click(_find(stage, NativeButton.class).get(2));

        assertThat(picked).containsExactly(2);
    }

    @Test
    void movesAnOpenChart() {
        var chart = new CumulativeChart("泊位", cumulative("10", null, null, null));
        shown(chart);
        Chart drawn = chart();
        chart.show(cumulative("10", "25", null, null));

        assertThat(chart()).isSameAs(drawn);
        assertThat(ys("实际")).containsExactly(10, 25, null, null);
    }

    @Test
    void saysSoWhenThereIsNothingToDraw() {
        var nothing = new CumulativeFigures(MONTHS, figures(null, null, null, null), figures(null, null, null, null), List.of(), null, "个", 0);
        var chart = new CumulativeChart("泊位", nothing);
        shown(chart);
        _assertNone(stage, Chart.class);
        assertThat(stage.getElement().getTextRecursively()).contains("尚无数据");

        chart.show(cumulative("10", null, null, null));
        assertThat(ys("实际")).containsExactly(10, null, null, null);
    }

    @Test
    void trendMarksWhereTheScopeChanged() {
        var figures = new TrendFigures(List.of("2024", "2025", "2026"), figures("60.5", null, "62"), figures("65", "65", "64"),
                List.of(new TrendFigures.ScopeChange(2, "口径调整")), "%", 1);
        shown(new TrendChart("负债率", figures));

        assertThat(ys("实际")).containsExactly(60.5, null, 62);
        assertThat(ys("目标")).containsExactly(65, 65, 64);
        var rule = chart().getConfiguration().getxAxis().getPlotLines()[0];
        assertThat(rule.getValue()).isEqualTo(1.5);
        assertThat(rule.getLabel().getText()).isEqualTo("口径调整");
    }

    /** Joined to whole years ten months would read as a fall. */
    @Test
    void trendKeepsAPeriodThatRunsApart() {
        var years = new TrendFigures(List.of("2024", "2025", "2026-10"), figures("60", "70", "40"), List.of(), List.of(), "%", 1, "1—10月");
        shown(new TrendChart("投放", years));
        assertThat(chart().getConfiguration().getSeries()).extracting(one -> ((DataSeries) one).getData().stream().map(DataSeriesItem::getY)
                .map(ChartsTest::plain).toList()).containsExactly(Arrays.asList(60, 70, null), Arrays.asList(null, null, 40));
        assertThat(json()).contains("1—10月 40.0");
        _click(_get(stage, NativeButton.class));
        assertThat(rows()).as("the table keeps it").containsExactly(List.of("60.0"), List.of("70.0"), List.of("40.0"));

        shown(new TrendChart("投放", new TrendFigures(List.of("2025", "2026-10"), figures("70", null), List.of(), List.of(), "%", 1, "1—10月")));
        assertThat(chart().getConfiguration().getSeries()).hasSize(1);
        assertThat(json()).doesNotContain("1—10月 ");
    }

    @Test
    void trendOfOnePointNamesItOnce() {
        shown(new TrendChart("租金", new TrendFigures(List.of("2025", "2026"), figures(null, "27.6"), List.of(), List.of(), "CNY 100m", 1)));
        assertThat(stage.getElement().getTextRecursively()).contains("2026 27.6 CNY 100m").doesNotContain("2026 27.6\uff0c");
        assertThat(ChartWords.amount("97.4", "%", Locale.ENGLISH)).isEqualTo("97.4%");
        assertThat(ChartWords.amount("27.6", "CNY 100m", Locale.ENGLISH)).isEqualTo("27.6 (CNY 100m)");
    }

    @Test
    void trendWithoutTargetsDrawsOneLine() {
        shown(new TrendChart("负债率", new TrendFigures(List.of("2025", "2026"), figures("1", "2"), List.of(), List.of(), "%", 1)));
        assertThat(chart().getConfiguration().getSeries()).extracting(Series::getName).containsExactly("实际");
    }

    @Test
    void runningTotalEndsAtTheFirstGap() {
        shown(new MonthBars("投放", new MonthFigures(MONTHS, figures("3", "4", null, "5"), "台", 0), ChartSize.MEDIUM));

        assertThat(ys("当月")).containsExactly(3, 4, null, 5);
        assertThat(ys("累计")).containsExactly(3, 7, null, null);
        _click(_get(stage, NativeButton.class));
        assertThat(rows()).containsExactly(List.of("3", "3"), List.of("4", "7"), List.of("—", "—"), List.of("5", "—"));
    }

    @Test
    void tellsTheMonthsOfAWallAndWhatIsNear() {
        var span = new WallFigures.Span(List.of(new WallFigures.Month("26.12", "12月", "2026"),
                new WallFigures.Month("27.1", "1月", "2027"), new WallFigures.Month("27.2", "2", null)), 2.5, "90 天内");
        shown(new WallChart("到期墙", new WallFigures(span, List.of(new WallFigures.Layer("债券", figures("1", "2", "3"))),
                figures("0", "0.5", "0"), figures("4", "4", "4"), "亿元"), ChartSize.LARGE));
        assertThat(json()).contains("\"categories\":[\"12月\",\"1月<br/><b>2027</b>\",\"2\"]", "\"linkedTo\":0",
                "\"from\":-0.5", "\"to\":2.0", "\"text\":\"90 天内\"", "\"data\":[1.0,2.0,3.0]").contains("\"value\":0.5").doesNotContain("\"value\":1.5");
        assertThat(chart().getConfiguration().getxAxis().getCategories()).containsExactly("26.12", "27.1", "27.2");
    }

    /** The words stand at the left of their ground, over the bars on it. */
    @Test
    void makesRoomForTheNameOfWhatIsNear() {
        var months = Stream.of("12月", "1月", "2").map(name -> new WallFigures.Month(name, name, null)).toList();
        for (String gap : List.of("0", "0.5")) {
            shown(new WallChart("到期墙", new WallFigures(new WallFigures.Span(months, 1.5, "90 天内"),
                    List.of(new WallFigures.Layer("债券", figures("4", "4.5", "1"))), figures("0", gap, "0"), figures("4", "4", "9"), "亿元"), ChartSize.LARGE));
            assertThat(chart().getConfiguration().getxAxis().getPlotBands()[0].getLabel().getAlign()).isEqualTo(HorizontalAlign.LEFT);
            assertThat(chart().getConfiguration().getyAxis().getSoftMax().doubleValue()).isEqualTo(gap.equals("0") ? 4.5 * 1.2 : 5 * 1.4);
        }
    }

    /** The line of cash covers every month whole, the first and the last too. */
    @Test
    void drawsCashOverWholeMonths() {
        var months = Stream.of("12月", "1月", "2").map(name -> new WallFigures.Month(name, name, null)).toList();
        shown(new WallChart("到期墙", new WallFigures(new WallFigures.Span(months, 1.5, "90 天内"),
                List.of(new WallFigures.Layer("债券", figures("1", "2", "3"))), figures("0", "0", "0"), figures("4", "5", "6"), "亿元"), ChartSize.LARGE));
        var ends = (DataSeries) chart().getConfiguration().getSeries().getLast();
        assertThat(ends.getData()).extracting(item -> item.getX() + " " + item.getY()).containsExactly("-0.5 4", "0 4", "0 null", "2 6", "2.5 6");
        assertThat(json()).contains("\"min\":0", "\"max\":2");
    }

    /** The palest layer would hardly be seen. */
    @Test
    void drawsThePalestLayerInAnEdge() {
        var months = List.of(new WallFigures.Month("26.12", "12月", "2026"));
        var layers = Stream.of("债券", "贷款", "银团", "租赁").map(name -> new WallFigures.Layer(name, figures("1"))).toList();
        shown(new WallChart("到期墙", new WallFigures(new WallFigures.Span(months, 1, "90 天内"), layers, figures("0"), figures("4"), "亿元"), ChartSize.LARGE));
        assertThat(json()).containsOnlyOnce("\"borderColor\":\"var(--sz-c2)\"").contains("\"color\":\"var(--sz-c4)\"");
    }

    /** Words about what is lacking stand over the bar, and over the line of cash where that runs above it. */
    @Test
    void tellsWhatAMonthLacksOverBarAndLine() {
        var months = List.of(new WallFigures.Month("26.12", "12月", "2026"), new WallFigures.Month("27.1", "1月", "2027"));
        shown(new WallChart("到期墙", new WallFigures(new WallFigures.Span(months, 2.5, "90 天内"),
                List.of(new WallFigures.Layer("债券", figures("1", "2"))), figures("0.3", "0.5"), figures("1", "4"), "亿元"), ChartSize.LARGE));

        assertThat(item("缺口", 0).getDataLabels().getFormat()).isEqualTo("缺口 0.3");
        assertThat(item("缺口", 1).getDataLabels()).isNull();
        assertThat(item("可用偿债资金", 0).getDataLabels()).isNull();
        assertThat(item("可用偿债资金", 1).getDataLabels().getFormat()).isEqualTo("0.5");
    }

    /** Words of one month would reach into the next bar's, and those of the last past the edge. */
    @Test
    void tellsNeighboursShortAndTheLastMonthWithinTheChart() {
        var months = Stream.of("12月", "1月", "2", "3").map(name -> new WallFigures.Month(name, name, null)).toList();
        shown(new WallChart("到期墙", new WallFigures(new WallFigures.Span(months, 2.5, "90 天内"),
                List.of(new WallFigures.Layer("债券", figures("1", "2", "2", "2"))), figures("0.3", "0.5", "0", "0.7"), figures("1", "1", "4", "1"), "亿元"),
                ChartSize.LARGE));

        assertThat(Stream.of(0, 1, 2).map(i -> item("缺口", i).getDataLabels().getFormat())).containsExactly("缺口 0.3", "0.5", "缺口 0.7");
        assertThat(item("缺口", 2).getDataLabels().getAlign()).isEqualTo(HorizontalAlign.RIGHT);
        assertThat(item("缺口", 0).getDataLabels().getAlign()).isNull();

        shown(new WallChart("到期墙", new WallFigures(new WallFigures.Span(months, 2.5, "90 天内"),
                List.of(new WallFigures.Layer("债券", figures("1", "2", "2", "2"))), figures("0", "1.0", "1.8", "0"), figures("1", "1", "1", "1"), "亿元"),
                ChartSize.LARGE));
        assertThat(item("缺口", 0).getDataLabels().getAlign()).as("words of the first end with their bar").isEqualTo(HorizontalAlign.RIGHT);
        assertThat(item("缺口", 1).getDataLabels().getAlign()).isNull();
    }

    /** A phone has room for a year; the table keeps every month. */
    @Test
    void drawsTheFirstYearOfAWallOnAPhone() {
        ComponentUtil.setData(UI.getCurrent(), Breadth.class, new Breadth(true));
        var months = IntStream.range(0, 24).mapToObj(i -> new WallFigures.Month("m" + i, "m" + i, null)).toList();
        var ones = Collections.nCopies(24, BigDecimal.ONE);
        shown(new WallChart("到期墙", new WallFigures(new WallFigures.Span(months, 2.5, "90 天内"),
                List.of(new WallFigures.Layer("债券", ones)), Collections.nCopies(24, BigDecimal.ZERO), ones, "亿元"), ChartSize.LARGE));

        assertThat(chart().getConfiguration().getxAxis().getMax()).isEqualTo(11);
        _click(_get(stage, NativeButton.class, spec -> spec.withText("查看数据表")));
        assertThat(rows()).hasSize(24);
    }

    private static CumulativeFigures cumulative(String... actual) {
        return new CumulativeFigures(MONTHS, figures("10", "20", "30", "40"), figures(actual), List.of(), LocalDate.of(2026, 2, 28), "个", 0);
    }

    private static List<BigDecimal> figures(String... figures) {
        return Arrays.stream(figures).map(figure -> figure == null ? null : new BigDecimal(figure)).toList();
    }

    private Chart chart() {
        return _get(stage, Chart.class);
    }

    private String json() {
        return ChartSerialization.toJSON(chart().getConfiguration());
    }

    private DataSeries series(String name) {
        return (DataSeries) chart().getConfiguration().getSeries().stream().filter(it -> it.getName().equals(name)).findFirst().orElseThrow();
    }

    private DataSeriesItem item(String series, int index) {
        return series(series).get(index);
    }

    /** The heights of a series as plain numbers, whole where they are whole. */
    private List<Number> ys(String series) {
        return series(series).getData().stream().map(DataSeriesItem::getY).map(ChartsTest::plain).toList();
    }

    private static Number plain(Number y) {
        if (y == null) {
            return null;
        }
        return y.doubleValue() % 1 == 0 ? (Number) y.intValue() : (Number) y.doubleValue();
    }

    private List<List<String>> rows() {
        return _find(stage, NativeTableRow.class).stream().skip(1)
                .map(row -> row.getChildren().filter(NativeTableCell.class::isInstance).map(cell -> cell.getElement().getTextRecursively()).toList())
                .toList();
    }

    private void shown(Component part) {
        stage.removeAll();
        UI.getCurrent().add(stage);
        stage.add(part);
    }
}
