package org.pillarboard.review;

import java.time.Instant;
import java.util.Optional;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;

/**
 * One passage of something from hand to hand (流转).
 *
 * @param reason why it was returned; otherwise empty
 */
public record Round(Passage passage, String byName, Instant at, String reason) {

    /** What was done with it. */
    public enum Passage {
        HANDED_IN, TAKEN_BACK, RETURNED, APPROVED
    }

    static final String TAKEN_BACK = "withdrawn";
    private static final String GIVEN_UP = "discarded";
    private static final String RETURNED = "returned";

    /** What a line of the trail tells; nothing where it was given up. */
    static Optional<Round> of(TrailRow line) {
        String told = line.after() == null ? "" : line.after();
        if (line.kind() == TrailKind.DECISION) {
            boolean back = told.regionMatches(true, 0, RETURNED, 0, RETURNED.length()); // older lines say the state alone, in capitals
            return Optional.of(back ? round(Passage.RETURNED, line, told.substring(RETURNED.length()).strip()) : round(Passage.APPROVED, line, ""));
        }
        return told.equals(GIVEN_UP) ? Optional.empty() : Optional.of(round(told.equals(TAKEN_BACK) ? Passage.TAKEN_BACK : Passage.HANDED_IN, line, ""));
    }

    private static Round round(Passage passage, TrailRow line, String reason) {
        return new Round(passage, line.actorName(), line.at(), reason);
    }
}
