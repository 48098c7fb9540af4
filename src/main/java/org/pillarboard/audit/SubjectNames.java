package org.pillarboard.audit;

import java.util.List;
import java.util.UUID;

/**
 * Finds what the trail knows by a number alone by its name. The module that owns the things answers; what a line that was found is
 * called, the view {@code trail_line} tells.
 */
public interface SubjectNames {

    /** The numbers of what is called so. */
    List<UUID> called(String part);
}
