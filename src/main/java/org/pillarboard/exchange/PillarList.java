package org.pillarboard.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.Qualifier;

/** The indicators of a pillar, or one indicator at many places, with how far each is. */
final class PillarList {

    private static final int PERCENT_PLACES = 2;

    private PillarList() {
    }

    static ListPage<IndicatorReading> page(SheetWords words) {
        var page = new ListPage<IndicatorReading>(words)
                .text("code", 12, reading -> reading.indicator().code())
                .text("name", 36, reading -> reading.indicator().name(words.locale()))
                .text("counted", 10, reading -> reading.indicator().measureUnit(words.locale()));
        return figures(page, words);
    }

    /** The columns every list of readings ends with. */
    static ListPage<IndicatorReading> figures(ListPage<IndicatorReading> page, SheetWords words) {
        return page.text("span", 14, reading -> words.period(reading.period()))
                .number("actual", 16, PillarList::decimals, reading -> reading.actual().orElse(null))
                .text("qualifier", 8, PillarList::qualifier)
                .number("plan", 16, PillarList::decimals, reading -> reading.promise().required())
                .number("target", 16, PillarList::decimals, reading -> reading.promise().target())
                .number("gap", 16, PillarList::decimals, reading -> reading.gap().orElse(null))
                .number("attainment", 12, reading -> PERCENT_PLACES, reading -> hundredfold(reading.attainment().orElse(null)))
                .number("growth", 12, reading -> PERCENT_PLACES, reading -> reading.growth().orElse(null))
                .number("points", 14, reading -> Math.max(1, decimals(reading)), reading -> reading.points().orElse(null))
                .text("light", 10, words::light)
                .text("why", 60, words::why)
                .text("coverage", 10, reading -> reading.coverage().expected() == 0 ? ""
                        : reading.coverage().reporting() + " / " + reading.coverage().expected())
                .moment("known", 17, reading -> reading.known() == null ? null : reading.known().since());
    }

    static int decimals(IndicatorReading reading) {
        return reading.indicator().naming().decimals();
    }

    /** The sign beside a figure that is not exact. */
    static String sign(Qualifier qualifier) {
        return qualifier == Qualifier.EXACT ? "" : qualifier.sign();
    }

    private static String qualifier(IndicatorReading reading) {
        return reading.reading() instanceof Reading.Measured measured ? sign(measured.actual().qualifier()) : "";
    }

    private static @Nullable BigDecimal hundredfold(@Nullable BigDecimal share) {
        return share == null ? null : share.movePointRight(PERCENT_PLACES);
    }
}
