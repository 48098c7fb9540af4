package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.PeriodNames;

/** On a page of many indicators the period of a figure that does not end with the one looked at: a quarter's in October. */
public record OwnPeriod(IndicatorReading reading, Lens lens, Locale locale) {

    /** Of which period it is; none where it is the one looked at. */
    public Optional<String> told() {
        return reading.reading() instanceof Reading.Measured && !reading.indicator().isDeed() ? Optional.of(reading.period())
                .filter(period -> !period.endsOn().equals(lens.period().endsOn()))
                .map(period -> I18NProvider.translate(locale, "figure.earlier", named(period))) : words().ofEarlier(reading);
    }

    /** The figure with its unit and its period. */
    public String withUnit() {
        return reading.reading() instanceof Reading.Measured measured
                ? words().beside(words().withUnit(measured.actual().value(), measured.actual().qualifier()), told()) : words().withUnit(reading);
    }

    private String named(Period period) {
        return period.year() != lens.period().year() ? PeriodNames.of(period, locale)
                : lens.isPart() && reading.indicator().standsInParts() ? PeriodNames.brief(period, locale) : words().withinYear(period);
    }

    private FigureWords words() {
        return new FigureWords(reading.indicator(), locale);
    }
}
