package org.pillarboard.observation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.review.Decision;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.ReviewItem;
import org.pillarboard.review.ReviewQueue;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The queue of proposed figures; what is approved becomes official in the same transaction. */
@Component
class ObservationQueue implements ReviewQueue {

    static final String KIND = "observation";
    private final UpdateRepository updates;
    private final FigureBook book;
    private final OpenUpdates open;
    private final Catalogues catalogues;
    private final CurrentUser user;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObservationQueue(UpdateRepository updates, FigureBook book, OpenUpdates open, Catalogues catalogues, CurrentUser user,
            Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.updates = updates;
        this.book = book;
        this.open = open;
        this.catalogues = catalogues;
        this.user = user;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ReviewItem> pending(Set<String> sections) {
        return updates.waiting(ReviewState.SUBMITTED, indicatorsOf(sections)).stream().map(ObservationQueue::item).toList();
    }

    @Override
    public long count(Set<String> sections) {
        return updates.countWaiting(ReviewState.SUBMITTED, indicatorsOf(sections));
    }

    private List<String> indicatorsOf(Set<String> sections) {
        return catalogues.current().codesOf(sections);
    }

    private static ReviewItem item(ObservationUpdate update) {
        return ReviewItem.of(new ReviewRef(KIND, update.id(), update.version()), update.review(), update.cell().indicatorCode(),
                update.cell().unitCode(), update.cell().period().code(), update.isLate());
    }

    @Override
    public void decide(List<ReviewRef> refs, Decision decision) {
        Instant now = decision instanceof Decision.Approve ? book.open() : clock.instant();
        Map<Object, ObservationUpdate> found = updates.findByIdIn(refs.stream().map(ReviewRef::id).toList()).stream()
                .collect(Collectors.toMap(ObservationUpdate::id, Function.identity()));
        var approved = new ArrayList<NewObservation>();
        for (ReviewRef ref : refs) {
            var update = require(found.get(ref.id()), ref);
            update.decide(decision, new Signature(user.id(), user.name()), now);
            if (decision instanceof Decision.Approve) {
                open.requireTyped(update.cell());
                open.requireInScope(update.cell());
                approved.add(official(update, now));
            }
            trail.record(TrailKind.DECISION, KIND, update.cell().key(), null, spelling(update, decision));
        }
        if (!approved.isEmpty()) {
            book.append(approved);
        }
        events.publishEvent(new QueueMoved(KIND));
    }

    private ObservationUpdate require(@Nullable ObservationUpdate update, ReviewRef ref) {
        if (update == null) {
            throw new NotFound("update", ref.id());
        }
        var indicator = catalogues.current().get(update.cell().indicatorCode());
        if (!user.reviewedSections().contains(indicator.sectionCode())) {
            throw user.refuse("update", ref.id().toString());
        }
        ref.requireUnchanged(update.version(), update.cell().key());
        return update;
    }

    private NewObservation official(ObservationUpdate update, Instant now) {
        var by = Objects.requireNonNull(update.review().submittedBy());
        var reason = update.correctionReason() != null ? update.correctionReason() : update.softReason();
        return new NewObservation(update.cell(), update.figure(), update.source(), update.id(), reason, by.name(),
                Objects.requireNonNull(update.review().submittedAt()), user.name(), now, update.dueOn());
    }

    private static String spelling(ObservationUpdate update, Decision decision) {
        return decision instanceof Decision.Approve
                ? decision.told() + " " + Objects.requireNonNull(update.figure().value()).toPlainString() : decision.told();
    }
}
