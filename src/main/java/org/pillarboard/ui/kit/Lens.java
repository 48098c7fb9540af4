package org.pillarboard.ui.kit;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;

/**
 * What the viewer looks through (查看口径): the period, the day as known, and the unit; in the URL as
 * {@code period, asOf, unit}, so that every picture can be sent to a colleague.
 */
public record Lens(Period period, AsOf asOf, String unitCode) {

    /**
     * Reads the query; what is missing comes from the defaults.
     *
     * @throws RuleViolation {@code period.unreadable} or {@code lens.asOf.unreadable}; a unit is taken as it is, its
     *                       existence and the right to see it are the service's business
     */
    public static Lens from(QueryParameters query, Lens defaults) {
        return new Lens(
                query.getSingleParameter("period").map(Period::parse).orElse(defaults.period),
                query.getSingleParameter("asOf").map(Lens::day).orElse(defaults.asOf),
                query.getSingleParameter("unit").orElse(defaults.unitCode));
    }

    private static AsOf day(String text) {
        try {
            return new AsOf(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new RuleViolation("lens.asOf.unreadable", text);
        }
    }

    public QueryParameters query() {
        return with(null, null);
    }

    /** The lens with one parameter more, such as a filter. */
    public QueryParameters with(@Nullable String name, @Nullable String value) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("period", period.code());
        parameters.put("asOf", asOf.day().toString());
        parameters.put("unit", unitCode);
        if (name != null && value != null) {
            parameters.put(name, value);
        }
        return QueryParameters.simple(parameters);
    }

    public Lens at(Period other) {
        return new Lens(other, asOf, unitCode);
    }

    public Lens at(AsOf other) {
        return new Lens(period, other, unitCode);
    }

    public Lens at(String otherUnit) {
        return new Lens(period, asOf, otherUnit);
    }
}
