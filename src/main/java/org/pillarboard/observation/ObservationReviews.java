package org.pillarboard.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.indicator.Catalogue;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.indicator.Targets;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.AsOf;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures that wait for a section, with all a decision needs: four selects, whatever waits. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class ObservationReviews {

    private record Known(List<ObservationUpdate> waiting, List<ObservationRow> own, Map<Targets.Key, TargetRow> targets,
            Map<UUID, List<EvidenceRow>> files, Set<String> locked) {
    }

    private final UpdateRepository updates;
    private final TotalRepository totals;
    private final PeriodLocks locks;
    private final Targets targets;
    private final Evidences evidences;
    private final Catalogues catalogues;
    private final CurrentUser user;
    private final Clock clock;

    ObservationReviews(UpdateRepository updates, TotalRepository totals, PeriodLocks locks, Targets targets,
            Evidences evidences, Catalogues catalogues, CurrentUser user, Clock clock) {
        this.updates = updates;
        this.totals = totals;
        this.locks = locks;
        this.targets = targets;
        this.evidences = evidences;
        this.catalogues = catalogues;
        this.user = user;
        this.clock = clock;
    }

    /** What waits for the current reviewer's sections, the oldest first. */
    public List<ReviewLine> pending() {
        var catalogue = catalogues.current();
        var sections = user.reviewedSections();
        var mine = catalogue.indicators().stream().filter(row -> sections.contains(row.sectionCode()))
                .map(IndicatorRow::code).toList();
        var waiting = updates.waiting(ReviewState.SUBMITTED, mine);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var known = read(waiting);
        return waiting.stream().map(update -> line(catalogue, update, known)).toList();
    }

    private Known read(List<ObservationUpdate> waiting) {
        var units = waiting.stream().map(update -> update.cell().unitCode()).collect(Collectors.toSet());
        var years = waiting.stream().map(update -> update.cell().period().year()).collect(Collectors.toSet());
        var to = waiting.stream().map(update -> update.cell().period().endsOn()).max(LocalDate::compareTo).orElseThrow();
        var from = waiting.stream().map(update -> update.cell().period().startsOn()).min(LocalDate::compareTo)
                .orElseThrow().minusMonths(13);
        var asOf = AsOf.today(clock);
        return new Known(waiting, totals.own(units, from, to, clock.instant()), targets.inForce(units, years, asOf),
                evidences.behind(ObservationUpdates.SUBJECT, waiting.stream().map(ObservationUpdate::id).toList()),
                locks.locked());
    }

    private ReviewLine line(Catalogue catalogue, ObservationUpdate update, Known known) {
        String unit = update.cell().unitCode();
        var maker = new WorkSheetMaker(catalogue, unit, AsOf.today(clock).day(),
                known.own().stream().filter(row -> row.unitCode().equals(unit)).toList(),
                known.waiting().stream().filter(other -> other.cell().unitCode().equals(unit)).toList(),
                known.targets(), Map.of(), known.locked(), (indicator, period) -> false);
        var by = Objects.requireNonNull(update.review().submittedBy());
        return new ReviewLine(new ReviewRef(ObservationQueue.KIND, update.id(), update.version()),
                maker.row(update.cell()), known.files().getOrDefault(update.id(), List.of()),
                maker.findings(update), by.id().equals(user.id()));
    }
}
