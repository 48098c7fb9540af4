package org.pillarboard.ui.debt;

import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Readable;

/**
 * What of the calendar was picked: a month, a line in it, or a whole chain instead; in the address as {@code month, line, chain}.
 *
 * @param line  a unit's code, a kind or a creditor, as the calendar is grouped
 * @param chain number of the instrument a chain begins with
 */
record Pick(@Nullable YearMonth month, @Nullable String line, @Nullable String chain) {

    static final Pick NONE = new Pick(null, null, null);

    static Pick read(QueryParameters query) {
        return new Pick(query.getSingleParameter("month").flatMap(Readable::month).orElse(null),
                query.getSingleParameter("line").orElse(null), query.getSingleParameter("chain").orElse(null));
    }

    static Pick month(YearMonth month) {
        return new Pick(month, null, null);
    }

    static Pick cell(YearMonth month, String line) {
        return new Pick(month, line, null);
    }

    static Pick chain(String first) {
        return new Pick(null, null, first);
    }

    /** The same again lifts it. */
    Pick toggled(Pick other) {
        return equals(other) ? NONE : other;
    }

    void write(Map<String, String> query) {
        if (month != null) {
            query.put("month", month.toString());
        }
        if (line != null) {
            query.put("line", line);
        }
        if (chain != null) {
            query.put("chain", chain);
        }
    }
}
