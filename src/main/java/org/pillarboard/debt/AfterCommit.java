package org.pillarboard.debt;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is to be done once a transaction is over, whatever became of it. */
final class AfterCommit {

    private AfterCommit() {
    }

    static void run(Runnable deed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                deed.run();
            }
        });
    }
}
