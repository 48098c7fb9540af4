package org.pillarboard.ui.cockpit;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pillarboard.cockpit.Cockpit;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.observation.Readings;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.shell.NavLights;
import org.springframework.stereotype.Component;

/** The lights beside the navigation: of the person's own unit, today; computed once per unit between two approvals. */
@Component
class PillarLights implements NavLights {

    private record Key(String unitCode, AsOf asOf) {
    }

    private final Cockpit cockpit;
    private final Readings readings;
    private final CurrentUser user;
    private final Clock clock;
    private final Map<Key, Map<String, Rag>> known = new ConcurrentHashMap<>();

    PillarLights(Cockpit cockpit, Readings readings, CurrentUser user, Clock clock) {
        this.cockpit = cockpit;
        this.readings = readings;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Map<String, Rag> lights() {
        if (user.scope().isEmpty()) {
            return Map.of();
        }
        return known.computeIfAbsent(new Key(user.homeUnit(), AsOf.today(clock)), this::compute);
    }

    private Map<String, Rag> compute(Key key) {
        return cockpit.lights(key.unitCode(), readings.latestMonth(key.unitCode(), key.asOf()), key.asOf());
    }

    void forget() {
        known.clear();
    }
}
