package org.pillarboard.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyUnitTest {

    @Test
    void findsOneUnitForAllAmounts() {
        assertThat(MoneyUnit.fitting(yuan("5000", "320000000"))).isEqualTo(MoneyUnit.HUNDRED_MILLION);
        assertThat(MoneyUnit.fitting(yuan("-99999999", "1"))).isEqualTo(MoneyUnit.TEN_THOUSAND);
        assertThat(MoneyUnit.fitting(yuan("9999", null))).isEqualTo(MoneyUnit.YUAN);
    }

    @Test
    void convertsWithoutLoss() {
        assertThat(MoneyUnit.TEN_THOUSAND.in(MoneyUnit.HUNDRED_MILLION, new BigDecimal("865000"))).isEqualByComparingTo("86.5");
        assertThat(MoneyUnit.HUNDRED_MILLION.in(MoneyUnit.YUAN, new BigDecimal("1.2"))).isEqualByComparingTo("120000000");
    }

    private static List<BigDecimal> yuan(String... amounts) {
        return Arrays.stream(amounts).map(amount -> amount == null ? null : new BigDecimal(amount)).toList();
    }
}
