package org.pillarboard.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pillarboard.shared.Qualifier;

/** Finds in a sentence what it says about a number: "published as 超过660" makes 660 a bound. */
final class QualifierFinder {

    private static final Pattern NUMBERS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final int BESIDE = 6;

    private QualifierFinder() {
    }

    /** The qualifier, when the cell is a qualifying word or one stands beside the number as it is written in the row. */
    static Optional<Qualifier> find(String text, String number) {
        String sentence = NumberReader.normal(text);
        for (FieldWords.Beside one : FieldWords.PREFIXES) {
            if (sentence.equalsIgnoreCase(one.word())) {
                return Optional.of(one.qualifier());
            }
        }
        for (Qualifier qualifier : Qualifier.values()) {
            if (sentence.equals(qualifier.sign()) || sentence.equals(qualifier.name())) {
                return Optional.of(qualifier);
            }
        }
        return beside(sentence, bare(NumberReader.normal(number)));
    }

    private static Optional<Qualifier> beside(String sentence, String number) {
        Matcher m = NUMBERS.matcher(sentence);
        while (m.find()) {
            if (bare(m.group()).equals(number)) {
                String before = sentence.substring(0, m.start()).stripTrailing();
                String after = sentence.substring(m.end()).stripLeading();
                var found = FieldWords.PREFIXES.stream().filter(one -> before.endsWith(one.word())).findFirst()
                        .or(() -> FieldWords.SUFFIXES.stream().filter(one -> follows(after, one.word())).findFirst());
                if (found.isPresent()) {
                    return found.map(FieldWords.Beside::qualifier);
                }
            }
        }
        return Optional.empty();
    }

    /** Right behind the number, or behind the unit that follows it. */
    private static boolean follows(String after, String word) {
        if (after.startsWith(word)) {
            return true;
        }
        int at = after.indexOf(word);
        return word.length() > 1 && at > 0 && at < BESIDE && after.substring(0, at).chars().allMatch(
                c -> c == '%' || Character.isLetter(c));
    }

    private static String bare(String number) {
        String plain = number.replace(",", "");
        return plain.contains(".") ? plain.replaceAll("\\.?0+$", "") : plain;
    }
}
