package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Moves open screens: beats once after every committed change of official figures; a screen that listens loads its
 * figures anew. One pulse per JVM; it carries no data.
 */
@org.springframework.stereotype.Component
public class LivePulse {

    private final SharedNumberSignal beats = new SharedNumberSignal(0);

    /** Tells every open screen that official figures have changed. Called after the commit. */
    public void beat() {
        beats.incrementBy(1);
    }

    /** Runs at every later beat while the screen is open, with its session locked and the result pushed. */
    public void onBeat(Component screen, Runnable reload) {
        var seen = new AtomicReference<Double>();
        Signal.effect(screen, () -> {
            Double now = beats.get();
            Double before = seen.getAndSet(now);
            if (before != null && !before.equals(now)) {
                Signal.untracked(() -> {
                    reload.run();
                    return null;
                });
            }
        });
    }
}
