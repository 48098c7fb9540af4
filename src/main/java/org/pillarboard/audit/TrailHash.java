package org.pillarboard.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The link between two lines: SHA-256 over the former hash and every field, each preceded by its length. */
final class TrailHash {

    static final String START = "0".repeat(64);

    private TrailHash() {
    }

    static String of(long seq, String previousHash, TrailEvent e) {
        var text = new StringBuilder();
        for (Object field : new @Nullable Object[] {seq, previousHash, e.at(), e.kind(), e.actor().id(), e.actor().name(),
            e.actor().address(), e.subject(), e.subjectId(), e.before(), e.after()}) {
            text.append(field == null ? "-" : field.toString().length() + ":" + field).append('\n');
        }
        return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
