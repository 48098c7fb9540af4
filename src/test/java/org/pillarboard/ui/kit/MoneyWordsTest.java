package org.pillarboard.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.ViewTest;
import org.pillarboard.debt.LineField;
import org.pillarboard.ui.kit.figure.FieldWords;

/** An amount at a glance and as it is decided on. */
class MoneyWordsTest extends ViewTest {

    @ParameterizedTest
    @CsvSource({"123456789.01, 1.2 \u4ebf\u5143, '12,345.678901 \u4e07\u5143', 1.2345678901 \u4ebf\u5143, CNY 123.46m, '12,345.678901 (CNY 10k)'",
        "500000000, 5.0 \u4ebf\u5143, '50,000 \u4e07\u5143', 5.0 \u4ebf\u5143, CNY 500m, '50,000 (CNY 10k)'",
        "8000500.00, 800 \u4e07\u5143, 800.05 \u4e07\u5143, 0.080005 \u4ebf\u5143, CNY 8m, 800.05 (CNY 10k)",
        "99997500, '9,999.75 \u4e07\u5143', '9,999.75 \u4e07\u5143', 0.999975 \u4ebf\u5143, CNY 100m, '9,999.75 (CNY 10k)'",
        "999997500, 10.0 \u4ebf\u5143, '99,999.75 \u4e07\u5143', 9.999975 \u4ebf\u5143, CNY 999.9975m, '99,999.75 (CNY 10k)'",
        "1230000000, 12.3 \u4ebf\u5143, '123,000 \u4e07\u5143', 12.3 \u4ebf\u5143, CNY 1.23bn, '123,000 (CNY 10k)'"})
    void keepsEveryCentOfWhatIsDecided(BigDecimal yuan, String chinese, String thousands, String millions, String english, String exactly) {
        assertThat(plain(MoneyWords.of(yuan, Locale.SIMPLIFIED_CHINESE))).isEqualTo(chinese);
        assertThat(plain(MoneyWords.exact(yuan, MoneyUnit.TEN_THOUSAND, Locale.SIMPLIFIED_CHINESE))).isEqualTo(thousands);
        assertThat(plain(MoneyWords.exact(yuan, MoneyUnit.HUNDRED_MILLION, Locale.SIMPLIFIED_CHINESE))).isEqualTo(millions);
        assertThat(plain(MoneyWords.of(yuan, Locale.ENGLISH))).isEqualTo(english);
        assertThat(plain(MoneyWords.exact(yuan, MoneyUnit.TEN_THOUSAND, Locale.ENGLISH))).isEqualTo(exactly);
    }

    /** A filing in English is read in the unit it was entered in, whatever line an amount stands in. */
    @Test
    void writesAFilingInOneUnit() {
        assertThat(new FieldWords(Locale.ENGLISH).of(LineField.PRINCIPAL, "12345.5"))
                .isEqualTo(MoneyWords.exact(new BigDecimal("123455000"), MoneyUnit.TEN_THOUSAND, Locale.ENGLISH));
        assertThat(plain(MoneyWords.exact(new BigDecimal("240000000"), MoneyUnit.HUNDRED_MILLION, Locale.ENGLISH))).isEqualTo("2.4 (CNY 100m)");
    }

    private static String plain(String said) {
        return said.replace('\u00a0', ' ');
    }
}
