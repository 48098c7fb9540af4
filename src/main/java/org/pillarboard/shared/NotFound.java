package org.pillarboard.shared;

/** A wrong or a forbidden id, on purpose the same: a stranger must not learn what exists. Shown as 404. */
public final class NotFound extends RuntimeException {

    public NotFound(String thing, Object id) {
        super(thing + " " + id);
    }
}
