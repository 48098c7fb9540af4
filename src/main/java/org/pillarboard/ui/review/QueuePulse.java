package org.pillarboard.ui.review;

import org.pillarboard.review.QueueMoved;
import org.pillarboard.ui.shell.LivePulse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets open screens look again once something handed in, taken back or decided has been committed. */
@Component
class QueuePulse {

    private final LivePulse pulse;

    QueuePulse(LivePulse pulse) {
        this.pulse = pulse;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void moved(QueueMoved event) {
        pulse.beat();
    }
}
