package org.pillarboard.audit;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads back what changed in one record (变更记录). Who may see the record is for the asking module to decide. */
@Service
@Transactional(readOnly = true)
public class History {

    private final ChangeRepository changes;
    private final TrailRepository lines;

    History(ChangeRepository changes, TrailRepository lines) {
        this.changes = changes;
        this.lines = lines;
    }

    /**
     * The changes of one record, the newest first; none for an unknown one.
     *
     * @param subject the record's table: {@code unit}, {@code indicator}
     * @param id      its id or code
     */
    @PreAuthorize("isAuthenticated()")
    public List<Change> of(String subject, Object id) {
        return changes.list(subject, id.toString());
    }

    /** What was handed in, taken back and decided of some things, the oldest first: their lines in the trail. One select. */
    @PreAuthorize("isAuthenticated()")
    public List<TrailRow> passages(String subject, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : lines.passages(subject, ids);
    }
}
