package org.pillarboard.ui.kit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.debt.Amendment;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.EntryDetail;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.ResetRule;
import org.pillarboard.issuance.IssueField;

/** What was typed into filings, as it is read. */
class FieldWordsTest extends ViewTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static List<String> parts(Map<LineField, String> named, Map<LineField, String> former) {
        return new AmendmentWords(CHINESE).parts(new EntryDetail(null, "", new Amendment(new EnumMap<>(named))), former).stream()
                .map(part -> part.text() + (part.changed() ? " !" : "")).toList();
    }

    /** However it was typed, with all its decimals, and one sign of per cent. */
    @Test
    void writesFiguresOneWay() {
        var words = new FieldWords(CHINESE);
        assertThat(words.of(LineField.AMOUNT, "12345.678900")).isEqualTo("12,345.6789\u00a0\u4e07\u5143");
        assertThat(words.of(LineField.RATE, "3.50%")).isEqualTo("3.5%");
        assertThat(words.of(LineField.RATE, "\uff13.\uff15")).isEqualTo("3.5%");
        assertThat(words.of(LineField.NOTE, "12345.678900")).isEqualTo("12345.678900");
    }

    @Test
    void writesARateAsItWasAgreed() {
        assertThat(new CouponWords(CHINESE).of(Coupon.fixed("4.375"))).isEqualTo("4.375%");
        assertThat(new CouponWords(CHINESE).of(Coupon.fixed("4.5"))).isEqualTo("4.50%");
        assertThat(new CouponWords(CHINESE).of(new Coupon.Floating("LPR1Y", new BigDecimal("-0.125"), ResetRule.NEW_YEAR))).contains("\u22120.125");
    }

    @Test
    void saysWhatStoodBeforeAndWhatStays() {
        var former = Map.of(LineField.PRINCIPAL, "50000", LineField.MATURITY_ON, "2027-05-01", LineField.RATE, "3.5");
        assertThat(parts(Map.of(LineField.PRINCIPAL, "50,000.00", LineField.MATURITY_ON, "2028-05-01"), former)).containsExactly(
                "\u672c\u91d1\u6216\u989d\u5ea6 50,000\u00a0\u4e07\u5143", "\u5230\u671f\u65e5 2027-05-01 \u2192 2028-05-01 !");
    }

    /** A floating rate takes the place of the fixed one. */
    @Test
    void saysThatTheFormerInterestEnds() {
        assertThat(parts(Map.of(LineField.BASE_RATE, "LPR1Y", LineField.MARGIN, "0.1", LineField.RESET, "NEW_YEAR"),
                Map.of(LineField.RATE, "3.5", LineField.PURPOSE, "anything"))).hasSize(4).allMatch(part -> part.endsWith("!"))
                .anyMatch(part -> part.contains("3.5% \u2192 \u2014")).anyMatch(part -> part.contains("\u2014 \u2192 0.1%"))
                .noneMatch(part -> part.contains("anything"));
    }

    @Test
    void writesABondsFiguresAsTheyStandElsewhere() {
        var words = new IssueFieldWords(CHINESE);
        assertThat(words.of(IssueField.AMOUNT, "3")).isEqualTo("3.0 \u4ebf\u5143");
        assertThat(words.of(IssueField.AMOUNT, "3.255")).isEqualTo("3.255 \u4ebf\u5143");
        assertThat(words.of(IssueField.RATE, "3.5%")).isEqualTo("3.50%");
        assertThat(words.of(IssueField.TENOR, "36")).isEqualTo("36 \u4e2a\u6708");
    }
}
