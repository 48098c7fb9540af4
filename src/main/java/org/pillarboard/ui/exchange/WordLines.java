package org.pillarboard.ui.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.pillarboard.exchange.Wording;

/**
 * A file's words as lines of a text, {@code word = meaning}: the meaning is the code of a unit or an indicator, a number, or the
 * name of a reason why there is none.
 */
final class WordLines {

    private WordLines() {
    }

    static String written(Wording words) {
        var all = new TreeMap<String, String>(words.units());
        all.putAll(words.indicators());
        all.putAll(words.values());
        var text = new StringBuilder();
        all.forEach((word, meaning) -> text.append(word).append(" = ").append(meaning).append('\n'));
        return text.toString();
    }

    /** A word may mean a unit in one column and a number in another: it is offered to all of them. */
    static Wording read(String text, Wording former) {
        Map<String, String> all = new HashMap<>();
        text.lines().map(line -> line.split("=", 2)).filter(pair -> pair.length == 2 && !pair[0].isBlank() && !pair[1].isBlank())
                .forEach(pair -> all.put(pair[0].strip(), pair[1].strip()));
        return new Wording(all, all, all, former.qualifiers(), former.measureUnits());
    }
}
