package org.pillarboard.review;

import java.time.Instant;
import java.util.Optional;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;

/**
 * One passage of something from hand to hand (流转).
 *
 * @param reason why it was returned; otherwise empty
 * @param words  what was handed in or approved, as the trail spells it; otherwise empty
 */
public record Round(Passage passage, String byName, Instant at, String reason, String words) {

    /** What was done with it. */
    public enum Passage {
        HANDED_IN, TAKEN_BACK, RETURNED, APPROVED,
        /** What it was about ended before anybody decided. */
        LAPSED
    }

    static final String TAKEN_BACK = "withdrawn";
    private static final String GIVEN_UP = "discarded";
    private static final String ENDED = "endedUndecided";
    private static final String APPROVED = "approved";
    private static final String RETURNED = "returned";

    /** What a line of the trail tells; nothing where it was given up. */
    static Optional<Round> of(TrailRow line) {
        String told = line.after() == null ? "" : line.after();
        return line.kind() == TrailKind.DECISION ? Optional.of(decided(line, told)) : switch (told) {
            case GIVEN_UP -> Optional.empty();
            case TAKEN_BACK -> Optional.of(round(Passage.TAKEN_BACK, line, "", ""));
            case ENDED -> Optional.of(round(Passage.LAPSED, line, "", ""));
            default -> Optional.of(round(Passage.HANDED_IN, line, "", told));
        };
    }

    /** Older lines say the state alone, in capitals. */
    private static Round decided(TrailRow line, String told) {
        return told.regionMatches(true, 0, RETURNED, 0, RETURNED.length())
                ? round(Passage.RETURNED, line, told.substring(RETURNED.length()).strip(), "")
                : round(Passage.APPROVED, line, "", told.substring(Math.min(told.length(), APPROVED.length())).strip());
    }

    private static Round round(Passage passage, TrailRow line, String reason, String words) {
        return new Round(passage, line.actorName(), line.at(), reason, words);
    }
}
