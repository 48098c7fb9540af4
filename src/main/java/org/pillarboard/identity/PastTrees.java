package org.pillarboard.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cache.AsKnown;
import org.pillarboard.shared.AsOf;

/**
 * The tree of units as it was known at any moment: who hung below whom, and who had left as far as that was told. What describes
 * a unit is as it is today; a unit hangs where it was first entered also before that. Pure.
 */
final class PastTrees {

    private final List<UnitRow> rows;
    private final Map<String, NavigableMap<Instant, String>> parents;

    private PastTrees(List<UnitRow> rows, Collection<UnitParent> parents) {
        this.rows = rows;
        this.parents = parents.stream().collect(Collectors.groupingBy(UnitParent::unitCode,
            Collectors.toMap(UnitParent::knownFrom, UnitParent::parentCode, (one, other) -> other, TreeMap::new)));
    }

    static AsKnown<UnitTree> of(List<UnitRow> rows, Collection<UnitParent> parents) {
        var past = new PastTrees(rows, parents);
        return new AsKnown<>(UnitTree.of(rows, past.moves(Instant.MAX)), past.changes(), past::tree);
    }

    /** The first place of a unit changes nothing. */
    private List<Instant> changes() {
        return Stream.concat(parents.values().stream().flatMap(places -> places.navigableKeySet().stream().skip(1)),
            rows.stream().map(UnitRow::leftKnown).filter(Objects::nonNull)).toList();
    }

    private UnitTree tree(Instant moment) {
        return UnitTree.of(rows.stream().map(row -> row.known(moment, parent(row, moment))).toList(), moves(moment));
    }

    private List<UnitTree.Move> moves(Instant moment) {
        return parents.values().stream().flatMap(places -> places.entrySet().stream().skip(1).filter(place -> !place.getKey().isAfter(moment))
            .map(place -> new UnitTree.Move(places.lowerEntry(place.getKey()).getValue(), place.getValue(), AsOf.dayOf(place.getKey())))).toList();
    }

    private @Nullable String parent(UnitRow row, Instant moment) {
        var places = parents.get(row.code());
        if (places == null) {
            return row.parentCode();
        }
        var place = places.floorEntry(moment);
        return place == null ? places.firstEntry().getValue() : place.getValue();
    }
}
