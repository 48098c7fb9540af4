package org.pillarboard.evidence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * A register some of whose records are for fewer eyes than the unit they belong to (涉密): it is asked before a file behind one
 * of them is named or handed out, wherever else that file stands.
 */
public interface PaperGuard {

    /** The kind of {@link Evidences.Subject} it answers for. */
    String kind();

    /** Whether nothing of it is kept from the person asking, so that nothing has to be looked up. */
    boolean isOpen();

    /** Those of some records that the person asking may see. */
    Set<UUID> seen(Collection<UUID> subjects);
}
