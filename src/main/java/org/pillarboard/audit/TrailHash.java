package org.pillarboard.audit;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Sha256;

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
        return Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
