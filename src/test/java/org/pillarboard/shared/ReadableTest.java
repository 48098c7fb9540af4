package org.pillarboard.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what could cost far more than its length says. */
class ReadableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"50,000|50000", "1\uff0c234.5 |1234.5", "4.00%|4.00", "-0.35|-0.35", "+7|7", ".5|0.5",
        "5.|5", "0.000001|0.000001", "999999999999999|999999999999999"})
    void readsNumbersAsTheyAreTyped(String typed, String number) {
        assertThat(Readable.number(typed)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", ".", "%", "five", "1e5", "1e99999999", "1E-99999999", "1000000000000000", "1.2.3", "0x1F",
        "0.1234567890123456789", "3,5", "1,00", "12,3456", ",5", "1,234,5", "%5", "5%%"})
    void readsNothingElse(String typed) {
        assertThat(Readable.number(typed)).isEmpty();
    }

    /** What a Chinese keyboard types where nobody switched it over; 10 squared stays no number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3\u30025|3.5", "\uff13.\uff15|3.5", "\uff13\uff0e\uff15|3.5", "\uff0d\uff12|-2"})
    void readsNumbersOfFullWidth(String typed, String number) {
        assertThat(Readable.digits(typed)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        assertThat(Readable.digits("10\u00b2")).isEmpty();
        assertThat(Readable.digits("3\u3002")).isEmpty();
        assertThat(Readable.digits("1\u30022\u30023")).isEmpty();
    }

    @Test
    void readsDaysAndMonthsOfOurTime() {
        assertThat(Readable.day(" 2026-10-31")).contains(LocalDate.of(2026, 10, 31));
        assertThat(Readable.month("2026-10")).contains(YearMonth.of(2026, 10));
        for (String none : new String[] {"", "2026-02-30", "1979-12-31", "+999999999-01-01", "3000-01-01", "-2026-01-01"}) {
            assertThat(Readable.day(none)).as(none).isEmpty();
        }
        assertThat(Readable.month("+999999999-01")).isEmpty();
        assertThat(Readable.month("2026-13")).isEmpty();
    }
}
