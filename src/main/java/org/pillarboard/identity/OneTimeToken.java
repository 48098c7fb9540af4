package org.pillarboard.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Sha256;
import org.springframework.stereotype.Component;

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

    /** Uses the token up; false when it is not good. */
    synchronized boolean take(String token) {
        boolean good = isGood(token);
        if (good) {
            hash = null;
        }
        return good;
    }

    /** Makes a taken token good again, since what it was taken for failed. */
    synchronized void giveBack(String token) {
        hash = hash(token);
    }

    private static byte[] hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
