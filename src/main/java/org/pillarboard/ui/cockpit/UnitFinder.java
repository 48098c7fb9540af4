package org.pillarboard.ui.cockpit;

import java.util.List;
import java.util.Map;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.FindAsk;
import org.pillarboard.ui.shell.Finder;
import org.pillarboard.ui.shell.Found;
import org.pillarboard.ui.shell.Links;
import org.springframework.stereotype.Component;

/** Finds enterprises in sight by any of their names or their number, and leads to the cockpit of each. No select. */
@Component
class UnitFinder implements Finder {

    private final CurrentUser user;

    UnitFinder(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<Found> find(FindAsk ask) {
        return user.unitsInSight().stream()
                .filter(unit -> ask.matches(unit.code(), unit.name(), unit.shortName(), unit.nameEn(), unit.shortNameEn()))
                .limit(ask.most()).map(unit -> new Found(Found.Kind.UNIT, UnitNames.full(unit, ask.locale()), unit.code(),
                        ask.at(Links.COCKPIT, Map.of("unit", unit.code())))).toList();
    }
}
