package org.pillarboard.ui.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.debt.Guarantee;
import org.pillarboard.debt.GuaranteeBook;
import org.pillarboard.debt.GuaranteeLine;
import org.pillarboard.debt.LineStanding;
import org.pillarboard.debt.RiskIndicator;
import org.pillarboard.debt.RiskLineRow;
import org.pillarboard.identity.Units;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands for whom, as it is drawn. */
class GuaranteeMapTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final Pattern CURVE = Pattern.compile("d=\"M([\\d.]+) ([\\d.]+)Q([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+)\"");
    private static final double APART = Math.toRadians(20);

    @Autowired
    private Units units;

    /** Way for way round a ring and back, and of two for each other. */
    @Test
    void drawsArrowsThatPartAtEachUnit() {
        for (String ring : List.of("2>6 6>7 7>2", "2>7 7>6 6>2", "2>7 7>2", "0>2 2>5 5>2 5>0")) {
            var curves = curves(ring + " 0>1 3>4 5>8 9>0");
            for (int i = 0; i < 3 && i < ring.split(" ").length; i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(meeting(curves.get(i), curves.get(j))).as("%s: %s, %s", ring, i, j).isGreaterThan(APART);
                }
            }
        }
    }

    /** How far apart two run where one ends and the other begins; as far as can be where they do not meet. */
    private static double meeting(double[] one, double[] other) {
        return Math.min(apart(one, 4, other, 0), apart(one, 0, other, 4));
    }

    private static double apart(double[] one, int end, double[] other, int start) {
        if (Math.hypot(one[end] - other[start], one[end + 1] - other[start + 1]) > 20) {
            return Math.PI;
        }
        double turn = Math.abs(direction(one, end) - direction(other, start));
        return Math.min(turn, 2 * Math.PI - turn);
    }

    private static double direction(double[] curve, int at) {
        return Math.atan2(curve[3] - curve[at + 1], curve[2] - curve[at]);
    }

    private List<double[]> curves(String stands) {
        var line = new RiskLineRow(RiskIndicator.GUARANTEE_OWN, BigDecimal.valueOf(40), BigDecimal.valueOf(50), LineStanding.POLICY, "paper",
                "somebody", Instant.EPOCH, true);
        var open = Arrays.stream(stands.split(" ")).map(one -> new Guarantee(one, one.substring(0, 1), one.substring(2), true, "bank",
                BigDecimal.TEN, DAY.minusYears(1), DAY.plusYears(1), Optional.empty())).toList();
        var map = new GuaranteeMap(new GuaranteeBook(open, List.of(), new GuaranteeLine.Limits(line, line)), new Words(units.tree(), Locale.ENGLISH));
        return CURVE.matcher(map.getElement().getProperty("innerHTML")).results().map(found -> java.util.stream.IntStream.rangeClosed(1, 6)
                .mapToDouble(at -> Double.parseDouble(found.group(at))).toArray()).toList();
    }
}
