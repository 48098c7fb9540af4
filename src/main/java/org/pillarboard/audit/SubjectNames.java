package org.pillarboard.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Names for what the trail knows by a number alone, so that the auditor reads them: a name and where it belongs, no figure. The
 * modules that own the things answer; the lines themselves stay as they were written.
 */
public interface SubjectNames {

    /** The subjects it can name, as lines of the trail spell them: {@code milestone}. */
    Set<String> subjects();

    /** A name for each of the numbers that is known, from the general to the particular and parted by a slash. */
    Map<UUID, String> names(Collection<UUID> ids);

    /** The numbers of what is called so. */
    default List<UUID> called(String part) {
        return List.of();
    }
}
