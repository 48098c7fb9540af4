package org.pillarboard.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is of a unit and those below it from a day on, told to the administrator before the unit leaves the scope: how many, no figures. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class UnitHoldings {

    private final List<UnitHolder> holders;
    private final Units units;

    UnitHoldings(List<UnitHolder> holders, Units units) {
        this.holders = holders;
        this.units = units;
    }

    /**
     * What there is of the time from one day on and before a later one, that counted and would not; nothing where the later day is
     * not later. Two selects for each kind.
     *
     * @throws org.pillarboard.shared.NotFound when there is no such unit
     */
    public List<UnitHolding> between(String unitCode, LocalDate day, LocalDate later) {
        var after = from(unitCode, later).stream().collect(Collectors.toMap(UnitHolding::kind, UnitHolding::count));
        return from(unitCode, day).stream().map(held -> new UnitHolding(held.kind(), held.count() - after.getOrDefault(held.kind(), 0L)))
            .filter(held -> held.count() > 0).toList();
    }

    /**
     * What there is, in the order of {@link UnitHolding.Kind}; none of what there is not. One select for each kind.
     *
     * @throws org.pillarboard.shared.NotFound when there is no such unit
     */
    public List<UnitHolding> from(String unitCode, LocalDate day) {
        var codes = units.tree().withDescendants(unitCode);
        return holders.stream().flatMap(holder -> holder.heldBy(codes, day).stream()).filter(held -> held.count() > 0)
            .sorted(Comparator.comparing(UnitHolding::kind)).toList();
    }
}
