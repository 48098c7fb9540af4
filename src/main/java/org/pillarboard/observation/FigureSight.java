package org.pillarboard.observation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.evidence.PaperGate;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.review.ReviewState;
import org.springframework.stereotype.Component;

/** Keeps the papers of a figure that is drafted, handed in or returned from a leader until it is approved. */
@Component
class FigureSight implements PaperGate {

    private final UpdateRepository updates;
    private final Catalogues catalogues;
    private final CurrentUser user;

    FigureSight(UpdateRepository updates, Catalogues catalogues, CurrentUser user) {
        this.updates = updates;
        this.catalogues = catalogues;
        this.user = user;
    }

    @Override
    public String kind() {
        return ObservationUpdates.SUBJECT;
    }

    @Override
    public Map<UUID, Instant> openUntil(Collection<UUID> some) {
        var found = user.is(Role.LEADER) ? updates.findByIdIn(some) : List.<ObservationUpdate>of();
        return found.stream().filter(this::waits).collect(Collectors.toMap(ObservationUpdate::id, update -> Instant.EPOCH));
    }

    private boolean waits(ObservationUpdate update) {
        String section = catalogues.current().get(update.cell().indicatorCode()).sectionCode();
        return update.review().state() != ReviewState.APPROVED && user.seesApprovedAlone(update.cell().unitCode(), section);
    }
}
