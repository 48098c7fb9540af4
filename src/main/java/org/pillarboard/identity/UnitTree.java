package org.pillarboard.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.NotFound;

/** All units as one tree, of any depth; it never changes. */
public final class UnitTree {

    private final Map<String, UnitRow> byCode = new LinkedHashMap<>();
    private final Map<String, List<UnitRow>> childrenOf = new HashMap<>();
    private final Map<String, List<String>> withAncestors = new HashMap<>();
    private final Map<String, Set<String>> withDescendants = new HashMap<>();
    private final Set<String> comersAndGoers;
    private final ScopeHistory history;
    private final UnitRow root;

    /** A unit, with all below it, that hung below one unit and has hung below another since a day; why, where that was asked. */
    public record Move(String unit, String from, String to, LocalDate on, @Nullable String reason) {
    }

    private UnitTree(Collection<UnitRow> rows, ScopeHistory history) {
        this.history = history;
        rows.forEach(row -> byCode.put(row.code(), row));
        rows.stream().filter(row -> row.parentCode() != null)
            .forEach(row -> childrenOf.computeIfAbsent(row.parentCode(), code -> new ArrayList<>()).add(row));
        List<UnitRow> tops = rows.stream().filter(row -> row.parentCode() == null).toList();
        if (tops.size() != 1) {
            throw new IllegalArgumentException("a tree has one root, not " + tops.size());
        }
        root = tops.getFirst();
        childrenOf.replaceAll((code, children) -> List.copyOf(children));
        hang(root, List.of());
        if (withDescendants.size() != byCode.size()) {
            throw new IllegalArgumentException("units that do not hang on the root");
        }
        comersAndGoers = byCode.keySet().stream().filter(code -> withAncestors.get(code).stream().map(this::get)
            .anyMatch(unit -> unit.joinedOn() != null || unit.leftOn() != null)).collect(Collectors.toSet());
    }

    private void hang(UnitRow row, List<String> above) {
        List<String> path = Stream.concat(Stream.of(row.code()), above.stream()).toList();
        withAncestors.put(row.code(), path);
        var below = new LinkedHashSet<>(List.of(row.code()));
        for (UnitRow child : children(row.code())) {
            hang(child, path);
            below.addAll(withDescendants.get(child.code()));
        }
        withDescendants.put(row.code(), Collections.unmodifiableSet(below));
    }

    /**
     * The tree of these rows; children keep the order of the rows.
     *
     * @throws IllegalArgumentException when there is not exactly one root or a unit does not hang on it
     */
    public static UnitTree of(Collection<UnitRow> rows) {
        return new UnitTree(rows, ScopeHistory.NONE);
    }

    static UnitTree of(Collection<UnitRow> rows, ScopeHistory history) {
        return new UnitTree(rows, history);
    }

    public UnitRow root() {
        return root;
    }

    public Optional<UnitRow> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The unit of that code.
     *
     * @throws NotFound when there is none
     */
    public UnitRow get(String code) {
        return find(code).orElseThrow(() -> new NotFound("unit", code));
    }

    /** The units directly below, in order; none for a leaf. */
    public List<UnitRow> children(String code) {
        return childrenOf.getOrDefault(code, List.of());
    }

    /**
     * The codes from the unit itself up to the root.
     *
     * @throws NotFound when there is no such unit
     */
    public List<String> withAncestors(String code) {
        return withAncestors.get(get(code).code());
    }

    /**
     * The codes of the unit itself and of everything below it, parents before children.
     *
     * @throws NotFound when there is no such unit
     */
    public Set<String> withDescendants(String code) {
        return withDescendants.get(get(code).code());
    }

    /**
     * Whether the unit counts on that day: it and everything above it is in the scope of supervision.
     *
     * @throws NotFound when there is no such unit
     */
    public boolean inScope(String code, LocalDate day) {
        return !comersAndGoers.contains(get(code).code())
            || withAncestors(code).stream().allMatch(each -> get(each).isInScope(day));
    }

    /**
     * The units below a unit that counted on one day and do not on a later one. Asked for every figure of a page: looks
     * only at units that ever joined or left.
     */
    public List<String> leftBetween(String code, LocalDate before, LocalDate now) {
        return comersAndGoers.stream().filter(unit -> !unit.equals(code) && withAncestors(unit).contains(code))
            .filter(unit -> inScope(unit, before) && !inScope(unit, now)).sorted().toList();
    }

    /** The units below a unit that themselves left the scope from one day on until another, in the order of the days. */
    public List<UnitRow> leaversWithin(String code, LocalDate from, LocalDate until) {
        return comersAndGoers.stream().filter(unit -> !unit.equals(code) && isBelow(unit, code)).map(this::get)
            .filter(unit -> unit.leftOn() != null && !unit.leftOn().isBefore(from) && !unit.leftOn().isAfter(until))
            .sorted(Comparator.comparing(UnitRow::leftOn).thenComparing(UnitRow::code)).toList();
    }

