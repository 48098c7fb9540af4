package org.pillarboard.ui.kit;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.PeriodKind;
import org.pillarboard.shared.Readable;
import org.pillarboard.shared.RuleViolation;

/**
 * What the viewer looks through (查看口径): the period, the day as known, the unit, and whether the figures are those of the
 * month, the quarter or the year so far; in the URL as {@code period, asOf, unit, span}, so that every picture can be sent to
 * a colleague.
 *
 * @param span MONTH, QUARTER or YEAR; the year is usual and stays out of the URL
 */
public record Lens(Period period, AsOf asOf, String unitCode, PeriodKind span) {

    /** Its name in an address. */
    public static final String PERIOD = "period";
    /** The name of the day it is known by in an address. */
    public static final String AS_OF = "asOf";
    static final String SPAN = "span";

    /** The spans to choose from. */
    public static final List<PeriodKind> SPANS = List.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR);

    /** Looks at the year so far. */
    public Lens(Period period, AsOf asOf, String unitCode) {
        this(period, asOf, unitCode, PeriodKind.YEAR);
    }

    /**
     * Reads the query; what is missing comes from the defaults.
     *
     * @throws RuleViolation {@code period.unreadable}, {@code lens.asOf.unreadable} or {@code lens.span.unreadable}; a unit is
     *                       taken as it is, its existence and the right to see it are the service's business
     */
    public static Lens from(QueryParameters query, Lens defaults) {
        return new Lens(
                query.getSingleParameter(PERIOD).map(Period::parse).orElse(defaults.period),
                query.getSingleParameter(AS_OF).map(Lens::day).orElse(defaults.asOf),
                query.getSingleParameter("unit").orElse(defaults.unitCode),
                query.getSingleParameter(SPAN).map(Lens::span).orElse(defaults.span));
    }

    /** Of an address what it says of period, day and span, as it is written: to look at something else at the same moment. */
    public static Map<String, String> momentIn(QueryParameters address) {
        var moment = new LinkedHashMap<String, String>();
        List.of(PERIOD, AS_OF, SPAN).forEach(name -> address.getSingleParameter(name).ifPresent(value -> moment.put(name, value)));
        return moment;
    }

    private static PeriodKind span(String text) {
        return SPANS.stream().filter(kind -> kind.name().equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> new RuleViolation("lens.span.unreadable", text));
    }

    private static AsOf day(String text) {
        return Readable.day(text).map(AsOf::new).orElseThrow(() -> new RuleViolation("lens.asOf.unreadable", text));
    }

    public QueryParameters query() {
        return with(null, null);
    }

    /** The lens with one parameter more, such as a filter. */
    public QueryParameters with(@Nullable String name, @Nullable String value) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(PERIOD, period.code());
        parameters.put(AS_OF, asOf.day().toString());
        parameters.put("unit", unitCode);
        if (span != PeriodKind.YEAR) {
            parameters.put(SPAN, span.name().toLowerCase(Locale.ROOT));
        }
        if (name != null && value != null) {
            parameters.put(name, value);
        }
        return QueryParameters.simple(parameters);
    }

    public Lens at(Period other) {
        return new Lens(other, asOf, unitCode, span);
    }

    /** Whether the day is before the period, or in the midst of its month: not everybody can have reported it then. */
    public boolean isAhead() {
        return period.startsOn().isAfter(asOf.day()) || period.kind() == PeriodKind.MONTH && period.endsOn().isAfter(asOf.day());
    }

    public Lens at(AsOf other) {
        return new Lens(period, other, unitCode, span);
    }

    public Lens at(String otherUnit) {
        return new Lens(period, asOf, otherUnit, span);
    }

    /** Whether the figures are those of a month or quarter alone. */
    public boolean isPart() {
        return span != PeriodKind.YEAR;
    }

    public Lens over(PeriodKind other) {
        return new Lens(period, asOf, unitCode, other);
    }
}
