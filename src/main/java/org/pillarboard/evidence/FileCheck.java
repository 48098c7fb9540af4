package org.pillarboard.evidence;

import java.util.Map;
import org.apache.tika.Tika;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Whether a file may be evidence: by what its content is, not by what its name says. */
@Component
class FileCheck {

    static final int MAX_BYTES = 20 * 1024 * 1024;
    private static final String ZIP_BASED = "application/zip";
    private static final Map<String, String> ALLOWED = Map.of(
            "application/pdf", "application/pdf",
            "image/png", "image/png",
            "image/jpeg", "image/jpeg",
            "application/zip", "application/zip",
            "application/x-tika-ooxml", ZIP_BASED,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-excel", "application/vnd.ms-excel",
            "application/msword", "application/msword",
            "text/csv", "text/csv");
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
        String detected = byContent.equals("application/zip") || byContent.equals("text/plain")
                || byContent.equals("application/x-tika-msoffice") ? tika.detect(content, fileName) : byContent;
        String allowed = ALLOWED.get(detected);
        if (allowed == null) {
            throw new RuleViolation("evidence.type", fileName, detected);
        }
        return allowed;
    }
}
