package org.pillarboard.observation;

import java.time.Instant;
import java.util.UUID;
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
    public Instant openUntil(UUID update) {
        return user.is(Role.LEADER) && updates.findById(update).filter(this::waits).isPresent() ? Instant.EPOCH : Instant.MAX;
    }

    private boolean waits(ObservationUpdate update) {
        String section = catalogues.current().get(update.cell().indicatorCode()).sectionCode();
        return update.review().state() != ReviewState.APPROVED && !user.ownedUnits().contains(update.cell().unitCode())
                && !user.reviewedSections().contains(section);
    }
}
