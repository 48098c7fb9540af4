package org.pillarboard.ui.shell;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.Tone;

/** What the log-in page has to say, as it stands in its address. */
record LogInNotice(Tone tone, String key, Object... args) {

    static final String FAILED = "failed";
    static final String LOCKED = "locked";
    static final String OUT = "out";
    static final String CHANGED = "changed";
    static final String AWAY = "away";
    static final String RIGHTS = "rights";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static Optional<LogInNotice> in(QueryParameters query) {
        if (query.getSingleParameter(LOCKED).isPresent()) {
            return until(query.getSingleParameter(LOCKED).orElseThrow());
        }
        if (query.getParameters().containsKey(FAILED)) {
            return Optional.of(new LogInNotice(Tone.BAD, "login.failed"));
        }
        if (query.getParameters().containsKey(AWAY)) {
            return Optional.of(new LogInNotice(Tone.WARN, "login.away"));
        }
        if (query.getParameters().containsKey(RIGHTS)) {
            return Optional.of(new LogInNotice(Tone.INFO, "login.rights"));
        }
        if (query.getParameters().containsKey(CHANGED)) {
            return Optional.of(new LogInNotice(Tone.INFO, "login.changed"));
        }
        return query.getParameters().containsKey(OUT) ? Optional.of(new LogInNotice(Tone.INFO, "login.out")) : Optional.empty();
    }

    private static Optional<LogInNotice> until(String instant) {
        try {
            String time = CLOCK.format(Instant.parse(instant).atZone(AsOf.ZONE));
            return Optional.of(new LogInNotice(Tone.BAD, "login.locked", time));
        } catch (DateTimeParseException typedByHand) {
            return Optional.empty();
        }
    }
}
