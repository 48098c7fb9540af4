package org.pillarboard.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.pillarboard.shared.RuleViolation;

/**
 * Makes text of bytes, strictly: a charset that does not fit is never forced. Found out in this order: a byte order mark,
 * UTF-8, bytes that pair like Chinese characters, what the detector says, Western European.
 */
record TextDecoding(String charset, String text) {

    private static final String UTF_8 = "UTF-8";
    private static final String CHINESE = "GB18030";
    private static final String WESTERN = "windows-1252";
    private static final Map<String, String> DETECTED = Map.of("GB18030", CHINESE, "BIG5", "Big5", "WINDOWS-1252", WESTERN,
            "ISO-8859-1", WESTERN, "UTF-16LE", "UTF-16LE", "UTF-16BE", "UTF-16BE");

    /**
     * @throws RuleViolation {@code sheet.charset.wrong} when the told charset does not fit, {@code sheet.charset.unknown}
     *                       when none does, {@code sheet.binary} when it is no text at all
     */
    static TextDecoding of(byte[] bytes, @Nullable String told) {
        var decoding = told == null ? sniffed(bytes)
                : strictly(bytes, told).orElseThrow(() -> new RuleViolation("sheet.charset.wrong", told));
        if (decoding.text().indexOf('\0') >= 0) {
            throw new RuleViolation("sheet.binary");
        }
        return decoding;
    }

    private static TextDecoding sniffed(byte[] bytes) {
        return marked(bytes).or(() -> strictly(bytes, UTF_8))
                .or(() -> pairsLikeChinese(bytes) ? strictly(bytes, CHINESE) : Optional.empty())
                .or(() -> detected(bytes)).or(() -> strictly(bytes, WESTERN)).or(() -> strictly(bytes, CHINESE))
                .orElseThrow(() -> new RuleViolation("sheet.charset.unknown"));
    }

    private static Optional<TextDecoding> marked(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, "UTF-16LE");
        }
        return startsWith(bytes, 0xFE, 0xFF) ? strictly(bytes, "UTF-16BE") : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<TextDecoding> detected(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).map(DETECTED::get)
                .flatMap(charset -> strictly(bytes, charset));
    }

    private static Optional<TextDecoding> strictly(byte[] bytes, String charset) {
        try {
            String text = Charset.forName(charset).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new TextDecoding(charset, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException | IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** Nearly all high bytes come two by two from the block of the common characters; accented letters come singly. */
    private static boolean pairsLikeChinese(byte[] bytes) {
        int pairs = 0;
        int singles = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                boolean pair = i + 1 < bytes.length && (bytes[i] & 0xFF) >= 0xA1 && (bytes[i + 1] & 0xFF) >= 0xA1;
                pairs += pair ? 1 : 0;
                singles += pair ? 0 : 1;
                i += pair ? 1 : 0;
            }
        }
        return pairs > 9 * singles;
    }
}
