package org.pillarboard.ui.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pillarboard.exchange.Nothing;
import org.pillarboard.exchange.Wording;
import org.pillarboard.shared.Qualifier;

/**
 * A file's words as lines of a text, {@code word = meaning}: the meaning is the code of a unit or an indicator, a number, a
 * measure unit, the sign of a qualifier, or the reason why there is no figure.
 *
 * @param reasons what the reasons are called in the reader's language
 */
record WordLines(Map<Nothing, String> reasons) {

    String written(Wording words) {
        var all = new TreeMap<String, String>(words.units());
        all.putAll(words.indicators());
        all.putAll(words.measureUnits());
        words.qualifiers().forEach((word, qualifier) -> all.put(word, qualifier.sign()));
        words.values().forEach((word, meaning) -> all.put(word, reasons.entrySet().stream()
                .filter(reason -> reason.getKey().name().equals(meaning)).map(Map.Entry::getValue).findFirst().orElse(meaning)));
        return all.entrySet().stream().map(entry -> entry.getKey() + " = " + entry.getValue()).collect(Collectors.joining("\n"));
    }

    /** A word may mean a unit in one column and a number in another: it is offered to all of them. */
    Wording read(String text) {
        Map<String, String> all = new HashMap<>();
        Map<String, Qualifier> qualifiers = new HashMap<>();
        text.lines().map(line -> line.split("=", 2)).filter(pair -> pair.length == 2 && !pair[0].isBlank() && !pair[1].isBlank())
                .forEach(pair -> {
                    String meaning = pair[1].strip();
                    all.put(pair[0].strip(), code(meaning));
                    for (Qualifier qualifier : Qualifier.values()) {
                        if (qualifier.sign().equals(meaning)) {
                            qualifiers.put(pair[0].strip(), qualifier);
                        }
                    }
                });
        return new Wording(all, all, all, qualifiers, all);
    }

    private String code(String meaning) {
        return reasons.entrySet().stream().filter(reason -> reason.getValue().equals(meaning)).map(reason -> reason.getKey().name())
                .findFirst().orElse(meaning);
    }
}