    /**
     * The leavings of a unit, of those above and of those below it that were corrected or taken back after a day and are said differently since,
     * with days of a span that count now and did not, or the other way round; of several changes what is left of them.
     */
    public List<LeavingChange> leavingsChangedSince(LocalDate day, String code, LocalDate from, LocalDate until) {
        return history.netLeavingsAfter(day, unit -> isBelow(unit, code) || isBelow(code, unit)).filter(change -> change.concerns(from, until)).toList();
    }

    /** Whether a unit below this one left the scope after a day, on whatever level. Asked for every figure of a page. */
    public boolean lostSince(String code, LocalDate day) {
        return comersAndGoers.stream().filter(unit -> !unit.equals(code) && isBelow(unit, code))
            .anyMatch(unit -> leftOn(unit).filter(left -> left.isAfter(day)).isPresent());
    }

    /** The first day on which the unit no longer counts, since it or a unit above it left; empty for one that has not left. */
    public Optional<LocalDate> leftOn(String code) {
        return withAncestors(code).stream().map(each -> get(each).leftOn()).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    /** Whether, after a day, a unit came to be below this one or ceased to. */
    public boolean movedSince(String code, LocalDate day) {
        return !movesSince(code, day).isEmpty();
    }

    /** The moves after a day by which a unit came to be below this one or ceased to, the oldest first. Asked for every figure of a page. */
    public List<Move> movesSince(String code, LocalDate day) {
        return history.movesAfter(day).filter(move -> entersOrLeaves(move, code)).toList();
    }

    /** The moves after a day that touch this unit or anything below it, those within it as well, the oldest first. */
    public List<Move> movesWithin(String code, LocalDate day) {
        return history.movesAfter(day).filter(move -> isBelow(move.from(), code) || isBelow(move.to(), code)).toList();
    }

    /** What is left of {@link #movesSince} of each unit: from where it hung then to where it hangs now, and none of one that is back. */
    public List<Move> netMovesSince(String code, LocalDate day) {
        return history.netMovesAfter(day).filter(move -> entersOrLeaves(move, code)).toList();
    }

    /** The same of {@link #movesWithin}. */
    public List<Move> netMovesWithin(String code, LocalDate day) {
        return history.netMovesAfter(day).filter(move -> isBelow(move.from(), code) || isBelow(move.to(), code)).toList();
    }

    private boolean entersOrLeaves(Move move, String code) {
        return isBelow(move.from(), code) != isBelow(move.to(), code);
    }

    /** Whether a move brought its unit below this one, and did not take it away from it. */
    public boolean brings(Move move, String code) {
        return isBelow(move.to(), code);
    }

    /** The units that hung directly below a unit at the end of a day, whenever that was told, in the order of all. */
    public List<UnitRow> childrenOn(String code, LocalDate day) {
        var moved = new HashMap<String, String>();
        history.movesAfter(day).forEach(move -> moved.putIfAbsent(move.unit(), move.from()));
        return moved.isEmpty() ? children(code) : byCode.values().stream()
            .filter(unit -> code.equals(moved.getOrDefault(unit.code(), unit.parentCode()))).toList();
    }

    /** The codes of the unit and of everything that hung below it at the end of a day. */
    public Set<String> withDescendantsOn(String code, LocalDate day) {
        if (movesWithin(code, day).isEmpty()) {
            return withDescendants(code);
        }
        var below = new LinkedHashSet<>(List.of(code));
        childrenOn(code, day).forEach(child -> below.addAll(withDescendantsOn(child.code(), day)));
        return below;
    }

    private boolean isBelow(String below, String code) {
        return withAncestors.getOrDefault(below, List.of()).contains(code);
    }

    /** The unit with those below it for whom none of the other reporters answers. */
    public List<String> answersFor(String unitCode, Collection<String> reporters) {
        return withDescendants(unitCode).stream().filter(below -> withAncestors(below).stream()
            .filter(reporters::contains).findFirst().filter(unitCode::equals).isPresent()).toList();
    }

    /** The unit with all below it, to narrow a question to; none for the root, below which everything is. */
    public Set<String> narrowingTo(String code) {
        return code.equals(root.code()) ? Set.of() : withDescendants(code);
    }

    /** All units as the tree is read: each before those below it. */
    public List<UnitRow> inOrder() {
        var ordered = new ArrayList<UnitRow>();
        walk(root, ordered);
        return ordered;
    }

    private void walk(UnitRow unit, List<UnitRow> ordered) {
        ordered.add(unit);
        children(unit.code()).forEach(child -> walk(child, ordered));
    }

    /** All units, in the order they came in. */
    public List<UnitRow> rows() {
        return List.copyOf(byCode.values());
    }
}
