package org.pillarboard.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.pillarboard.identity.UnitHolder;
import org.pillarboard.identity.UnitHolding;
import org.springframework.stereotype.Component;

/** Projects of units that are under way or paused. */
@Component
record ProjectsHeld(ProjectRepository projects) implements UnitHolder {

    @Override
    public List<UnitHolding> heldBy(Collection<String> unitCodes, LocalDate day) {
        return List.of(new UnitHolding(UnitHolding.Kind.PROJECT,
                projects.countByUnitCodeInAndStandingIn(unitCodes, List.of(ProjectStanding.ACTIVE, ProjectStanding.PAUSED))));
    }
}
