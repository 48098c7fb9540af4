package org.pillarboard.debt;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The codes of an instrument in its venues (交易代码), kept as one text; the suffix names the venue: IB, SH, SZ, BC. */
final class VenueCodes {

    private VenueCodes() {
    }

    /** Each once, as typed with blanks, commas or slashes between them. */
    static List<String> of(String text) {
        return Stream.of(text.split("[\\s,;/\u3001\uff0c\uff1b]+")).filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT)).distinct().toList();
    }
}
