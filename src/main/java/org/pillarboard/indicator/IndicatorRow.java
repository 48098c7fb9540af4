package org.pillarboard.indicator;

import java.util.Locale;
import org.pillarboard.rule.RatioUnit;

/**
 * An indicator (指标), whole: what is measured, how figures combine, when it is reported, where it comes from.
 *
 * @param code        its natural code, such as PS01; never changes
 * @param pillarCode  the pillar it belongs to
 * @param sectionCode the section of the commission that answers for it
 */
public record IndicatorRow(String code, String pillarCode, String sectionCode, Naming naming, Arithmetic arithmetic,
        Rhythm rhythm, Origin origin, Standing standing, EntryRules entryRules) {

    public String name(Locale locale) {
        return naming.name(locale);
    }

    public String measureUnit(Locale locale) {
        return naming.measureUnit(locale);
    }

    /** What a quotient of this indicator is written in. */
    public RatioUnit ratioUnit() {
        return isRate() ? RatioUnit.PERCENT : RatioUnit.PLAIN;
    }

    /** Whether values are percentages, so that differences are percentage points. */
    public boolean isRate() {
        return "%".equals(naming.measureUnit());
    }
}
