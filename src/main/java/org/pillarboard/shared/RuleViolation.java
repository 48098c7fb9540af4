package org.pillarboard.shared;

import java.util.List;

/** A rule of the house that the user can satisfy: shown beside the field or as a notice, in the user's language. */
public final class RuleViolation extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> args;

    public RuleViolation(String messageKey, Object... args) {
        super(messageKey + " " + List.of(args));
        this.messageKey = messageKey;
        this.args = List.of(args);
    }

    /** The key in the text bundles. */
    public String messageKey() {
        return messageKey;
    }

    public Object[] args() {
        return args.toArray();
    }
}
