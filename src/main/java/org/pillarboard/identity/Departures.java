package org.pillarboard.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** When what a person may do changes: forgets what was known of the person and, after the commit, lets the sessions end. */
@Component
class Departures {

    private final Standings standings;
    private final Sessions sessions;

    Departures(Standings standings, Sessions sessions) {
        this.standings = standings;
        this.sessions = sessions;
    }

    /** To be called in the changing transaction. */
    void of(UUID personId) {
        standings.change();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sessions.end(personId);
            }
        });
    }
}
