package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.events.PointClickEvent;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.ElementUtil;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Office;
import org.pillarboard.OfficeDay;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Dictionaries;
import org.pillarboard.indicator.PlanKind;
import org.pillarboard.indicator.SeasonRow;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.indicator.Targets;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.observation.RegisterFigures;
import org.pillarboard.project.TaskDraft;
import org.pillarboard.project.TaskTypeRow;
import org.pillarboard.project.Tasks;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.shell.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@Import(FigureFixtures.class)
class LeaderScreensTest extends ViewTest {

    private static final LocalDate BEFORE = OfficeDay.TODAY.minusDays(1);
    private static final LocalDate NOV_FIFTH = LocalDate.of(2026, 11, 5);
    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private Units units;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Dictionaries dictionaries;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private Targets targets;
    @Autowired
    private Tasks tasks;
    @Autowired
    private Office office;
    private String group;
    private String firm;
    private String reviewer;
    private int number;

    @BeforeEach
    void fillTheBoard() {
        number = FigureFixtures.number();
        group = fixtures.group("G" + number + "-LS");
        firm = fixtures.firm("F" + number + "-LS", group);
        reviewer = fixtures.reviewer("reviewer-ls" + number);
        fixtures.dutySince(LocalDate.of(2026, 9, 1), "PS01", firm);
        fixtures.target(reviewer, "PS01", group, "1200");
        fixtures.target(reviewer, "PS01", firm, "1200");
        fixtures.official(reviewer, "PS01", firm, "2026-09", "400", LocalDate.of(2026, 10, 5));
        fixtures.official(reviewer, "PS01", firm, "2026-10", "300", NOV_FIFTH);
        login(fixtures.leader("leader-ls" + number), "LEADER");
    }

    @Test
    void findsInItsTitleWhoIsBehindAndDrawsTheYear() {
        Links.go("?period=2026-10&asOf=2026-11-20&unit=" + group);

        assertThat(words()).contains("总体进度 58.3%").contains("较序时慢 25.0 个百分点").contains("为民服务滞后");
        assertThat(words()).contains("新增停车泊位").contains("较计划差 300 个").contains("−300 个");
        assertThat(words()).as("what the two numbers on a card count").contains("0/1 项正常");
        assertThat(actual()).containsExactly(400.0, 700.0);
    }

