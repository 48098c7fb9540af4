package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pillarboard.exchange.ImportFixtures.draft;
import static org.pillarboard.exchange.ImportFixtures.rowsOf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.indicator.PlanKind;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.rule.UnitAggregation;
import org.pillarboard.shared.Qualifier;
import org.pillarboard.shared.Rag;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Real published files, taken in through the product, approved, and read as the screens read them. */
@SpringBootTest
@MariaDb
@Import(ImportFixtures.class)
class PublishedFilesTest {

    private static final String[] PROVINCES = """
            贵州 河北 湖北 江苏 江西 湖南 山东 重庆 浙江 辽宁 内蒙古 新疆 宁夏 安徽 福建 北京 四川 河南 上海 陕西 黑龙江 云南 甘肃 广东
            山西 青海 兵团 天津 吉林 广西 海南 西藏""".split("\\s+");
    @Autowired
    private ImportFixtures fixtures;

    @BeforeEach
    void openTheOffice() {
        fixtures.open();
    }

    @Test
    void takesTheMinistrysMonthlyResultsWithPublishedGrowthBesideTheComputed() {
        var file = PublishedFile.of("cn_mof_soe_monthly_cumulative.csv");
        String central = fixtures.unit("C", fixtures.root);
        String local = fixtures.unit("L", fixtures.root);
        String revenue = statement("REV", "亿元", EntryBasis.CUMULATIVE, central, local);
        String profit = statement("PRO", "亿元", EntryBasis.CUMULATIVE, central, local);
        String tax = statement("TAX", "亿元", EntryBasis.CUMULATIVE);
        String leverage = statement("ALR", "%", EntryBasis.POINT, central, local);
        var mapping = Mapping.of(ColumnRule.of("period_end", FieldKind.PERIOD),
                ColumnRule.of("revenue_yi", FieldKind.VALUE, revenue), ColumnRule.of("revenue_yoy_pct", FieldKind.GROWTH, revenue),
                ColumnRule.of("profit_yi", FieldKind.VALUE, profit), ColumnRule.of("profit_yoy_pct", FieldKind.GROWTH, profit),
                ColumnRule.of("tax_payable_yi", FieldKind.VALUE, tax),
                ColumnRule.of("asset_liability_ratio_pct", FieldKind.VALUE, leverage),
                ColumnRule.of("central_revenue_yi", FieldKind.VALUE, revenue).forUnit(central),
                ColumnRule.of("local_revenue_yi", FieldKind.VALUE, revenue).forUnit(local),
                ColumnRule.of("central_alr_pct", FieldKind.VALUE, leverage).forUnit(central),
                ColumnRule.of("source_url", FieldKind.SOURCE), ColumnRule.of("reliability", FieldKind.SOURCE),
                ColumnRule.of("note", FieldKind.SOURCE)).fixed(fixtures.root, null, null);
        var taken = fixtures.take(draft(file, mapping));
        assertThat(taken.rowsRead()).isEqualTo(24);
        fixtures.target(TargetDraft.even(revenue, fixtures.root, 2023, new BigDecimal("857306.1"), "golden", LocalDate.of(2023, 1, 1)));
        fixtures.target(TargetDraft.even(profit, fixtures.root, 2023, new BigDecimal("46332.8"), "golden", LocalDate.of(2023, 1, 1)));
        assertShares(revenue, profit);
        assertGrowth(revenue, Map.of("2023-03", "6.23 6.4", "2023-05", "6.57 6.2", "2024-03", "0.24 3.2", "2024-05", "-0.20 3.1",
                "2025-05", "-0.12 -0.1", "2025-10", "1.02 0.9"));
        assertThat(fixtures.figure(revenue, fixtures.root, "2022-0102").figure().value()).isEqualByComparingTo("116208.4");
        assertThat(fixtures.figure(revenue, central, "2021-04").figure().value()).isEqualByComparingTo("126370.9");
        assertThat(fixtures.figure(leverage, fixtures.root, "2025-10").figure().value()).isEqualByComparingTo("65.2");
        assertThat(fixtures.figure(profit, fixtures.root, "2021-04").figure().publishedGrowth()).isNull();
        assertThat(fixtures.figure(tax, fixtures.root, "2025-11").figure().sourceNote()).contains("#25", "reliability: B");
        assertThat(fixtures.preview(draft(file, mapping)).taken()).isEmpty();
        assertThatThrownBy(() -> fixtures.commit(draft(file, mapping))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("import.nothing");
        assertBrokenRowIsRefused(file, mapping, revenue);
    }

    private void assertShares(String revenue, String profit) {
        Map.of("2023-03", "23.05 24.27", "2023-04", "30.59 31.05", "2023-05", "38.39 38.50", "2023-07", "55.66 58.99",
                "2023-11", "88.92 88.95", "2023-12", "100.00 100.00").forEach((month, shares) -> {
            assertThat(share(revenue, month)).isEqualTo(shares.split(" ")[0]);
            assertThat(share(profit, month)).isEqualTo(shares.split(" ")[1]);
        });
    }

    private String share(String indicator, String month) {
        return fixtures.reading(indicator, fixtures.root, month).attainment().orElseThrow().movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private void assertGrowth(String revenue, Map<String, String> golden) {
        golden.forEach((month, growth) -> {
            assertThat(fixtures.reading(revenue, fixtures.root, month).growth().orElseThrow())
                    .isCloseTo(new BigDecimal(growth.split(" ")[0]), within(new BigDecimal("0.005")));
            assertThat(fixtures.figure(revenue, fixtures.root, month).figure().publishedGrowth())
                    .isEqualByComparingTo(growth.split(" ")[1]);
        });
    }

    private void assertBrokenRowIsRefused(PublishedFile file, Mapping mapping, String revenue) {
        var broken = draft(file.with("308831.3", "3o8831.3").with("730010.5", "730011.5"), mapping);
        var preview = fixtures.preview(broken);
        assertThat(preview.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(7);
            assertThat(error.column()).isEqualTo("revenue_yi");
            assertThat(error.found()).isEqualTo("3o8831.3");
        });
        assertThatThrownBy(() -> fixtures.commit(broken.because("x", "y"))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("import.errors");
        assertThat(fixtures.approve()).isZero();
        assertThat(fixtures.figure(revenue, fixtures.root, "2022-11").figure().value()).isEqualByComparingTo("730010.5");
    }

    @Test
    void keepsTheScopeGuangzhouPublishedWithEachFigure() {
        var file = PublishedFile.of("cn_guangzhou_sasac_municipal_soe.csv");
        String assets = statement("AST", "亿元", EntryBasis.POINT);
        String revenue = statement("REV", "亿元", EntryBasis.CUMULATIVE);
        var mapping = Mapping.of(ColumnRule.of("period_end", FieldKind.PERIOD),
                ColumnRule.of("revenue_yi", FieldKind.VALUE, revenue), ColumnRule.of("revenue_yoy_pct", FieldKind.GROWTH, revenue),
                ColumnRule.of("assets_wan_yi", FieldKind.VALUE, assets).countedIn("万亿元"),
                ColumnRule.of("scope_note", FieldKind.SCOPE), ColumnRule.of("source_url", FieldKind.SOURCE),
                ColumnRule.of("reliability", FieldKind.SOURCE)).fixed(fixtures.root, null, null);
        fixtures.take(draft(file, mapping));
        assertThat(fixtures.figure(assets, fixtures.root, "2019-05").figure().value()).isEqualByComparingTo("35200");
        var narrowed = fixtures.figure(assets, fixtures.root, "2020-08").figure();
        assertThat(narrowed.value()).isEqualByComparingTo("23600");
        assertThat(narrowed.scopeNote()).contains("三家金融企业").contains("scope change");
        assertThat(narrowed.sourceNote()).contains("reliability: C");
        assertThat(fixtures.figure(revenue, fixtures.root, "2021-05").figure().publishedGrowth()).isEqualByComparingTo("30.8");
        assertThat(fixtures.figure(revenue, fixtures.root, "2021-05").figure().scopeNote()).contains("back in scope");
    }

    @Test
    void lightsTheProvincesByDaysAndBySeason() {
        var file = PublishedFile.of("cn_mohurd_old_communities_2023H1_by_province.csv");
        var words = Arrays.stream(PROVINCES).collect(Collectors.toMap(name -> name, this::province));
        String[] units = words.values().toArray(String[]::new);
        String rate = fixtures.indicator("RATE", "%", EntryBasis.CUMULATIVE, UnitAggregation.NONE, units);
        String seasonal = fixtures.indicator("SEAS", "%", EntryBasis.CUMULATIVE, UnitAggregation.NONE, units);
        String started = fixtures.indicator("STAR", "个", EntryBasis.CUMULATIVE, UnitAggregation.SUM, units);
        var mapping = Mapping.of(ColumnRule.of("province", FieldKind.UNIT), ColumnRule.of("as_of", FieldKind.PERIOD),
                        ColumnRule.of("newly_started_communities", FieldKind.VALUE, started),
                        ColumnRule.of("start_rate_as_published", FieldKind.VALUE, rate),
                        ColumnRule.of("start_rate_pct", FieldKind.VALUE, seasonal))
                .withWords(Wording.none().withUnits(words).withValues(Map.of("全部开工", "100")));
        List.of(rate, seasonal).forEach(fixtures::judgeByPace);
        for (String unit : units) {
            fixtures.target(byDays(rate, unit, 2023, LocalDate.of(2023, 6, 30), 181));
            fixtures.target(TargetDraft.seasonal(seasonal, unit, 2023, new BigDecimal("100"), "OLDC_START", "plan",
                    LocalDate.of(2023, 1, 1)));
        }
        fixtures.take(draft(file, mapping));
        var byPace = lights(rate, words, "2023-06");
        assertThat(byPace.get(Rag.GREEN)).hasSize(27);
        assertThat(byPace.get(Rag.AMBER)).containsExactly("天津", "吉林", "广西");
        assertThat(byPace.get(Rag.RED)).containsExactly("海南", "西藏");
        var bySeason = lights(seasonal, words, "2023-06");
        assertThat(bySeason.get(Rag.GREEN)).hasSize(17).endsWith("北京", "四川");
        assertThat(bySeason.get(Rag.AMBER)).containsExactly("河南", "上海", "陕西", "黑龙江", "云南");
        assertThat(bySeason.get(Rag.RED)).hasSize(10).startsWith("甘肃", "广东", "山西", "青海").endsWith("海南", "西藏");
        assertThat(fixtures.reading(started, fixtures.root, "2023-06").actual().orElseThrow()).isEqualByComparingTo("42621");
    }

    private String province(String name) {
        return fixtures.unit("P" + Arrays.asList(PROVINCES).indexOf(name), fixtures.root);
    }

    private Map<Rag, List<String>> lights(String indicator, Map<String, String> words, String month) {
        var lights = new LinkedHashMap<String, Rag>();
        for (String name : PROVINCES) {
            lights.put(name, fixtures.reading(indicator, words.get(name), month).rag().orElseThrow());
        }
        return lights.keySet().stream().collect(Collectors.groupingBy(lights::get));
    }

    /** A plan of 100 % that asks on a day for the days gone by. */
    private static TargetDraft byDays(String indicator, String unit, int year, LocalDate day, int days) {
        var points = new TreeMap<LocalDate, BigDecimal>();
        points.put(day, BigDecimal.valueOf(days * 100L).divide(BigDecimal.valueOf(365), 6, RoundingMode.HALF_UP));
        points.put(LocalDate.of(year, 12, 31), BigDecimal.valueOf(100));
        return new TargetDraft(indicator, unit, year, BigDecimal.valueOf(100), BigDecimal.ZERO, PlanKind.SCHEDULE, null, "plan",
                LocalDate.of(year, 1, 1), null, "plan", points);
    }

    @Test
    void takesTheNationalProgressInTenThousands() {
        var file = PublishedFile.of("cn_mohurd_old_communities_national_progress.csv");
        String started = statement("STAR", "个", EntryBasis.CUMULATIVE);
        String households = statement("HOUS", "万户", EntryBasis.CUMULATIVE);
        var mapping = Mapping.of(ColumnRule.of("as_of", FieldKind.PERIOD),
                ColumnRule.of("started_communities_wan", FieldKind.VALUE, started).times(new BigDecimal("10000")),
                ColumnRule.of("started_households_wan", FieldKind.VALUE, households),
                ColumnRule.of("reliability", FieldKind.SOURCE)).fixed(fixtures.root, null, null);
        fixtures.take(draft(file, mapping));
        assertThat(fixtures.figure(started, fixtures.root, "2023-06").figure().value()).isEqualByComparingTo("42600");
        assertThat(fixtures.figure(households, fixtures.root, "2022-10").figure().value()).isEqualByComparingTo("859.25");
    }

    private String statement(String name, String measureUnit, EntryBasis basis, String... others) {
        var units = new ArrayList<>(List.of(others));
        units.add(fixtures.root);
        boolean janFeb = basis == EntryBasis.CUMULATIVE && measureUnit.equals("亿元") || measureUnit.equals("%");
        return fixtures.indicator(name, measureUnit, basis, UnitAggregation.CONSOLIDATED, janFeb, units.toArray(String[]::new));
    }

    @Test
    void lightsTheDistrictsOfBazhongAndKeepsBoundsOfOtherCities() {
        var file = PublishedFile.of("cn_parking_published.csv");
        var names = List.of("全市", "巴州区", "恩阳区", "南江县", "通江县", "平昌县", "经开区", "中心城区");
        var words = names.stream().collect(Collectors.toMap(name -> name, name -> fixtures.unit("D" + names.indexOf(name), fixtures.root)));
        String[] units = words.values().toArray(String[]::new);
        String spaces = fixtures.indicator("SPA", "个", EntryBasis.CUMULATIVE, UnitAggregation.CONSOLIDATED, units);
        String done = fixtures.indicator("PCT", "%", EntryBasis.CUMULATIVE, UnitAggregation.NONE, units);
        fixtures.judgeByPace(done);
        for (String unit : units) {
            fixtures.target(byDays(done, unit, 2017, LocalDate.of(2017, 8, 31), 243));
        }
        var mapping = Mapping.of(ColumnRule.of("unit", FieldKind.UNIT), ColumnRule.of("period", FieldKind.PERIOD),
                ColumnRule.of("actual", FieldKind.VALUE, spaces), ColumnRule.of("target", FieldKind.TARGET, spaces),
                ColumnRule.of("pct_as_published", FieldKind.VALUE, done), ColumnRule.of("note", FieldKind.QUALIFIER),
                ColumnRule.of("note", FieldKind.SOURCE)).withWords(Wording.none().withUnits(words));
        fixtures.take(draft(file, mapping.with(ColumnRule.filter("city", "巴中"))));
        Map.of("巴州区", Rag.GREEN, "恩阳区", Rag.GREEN, "南江县", Rag.GREEN, "通江县", Rag.GREEN, "平昌县", Rag.GREEN,
                "经开区", Rag.AMBER).forEach((name, light) -> assertThat(
                fixtures.reading(done, words.get(name), "2017-08").rag()).contains(light));
        assertThat(fixtures.figure(spaces, words.get("全市"), "2017-08").figure().value()).isEqualByComparingTo("7754");
        fixtures.take(draft(file, mapping.with(ColumnRule.filter("metric", "公共停车泊位"))));
        assertThat(fixtures.figure(spaces, words.get("全市"), "2023-11").figure().qualifier()).isEqualTo(Qualifier.AT_LEAST);
        fixtures.take(draft(file, mapping.with(ColumnRule.filter("city", "重庆"))));
        assertThat(fixtures.figure(spaces, words.get("中心城区"), "2022-10").figure().value()).isEqualByComparingTo("11000");
    }

    @Test
    void addsTheDistrictsOfZhumadianUpToWhatItsCentrePublished() {
        var file = PublishedFile.of("cn_parking_published.csv");
        String centre = fixtures.unit("Z", fixtures.root);
        var promised = new LinkedHashMap<>(Map.of("驿城区", "2000", "开发区", "2000", "高新区", "500", "示范区", "500"));
        var words = promised.keySet().stream().collect(Collectors.toMap(name -> name,
                name -> fixtures.unit("Z" + List.copyOf(promised.keySet()).indexOf(name), centre)));
        words.put("九县", fixtures.unit("ZC", fixtures.root));
        promised.put("九县", "9000");
        String spaces = fixtures.indicator("SPA", "个", EntryBasis.CUMULATIVE, UnitAggregation.SUM, words.values().toArray(String[]::new));
        fixtures.judgeByPace(spaces);
        promised.forEach((name, value) -> fixtures.target(yearOf2021(spaces, words.get(name), value)));
        fixtures.target(yearOf2021(spaces, centre, "5000"));
        var mapping = Mapping.of(ColumnRule.of("unit", FieldKind.UNIT), ColumnRule.of("period", FieldKind.PERIOD),
                ColumnRule.of("actual", FieldKind.VALUE, spaces), ColumnRule.of("target", FieldKind.TARGET, spaces),
                ColumnRule.of("source_url", FieldKind.SOURCE), ColumnRule.filter("city", "驻马店"),
                ColumnRule.filter("unit", words.keySet().toArray(String[]::new))).withWords(Wording.none().withUnits(words));
        assertThat(fixtures.take(draft(file, mapping)).figuresNew()).isEqualTo(5);
        assertThat(fixtures.reading(spaces, centre, "2021-12").actual().orElseThrow()).isEqualByComparingTo("5437");
        assertThat(fixtures.reading(spaces, fixtures.root, "2021-12").actual().orElseThrow()).isEqualByComparingTo("15677");
        assertThat(fixtures.reading(spaces, centre, "2021-12").rag()).contains(Rag.GREEN);
        assertThat(fixtures.figure(spaces, words.get("九县"), "2021-12").figure().sourceNote()).contains("zjj.zhumadian.gov.cn");
        assertThat(fixtures.preview(draft(file, mapping)).taken()).as("the same file twice changes nothing").isEmpty();
    }

    private static TargetDraft yearOf2021(String indicator, String unit, String value) {
        return TargetDraft.even(indicator, unit, 2021, new BigDecimal(value), "plan", LocalDate.of(2021, 1, 1));
    }

    @Test
    void refusesTwoFiguresForOneCell() {
        var file = PublishedFile.of("cn_parking_published.csv");
        String city = fixtures.unit("D", fixtures.root);
        String spaces = fixtures.indicator("SPA", "个", EntryBasis.CUMULATIVE, UnitAggregation.NONE, city);
        var mapping = Mapping.of(ColumnRule.of("period", FieldKind.PERIOD), ColumnRule.of("actual", FieldKind.VALUE, spaces),
                ColumnRule.filter("city", "福州")).fixed(city, null, null);
        var preview = fixtures.preview(draft(file, mapping));
        assertThat(preview.errors()).isNotEmpty().allMatch(error -> error.key().equals("import.twice"));
    }

    @Test
    void keepsPilesAndGunsApart() {
        var file = PublishedFile.of("cn_charging_national_published.csv");
        String piles = statement("PILE", "台", EntryBasis.POINT);
        String publicPiles = statement("PUBP", "台", EntryBasis.POINT);
        String fast = statement("DC", "台", EntryBasis.POINT);
        String slow = statement("AC", "台", EntryBasis.POINT);
        String guns = statement("GUN", "个(枪)", EntryBasis.POINT);
        var words = Map.of("total_piles", piles, "public_piles", publicPiles, "public_dc", fast, "public_ac", slow, "total_guns", guns);
        var mapping = Mapping.of(ColumnRule.of("as_of", FieldKind.PERIOD), ColumnRule.of("metric", FieldKind.INDICATOR),
                        ColumnRule.of("value_wan", FieldKind.VALUE), ColumnRule.of("yoy_pct", FieldKind.GROWTH),
                        ColumnRule.of("unit", FieldKind.MEASURE_UNIT), ColumnRule.of("note", FieldKind.QUALIFIER),
                        ColumnRule.of("reliability", FieldKind.SOURCE),
                        ColumnRule.filter("metric", words.keySet().toArray(String[]::new)))
                .withParts(new PartsRule(publicPiles, List.of(fast, slow)))
                .fixed(fixtures.root, null, null);
        var right = mapping.withWords(Wording.none().withIndicators(words));
        var preview = fixtures.preview(draft(file, right));
        assertThat(preview.findings()).filteredOn(finding -> finding.key().equals("import.parts.sum"))
                .extracting(Finding::row).containsExactly(7, 10);
        fixtures.take(draft(file, right));
        var bound = fixtures.figure(piles, fixtures.root, "2023-06").figure();
        assertThat(bound.value()).isEqualByComparingTo("6600000");
        assertThat(bound.qualifier()).isEqualTo(Qualifier.AT_LEAST);
        assertThat(fixtures.figure(guns, fixtures.root, "2025-12").figure().value()).isEqualByComparingTo("20092000");
        var confused = new LinkedHashMap<>(words);
        confused.put("total_guns", piles);
        var wrong = fixtures.preview(draft(file, mapping.withWords(Wording.none().withIndicators(confused))));
        assertThat(rowsOf(wrong.errors())).containsExactlyInAnyOrder(16, 19);
        assertThat(wrong.errors()).allSatisfy(error -> {
            assertThat(error.column()).isEqualTo("unit");
            assertThat(error.found()).isEqualTo("万个(枪)");
        });
    }

    @Test
    void takesTheMonthlySeriesOfWashington() {
        var file = PublishedFile.of("us_afdc_wa_monthly_series_derived.csv");
        var fields = List.of("new_stations", "new_ac_ports", "new_dc_ports", "cum_stations", "cum_ac_ports", "cum_dc_ports");
        var codes = fields.stream().collect(Collectors.toMap(name -> name, name -> fixtures.indicator("W" + fields.indexOf(name),
                "个", name.startsWith("new") ? EntryBasis.PERIOD : EntryBasis.POINT, UnitAggregation.SUM, fixtures.root)));
        var mapping = Mapping.of(ColumnRule.of("month", FieldKind.PERIOD)).fixed(fixtures.root, null, null)
                .with(fields.stream().map(name -> ColumnRule.of(name, FieldKind.VALUE, codes.get(name))).toArray(ColumnRule[]::new));
        var taken = fixtures.take(draft(file, mapping));
        assertThat(taken.figuresNew()).isEqualTo(193 * 6);
        assertThat(fixtures.official(codes.get("cum_stations"), fixtures.root, "2008-01", "2024-12")).hasSize(193);
        assertThat(fields.subList(3, 6)).extracting(name -> fixtures.reading(codes.get(name), fixtures.root, "2024-02").actual()
                .orElseThrow().intValue()).containsExactly(2251, 4766, 1169);
        var slow = fixtures.years(codes.get("new_ac_ports"), fixtures.root, 2008, "2024-02");
        var fast = fixtures.years(codes.get("new_dc_ports"), fixtures.root, 2008, "2024-02");
        var byYear = IntStream.range(0, 17).mapToObj(i -> slow.get(i).actual().orElseThrow()
                .add(fast.get(i).actual().orElseThrow()).intValue()).toList();
        assertThat(byYear).containsExactly(2, 0, 116, 164, 59, 62, 79, 162, 179, 238, 383, 600, 519, 1180, 777, 1283, 132);
    }

    @Test
    void takesWhatIsANumberInYinchuanAndNamesTheRest() {
        var file = PublishedFile.of("yinchuan_published_facts.csv");
        String place = fixtures.unit("Y", fixtures.root);
        String spaces = fixtures.indicator("SPA", "个", EntryBasis.POINT, UnitAggregation.SUM, place);
        var mapping = Mapping.of(ColumnRule.of("as_of_or_period", FieldKind.PERIOD), ColumnRule.of("value", FieldKind.VALUE, spaces),
                ColumnRule.of("quote_or_paraphrase", FieldKind.QUALIFIER), ColumnRule.of("unit", FieldKind.MEASURE_UNIT),
                ColumnRule.of("fact_id", FieldKind.SOURCE), ColumnRule.of("reliability", FieldKind.SOURCE)).fixed(place, null, null);
        var whole = fixtures.preview(draft(file, mapping));
        var noNumbers = whole.errors().stream().filter(error -> error.key().equals("import.expected.number"))
                .map(Finding::row).toList();
        assertThat(noNumbers).contains(4, 5, 6, 7, 13, 14, 20, 25, 42);
        assertThat(whole.errors()).filteredOn(error -> error.row() == 5).anySatisfy(error -> {
            assertThat(error.column()).isEqualTo("value");
            assertThat(error.found()).isEqualTo("2023-01-10");
        });
        fixtures.take(draft(file, mapping.with(ColumnRule.filter("fact_id", "F016", "F021"))));
        assertThat(fixtures.figure(spaces, place, "2022-03").figure().qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(fixtures.figure(spaces, place, "2022-12").figure().sourceNote()).contains("reliability: C");
        assertThat(fixtures.figure(spaces, place, "2022-12").figure().value()).isEqualByComparingTo("5000");
    }

    @Test
    void refusesTheGarbledRowOfTheBondsWithItsPlace() {
        var printed = PublishedFile.of("cn_mof_local_government_bonds.csv").with("43615,6758,36857,,,,85457",
                "43615,6758,36857,41.842亿,13.799亿,28.43亿,85457");
        String issued = statement("NEW", "亿元", EntryBasis.CUMULATIVE);
        String general = statement("NEWG", "亿元", EntryBasis.CUMULATIVE);
        String special = statement("NEWS", "亿元", EntryBasis.CUMULATIVE);
        String refinanced = statement("REF", "亿元", EntryBasis.CUMULATIVE);
        String refinancedGeneral = statement("REFG", "亿元", EntryBasis.CUMULATIVE);
        String refinancedSpecial = statement("REFS", "亿元", EntryBasis.CUMULATIVE);
        var mapping = Mapping.of(ColumnRule.of("period", FieldKind.PERIOD),
                        ColumnRule.filter("basis", "cumulative from 2024-01", "cumulative from 2025-01"),
                        ColumnRule.of("new_bonds_yi", FieldKind.VALUE, issued), ColumnRule.of("new_general_yi", FieldKind.VALUE, general),
                        ColumnRule.of("new_special_yi", FieldKind.VALUE, special),
                        ColumnRule.of("refinancing_yi", FieldKind.VALUE, refinanced),
                        ColumnRule.of("refi_general_yi", FieldKind.VALUE, refinancedGeneral),
                        ColumnRule.of("refi_special_yi", FieldKind.VALUE, refinancedSpecial))
                .withParts(new PartsRule(issued, List.of(general, special)),
                        new PartsRule(refinanced, List.of(refinancedGeneral, refinancedSpecial)))
                .fixed(fixtures.root, null, null);
        var preview = fixtures.preview(draft(printed, mapping));
        assertThat(preview.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(6);
            assertThat(error.column()).isEqualTo("refinancing_yi");
            assertThat(error.key()).isEqualTo("import.parts.overWhole");
        });
        assertThatThrownBy(() -> fixtures.commit(draft(printed, mapping))).isInstanceOf(RuleViolation.class);
        assertThat(fixtures.approve()).isZero();
        fixtures.take(draft(PublishedFile.of("cn_mof_local_government_bonds.csv"), mapping));
        assertThat(fixtures.figure(issued, fixtures.root, "2025-09").figure().value()).isEqualByComparingTo("43615");
    }
}
