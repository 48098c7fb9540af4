package org.pillarboard.ui.shell;

import org.pillarboard.shared.RuleViolation;

/** What an exception means for the person in front of the screen. */
sealed interface Mishap {

    /** Not there, or not for this person. */
    record Missing() implements Mishap {
    }

    /** A rule the person can satisfy. */
    record Refused(RuleViolation why) implements Mishap {
    }

    /** Somebody else was faster. */
    record Overtaken() implements Mishap {
    }

    /** The database does not answer; it will again. */
    record Unreachable() implements Mishap {
    }

    /** The disk is full: this was not kept. */
    record NoRoom() implements Mishap {
    }

    /** Our fault; the number stands in the log beside what happened. */
    record Incident(String number) implements Mishap {
    }
}
