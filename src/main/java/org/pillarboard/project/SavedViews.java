package org.pillarboard.project;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views a person keeps of a list (常用视图): a name and the address's query. Nobody sees another's. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class SavedViews {

    /** A kept view. */
    public record Row(UUID id, String name, String query) {
    }

    private static final int AT_MOST = 20;

    private final SavedViewRepository views;
    private final CurrentUser user;
    private final Clock clock;

    SavedViews(SavedViewRepository views, CurrentUser user, Clock clock) {
        this.views = views;
        this.user = user;
        this.clock = clock;
    }

    /** The person's own views of a room, by name. */
    public List<Row> list(String room) {
        return views.findByPersonIdAndRoomOrderByName(user.id(), room).stream().map(SavedView::toRow).toList();
    }

    /**
     * Keeps a view, in place of the one of the same name.
     *
     * @throws RuleViolation {@code view.name}, {@code view.tooMany}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
    public void keep(String room, String name, String query) {
        if (name.isBlank() || name.length() > 60 || query.length() > 600) {
            throw new RuleViolation("view.name");
        }
        var mine = views.findByPersonIdAndRoomOrderByName(user.id(), room);
        var same = mine.stream().filter(view -> view.toRow().name().equals(name.strip())).findFirst();
        if (same.isEmpty() && mine.size() >= AT_MOST) {
            throw new RuleViolation("view.tooMany", AT_MOST);
        }
        same.ifPresentOrElse(view -> view.change(query, clock.instant()),
                () -> views.save(new SavedView(user.id(), room, new Row(Ids.next(), name.strip(), query),
                        clock.instant())));
    }

    /** Forgets one of the person's own views. */
    @Transactional
    @PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
    public void forget(UUID id) {
        views.deleteByIdAndPersonId(id, user.id());
    }
}
