package org.pillarboard.evidence;

import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Whether a file may be evidence: by what its content is, not by what its name says. */
@Component
class FileCheck {

    static final int MAX_BYTES = 20 * 1024 * 1024;
    /** What a page may show: a browser draws it and runs nothing of it. */
    static final Set<String> SHOWABLE = Set.of("application/pdf", "image/png", "image/jpeg");
    private static final String ZIP_BASED = "application/zip";
    private static final String UNKNOWN = "application/octet-stream";
    private static final Set<String> UNDECIDED = Set.of(ZIP_BASED, "text/plain", "application/x-tika-msoffice", UNKNOWN);
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("application/pdf", "application/pdf"),
            Map.entry("image/png", "image/png"),
            Map.entry("image/jpeg", "image/jpeg"),
            Map.entry("application/zip", "application/zip"),
            Map.entry("application/x-tika-ooxml", ZIP_BASED),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("application/vnd.ms-excel", "application/vnd.ms-excel"),
            Map.entry("application/msword", "application/msword"),
            Map.entry("text/csv", "text/csv"),
            Map.entry("text/tab-separated-values", "text/tab-separated-values"),
            Map.entry("text/plain", "text/plain"));
    private final Tika tika = new Tika();

    /**
     * The media type of the content.
     *
     * @throws RuleViolation {@code evidence.empty}, {@code evidence.tooLarge}, {@code evidence.type}
     */
    String mediaType(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new RuleViolation("evidence.empty", fileName);
        }
        if (content.length > MAX_BYTES) {
            throw new RuleViolation("evidence.tooLarge", fileName, content.length / 1024 / 1024, MAX_BYTES / 1024 / 1024);
        }
        String byContent = tika.detect(content);
        String detected = UNDECIDED.contains(byContent) ? tika.detect(content, fileName) : byContent;
        boolean bare = byContent.equals(UNKNOWN) && (isBinary(content) || SHOWABLE.contains(detected));
        String allowed = bare ? null : ALLOWED.get(detected);
        if (allowed == null) {
            throw new RuleViolation("evidence.type", fileName, detected);
        }
        return allowed;
    }

    /** Whether the content is what its kept type says, and of a kind that may be shown inside a page. */
    boolean isShowable(String mediaType, byte[] content) {
        return SHOWABLE.contains(mediaType) && mediaType.equals(tika.detect(content));
    }

    /** Bytes of no known kind are a text in an older encoding (GBK) unless they hold what no text holds. */
    private static boolean isBinary(byte[] content) {
        for (byte one : content) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return true;
            }
        }
        return false;
    }
}
