package org.pillarboard.ui.workbench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.LeavingChange;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.springframework.stereotype.Component;

/** The units a reporter reports for: those of the own ones that have anything to report. */
@Component
class OwnUnits {

    private final Units units;
    private final CurrentUser user;
    private final Catalogues catalogues;

    OwnUnits(Units units, CurrentUser user, Catalogues catalogues) {
        this.units = units;
        this.user = user;
        this.catalogues = catalogues;
    }

    /** Who reports. */
    UUID person() {
        return user.id();
    }

    /** Higher units first. */
    List<UnitRow> list() {
        var tree = units.tree();
        var duties = catalogues.current().duties();
        return user.ownedUnits().stream().filter(code -> !duties.ofUnit(code).isEmpty()).map(tree::get)
                .sorted(Comparator.comparing((UnitRow unit) -> tree.withAncestors(unit.code()).size())
                        .thenComparing(UnitRow::code)).toList();
    }

    UnitRow get(String code) {
        user.requireUnit(code);
        return units.tree().get(code);
    }

    /** Itself or the unit above with which it had left the scope by a day. */
    Optional<UnitRow> gone(String code, LocalDate day) {
        var tree = units.tree();
        return tree.withAncestors(code).stream().map(tree::get).filter(unit -> unit.leftOn() != null && !unit.leftOn().isAfter(day))
                .min(Comparator.comparing(UnitRow::leftOn));
    }

    /** What was said of its leaving, or of one above, and was taken back or put off since, so that it owes again what had ended. */
    Optional<LeavingChange> reopened(String code) {
        var tree = units.tree();
        return tree.leavingsChangedSince(LocalDate.MIN, code, LocalDate.MIN, LocalDate.MAX).stream()
                .filter(change -> tree.withAncestors(code).contains(change.unit()))
                .filter(change -> change.now() == null || change.now().isAfter(change.said())).max(Comparator.comparing(LeavingChange::on));
    }

    /** The code of the unit to begin with. */
    String first() {
        return list().stream().map(UnitRow::code).findFirst().orElseGet(user::homeUnit);
    }
}
