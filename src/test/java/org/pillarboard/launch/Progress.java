package org.pillarboard.launch;

import java.time.Duration;
import java.time.Instant;

/** Tells now and then how long a start has taken and what it is at, so that nobody thinks it hangs. */
final class Progress {

    private static final Duration EVERY = Duration.ofSeconds(10);

    private final ProductLog log;
    private final Instant begun = Instant.now();
    private Instant told = begun;

    Progress(ProductLog log) {
        this.log = log;
    }

    void tell() {
        var now = Instant.now();
        if (Duration.between(told, now).compareTo(EVERY) > 0) {
            told = now;
            var seconds = Duration.between(begun, now).toSeconds();
            Launcher.say("  … " + seconds + " s: " + log.lastLine().orElse("the JVM is starting"));
        }
    }
}