    /** The group waits for what nobody would know of. */
    @Test
    void saysWhoseRateCannotBeAddedUp() {
        fixtures.duty("OE02", firm);
        fixtures.official(reviewer, "OE02", firm, "2026-10", "61.5", NOV_FIFTH);
        Links.go("indicator/OE02?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(words()).contains("汇总不出：" + firm + " 只有比率，没有分子分母");
        fixtures.official(reviewer, new Cell("OE02", firm, Period.parse("2026-10")),
                EnteredFigure.ofParts(new BigDecimal("615"), new BigDecimal("1000")), NOV_FIFTH.plusDays(1));
        Links.go("indicator/OE02?period=2026-10&asOf=2026-11-21&unit=" + group);
        assertThat(words()).contains("61.5").doesNotContain("汇总不出");
    }

    @Test
    void showsMoreOfWhatWasApprovedLastWhenAsked() {
        Links.go("?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(_find(NativeButton.class, spec -> spec.withText("更多"))).as("both are there").isEmpty();
        fixtures.official(reviewer, "PS01", firm, "2026-07", "31", NOV_FIFTH);
        fixtures.official(reviewer, "PS01", firm, "2026-08", "32", NOV_FIFTH);
        Links.go("?period=2026-10&asOf=2026-11-20&again&unit=" + group);
        assertThat(links(_get(Main.class))).filteredOn(href -> href.startsWith("record/")).hasSize(3);

        _click(_get(NativeButton.class, spec -> spec.withText("更多")));
        assertThat(links(_get(Main.class))).filteredOn(href -> href.startsWith("record/")).hasSize(4);
        assertThat(_find(NativeButton.class, spec -> spec.withText("更多"))).isEmpty();
    }

    /** 236 is 5.36% over 224, and 0.1 short of what 5.4% would ask for. */
    @Test
    void tellsTwoGrowthsApartThatRoundAlikeAndNeverAsksForNothing() {
        fixtures.duty("OE01", firm);
        fixtures.official(reviewer, "OE01", firm, "2025-10", "224", LocalDate.of(2025, 11, 5));
        fixtures.official(reviewer, "OE01", firm, "2026-10", "236", NOV_FIFTH);
        Links.go("indicator/OE01?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(words()).contains("同比增长5.36%").contains("要求的5.40%").contains("再增加1 万元可转绿");
    }

    /** A period that ended before a unit moved stands on the units of the day: cockpit, pillar and indicator say so and lead to the day before. */
    @Test
    void saysWhichTreeAPeriodBeforeAMoveStandsOn() {
        String taker = fixtures.group("H" + number + "-LS");
        identity.asAdmin(() -> {
            units.move(firm, taker, "merged");
            return firm;
        });
        String told = firm + " " + OfficeDay.TODAY + " 由" + group + "划至" + taker + "，原因：merged；汇总和排名按划转后的隶属，合并报表按期末口径";
        for (String page : List.of("", "pillar/PS", "indicator/PS01")) {
            for (String unit : List.of(group, taker)) {
                Links.go(page + "?period=2026-10&unit=" + unit);
                assertThat(words()).as(page + " " + unit).contains(told);
                assertThat(links(_get(Main.class))).anyMatch(href -> href.startsWith(page + "?") && href.contains("asOf=" + BEFORE));
                Links.go(page + "?period=2026-10&asOf=" + BEFORE + "&unit=" + unit);
                assertThat(words()).as("before the move").doesNotContain("划至");
            }
        }
    }

    /** Nor of an indicator that the unit has no part in. */
    @Test
    void saysNothingOfAUnitThatIsBackWhereItWas() {
        String taker = fixtures.group("H" + number + "-LS");
        Runnable back = () -> Stream.of(taker, group).forEach(parent -> units.move(firm, parent, "regrouped"));
        String quiet = fixtures.firm("Q" + number + "-LS", group);
        fixtures.duty("PS02", quiet);
        identity.asAdmin(() -> {
            back.run();
            units.move(quiet, taker, "regrouped");
            return firm;
        });
        Links.go("indicator/PS01?period=2026-10&unit=" + group);
        assertThat(words()).doesNotContain("划至").doesNotContain("划转").doesNotContain("定后范围有变化");
        for (String page : List.of("", "pillar/PS")) {
            Links.go(page + "?period=2026-10&unit=" + group);
            assertThat(words()).contains(quiet + " " + OfficeDay.TODAY + " 由" + group + "划至" + taker).doesNotContain(firm + " " + OfficeDay.TODAY);
        }
        Links.go("pillar/OE?period=2026-10&unit=" + group);
        assertThat(words()).as("it reports nothing of that pillar").doesNotContain("划至");
        Links.go("?period=2026-10&unit=CITY");
        assertThat(words()).as("as its pillars do").contains(quiet + " " + OfficeDay.TODAY);
    }

    /** What lacks it from then on says so, of the year it left in, and leads to the day before that was told. */
    @Test
    void tellsThoseAboveOfAUnitThatLeft() {
        identity.asAdmin(() -> {
            units.leaveScope(firm, LocalDate.of(2026, 10, 15), "handed over");
            return firm;
        });
        for (String page : List.of("", "pillar/PS", "indicator/PS01")) {
            Links.go(page + "?period=2026-10&unit=" + group);
            assertThat(words()).as(page).contains(firm + " 2026-10-15 起退出监管范围，原因：handed over；汇总自该期起不含该单位，未重新核定的年度目标和计划仍含其份额");
            assertThat(links(_get(Main.class))).anyMatch(href -> href.startsWith(page + "?") && href.contains("asOf=" + BEFORE));
            for (String before : List.of("period=2026-09", "period=2026-10&asOf=" + BEFORE)) {
                Links.go(page + "?" + before + "&unit=" + group);
                assertThat(words()).as(page + before).doesNotContain("退出监管范围");
            }
        }
        Links.go("indicator/PS02?period=2026-10&unit=" + group);
        assertThat(words()).as("it has no part in that").doesNotContain("退出监管范围");
    }

    /** Figures turn by it: cockpit, pillar and indicator say so with the reason, and lead to the day before. */
    @Test
    void tellsOfALeavingThatWasCorrectedOrTakenBack() {
        identity.asAdmin(() -> {
            OfficeClock.at(LocalDate.of(2026, 11, 10).atTime(2, 0).toInstant(ZoneOffset.UTC),
                    () -> units.leaveScope(firm, LocalDate.of(2026, 10, 15), "handed over"));
            OfficeClock.at(LocalDate.of(2026, 11, 20).atTime(2, 0).toInstant(ZoneOffset.UTC),
                    () -> units.correctLeaving(firm, LocalDate.of(2026, 9, 1), "handed over", "by the deed"));
            units.stayInScope(firm, "the wrong firm");
            return firm;
        });
        for (String page : List.of("", "pillar/PS", "indicator/PS01")) {
            for (String unit : List.of(group, firm)) {
                Links.go(page + "?period=2026-10&asOf=2026-11-25&unit=" + unit);
                assertThat(words()).as(page).contains(firm + " 2026-11-20 更正退出日，由 2026-10-15 改为 2026-09-01，原因：by the deed");
                assertThat(links(_get(Main.class))).anyMatch(href -> href.startsWith(page + "?") && href.contains("asOf=2026-11-19"));
                Links.go(page + "?period=2026-10&unit=" + unit);
                assertThat(words()).as(page).contains(firm + " " + OfficeDay.TODAY + " 撤销退出（此前为 2026-10-15 起退出），原因：the wrong firm");
                assertThat(links(_get(Main.class))).anyMatch(href -> href.startsWith(page + "?") && href.contains("asOf=2026-11-19"));
            }
        }
        Links.go("indicator/PS02?period=2026-10&unit=" + group);
        assertThat(words()).as("it has no part in that").doesNotContain("撤销退出");
        Links.go("indicator/PS01?period=2026-08&unit=" + group);
        assertThat(words()).as("it counted then all along").doesNotContain("撤销退出");
    }

    /** A light turns by it: the page says who changed the season, when and why, and what plan stood before. */
    @Test
    void tellsWhoChangedTheSeasonOfAPlan() {
        String planned = fixtures.firm("Z" + number + "-LS", group);
        String season = "S" + number + "-LS";
        fixtures.duty("PS01", planned);
        fixtures.official(reviewer, "PS01", planned, "2026-10", "300", NOV_FIFTH);
        season(season, 5, 10, "");
        fixtures.as(reviewer, Role.REVIEWER, () -> {
            targets.set(TargetDraft.seasonal("PS01", planned, 2026, new BigDecimal("400"), season, "no. 1", LocalDate.of(2026, 1, 1)));
            return planned;
        });
        season(season, 20, 12, "the works begin later");
        Links.go("indicator/PS01?period=2026-10&unit=" + planned);
        assertThat(words()).contains("计划曲线于 2026-11-20 由").contains("修改，原因：the works begin later；本期计划由 400 个 改为 0 个")
                .contains("计划曲线：" + season);
        assertThat(links(_get(Main.class))).anyMatch(href -> href.startsWith("indicator/PS01?") && href.contains("asOf=2026-11-19"));
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-19&unit=" + planned);
        assertThat(words()).as("nobody knew on that day").doesNotContain("计划曲线");
        season(season, 25, 10, "they do not");
        Links.go("indicator/PS01?period=2026-10&unit=" + planned);
        assertThat(words()).as("the plan is what it was").doesNotContain("计划曲线于").contains("they do not");
    }

    private void season(String code, int day, int month, String reason) {
        var shares = IntStream.rangeClosed(1, 12).mapToObj(each -> each == month ? new BigDecimal("100") : BigDecimal.ZERO).toList();
        OfficeClock.at(LocalDate.of(2026, 11, day).atTime(2, 0).toInstant(ZoneOffset.UTC), () -> fixtures.as("fixture", Role.ADMIN, () -> {
            dictionaries.setSeason(new SeasonRow(code, "test", shares), reason);
            return code;
        }));
    }

    @Test
    void saysOfAUnitThatItHasLeftAndAsksItForNothing() {
        identity.asAdmin(() -> {
            units.leaveScope(firm, LocalDate.of(2026, 10, 1), "handed over");
            return firm;
        });
        Links.go("?period=2026-10&unit=" + firm);
        assertThat(words()).contains("2026-10-01 起退出监管范围").doesNotContain("未报");
        Links.go("?period=2026-10&asOf=" + BEFORE + "&unit=" + firm);
        assertThat(words()).as("before that was told").doesNotContain("退出监管范围");
        Links.go("pillar/PS?part=units&period=2026-09&unit=" + group);
        assertThat(words()).contains("2026-10-01 退出");
    }

    @Test
    void saysHowFarTheFiguresOfAQuarterReach() {
        Links.go("?period=2026-10&asOf=2026-11-20&span=quarter&unit=" + group);
        assertThat(seen(_get(H1.class))).contains("2026年第4季度（到10月）");
    }

    /** In the look through a month profit is the month's own, a quotient still the year's. */
    @Test
    void saysOfTheRatesOfWhichSpanTheySpeak() {
        fixtures.duty("OE01", firm);
        fixtures.official(reviewer, "OE01", firm, "2026-09", "200", LocalDate.of(2026, 10, 5));
        fixtures.official(reviewer, "OE01", firm, "2026-10", "236", NOV_FIFTH);
        String month = "?period=2026-10&asOf=2026-11-20&span=month&unit=" + firm;
        Links.go(month);
        assertThat(strip()).contains("36").doesNotContain("236", "累计");

        fixtures.duty("OE06", firm);
        fixtures.official(reviewer, "OE06", firm, "2026Q3", "24.5", NOV_FIFTH);
        Links.go(month);
        assertThat(strip()).contains("累计").doesNotContain("期末");
        fixtures.duty("OE02", firm);
        fixtures.official(reviewer, "OE02", firm, "2026-10", "60", NOV_FIFTH);
        Links.go(month);
        assertThat(strip()).contains("期末");

        Links.go(month.replace("span=month&", ""));
        assertThat(strip()).contains("24.5").doesNotContain("累计", "期末");
    }

    private static String strip() {
        return seen((Component) _get(EfficiencyStrip.class));
    }

    @Test
    void saysHowTheYearIsMadeOfItsPeriods() {
        Links.go("indicator/DR06?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(words()).contains("年内各期加权平均");
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(words()).contains("年内累计");
    }

    @Test
    void saysInTheSeriesThatTheRunningYearLacksAUnit() {
        fixtures.duty("PS12", firm, fixtures.firm("L" + number + "-LS", group));
        fixtures.official(reviewer, "PS12", firm, "2026-10", "30", NOV_FIFTH);
        Links.go("indicator/PS12?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(_find(Chart.class).stream().flatMap(chart -> Arrays.stream(chart.getConfiguration().getxAxis().getCategories())))
                .contains("2026-10 缺 1 户（1/2）");
    }

    /** July was never approved: nobody reads the sum without it as whole. */
    @Test
    void saysWhichMonthsTheYearSoFarLacks() {
        fixtures.duty("PS12", firm);
        for (int month : List.of(1, 2, 3, 4, 5, 6, 8, 9, 10)) {
            fixtures.official(reviewer, "PS12", firm, "2026-%02d".formatted(month), "5", NOV_FIFTH);
        }
        Links.go("indicator/PS12?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(words()).contains("缺 7月数");
        Links.go("indicator/PS12?period=2026-06&asOf=2026-11-20&unit=" + group);
        assertThat(words()).doesNotContain("缺 7月数");
    }

    /** Nobody signed what the product settled: its history says so in place of a name. */
    @Test
    void saysInTheHistoryWhatTheProductSettledByItself() {
        fixtures.duty("PS12", firm);
        fixtures.official(reviewer, "PS12", firm, "2026-10", "5678", NOV_FIFTH);
        jdbc.update("update observation set reported_by_name = ?, approved_by_name = ? where indicator_code = 'PS12' and unit_code = ?",
                RegisterFigures.Cause.BY_PRODUCT, RegisterFigures.Cause.BY_PRODUCT, firm);

        Links.go("indicator/PS12?period=2026-10&asOf=2026-11-20&unit=" + firm);

        assertThat(words()).contains("系统按台账结转").doesNotContain(RegisterFigures.Cause.BY_PRODUCT + " 2026");
    }

    /** The figures of the years the trend goes back to are read when one of them is asked for. */
    @Test
    void goesBackInItsHistoryYearByYear() {
        fixtures.duty("PS12", firm);
        fixtures.official(reviewer, "PS12", firm, "2024-12", "1234", LocalDate.of(2025, 1, 5));
        fixtures.official(reviewer, "PS12", firm, "2026-10", "5678", NOV_FIFTH);
        Links.go("indicator/PS12?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(words()).contains("2026年共 1 条").doesNotContain("1,234 台");

        ofYear("2024年");

        assertThat(words()).contains("2024年共 1 条", "1,234 台");
        Links.go("indicator/PS12?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(words()).contains("2026年共 1 条");
    }

    /** Of last year as of any other: however many there are, none is beyond reach. */
    @Test
    void reachesEveryFigureOfAYear() {
        for (int change = 0; change < 66; change++) {
            fixtures.official(reviewer, "PS01", firm, "2025-%02d".formatted(change % 11 + 1), String.valueOf(9000 - change),
                    LocalDate.of(2025, 12, 20).plusDays(change / 11));
        }
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(words()).contains("2026年共 2 条");
        ofYear("2025年");
        assertThat(words()).contains("最近 60 条，2025年共 66 条");
        assertThat(records()).isEqualTo(60);
        _click(_get(NativeButton.class, spec -> spec.withText("其余 6 条")));
        assertThat(words()).contains("2025年共 66 条").doesNotContain("最近 60 条");
        assertThat(records()).isEqualTo(66);
    }

    private static void ofYear(String year) {
        _click(_find(NativeButton.class).stream().filter(button -> button.getText().equals(year)).findFirst().orElseThrow());
    }

    /** The last figure of long ago is a share too. */
    @Test
    void namesAStaleShareWithItsSign() {
        fixtures.duty("PB05", firm);
        fixtures.official(reviewer, new Cell("PB05", firm, Period.parse("2026-05")), EnteredFigure.ofParts(new BigDecimal("974"),
                new BigDecimal("1000")), LocalDate.of(2026, 6, 5));
        Links.go("indicator/PB05?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(seen(_get(H1.class))).contains("97.4%（5月数）");
        Links.go("pillar/PB?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(words()).contains("97.4%", "5月数");
        assertThat(seen(_get(Div.class, spec -> spec.withClasses("eyebrow")))).as("above the finding whose it is").contains(firm);
    }

    /** What is shown in place of a month that is missing says of which it is, on the cards and in the strip. */
    @Test
    void namesTheMonthOfAnEarlierFigureOnTheCockpit() {
        String late = fixtures.firm("E" + number + "-LS", group);
        fixtures.duty("PS01", late);
        fixtures.duty("OE01", late);
        fixtures.official(reviewer, "PS01", late, "2026-09", "320", LocalDate.of(2026, 10, 5));
        fixtures.official(reviewer, "OE01", late, "2026-08", "77", LocalDate.of(2026, 9, 5));

        Links.go("?period=2026-10&asOf=2026-11-20&unit=" + late);

        assertThat(drawn(".kpi").text()).contains("320", "1—9月数", "未核定");
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(words()).as("among the units").contains("320（1—9月数）");
        Links.go("?period=2026-10&asOf=2026-11-20&unit=" + late);
        assertThat(drawn(".oe .rate").first().text()).contains("77", "1—8月数，数据过期");
    }

    /** A quarter's figure is not taken for October's, nor a day that has passed since for one to come. */
    @Test
    void namesThePeriodOfAFigureThatIsNotTheOneLookedAt() {
        fixtures.duty("OE06", firm);
        fixtures.official(reviewer, "OE06", firm, "2026Q3", "24.5", LocalDate.of(2026, 10, 5));
        Links.go("?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(strip()).contains("24.5", "1—9月数");
        Links.go("pillar/OE?part=indicators&period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(words()).contains("（1—9月数）");
        Links.go("?period=2026-09&asOf=2026-11-20&unit=" + firm);
        assertThat(strip()).contains("24.5").doesNotContain("月数");
    }

    /** A firm has left since: wherever growth is told, it says that it counts those that are still there. */
    @Test
    void marksGrowthOverAChangedScopeOnEveryPage() {
        String gone = fixtures.firm("L" + number + "-LS", group);
        fixtures.duty("OE01", firm);
        fixtures.official(reviewer, "OE01", gone, "2025-10", "50", LocalDate.of(2025, 11, 5));
        fixtures.official(reviewer, "OE01", firm, "2025-10", "100", LocalDate.of(2025, 11, 5));
        fixtures.official(reviewer, "OE01", firm, "2026-10", "103", NOV_FIFTH);
        String there = "?period=2026-10&asOf=2026-11-20&unit=" + group;
        Links.go("indicator/OE01" + there);
        assertThat(words()).doesNotContain("同口径，范围有变化");
        identity.asAdmin(() -> {
            units.leaveScope(gone, LocalDate.of(2026, 1, 1), "sold");
            return true;
        });
        Links.go("indicator/OE01" + there);
        assertThat(words()).as("nobody knew on that day").doesNotContain("同口径，范围有变化");

        there = "?period=2026-10&unit=" + group;
        Links.go("indicator/OE01" + there);
        assertThat(words()).contains("同比 +3.0%（同口径，范围有变化）").containsPattern("同比增长3.0%，[^；]*（同口径，范围有变化）");
        Links.go(there);
        assertThat(words()).contains("同比 +3.0%，同口径");
        Links.go("pillar/OE" + there);
        assertThat(words()).containsPattern("同比增长3.0%，[^；]*（同口径，范围有变化）")
                .contains("2026 年地区生产总值增速 5.4% 是缺省值，尚未按统计公报确认");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Links.go(there);
        assertThat(words()).as("what needs attention ends where it tells what to do, not within a note")
                .contains("(like for like; the scope has changed)");
    }

    @Test
    void endsTheUnitsWithTheirSumAndWhatStandsBetween() {
        fixtures.official(reviewer, "OE07", firm, "2026-10", "40", NOV_FIFTH);
        Links.go("indicator/OE07?period=2026-10&asOf=2026-11-20&unit=" + group);

        assertThat(seen(_get(Main.class))).contains("内部往来抵销（按合计的2.5%估计）").contains("−1.00").contains("39.00")
                .contains("2026 年地区生产总值增速 5.4% 是缺省值，尚未按统计公报确认");
    }

    /** Register and report were compared on no past day: what is known of them today is not shown as if it had been known then. */
    @Test
    void comparesWithTheRegisterOnlyAsKnownToday() {
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-06&unit=" + group);
        assertThat(words()).contains("台账核对按今日所知进行").doesNotContain("期末 2026-10-31");
        Links.go("indicator/PS01?period=2026-10&unit=" + group);
        assertThat(words()).doesNotContain("台账核对按今日所知进行").contains("期末 2026-10-31");
        Links.go("indicator/SR13?period=2026-10&unit=" + group);
        assertThat(words()).as("a report of the third quarter beside the register of its end").contains("期末 2026-09-30");
    }

    /** What the product settled by itself pushes out nothing that somebody approved. */
    @Test
    void passesOverWhatTheProductSettled() {
        fixtures.official(reviewer, "PS12", firm, "2026-10", "5678", NOV_FIFTH);
        jdbc.update("update observation set reported_by_name = ?, approved_by_name = ? where indicator_code = 'PS12' and unit_code = ?",
                RegisterFigures.Cause.BY_PRODUCT, RegisterFigures.Cause.BY_PRODUCT, firm);
        var settled = jdbc.queryForObject("select id from observation where indicator_code = 'PS12' and unit_code = ?", String.class, firm);

        Links.go("?period=2026-10&asOf=2026-11-20&unit=" + group);

        assertThat(links(_get(Main.class))).anyMatch(href -> href.startsWith("record/")).noneMatch(href -> href.startsWith("record/" + settled));
    }

    /** Some are approved, none of the months is whole: that is no waiting for a first approval. */
    @Test
    void saysWhyNothingIsDrawn() {
        String other = fixtures.firm(firm + "-W", group);
        fixtures.duty("DR09", firm);
        fixtures.duty("DR09", other);
        fixtures.official(reviewer, "DR09", firm, "2026-10", "0", NOV_FIFTH);
        Links.go("indicator/DR09?period=2026-10&asOf=2026-11-20&unit=" + group);

        assertThat(words()).contains("未齐不画；本期已核定 1/2 户").doesNotContain("首次核定后在此显示");
    }

    /** From one to three is no growth of 200 %. */
    @Test
    void comparesAFewItemsByTheirNumber() {
        fixtures.duty("SR03", firm);
        fixtures.official(reviewer, "SR03", firm, "2025-10", "1", LocalDate.of(2025, 11, 5));
        fixtures.official(reviewer, "SR03", firm, "2026-10", "3", NOV_FIFTH);
        Links.go("indicator/SR03?period=2026-10&asOf=2026-11-20&unit=" + firm);

        assertThat(words()).contains("同比 +2 项").doesNotContain("200.0");
    }

    /** What a unit reported after it had left is in no sum, and says so. */
    @Test
    void marksTheFiguresOfAUnitOutOfScope() {
        String gone = fixtures.firm(firm + "-G", group);
        fixtures.duty("PS12", gone);
        fixtures.official(reviewer, "PS12", gone, "2026-10", "4321", NOV_FIFTH);
        OfficeClock.at(Instant.parse("2026-11-06T00:00:00Z"), () -> office.leaves(gone, LocalDate.of(2026, 9, 1)));
        Links.go("indicator/PS12?period=2026-10&asOf=2026-11-20&unit=" + group);

        assertThat(words()).contains("（当期不在范围）");
    }

    /** Nothing is due at the firm, so no share of it is secured: that is no figure still to come. */
    @Test
    void saysThatTheRegisterCannotReckonAShareOfNothing() {
        fixtures.duty("DR03", firm);
        Links.go("indicator/DR03?period=2026-10&unit=" + firm);
        assertThat(words()).contains("台账算不出这一比率").doesNotContain("都还没有数");
    }

    @Test
    void saysThatAUnitIsNotAskedRatherThanThatNothingHasComeYet() {
        Links.go("indicator/DR03?period=2026-10&unit=" + firm);
        assertThat(words()).contains("本单位及所属单位本期不填报此指标").doesNotContain("台账和单位统计都还没有数");
    }

    /** The figure of a month that led here is found again, above what the year so far says. */
    @Test
    void findsTheMonthAgainOnThePageOfTheYear() {
        fixtures.target(reviewer, "PS01", firm, "1200");
        fixtures.official(reviewer, "PS01", firm, "2026-09", "100", NOV_FIFTH);
        fixtures.official(reviewer, "PS01", firm, "2026-10", "300", NOV_FIFTH);
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-20&span=month&unit=" + firm);
        assertThat(words()).contains("2026年10月 300 个", "下面是年内累计");
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(words()).doesNotContain("下面是年内累计");
    }

    @Test
    void keepsUnitAndPastDayOnTheWayToTheProjects() {
        Links.go("pillar/PS?period=2026-10&asOf=2026-11-06&unit=" + group);
        assertThat(links(_get(Main.class))).filteredOn(link -> link.startsWith("projects?")).isNotEmpty()
                .allMatch(link -> link.contains("pillar=PS") && link.contains("asOf=2026-11-06") && link.contains("unit=" + group));
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-06&unit=" + group);
        assertThat(links(_get(Main.class))).filteredOn(link -> link.startsWith("projects?")).isNotEmpty()
                .allMatch(link -> link.contains("asOf=2026-11-06") && link.contains("unit=" + group));
    }

    @Test
    void saysHowManyUnitsASumLacksInsteadOfCallingItShort() {
        int number = FigureFixtures.number();
        String late = fixtures.firm("B" + number + "-LS", group);
        fixtures.duty("PS13", firm, late);
        fixtures.target(reviewer, "PS13", group, "1200");
        fixtures.official(reviewer, "PS13", firm, "2026-10", "200", NOV_FIFTH);
        Links.go("indicator/PS13?period=2026-10&asOf=2026-11-20&unit=" + group);

        assertThat(seen(_get(H1.class))).isEqualTo("充电枪在运数 200 把，缺 1 户（1/2）");
        assertThat(words()).contains("年内各期", "应报 2 户、缺 1 户").doesNotContain("较计划差");
        assertThat(links(_get(Main.class))).as("the unit that is missing").anyMatch(link -> link.startsWith("indicator/PS13") && link.contains(late));
        Links.go("pillar/PS?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(words()).contains("未齐");

        Links.go("indicator/PS13?period=2026-10&asOf=2026-11-10&unit=" + group);
        assertThat(seen(_get(H1.class))).as("before the other's report is due").isEqualTo("充电枪在运数 200 把，另 1 户未到期（1/2，2026-11-10 截止）");
        assertThat(_find(_get(H1.class), Span.class)).noneMatch(span -> span.hasClassName("warn"));
    }

    @Test
    void saysOfADeedWhetherItWasDoneAndDrawsNoCurve() {
        fixtures.official(reviewer, "DR02", firm, "2026-10", "0", NOV_FIFTH);
        Links.go("indicator/DR02?period=2026-10&asOf=2026-11-20&unit=" + firm);

        assertThat(seen(_get(H1.class))).isEqualTo("债务管理长效机制制度出台 未完成");
        assertThat(seen(_get(Main.class))).contains("计划完成日").doesNotContain("年内累计");
        assertThat(_find(Chart.class)).isEmpty();
    }

    @Test
    void switchesToTheMonthAndKeepsItOnTheWayDown() {
        Links.go("?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(words()).doesNotContain("走势、灯号按全年");
        _click(_get(NativeButton.class, spec -> spec.withText("本月")));

        assertThat(words()).contains("2026年10月完成当期计划的 100.0%").contains("走势、灯号按全年").contains("/ 计划 100 个")
                .contains("较计划多 200 个").contains("为民服务滞后");
        follow("pillar/PS");
        assertThat(words()).contains("为民服务2026年10月完成当期计划的 100.0%").contains("1 项滞后");
        _click(_get(NativeButton.class, spec -> spec.withText("本季")));
        assertThat(words()).contains("为民服务2026年第4季度（到10月）完成当期计划的 100.0%");
        _click(_get(NativeButton.class, spec -> spec.withText("本年")));
        assertThat(words()).contains("为民服务完成 58.3%");
    }

    /** The light judges the year. */
    @Test
    void coloursNothingOfAMonthByTheLightOfTheYear() {
        fixtures.official(reviewer, "PS01", firm, "2026-10", "50", LocalDate.of(2026, 11, 18));
        Links.go("?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(drawn(".pillar .f .bad")).isNotEmpty();
        _click(_get(NativeButton.class, spec -> spec.withText("本月")));
        assertThat(words()).contains("慢 50.0 个百分点").contains("为民服务滞后");
        assertThat(drawn(".pillar .f .bad, .pillar .rail[data-tone]")).isEmpty();
    }

    @Test
    void tellsTheLightOfTheSumOfTheUnits() {
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(drawn("tr.sum").text()).contains("700", "1,000", "滞后");
    }

    private static Elements drawn(String what) {
        return ElementUtil.toJsoup(new Document(""), _get(Main.class).getElement()) instanceof Element main ? main.select(what) : new Elements();
    }

    @Test
    void showsTheOldFigureAsOfYesterday() {
        fixtures.official(reviewer, "PS01", firm, "2026-10", "600", LocalDate.of(2026, 11, 18));

        Links.go("?period=2026-10&asOf=2026-11-17&unit=" + group);
        assertThat(actual()).containsExactly(400.0, 700.0);

        Links.go("?period=2026-10&asOf=2026-11-18&unit=" + group);
        assertThat(actual()).containsExactly(400.0, 1000.0);
    }

    @Test
    void leadsFromTheCockpitToTheRecordInThreePresses() {
        Links.go("?period=2026-10&asOf=2026-11-20&unit=" + group);
        follow("pillar/PS");
        assertThat(words()).contains("为民服务完成 58.3%").contains("1 项滞后");
        follow("indicator/PS01");
        assertThat(words()).contains("再完成250 个可转绿").contains("扎实推进新增停车泊位");
        follow("record/");
        assertThat(words()).contains("核定人").contains("reviewer-ls" + number).contains("首次核定，此前没有核定数");
    }

    /** Rule and target in the words the administration has for them, not in those of the catalogue. */
    @Test
    void saysInARecordByWhatItWasJudged() {
        String record = "indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + firm;
        Links.go(record);
        follow("record/");
        assertThat(words()).contains("绿灯系数 0.95").contains("规则依据").contains("目录：绿 ≥0.95").contains("1,200 个，逐月均匀，no. 1");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Links.go(record);
        assertThat(words()).contains("Rule in force since 2023-01-01 (indicator catalogue)");
        follow("record/");
        assertThat(words()).contains("Pace against the plan: Green factor 0.95; Amber factor 0.80")
                .contains(", even by month, no. 1").contains("Basis of the rule").contains("As in the indicator catalogue").doesNotContain("目录");
    }

    @Test
    void leadsFromAPointOfTheYearToWhatStandsBehindIt() {
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + firm);
        clickAt(9);
        assertThat(words()).as("the unit's own figure has a record").contains("核定人").doesNotContain("含下属单位");
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + firm);
        clickAt(8);
        assertThat(links(_get(Main.class))).as("and its way back leads to the period it is of").anySatisfy(link ->
                assertThat(link).startsWith("indicator/PS01?").contains("period=2026-09"));

        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + group);
        clickAt(8);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).as("one that is added up has its page")
                .startsWith("indicator/PS01?").contains("period=2026-09").contains(group);
    }

    @Test
    void closesOnAPhoneWhatIsLookedUp() {
        String page = "indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + firm;
        Links.go(page);
        assertThat(_find(NativeDetails.class)).isEmpty();

        onAPhone();
        Links.go(page + "&again");
        var folds = _find(NativeDetails.class);
        assertThat(folds).hasSize(3).noneMatch(NativeDetails::isOpen);
        assertThat(folds).extracting(ViewTest::seen).anyMatch(one -> one.contains("扎实推进新增停车泊位"))
                .anyMatch(one -> one.contains("reviewer-ls" + number));
        follow("record/");
        assertThat(words()).contains("核定人");
    }

    /** What turns it green stands at the right as the distance: one line is enough. */
    @Test
    void tellsTheLineALightStandsOn() {
        fixtures.duty("PB04", firm);
        fixtures.official(reviewer, new Cell("PB04", firm, Period.parse("2026-10")), EnteredFigure.ofParts(
                new BigDecimal("96"), new BigDecimal("100")), NOV_FIFTH);
        Links.go("?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(words()).contains("96.0%，低于100.0%").contains("−4.0 个百分点").doesNotContain("可转绿");
        assertThat(words()).as("why the pillar is amber").contains("关注 1深化改革");
        Links.go("pillar/PB?part=indicators&period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(words()).contains("96.0%，低于100.0%");
    }

    @Test
    void leadsToProjectsWhereThereCanBeAny() {
        Links.go("pillar/PS?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(links(_get(Main.class))).anyMatch(link -> link.startsWith("projects?") && link.contains("pillar=PS"));
        Links.go("pillar/OE?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(links(_get(Main.class))).noneMatch(link -> link.startsWith("projects?"));
    }

    /** English chooses its words by the count. */
    @Test
    void findsInEnglishThatAllIsOnPlan() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        fixtures.duty("PB04", firm);
        fixtures.official(reviewer, new Cell("PB04", firm, Period.parse("2026-10")), EnteredFigure.ofParts(
                new BigDecimal("100"), new BigDecimal("100")), NOV_FIFTH);
        Links.go("pillar/PB?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(seen(_get(H1.class))).contains("the one indicator is on plan");
    }

    /** What follows a colon goes on in the same sentence; alone it begins one. */
    @Test
    void beginsInEnglishASentenceWithACapital() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Links.go("?period=2001-06&asOf=2026-11-20&unit=" + group);
        assertThat(seen(_get(H1.class))).startsWith("No indicator is assigned for Jun 2001");
        Links.go("pillar/PS?period=2001-06&asOf=2026-11-20&unit=" + group);
        assertThat(seen(_get(H1.class))).startsWith("Livelihood:no indicator is assigned for Jun 2001");
    }

    @Test
    void marksWhichVersionOfATargetIsInForce() {
        String page = "indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + firm;
        Links.go(page);
        assertThat(words()).contains("2026-01-01").doesNotContain("现行");
        fixtures.target(reviewer, "PS01", firm, "1000", LocalDate.of(2026, 7, 15));
        Links.go(page + "&again");
        assertThat(words()).contains("2026-07-15，现行", "2026-01-01，已被新版代替");
        Links.go("indicator/PS01?period=2026-06&asOf=2026-06-30&unit=" + firm);
        assertThat(words()).contains("2026-01-01").doesNotContain("现行");
    }

    private static void clickAt(int place) {
        var chart = _find(Chart.class).getFirst();
        ComponentUtil.fireEvent(chart, new PointClickEvent(chart, true, 0, 0, false, false, false, false, 0, place, 1, 0, "", 0, ""));
    }

    @Test
    void tellsInTheRecordWhatItReplaced() {
        fixtures.official(reviewer, "PS01", firm, "2026-10", "600", LocalDate.of(2026, 11, 18));
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(_find(Span.class, spec -> spec.withClasses("struck"))).hasSize(1);
        follow("record/");
        assertThat(words()).contains("此前").contains("300 个");
    }

    /** Where nobody reports it nor ever did, nothing promises to appear. */
    @Test
    void promisesNothingToAUnitThatReportsNothing() {
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(words()).contains("年内累计", "核定数及历史");
        Links.go("indicator/PS02?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(words()).contains("没有这项指标的填报任务").doesNotContain("年内累计", "核定数及历史", "首次核定后在此显示", "看最近一期");
    }

    @Test
    void keepsAPhonesHistoryToItsNewest() {
        for (int month = 1; month <= 8; month++) {
            fixtures.official(reviewer, "PS01", firm, "2025-%02d".formatted(month + 2), "10", LocalDate.of(2025, month + 3, 5));
            fixtures.official(reviewer, "PS01", firm, "2025-%02d".formatted(month + 2), "11", LocalDate.of(2025, month + 3, 6));
        }
        ComponentUtil.setData(UI.getCurrent(), Breadth.class, new Breadth(true));
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-20&unit=" + firm);
        ofYear("2025年");
        assertThat(records()).isEqualTo(12);
        _click(_get(NativeButton.class, spec -> spec.withText("其余 4 条")));
        assertThat(records()).isEqualTo(16);
        Links.go("indicator/PS01?period=2026-10&asOf=2026-11-21&unit=" + firm);
        ofYear("2025年");
        assertThat(records()).as("nothing read is folded when the page is drawn anew").isEqualTo(16);
    }

    private static long records() {
        return links(_get(Main.class)).stream().filter(link -> link.startsWith("record/")).count();
    }

    @Test
    void keepsAnOwnerToTheOwnUnit() {
        login(fixtures.owner("owner-ls" + number, firm), "OWNER");
        Links.go("?period=2026-10&asOf=2026-11-20");
        assertThat(words()).contains("总体进度 58.3%");

        Links.go("?period=2026-10&unit=" + group);
        assertThat(words()).doesNotContain("总体进度");
        Links.go("indicator/PS01?period=2026-10&unit=CITY");
        assertThat(words()).doesNotContain("新增停车泊位");
    }

    @Test
    void saysWhatIsNextBeforeAnythingIsThere() {
        String empty = fixtures.firm("E" + number + "-LS", group);
        Links.go("?period=2026-10&unit=" + empty);
        assertThat(seen(_get(H1.class))).contains("尚未布置指标");
        Links.go("pillar/PS?period=2026-10&unit=" + empty);
        assertThat(words()).contains("本板块尚未布置指标");
        Links.go("indicator/PS01?period=2026-10&unit=" + empty);
        assertThat(seen(_get(H1.class))).contains("新增停车泊位数：2026年10月没有填报任务");
    }

    /** The same share is the same length on every card: rates stand on an axis from zero as all others. */
    @Test
    void drawsRatesFromZero() {
        fixtures.duty("PB01", firm);
        fixtures.target(reviewer, "PB01", firm, "100");
        fixtures.official(reviewer, new Cell("PB01", firm, Period.parse("2026-10")), EnteredFigure.ofParts(
                new BigDecimal("82"), new BigDecimal("100")), NOV_FIFTH);
        Links.go("pillar/PB?period=2026-10&asOf=2026-11-20&unit=" + firm);
        assertThat(words()).contains("82.0");
        assertThat(drawn(".bullet")).isNotEmpty().noneMatch(bullet -> bullet.hasClass("dot"));
    }

    @Test
    void asksForACountOnlyWhereTheIndicatorIsAskedFor() {
        login(fixtures.owner("owner-lc" + number, firm), "OWNER");
        Links.go("indicator/PS01?period=2026-10&unit=" + firm);
        assertThat(_find(Button.class, spec -> spec.withText("报送统计数"))).hasSize(1);
        String idle = fixtures.firm("I" + number + "-LS", group);
        login(fixtures.owner("owner-li" + number, idle), "OWNER");
        Links.go("indicator/PS01?period=2026-10&unit=" + idle);
        assertThat(words()).contains("2026年10月没有填报任务");
        assertThat(_find(Button.class, spec -> spec.withText("报送统计数"))).isEmpty();
    }

    /** What a month was cannot be known before it: a day that is typed and a day to come lead to what could be known then. */
    @Test
    void looksAtNoPeriodThatWasStillToCome() {
        Links.go("?period=2026-12&asOf=2026-11-20&unit=" + group);
        assertThat(words()).contains("2026年10月").doesNotContain("2026年12月");
        Links.go("?period=2026-10&asOf=2027-03-01&unit=" + group);
        assertThat(words()).doesNotContain("2027-03-01");
    }

    /** Long before the first duty: not as if nothing were set up now, and with the way to the newest period. */
    @Test
    void leadsOnFromAPeriodBeforeAnythingWasAsked() {
        Links.go("?period=2001-06&asOf=2026-11-20&unit=" + group);
        assertThat(seen(_get(H1.class))).startsWith("2001年6月没有布置指标，自").doesNotContain("系统管理员");
        assertThat(words()).contains("本期没有布置指标").doesNotContain("没有需要关注的事项");
        Links.go("pillar/PB?period=2026-10&unit=" + firm);
        assertThat(seen(_get(H1.class))).contains("2026年10月没有布置指标").doesNotContain("系统管理员");
        assertThat(links(_get(Main.class))).anyMatch(link -> link.contains("period=2026-10"));
        Links.go("pillar/PS?period=2001-06&asOf=2026-11-20&unit=" + group);
        follow("pillar/PS?period=2026-10");
        assertThat(words()).contains("为民服务完成 58.3%");
        Links.go("indicator/PS01?period=2001-06&asOf=2026-11-20&unit=" + group);
        assertThat(words()).contains("看最近一期");
        follow("indicator/PS01?period=2026-10");
        assertThat(words()).contains("700 个").doesNotContain("看最近一期");
    }

    /** An order nobody can see is no order. */
    @Test
    void saysInWhichOrderStandsWhatNeedsAttention() {
        Links.go("?period=2026-10&asOf=2026-11-20&unit=" + group);
        assertThat(drawn(".attcard h2").attr("title")).startsWith("先列滞后，再列关注、未核定");
    }

    /** A day that has passed when the page is looked at has no days left, whatever period stands above it; tasks that are overdue are listed. */
    @Test
    void countsDaysFromTheDayThePageIsKnownBy() {
        var begun = LocalDate.of(2026, 1, 1);
        OfficeClock.at(begun.atTime(2, 0).toInstant(ZoneOffset.UTC), () -> fixtures.as(reviewer, Role.REVIEWER, () -> {
            targets.set(new TargetDraft("DR02", firm, 2026, BigDecimal.ONE, BigDecimal.ZERO, PlanKind.EVEN, null, "no. 1", begun,
                    LocalDate.of(2026, 11, 15), "no. 1", new TreeMap<>()));
            return firm;
        }));
        fixtures.official(reviewer, "DR02", firm, "2026-10", "0", NOV_FIFTH);
        String owner = fixtures.owner("owner-ls" + number, firm);
        fixtures.as(owner, Role.OWNER, () -> tasks.create(TaskDraft.of(firm + "-T", TaskTypeRow.REFORM, "Sell the old hall", "SR", "GG", firm,
                jdbc.queryForObject("select id from person where login = ?", java.util.UUID.class, owner), LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 11, 20))));

        Links.go("?period=2026-10&unit=" + firm);
        assertThat(drawn(".att").text()).contains("计划 2026-11-15 完成，截至 10-31 未完成", "计划日已过 15 天", "Sell the old hall", firm + "，应于 2026-11-20 完成",
                "逾期 10 天").doesNotContain("仅剩");
        Links.go("?period=2026-10&asOf=2026-11-10&unit=" + firm);
        assertThat(drawn(".att").text()).contains("剩 5 天").doesNotContain("Sell the old hall");
        assertThat(words()).contains("另有当日已开始的 1 项任务，" + OfficeDay.TODAY + " 起才录入台账，不在此列");
    }

    @Test
    void movesWhenAFigureIsApproved() {
        Links.go("?period=2026-10&unit=" + group);
        assertThat(actual()).containsExactly(400.0, 700.0);

        fixtures.official(reviewer, new Cell("PS01", firm, Period.parse("2026-10")), "500", LocalDate.of(2026, 11, 19));

        eventually(() -> assertThat(actual()).containsExactly(400.0, 900.0));
    }

    private static String words() {
        return seen(_get(Main.class));
    }

    private static void follow(String path) {
        Links.go(links(_get(Main.class)).stream().filter(one -> one.startsWith(path)).findFirst().orElseThrow());
    }

    private static List<Double> actual() {
        var series = _find(Chart.class).getFirst().getConfiguration().getSeries().stream()
                .filter(one -> one.getName().equals("实际")).map(DataSeries.class::cast).findFirst().orElseThrow();
        return series.getData().stream().filter(point -> point.getY() != null)
                .map(point -> new BigDecimal(point.getY().toString()).doubleValue()).collect(Collectors.toList());
    }
}
