package org.pillarboard.ui.cockpit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pillarboard.indicator.MeasuresChanged;
import org.pillarboard.observation.FiguresApproved;
import org.pillarboard.ui.shell.LivePulse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Moves open screens soon after figures, or what they are measured by, have become official: many in a row are one beat. */
@Component
class PulseBeats {

    /** Milliseconds: long enough to gather a bulk of approvals, short enough that nobody waits. */
    private static final long GATHER = 300;

    private final LivePulse pulse;
    private final PillarLights lights;
    private final AtomicBoolean waiting = new AtomicBoolean();

    PulseBeats(LivePulse pulse, PillarLights lights) {
        this.pulse = pulse;
        this.lights = lights;
    }

    @TransactionalEventListener
    void approved(FiguresApproved figures) {
        moved();
    }

    @TransactionalEventListener
    void changed(MeasuresChanged measures) {
        moved();
    }

    private void moved() {
        lights.forget();
        if (waiting.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(GATHER, TimeUnit.MILLISECONDS).execute(this::beat);
        }
    }

    private void beat() {
        waiting.set(false);
        lights.forget();
        pulse.beat();
    }
}
