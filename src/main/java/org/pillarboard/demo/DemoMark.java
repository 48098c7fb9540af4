package org.pillarboard.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lasting mark that this database holds demonstration data, whatever the settings say. */
@Component
public class DemoMark {

    private final DemoRunRepository runs;
    private final Clock clock;
    private volatile @Nullable Boolean known;

    DemoMark(DemoRunRepository runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** Whether what is shown is invented; no select once it has been asked. */
    public boolean isSet() {
        Boolean answer = known;
        if (answer == null) {
            answer = runs.findById(DemoRun.ONLY).isPresent();
            known = answer;
        }
        return answer;
    }

    /** How many steps a load that was begun has behind it; empty where none was. */
    Optional<DemoRun> run() {
        return runs.findById(DemoRun.ONLY);
    }

    @Transactional
    void begin(int steps) {
        runs.save(new DemoRun(Dice.SEED, Canvas.LAST_DAY, steps, clock.instant()));
        known = true;
    }

    /** In the transaction of the step itself: so that a load cut off goes on where it stood. */
    @Transactional
    void advance() {
        runs.findById(DemoRun.ONLY).orElseThrow().advance();
    }

    @Transactional
    void finish(Instant at) {
        runs.findById(DemoRun.ONLY).orElseThrow().finish(at);
    }
}
