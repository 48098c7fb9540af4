package org.pillarboard.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
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
 * The tree of units as it was known at any moment: who hung below whom, since when it counted, and who had left as far as that was told. What describes
 * a unit is as it is today; a unit hangs where it was first entered also before that. Pure.
 */
final class PastTrees {

    private final List<UnitRow> rows;
    private final Map<String, NavigableMap<Instant, UnitParent>> parents;
    private final Map<String, NavigableMap<Instant, UnitJoined>> joined;
    private final Map<String, NavigableMap<Instant, UnitLeft>> left;

    private PastTrees(List<UnitRow> rows, Collection<UnitParent> parents, Collection<UnitJoined> joined, Collection<UnitLeft> left) {
        this.rows = rows;
        this.left = left.stream().collect(Collectors.groupingBy(UnitLeft::unitCode,
            Collectors.toMap(UnitLeft::knownUntil, former -> former, (one, other) -> one, TreeMap::new)));
        this.joined = joined.stream().collect(Collectors.groupingBy(UnitJoined::unitCode,
            Collectors.toMap(UnitJoined::knownUntil, former -> former, (one, other) -> one, TreeMap::new)));
        this.parents = parents.stream().collect(Collectors.groupingBy(UnitParent::unitCode,
            Collectors.toMap(UnitParent::knownFrom, place -> place, (one, other) -> other, TreeMap::new)));
    }

    static AsKnown<UnitTree> of(List<UnitRow> rows, Collection<UnitParent> parents, Collection<UnitJoined> joined, Collection<UnitLeft> left) {
        var past = new PastTrees(rows, parents, joined, left);
        return new AsKnown<>(UnitTree.of(rows, past.history(rows, Instant.MAX)), past.changes(), past::tree);
    }

    /** The first place of a unit changes nothing. */
    private List<Instant> changes() {
        return Stream.of(parents.values().stream().flatMap(places -> places.navigableKeySet().stream().skip(1)),
            joined.values().stream().flatMap(former -> former.navigableKeySet().stream()),
            left.values().stream().flatMap(former -> former.values().stream().flatMap(one -> Stream.of(one.knownUntil(), one.leftKnown()))),
            rows.stream().map(UnitRow::leftKnown)).flatMap(moments -> moments).filter(Objects::nonNull).toList();
    }

    private UnitTree tree(Instant moment) {
        var then = rows.stream().map(row -> left(row, moment).known(moment, parent(row, moment), joined(row, moment))).toList();
        return UnitTree.of(then, history(then, moment));
    }

    private ScopeHistory history(List<UnitRow> then, Instant moment) {
        return new ScopeHistory(moves(moment), leavings(then, moment));
    }

    private List<UnitTree.Move> moves(Instant moment) {
        return parents.entrySet().stream().flatMap(unit -> unit.getValue().entrySet().stream().skip(1).filter(place -> !place.getKey().isAfter(moment))
            .map(place -> new UnitTree.Move(unit.getKey(), unit.getValue().lowerEntry(place.getKey()).getValue().parentCode(),
                place.getValue().parentCode(), AsOf.dayOf(place.getKey()), place.getValue().reason()))).toList();
    }

    /** What was said of leavings and was said differently by a moment, of each unit in its order. */
    private List<LeavingChange> leavings(List<UnitRow> then, Instant moment) {
        return then.stream().flatMap(row -> left.getOrDefault(row.code(), Collections.emptyNavigableMap()).headMap(moment, true).values().stream()
            .map(former -> former.changed(row.leftOn()))).toList();
    }

    private UnitRow left(UnitRow row, Instant moment) {
        var former = left.getOrDefault(row.code(), Collections.emptyNavigableMap()).higherEntry(moment);
        return former == null ? row : former.getValue().of(row);
    }

    private @Nullable LocalDate joined(UnitRow row, Instant moment) {
        var former = joined.getOrDefault(row.code(), Collections.emptyNavigableMap()).higherEntry(moment);
        return former == null ? row.joinedOn() : former.getValue().joinedOn();
    }

    private @Nullable String parent(UnitRow row, Instant moment) {
        var places = parents.get(row.code());
        if (places == null) {
            return row.parentCode();
        }
        var place = places.floorEntry(moment);
        return (place == null ? places.firstEntry() : place).getValue().parentCode();
    }
}
