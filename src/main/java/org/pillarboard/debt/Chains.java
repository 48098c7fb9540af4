package org.pillarboard.debt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Follows roll-overs from instrument to instrument. Pure; an instrument that would repay itself in the end is refused when filed. */
final class Chains {

    private final Map<UUID, Position> positions;
    private final Map<UUID, Integer> generations = new HashMap<>();
    private final Map<UUID, List<SourceRow>> intoNew;

    private Chains(List<Position> all) {
        positions = all.stream().collect(Collectors.toMap(one -> one.instrument().id(), Function.identity()));
        intoNew = all.stream().flatMap(one -> one.sources().stream())
                .filter(source -> source.otherId() != null && positions.containsKey(source.otherId()))
                .collect(Collectors.groupingBy(source -> Objects.requireNonNull(source.otherId())));
    }

    /** All chains, the longest first. */
    static List<Chain> of(List<Position> all) {
        return new Chains(all).chains();
    }

    private List<Chain> chains() {
        Map<UUID, UUID> root = new HashMap<>();
        var links = intoNew.values().stream().flatMap(List::stream).toList();
        links.forEach(link -> join(root, link.instrumentId(), Objects.requireNonNull(link.otherId())));
        Map<UUID, List<SourceRow>> groups = links.stream()
                .collect(Collectors.groupingBy(link -> find(root, link.instrumentId()), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().map(this::chain).sorted(Comparator.comparingInt(Chain::generations).reversed()
                .thenComparing(chain -> chain.first().instrument().code())).toList();
    }

    private Chain chain(List<SourceRow> links) {
        var steps = links.stream().map(link -> new RollOver(at(link.instrumentId()), at(Objects.requireNonNull(link.otherId())),
                link.amount(), generation(link.instrumentId()) + 1))
                .sorted(Comparator.comparingInt(RollOver::generation).thenComparing(step -> step.from().instrument().code())).toList();
        var rolledOf = new HashMap<UUID, BigDecimal>();
        steps.forEach(step -> rolledOf.merge(step.from().instrument().id(), step.amount(), BigDecimal::add));
        var paidDown = rolledOf.entrySet().stream().map(entry -> paidDown(at(entry.getKey()), entry.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Chain(steps, paidDown);
    }

    /** What of an old debt is paid from elsewhere. */
    private static BigDecimal paidDown(Position old, BigDecimal rolled) {
        return old.drawn().subtract(old.kept()).subtract(rolled).max(BigDecimal.ZERO);
    }

    private Position at(UUID id) {
        return Objects.requireNonNull(positions.get(id));
    }

    /** 0 for an instrument that repaid no other. */
    private int generation(UUID id) {
        var known = generations.get(id);
        if (known != null) {
            return known;
        }
        generations.put(id, 0);
        int found = intoNew.getOrDefault(id, List.of()).stream().mapToInt(link -> generation(link.instrumentId()) + 1).max()
                .orElse(0);
        generations.put(id, found);
        return found;
    }

    private static UUID find(Map<UUID, UUID> root, UUID id) {
        var up = id;
        while (root.containsKey(up) && !root.get(up).equals(up)) {
            up = root.get(up);
        }
        return up;
    }

    private static void join(Map<UUID, UUID> root, UUID one, UUID other) {
        var first = find(root, one);
        var second = find(root, other);
        if (!first.equals(second)) {
            root.put(second, first);
        }
    }

    /** Whether a new link would close a circle: the old instrument repays, over others, the new one. */
    static boolean closesCircle(List<SourceRow> links, UUID oldId, UUID newId) {
        var reached = new ArrayList<>(List.of(oldId));
        for (int i = 0; i < reached.size(); i++) {
            var at = reached.get(i);
            if (at.equals(newId)) {
                return true;
            }
            links.stream().filter(link -> at.equals(link.otherId())).map(SourceRow::instrumentId)
                    .filter(id -> !reached.contains(id)).forEach(reached::add);
        }
        return false;
    }
}
