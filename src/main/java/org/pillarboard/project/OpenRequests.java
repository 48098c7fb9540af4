package org.pillarboard.project;

import java.util.UUID;
import org.pillarboard.review.QueueMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The delays and closings that nobody has decided; those of what has ended are asked of nobody any more. */
@Component
class OpenRequests {

    private final DelayRepository delays;
    private final ClosingRepository closings;
    private final ApplicationEventPublisher events;

    OpenRequests(DelayRepository delays, ClosingRepository closings, ApplicationEventPublisher events) {
        this.delays = delays;
        this.closings = closings;
        this.events = events;
    }

    /** Takes back what is open about a project or task, in the transaction that ends it. */
    void withdraw(UUID subjectId) {
        closings.of(subjectId).stream().filter(one -> one.hands().state().isOpen())
                .forEach(one -> one.hands(one.hands().withdraw()));
        delays.ofProject(subjectId).stream().filter(one -> one.hands().state().isOpen())
                .forEach(one -> one.hands(one.hands().withdraw()));
        events.publishEvent(new QueueMoved(Closings.SUBJECT));
    }
}
