package org.pillarboard.ui.debt;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.debt.AssetBook;
import org.pillarboard.debt.AssetKind;
import org.pillarboard.debt.AssetStage;
import org.pillarboard.debt.AssetStep;
import org.pillarboard.debt.Guarantee;
import org.pillarboard.debt.GuaranteeBook;
import org.pillarboard.debt.GuaranteeLine;
import org.pillarboard.debt.IdleAsset;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.LineStanding;
import org.pillarboard.debt.RegisterRow;
import org.pillarboard.debt.RiskIndicator;
import org.pillarboard.debt.RiskLineRow;
import org.pillarboard.debt.RiskMeasure;
import org.pillarboard.debt.RiskReading;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.identity.Units;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Tone;
import org.springframework.beans.factory.annotation.Autowired;

/** Each part of the ledger says in the page's head what it shows itself. */
class PartFindingTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @Autowired
    private Units units;
    private Words words;

    @BeforeEach
    void speakChinese() {
        words = new Words(units.tree(), Locale.SIMPLIFIED_CHINESE);
    }

    private static String said(List<FindingClause> clauses) {
        return clauses.stream().map(FindingClause::text).collect(Collectors.joining()).replace('\u00a0', ' ');
    }

    private static Guarantee guarantee(String by, String of) {
        return new Guarantee("G-" + by, by, of, true, "bank", new BigDecimal("50000000"), DAY.minusYears(1), DAY.plusYears(1),
                Optional.empty());
    }

    private static GuaranteeBook guarantees(Guarantee... open) {
        var line = new RiskLineRow(RiskIndicator.GUARANTEE_OWN, BigDecimal.valueOf(40), BigDecimal.valueOf(50), LineStanding.POLICY, "paper",
                "somebody", Instant.EPOCH, true);
        return new GuaranteeBook(List.of(open), List.of(), new GuaranteeLine.Limits(line, line));
    }

    private static IdleAsset asset(String code, AssetStage stage, String paper) {
        return new IdleAsset(code, code, AssetKind.LAND, "A", BigDecimal.valueOf(1_000_000), DAY.minusYears(1),
                List.of(new AssetStep(stage, DAY, BigDecimal.ONE, null, paper, "")));
    }

    @Test
    void tellsRingsOfGuaranteesAndThatThereAreNone() {
        var ring = new GuaranteeCards(guarantees(guarantee("A", "B"), guarantee("B", "A")), words).finding();
        assertThat(said(ring)).isEqualTo("担保余额 1.0 亿元，存在 1 处互保");
        assertThat(ring.getLast().tone()).isEqualTo(Tone.BAD);
        assertThat(said(new GuaranteeCards(guarantees(guarantee("A", "B")), words).finding())).isEqualTo("担保余额 5,000 万元，均未越线");
        assertThat(said(new GuaranteeCards(guarantees(), words).finding())).isEqualTo(words.say("debt.guarantee.none"));
    }

    @Test
    void tellsYellowRisksBesideRedOnes() {
        var measure = new RiskMeasure.Lines(new RiskLineRow(RiskIndicator.GUARANTEE_OWN, BigDecimal.valueOf(40), BigDecimal.valueOf(50),
                LineStanding.POLICY, "paper", "somebody", Instant.EPOCH, true));
        assertThat(said(risks(measure, Rag.RED, Rag.AMBER, Rag.RED))).isEqualTo("3 项风险指标，2 项红灯、1 项黄灯");
        assertThat(said(risks(measure, Rag.AMBER))).isEqualTo("1 项风险指标，1 项黄灯");
        assertThat(said(risks(measure, Rag.GREEN))).isEqualTo("1 项风险指标，没有越线");
    }

    private List<FindingClause> risks(RiskMeasure measure, Rag... lights) {
        return RiskCards.finding(Stream.of(lights).map(light -> new RiskReading(measure, Optional.of(BigDecimal.TEN), Optional.of(light), false,
                Optional.empty(), Optional.empty())).toList(), words);
    }

    @Test
    void countsEachLineOfGuaranteesByItself() {
        var one = guarantees(guarantee("A", "X"), guarantee("B", "X"), guarantee("C", "X"));
        var book = new GuaranteeBook(one.open(), List.of(netAssets("A", "8000"), netAssets("B", "11000"), netAssets("C", "90000")), one.limits());

        var clauses = new GuaranteeCards(book, words).finding();

        assertThat(said(clauses)).isEqualTo("担保余额 1.5 亿元，1 家越红线、1 家越黄线");
        assertThat(clauses.stream().map(FindingClause::tone)).containsExactly(null, Tone.BAD, Tone.WARN);
    }

    private static RegisterRow netAssets(String unit, String wan) {
        return new RegisterRow(UUID.randomUUID(), unit, SheetLine.of(LineKind.NET_ASSETS).with(LineField.ON, DAY.toString())
                .with(LineField.AMOUNT, wan));
    }

    /** The rent has no column: it stands in the note; who is sold by agreement was never listed. */
    @Test
    void saysTheRentAndCountsAgreementsByName() {
        var leased = new IdleAsset("A1", "A1", AssetKind.LAND, "A", BigDecimal.valueOf(1_000_000), DAY.minusYears(1),
                List.of(new AssetStep(AssetStage.LEASED, DAY, BigDecimal.valueOf(960_000), null, "", "年租金")));
        var seen = seen(new AssetCards(new AssetBook(DAY, List.of(leased, asset("A2", AssetStage.TRANSFER, "paper"))), words));
        assertThat(seen).contains("年租金 96 万元", "挂牌或协议1 宗");
    }

    /** Every colour and dot of the map of guarantees is named above it. */
    @Test
    void namesWhatTheMapOfGuaranteesDraws() {
        var cards = new GuaranteeCards(guarantees(guarantee("A", "B")), words);
        UI.getCurrent().add(cards);
        assertThat(Stream.of("mutual", "unlinked", "plain", "outside").map(key -> seen(_get(Span.class, spec -> spec.withClasses("k" + key)))))
                .containsExactly("互保或担保圈", "对无股权关系的外部单位", "其他担保", "外部单位");
    }

    /** A funnel in two units cannot be compared step by step. */
    @Test
    void tellsTheFunnelInOneUnit() {
        var large = new IdleAsset("A1", "A1", AssetKind.LAND, "A", BigDecimal.valueOf(200_000_000), DAY.minusYears(1),
                List.of(new AssetStep(AssetStage.SOLD, DAY, BigDecimal.valueOf(88_300_000), null, "paper", "")));
        assertThat(seen(new AssetCards(new AssetBook(DAY, List.of(large)), words))).contains("账面 20,000 万元", "成交 8,830 万元").doesNotContain("亿元");
    }

    /** A figure entered to the cent is shown to the cent, and its column keeps to the same decimals. */
    @Test
    void showsEnteredAmountsWithAllTheirDecimals() {
        var whole = new IdleAsset("A1", "A1", AssetKind.LAND, "A", BigDecimal.valueOf(1_000_000), DAY.minusYears(1), List.of());
        var fine = new IdleAsset("A2", "A2", AssetKind.LAND, "A", new BigDecimal("12345678.50"), DAY.minusYears(1), List.of());
        assertThat(seen(new AssetCards(new AssetBook(DAY, List.of(whole, fine)), words))).contains("1,234.56785", "100.00000");
        assertThat(seen(new AssetCards(new AssetBook(DAY, List.of(whole)), words))).doesNotContain("100.0");
        assertThat(words.rate(new BigDecimal("4.37500"))).isEqualTo("4.375%");
    }

    @Test
    void tellsWhatBlocksIdleAssets() {
        var one = asset("A1", AssetStage.TRANSFER, "");
        var other = asset("A2", AssetStage.LEASED, "paper");
        assertThat(said(new AssetCards(new AssetBook(DAY, List.of(one, other)), words).finding()))
                .isEqualTo("闲置资产 2 宗，盘活率 50.0%，1 宗协议转让缺批复");
        assertThat(said(new AssetCards(new AssetBook(DAY, List.of(other)), words).finding())).isEqualTo("闲置资产 1 宗，盘活率 100.0%，没有缺批复的");
    }
}
