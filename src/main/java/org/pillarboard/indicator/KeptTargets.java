package org.pillarboard.indicator;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.indicator.TargetShelf.UnitYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * All versions of the targets of units and years, out of memory; what is not at hand is read in one select. Who sets a target
 * sees it at once, everybody else when it has been committed.
 *
 * <p>A transaction reads what is committed when it asks, not when it began; therefore what was read after the last change is
 * never older than that.
 */
@Component
class KeptTargets {

    /**
     * Every indicator of 55 units for two years takes half of it; of 500 units those looked at fit. A version takes some 400
     * bytes, so that a full shelf holds 12 MiB of the 440 that a hundred open sessions may take.
     */
    private static final int ROOM = 30_000;
    private final IndicatorRepositories tables;
    private final ApplicationEventPublisher events;
    private final TargetShelf shelf = new TargetShelf(ROOM);

    KeptTargets(IndicatorRepositories tables, ApplicationEventPublisher events) {
        this.tables = tables;
        this.events = events;
    }

    /** All versions of each unit's years, the newest first within a year. No select, one when some are not at hand. */
    List<TargetRow> of(Collection<String> units, Collection<Integer> years) {
        var asked = units.stream().flatMap(unit -> years.stream().map(year -> new UnitYear(unit, year))).collect(Collectors.toSet());
        var found = Change.ofThisTransaction().isPresent() ? read(asked) : find(asked);
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** A target of that unit and year is being set in the running transaction. */
    void changed(UnitYear year) {
        events.publishEvent(new MeasuresChanged());
        Change.ofThisTransaction().orElseGet(() -> Change.of(shelf)).years.add(year);
    }

    private Map<UnitYear, List<TargetRow>> find(Set<UnitYear> asked) {
        long changes = shelf.changes();
        var found = shelf.find(asked);
        var missing = asked.stream().filter(one -> !found.containsKey(one)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            var read = read(missing);
            shelf.keep(read, changes);
            found.putAll(read);
        }
        return found;
    }

    private Map<UnitYear, List<TargetRow>> read(Set<UnitYear> asked) {
        var units = asked.stream().map(UnitYear::unitCode).collect(Collectors.toSet());
        var years = asked.stream().map(UnitYear::year).collect(Collectors.toSet());
        var rows = tables.targets().versionsOf(units, years).stream().map(Target::toRow).collect(Collectors.groupingBy(UnitYear::of));
        return asked.stream().collect(Collectors.toMap(Function.identity(), one -> rows.getOrDefault(one, List.of())));
    }

    /** What a transaction changes, forgotten when it is over, whichever way it ends. */
    private static final class Change implements TransactionSynchronization {

        private final TargetShelf shelf;
        private final Set<UnitYear> years = new HashSet<>();

        private Change(TargetShelf shelf) {
            this.shelf = shelf;
        }

        static Change of(TargetShelf shelf) {
            var change = new Change(shelf);
            TransactionSynchronizationManager.registerSynchronization(change);
            return change;
        }

        static Optional<Change> ofThisTransaction() {
            return TransactionSynchronizationManager.isSynchronizationActive()
                    ? TransactionSynchronizationManager.getSynchronizations().stream().filter(Change.class::isInstance)
                            .map(Change.class::cast).findFirst()
                    : Optional.empty();
        }

        @Override
        public void afterCompletion(int status) {
            shelf.forget(years);
        }
    }
}
