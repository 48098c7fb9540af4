package org.pillarboard.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A secret good for one use, of which only the hash is kept. */
@Component
final class OneTimeToken {

    private byte @Nullable [] hash;

    /** A new token; a former one is worthless from now on. */
    synchronized String renew() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        hash = hash(token);
        return token;
    }

    synchronized boolean isGood(String token) {
        return hash != null && MessageDigest.isEqual(hash, hash(token));
    }

    private synchronized boolean take(String token) {
        boolean good = isGood(token);
        if (good) {
            hash = null;
        }
        return good;
    }

    /** Uses the token up with the running transaction: where that fails it is good again. */
    boolean takeUnlessUndone(String token) {
        boolean good = take(token);
        if (good) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        giveBack(token);
                    }
                }
            });
        }
        return good;
    }

    private synchronized void giveBack(String token) {
        hash = hash(token);
    }

    private static byte[] hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
