package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.RefinancingFlow.Column;
import org.pillarboard.debt.RefinancingFlow.Link;
import org.pillarboard.debt.RefinancingFlow.Node;
import org.pillarboard.debt.RefinancingFlow.Standing;

/** Puts the picture of a refinancing together. */
final class FlowDrawing {

    private static final int NAMED = 6;
    private static final int MONTHS = 5;
    private static final String REST = "rest";

    private final Map<UUID, Position> byId;
    private final Map<UUID, List<SourceRow>> repaidBy;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<List<Object>, BigDecimal> links = new LinkedHashMap<>();
    private final LocalDate day;
    private boolean byYear;

    FlowDrawing(List<Position> all, LocalDate day) {
        this.day = day;
        byId = all.stream().collect(Collectors.toMap(one -> one.instrument().id(), Function.identity()));
        repaidBy = all.stream().flatMap(one -> one.sources().stream()).filter(source -> source.otherId() != null)
                .collect(Collectors.groupingBy(source -> Objects.requireNonNull(source.otherId())));
    }

    RefinancingFlow draw(List<DueItem> dues) {
        Map<UUID, BigDecimal> due = new LinkedHashMap<>();
        dues.forEach(one -> due.merge(id(one), one.amount(), BigDecimal::add));
        var named = due.entrySet().stream().sorted(Map.Entry.<UUID, BigDecimal>comparingByValue().reversed()
                .thenComparing(entry -> at(entry.getKey()).instrument().code())).limit(due.size() == NAMED + 1 ? due.size() : NAMED)
                .map(Map.Entry::getKey).collect(Collectors.toCollection(LinkedHashSet::new));
        byYear = months(dues) > MONTHS;
        named.forEach(id -> origins(id, "d" + id, true));
        due.keySet().stream().filter(id -> !named.contains(id)).forEach(id -> origins(id, REST, false));
        dues.stream().sorted(Comparator.comparing(one -> !named.contains(id(one)))).forEach(one -> turns(one, named));
        var found = new ArrayList<Link>();
        links.forEach((key, amount) -> found.add(new Link((String) key.get(0), (String) key.get(1), amount, (Standing) key.get(2))));
        return new RefinancingFlow(List.copyOf(nodes.values()), List.copyOf(found));
    }

    private static UUID id(DueItem due) {
        return due.position().instrument().id();
    }

    private Position at(UUID id) {
        return Objects.requireNonNull(byId.get(id));
    }

    private long months(List<DueItem> dues) {
        return dues.stream().flatMap(due -> due.sources().stream()).map(source -> until(source, false)).distinct().count();
    }

    /** What the instrument repaid when it was taken up. */
    private void origins(UUID id, String to, boolean named) {
        for (SourceRow source : repaidBy.getOrDefault(id, List.of())) {
            var old = byId.get(source.instrumentId());
            var from = named && old != null ? "o" + source.instrumentId() : "o" + REST;
            add(from, Column.ORIGIN, named && old != null ? old.instrument().name() : null, source.amount(), Standing.SECURED);
            link(from, to, source.amount(), Standing.SECURED);
        }
    }

    /** From what one due amount is paid, never more than is due; what nobody has a source for stands alone. */
    private void turns(DueItem due, Set<UUID> named) {
        boolean byName = named.contains(id(due));
        var node = byName ? "d" + id(due) : REST;
        add(node, Column.DUE, byName ? due.position().instrument().name() : null, due.amount(), Standing.SECURED);
        var open = due.isEarly(day) ? Standing.EARLY : Standing.OPEN;
        due.counted().forEach(source -> turn(node, source, byName, source.status() == SourceStatus.INTENDED ? open : Standing.SECURED));
        var left = due.uncovered();
        if (left.signum() > 0) {
            put(new Node("s-" + open, Column.SOURCE, null, 0, null, "", left, open));
            link(node, "s-" + open, left, open);
        }
    }

    private void turn(String node, SourceRow source, boolean byName, Standing standing) {
        var amount = source.amount();
        var fresh = byName && source.otherId() != null ? byId.get(source.otherId()) : null;
        var id = "s" + (fresh == null ? source.kind() : fresh.instrument().id()) + standing;
        put(new Node(id, Column.SOURCE, fresh == null ? null : fresh.instrument().name(), 0, source.kind(), "", amount, standing));
        link(node, id, amount, standing);
        if (source.kind() != SourceKind.OWN_CASH && source.kind() != SourceKind.ASSET_SALE) {
            var until = until(source, byYear);
            put(new Node("n" + until, Column.NEXT, null, 0, null, until, amount, standing));
            link(id, "n" + until, amount, standing);
        }
    }

    /** When the money that pays falls due itself; empty where no instrument is named yet. */
    private String until(SourceRow source, boolean year) {
        @Nullable Position fresh = source.otherId() == null ? null : byId.get(source.otherId());
        return fresh == null ? "" : fresh.exerciseOn().toString().substring(0, year ? 4 : 7);
    }

    private void add(String id, Column column, @Nullable String name, BigDecimal amount, Standing standing) {
        put(new Node(id, column, name, 1, null, "", amount, standing));
    }

    private void put(Node node) {
        nodes.merge(node.id(), node, (old, more) -> new Node(old.id(), old.column(), old.name(), old.count() + more.count(), old.kind(),
                old.until(), old.amount().add(more.amount()), old.standing().compareTo(more.standing()) < 0 ? more.standing() : old.standing()));
    }

    private void link(String from, String to, BigDecimal amount, Standing standing) {
        links.merge(List.of(from, to, standing), amount, BigDecimal::add);
    }
}
