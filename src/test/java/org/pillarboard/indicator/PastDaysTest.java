package org.pillarboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the administrator changes today moves nothing a past day shows. */
@SpringBootTest
@MariaDb
class PastDaysTest {

    private static final AsOf THEN = new AsOf(LocalDate.of(2026, 6, 15));

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private Indicators indicators;
    @Autowired
    private Dictionaries dictionaries;
    @Autowired
    private Catalogues catalogues;
    private IndicatorRow before;

    @BeforeEach
    void remember() {
        before = catalogues.current().get("SR01");
    }

    @AfterEach
    void putBack() {
        change(before);
        dueDay(10);
    }

    private void change(IndicatorRow row) {
        identity.asAdmin(() -> {
            indicators.change(row);
            return row;
        });
    }

    private void dueDay(int day) {
        identity.asAdmin(() -> {
            dictionaries.setDueDay(Frequency.MONTH, day);
            return day;
        });
    }

    private IndicatorRow on(AsOf day) {
        return catalogues.current().indicators(day).stream().filter(row -> row.code().equals("SR01")).findFirst().orElseThrow();
    }

    @Test
    void weighsAPastDayAsItWasWeighed() {
        change(before.weighing(new BigDecimal("9"), true));
        assertThat(catalogues.current().get("SR01").standing().weight()).isEqualByComparingTo("9");
        assertThat(on(THEN).standing()).isEqualTo(before.standing());
        assertThat(catalogues.current().indicatorsOf("SR", THEN)).contains(before);
    }

    @Test
    void keepsWhichMonthAPastDayWasShownBy() {
        var day = LocalDate.of(2026, 10, 15);
        assertThat(catalogues.current().lastDueMonth(day)).isEqualTo(Period.parse("2026-09"));
        dueDay(25);
        assertThat(catalogues.current().lastDueMonth(day)).isEqualTo(Period.parse("2026-09"));
        assertThat(catalogues.current().dueDay(Frequency.MONTH)).isEqualTo(25);
    }
}
