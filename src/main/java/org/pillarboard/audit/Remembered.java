package org.pillarboard.audit;

import java.time.Instant;

/** A record each of whose states is kept with the moment it became known, so that a past day is shown as it was seen. */
public interface Remembered {

    /** Its state as it is now, as a row of its own that is never changed. */
    Object known(Instant from);
}
