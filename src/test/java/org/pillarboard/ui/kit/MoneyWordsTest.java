package org.pillarboard.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.ViewTest;

/** An amount at a glance and as it is decided on. */
class MoneyWordsTest extends ViewTest {

    @ParameterizedTest
    @CsvSource({"123456789.01, 1.2 \u4ebf\u5143, 1.2345678901 \u4ebf\u5143, CNY 123.46m, CNY 123.45678901m",
        "500000000, 5.0 \u4ebf\u5143, 5.0 \u4ebf\u5143, CNY 500m, CNY 500m",
        "8000500.00, 800 \u4e07\u5143, 800.05 \u4e07\u5143, CNY 8m, CNY 8.0005m", "0, 0 \u4e07\u5143, 0 \u4e07\u5143, CNY 0m, CNY 0m"})
    void keepsEveryCentOfWhatIsDecided(BigDecimal yuan, String chinese, String exactly, String english, String exactlyEnglish) {
        assertThat(MoneyWords.of(yuan, Locale.SIMPLIFIED_CHINESE).replace('\u00a0', ' ')).isEqualTo(chinese);
        assertThat(MoneyWords.exact(yuan, Locale.SIMPLIFIED_CHINESE).replace('\u00a0', ' ')).isEqualTo(exactly);
        assertThat(MoneyWords.of(yuan, Locale.ENGLISH).replace('\u00a0', ' ')).isEqualTo(english);
        assertThat(MoneyWords.exact(yuan, Locale.ENGLISH).replace('\u00a0', ' ')).isEqualTo(exactlyEnglish);
    }
}
