package org.pillarboard.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.rule.Lights.PACE;
import static org.pillarboard.rule.Lights.letter;
import static org.pillarboard.rule.Lights.n;
import static org.pillarboard.rule.Lights.assertClose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lights and shares of figures that ministries and cities have published. */
class PublishedLightsTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2023, 6, 30);

    /** Ministry of Housing, old urban communities started by 2023-06-30, % of the year's plan. */
    private static final String STARTED = """
            贵州 100 河北 100 湖北 99 江苏 99 江西 99 湖南 98 山东 97 重庆 96 浙江 95 辽宁 95 内蒙古 95 新疆 94 宁夏 93 安徽 90 福建 86 北京 79
            四川 76 河南 75 上海 71 陕西 70 黑龙江 68 云南 65 甘肃 57 广东 51 山西 50 青海 49 兵团 48 天津 47 吉林 46 广西 44 海南 30 西藏 29""";

    @Test
    void lightsProvincesByElapsedDays() {
        Map<String, List<String>> lights = lights(started(), Plan.evenByDays(), JUNE_30);
        assertThat(lights.get("G")).hasSize(27);
        assertThat(lights.get("A")).containsExactly("天津", "吉林", "广西");
        assertThat(lights.get("R")).containsExactly("海南", "西藏");
    }

    @Test
    void lightsProvincesByTheSeasonOfStarts() {
        Plan season = new PlanSpec(PlanSpec.Kind.SEASONAL, "2,2,12,22,24,18,8,6,3,2,1,0").toPlan();
        Map<String, List<String>> lights = lights(started(), season, JUNE_30);
        assertThat(lights.get("G")).hasSize(17).endsWith("北京", "四川");
        assertThat(lights.get("A")).containsExactly("河南", "上海", "陕西", "黑龙江", "云南");
        assertThat(lights.get("R")).hasSize(10).startsWith("甘肃", "广东", "山西").endsWith("海南", "西藏");
    }

    @Test
    void agreesWithThePublishedFile() {
        PublishedData.rows("cn_mohurd_old_communities_2023H1_by_province.csv").ifPresent(rows -> assertThat(
                rows.stream().collect(Collectors.toMap(row -> row[1], row -> n(row[4])))).isEqualTo(started()));
    }

    @ParameterizedTest
    @CsvSource({"100,G", "67,G", "64,G", "70,G", "75,G", "57.3,A"})
    void lightsTheDistrictsOfBazhong(String percent, String light) {
        LocalDate day = LocalDate.of(2017, 8, 31);
        Promise promise = Promise.by(day, Plan.evenByDays(), n("100"), null, false);
        assertThat(letter(PACE.judge(Facts.on(day).withActual(n(percent)).withPromise(promise)))).isEqualTo(light);
        assertClose(Plan.evenByDays().share(day), "0.665753", "0.000001");
    }

    @ParameterizedTest
    @CsvSource({"197630.6,11247.1,23.05,24.27", "262281.9,14388.1,30.59,31.05", "329110.6,17838.1,38.39,38.50",
        "477160.7,27332.5,55.66,58.99", "762285.3,41215.3,88.92,88.95", "857306.1,46332.8,100,100"})
    void findsTheShareOfTheYear2023(String revenue, String profit, String revenueShare, String profitShare) {
        assertClose(Attainment.of(n(revenue), n("857306.1"), null).orElseThrow(), percent(revenueShare), "0.00005");
        assertClose(Attainment.of(n(profit), n("46332.8"), null).orElseThrow(), percent(profitShare), "0.00005");
    }

    @ParameterizedTest
    @CsvSource({"197630.6,186044.7,6.23", "329110.6,308831.3,6.57", "198111.8,197630.6,0.24", "328465.1,329110.6,-0.20",
        "328062.5,328465.1,-0.12", "683529.3,676606.0,1.02"})
    void computesTheNaiveGrowthThatDiffersFromThePublished(String now, String before, String growth) {
        assertClose(Growth.yearOnYear(n(now), n(before)).orElseThrow(), growth, "0.005");
        assertThat(Growth.yearOnYear(n(now), n(before), false)).isEmpty();
    }

    private static String percent(String value) {
        return n(value).movePointLeft(2).toPlainString();
    }

    private static Map<String, BigDecimal> started() {
        var started = new LinkedHashMap<String, BigDecimal>();
        String[] words = STARTED.split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            started.put(words[i], n(words[i + 1]));
        }
        return started;
    }

    private static Map<String, List<String>> lights(Map<String, BigDecimal> percentages, Plan plan, LocalDate day) {
        Promise promise = Promise.by(day, plan, n("100"), null, false);
        return percentages.keySet().stream().collect(Collectors.groupingBy(place ->
                letter(PACE.judge(Facts.on(day).withActual(percentages.get(place)).withPromise(promise)))));
    }
}
