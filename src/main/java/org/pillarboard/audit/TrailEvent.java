package org.pillarboard.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Unseen;

/** An event on its way into the trail, cut to what the columns hold so that the hash can be computed again. */
record TrailEvent(Instant at, TrailKind kind, Actor actor, String subject, String subjectId, @Nullable String before,
                  @Nullable String after) {

    private static final int TEXT = 15_000;

    TrailEvent {
        at = at.truncatedTo(ChronoUnit.MICROS);
        actor = new Actor(actor.id(), cut(actor.name(), 100), cut(actor.address(), 64));
        subject = cut(subject, 64);
        subjectId = cut(subjectId, 255);
        before = before == null ? null : cut(before, TEXT);
        after = after == null ? null : cut(after, TEXT);
    }

    /** As the database will hold it, without the marks {@link PlainText} takes out. */
    TrailEvent plain() {
        return new TrailEvent(at, kind, new Actor(actor.id(), Unseen.without(actor.name()), Unseen.without(actor.address())),
            Unseen.without(subject), Unseen.without(subjectId), before == null ? null : Unseen.without(before),
            after == null ? null : Unseen.without(after));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
