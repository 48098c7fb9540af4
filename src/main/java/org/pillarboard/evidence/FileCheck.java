package org.pillarboard.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Whether a file may be evidence: by what its content is; a name that says something else is refused, since whoever opens it goes by the name. */
@Component
class FileCheck {

    static final int MAX_BYTES = 20 * 1024 * 1024;
    /** What a page may show: a browser draws it and runs nothing of it. */
    static final Set<String> SHOWABLE = Set.of("application/pdf", "image/png", "image/jpeg");
    private static final String ZIP_BASED = "application/zip";
    private static final String NEW_OFFICE = "application/x-tika-ooxml";
    private static final String OLD_OFFICE = "application/x-tika-msoffice";
    private static final String UNKNOWN = "application/octet-stream";
    private static final Set<String> CONTAINERS = Set.of(ZIP_BASED, NEW_OFFICE, OLD_OFFICE);
    private static final Set<String> UNDECIDED = Set.of(ZIP_BASED, "text/plain", OLD_OFFICE, UNKNOWN);
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("application/pdf", "application/pdf"),
            Map.entry("image/png", "image/png"),
            Map.entry("image/jpeg", "image/jpeg"),
            Map.entry("application/zip", "application/zip"),
            Map.entry(NEW_OFFICE, ZIP_BASED),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("application/vnd.ms-excel", "application/vnd.ms-excel"),
            Map.entry("application/msword", "application/msword"),
            Map.entry("text/csv", "text/csv"),
            Map.entry("text/tab-separated-values", "text/tab-separated-values"),
            Map.entry("text/plain", "text/plain"));
    /** What the containers of office files hold: folders of a zip, streams of an older one. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("word/", "word\\"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xl/", "xl\\"),
            "application/msword", List.of(wide("WordDocument")),
            "application/vnd.ms-excel", List.of(wide("Workbook"), wide("Book")));
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
            Map.entry("application/msword", "DOC"),
            Map.entry("application/vnd.ms-excel", "XLS"),
            Map.entry(NEW_OFFICE, "Office"),
            Map.entry(OLD_OFFICE, "Office"),
            Map.entry("text/plain", "TXT"),
            Map.entry("text/tab-separated-values", "TSV"));
    private final Tika tika = new Tika();

    /**
     * The media type of the content.
     *
     * @throws RuleViolation {@code evidence.empty}, {@code evidence.tooLarge}, {@code evidence.type}, {@code evidence.name}
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
        requireNamed(fileName, byContent, allowed, content);
        return allowed;
    }

    /** A name without an ending that is known claims nothing; tables and texts pass for each other, and what is a zip may be named so. */
    private void requireNamed(String fileName, String byContent, String allowed, byte[] content) {
        String claimed = tika.detect(fileName.replaceAll("[?#]", "_")); // read as parts of an address otherwise
        String held = CONTAINERS.contains(byContent) ? heldBy(claimed, byContent, content) : allowed;
        if (!claimed.equals(UNKNOWN) && !claimed.equals(held) && !(isText(claimed) && isText(held))) {
            String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            throw new RuleViolation("evidence.name", fileName, ending, shortly(held));
        }
    }

    /** What a container holds, first of all what its name claims: one office file may hold others; without any what it is itself. */
    private static String heldBy(String claimed, String byContent, byte[] content) {
        if (claimed.equals(ZIP_BASED) && !byContent.equals(OLD_OFFICE) || !PARTS.containsKey(claimed) && isKindOf(claimed, byContent)) {
            return claimed;
        }
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        return Stream.concat(Stream.of(claimed), PARTS.keySet().stream())
                .filter(type -> PARTS.getOrDefault(type, List.of()).stream().anyMatch(bytes::contains)).findFirst().orElse(byContent);
    }

    private static boolean isKindOf(String claimed, String container) {
        return MediaTypeRegistry.getDefaultRegistry().isSpecializationOf(MediaType.parse(claimed), MediaType.parse(container));
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") && ALLOWED.containsKey(type);
    }

    private static String shortly(String type) {
        return SHORT.getOrDefault(type, type.substring(type.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT));
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
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
