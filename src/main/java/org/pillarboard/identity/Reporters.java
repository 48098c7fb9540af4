package org.pillarboard.identity;

import java.time.Clock;
import java.util.List;
import org.pillarboard.shared.AsOf;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reports for a unit (责任人): the people from whom one is made accountable for something of it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
public class Reporters {

    private final GrantRepository grants;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;

    Reporters(GrantRepository grants, Units units, CurrentUser user, Clock clock) {
        this.grants = grants;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Those who hold the duty for the unit or one above it today and whose account is open, by name. One select.
     *
     * @throws org.pillarboard.shared.NotFound for a unit out of the asker's scope, with a refusal in the trail
     */
    public List<Reporter> of(String unitCode) {
        user.requireUnit(unitCode);
        return grants.reporters(units.tree().withAncestors(unitCode), AsOf.today(clock).day());
    }
}
