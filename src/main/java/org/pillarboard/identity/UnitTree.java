package org.pillarboard.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pillarboard.shared.NotFound;

/** All units as one tree, of any depth; it never changes. */
public final class UnitTree {

    private final Map<String, UnitRow> byCode = new LinkedHashMap<>();
    private final Map<String, List<UnitRow>> childrenOf = new LinkedHashMap<>();
    private final UnitRow root;

    private UnitTree(Collection<UnitRow> rows) {
        rows.forEach(row -> byCode.put(row.code(), row));
        rows.stream().filter(row -> row.parentCode() != null)
            .forEach(row -> childrenOf.computeIfAbsent(row.parentCode(), code -> new ArrayList<>()).add(row));
        List<UnitRow> tops = rows.stream().filter(row -> row.parentCode() == null).toList();
        if (tops.size() != 1) {
            throw new IllegalArgumentException("a tree has one root, not " + tops.size());
        }
        root = tops.getFirst();
        if (withDescendants(root.code()).size() != byCode.size()) {
            throw new IllegalArgumentException("units that do not hang on the root");
        }
    }

    /**
     * The tree of these rows; children keep the order of the rows.
     *
     * @throws IllegalArgumentException when there is not exactly one root or a unit does not hang on it
     */
    public static UnitTree of(Collection<UnitRow> rows) {
        return new UnitTree(rows);
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
        return List.copyOf(childrenOf.getOrDefault(code, List.of()));
    }

    /**
     * The codes from the unit itself up to the root.
     *
     * @throws NotFound when there is no such unit
     */
    public List<String> withAncestors(String code) {
        var codes = new ArrayList<String>();
        for (UnitRow row = get(code); ; row = get(row.parentCode())) {
            codes.add(row.code());
            if (row.parentCode() == null) {
                return List.copyOf(codes);
            }
        }
    }

    /**
     * The codes of the unit itself and of everything below it, parents before children.
     *
     * @throws NotFound when there is no such unit
     */
    public Set<String> withDescendants(String code) {
        var codes = new LinkedHashSet<String>();
        collect(get(code), codes);
        return Collections.unmodifiableSet(codes);
    }

    private void collect(UnitRow row, Set<String> codes) {
        if (codes.add(row.code())) {
            children(row.code()).forEach(child -> collect(child, codes));
        }
    }

    /**
     * Whether the unit counts on that day: it and everything above it is in the scope of supervision.
     *
     * @throws NotFound when there is no such unit
     */
    public boolean inScope(String code, LocalDate day) {
        return withAncestors(code).stream().allMatch(each -> get(each).isInScope(day));
    }

    /** All units, in the order they came in. */
    public List<UnitRow> rows() {
        return List.copyOf(byCode.values());
    }
}
