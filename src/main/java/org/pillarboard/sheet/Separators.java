package org.pillarboard.sheet;

import java.util.Comparator;
import java.util.List;

/** Finds out what parts the cells of a text: what stands equally often in its first lines, outside quotes. */
final class Separators {

    private static final int LINES = 10;

    private Separators() {
    }

    /** The separator; a comma where there is none at all. */
    static String sniff(String text) {
        List<String> lines = lines(text);
        return ReadAs.SEPARATORS.stream().max(Comparator.comparingInt((String one) -> steady(lines, one))
                .thenComparing(one -> -ReadAs.SEPARATORS.indexOf(one))).orElseThrow();
    }

    private static List<String> lines(String text) {
        return unquoted(text).lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    }

    /** How often it stands in every line at least; a single line below a title may have none. */
    private static int steady(List<String> lines, String separator) {
        var counts = lines.stream().map(line -> (int) line.chars().filter(c -> c == separator.charAt(0)).count())
                .sorted().toList();
        return counts.isEmpty() ? 0 : counts.get(counts.size() / 2);
    }

    private static String unquoted(String text) {
        var plain = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), 100_000); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c != '"') {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
