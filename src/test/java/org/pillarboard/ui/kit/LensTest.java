package org.pillarboard.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.PeriodKind;
import org.pillarboard.shared.RuleViolation;

class LensTest {

    private static final Lens DEFAULTS = new Lens(Period.month(2026, 10), new AsOf(LocalDate.of(2026, 10, 31)), "CITY");

    @Test
    void readsWhatItWrites() {
        var lens = new Lens(Period.quarter(2025, 3), new AsOf(LocalDate.of(2025, 11, 2)), "DEMO-E05");
        assertThat(Lens.from(lens.query(), DEFAULTS)).isEqualTo(lens);
    }

    @Test
    void keepsTheSpanAndLeavesTheYearUnsaid() {
        var quarter = DEFAULTS.over(PeriodKind.QUARTER);
        assertThat(Lens.from(quarter.query(), DEFAULTS)).isEqualTo(quarter);
        assertThat(quarter.at("DEMO-E05").at(Period.month(2026, 9)).span()).isEqualTo(PeriodKind.QUARTER);
        assertThat(DEFAULTS.query().getParameters()).doesNotContainKey("span");
        assertThatThrownBy(() -> Lens.from(QueryParameters.of("span", "jan_feb"), DEFAULTS))
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo("lens.span.unreadable"));
    }

    @Test
    void takesWhatIsMissingFromTheDefaults() {
        assertThat(Lens.from(QueryParameters.empty(), DEFAULTS)).isEqualTo(DEFAULTS);
        assertThat(Lens.from(QueryParameters.of("period", "2026"), DEFAULTS)).isEqualTo(DEFAULTS.at(Period.year(2026)));
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThatThrownBy(() -> Lens.from(QueryParameters.of("period", "2026-13"), DEFAULTS))
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo("period.unreadable"));
        assertThatThrownBy(() -> Lens.from(QueryParameters.of("asOf", "yesterday"), DEFAULTS))
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo("lens.asOf.unreadable"));
    }

    @Test
    void looksFromNoDayBeyondTheCalendar() {
        for (String day : new String[] {"+999999999-12-31", "-999999999-01-01", "9999-12-31", "2026-02-30"}) {
            assertThatThrownBy(() -> Lens.from(QueryParameters.of("asOf", day), DEFAULTS)).as(day)
                    .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo("lens.asOf.unreadable"));
        }
    }

    @Test
    void carriesAFilterBesideItself() {
        assertThat(DEFAULTS.with("only", "red").getSingleParameter("only")).contains("red");
    }
}
