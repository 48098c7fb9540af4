package org.pillarboard.ui.shell;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Readable;
import org.pillarboard.ui.kit.Lens;

/**
 * What somebody looks for.
 *
 * @param text   part of a name or of a number, stripped
 * @param moment period, day and span of the page it is asked on, by their names in an address: what is found is shown at that moment
 */
public record FindAsk(String text, Locale locale, Map<String, String> moment) {

    /** How many of a kind are shown. */
    static final int SHOWN = 6;

    /** One more than is shown, by which the list knows that there are others. */
    public int most() {
        return SHOWN + 1;
    }

    /** The day everything is looked at by; that of today where the page said none, or none that can be read. */
    public AsOf asOf(Clock clock) {
        return Optional.ofNullable(moment.get(Lens.AS_OF)).flatMap(Readable::day).map(AsOf::new).orElseGet(() -> AsOf.today(clock));
    }

    /** Whether one of the names has the text in it, in capitals or not. */
    public boolean matches(String... names) {
        return Stream.of(names).anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }

    /** A page at that moment. */
    public String at(String path, Map<String, String> more) {
        var query = new HashMap<>(moment);
        query.putAll(more);
        return query.isEmpty() ? path : path + "?" + QueryParameters.simple(query).getQueryString();
    }
}
