package org.pillarboard.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.indicator.Catalogue;
import org.pillarboard.indicator.IndicatorRow;

/** Finds units and indicators by code, by any of their names, or by the mapping's words; a name two of them have finds none. */
final class Finders {

    private final Map<String, Set<String>> units = new HashMap<>();
    private final Map<String, Set<String>> indicators = new HashMap<>();
    private final Wording words;
    private final Catalogue catalogue;
    private final String root;

    Finders(UnitTree tree, Catalogue catalogue, Wording words) {
        this.words = words;
        this.catalogue = catalogue;
        root = tree.root().code();
        for (UnitRow row : tree.rows()) {
            Stream.of(row.code(), row.name(), row.nameEn(), row.shortName(), row.shortNameEn())
                    .forEach(name -> put(units, name, row.code()));
        }
        for (IndicatorRow row : catalogue.indicators()) {
            Stream.of(row.code(), row.naming().name(), row.naming().nameEn())
                    .forEach(name -> put(indicators, name, row.code()));
        }
    }

    private static void put(Map<String, Set<String>> names, String name, String code) {
        names.computeIfAbsent(key(name), one -> new HashSet<>()).add(code);
    }

    private static String key(String name) {
        return NumberReader.normal(name).toLowerCase(Locale.ROOT);
    }

    /** The unit's code, whoever it belongs to. */
    Optional<String> unit(String text) {
        return only(units, words.units().getOrDefault(text, text));
    }

    boolean isRoot(String unitCode) {
        return root.equals(unitCode);
    }

    Optional<IndicatorRow> indicator(String text) {
        return only(indicators, words.indicators().getOrDefault(text, text)).map(catalogue::get);
    }

    private static Optional<String> only(Map<String, Set<String>> names, String text) {
        var found = names.getOrDefault(key(text), Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
