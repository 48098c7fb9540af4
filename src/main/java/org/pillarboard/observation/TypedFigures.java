package org.pillarboard.observation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.review.ReviewState;
import org.springframework.stereotype.Component;

/** Reads what was typed together with the papers behind it: one select, more where a paper also stands behind what is kept from some. */
@Component
class TypedFigures {

    /** What was typed, in the order asked for, and the papers in sight by update. */
    record Typed(List<ObservationUpdate> updates, Map<UUID, List<EvidenceRow>> papers) {

        List<EvidenceRow> papersOf(ObservationUpdate update) {
            return papers.getOrDefault(update.id(), List.of());
        }
    }

    private final UpdateRepository updates;
    private final Evidences evidences;

    TypedFigures(UpdateRepository updates, Evidences evidences) {
        this.updates = updates;
        this.evidences = evidences;
    }

    /** What is open at a unit, and what was typed for the periods that end between two days, the oldest first. */
    Typed ofSheet(String unitCode, LocalDate from, LocalDate to) {
        return typed(updates.ofSheet(unitCode, from, to, ObservationUpdates.SUBJECT, evidences.guarded()));
    }

    /** What waits for a decision about some indicators, the oldest first. */
    Typed waiting(Collection<String> indicators) {
        return typed(updates.waitingWithPapers(ReviewState.SUBMITTED, indicators, ObservationUpdates.SUBJECT, evidences.guarded()));
    }

    private Typed typed(List<PaperedUpdate> read) {
        return new Typed(read.stream().map(PaperedUpdate::update).distinct().toList(), evidences.inSight(read.stream()
                .map(PaperedUpdate::paper).filter(paper -> paper.id() != null).toList()));
    }
}

/** An update with one of the papers behind it; a paper without an id stands for none. */
record PaperedUpdate(ObservationUpdate update, EvidenceRow paper) {
}
