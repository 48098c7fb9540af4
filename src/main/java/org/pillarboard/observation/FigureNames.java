package org.pillarboard.observation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.audit.SubjectNames;
import org.springframework.stereotype.Component;

/** A reported figure in the trail: of which indicator, unit and period it is. */
@Component
class FigureNames implements SubjectNames {

    private final UpdateRepository updates;

    FigureNames(UpdateRepository updates) {
        this.updates = updates;
    }

    @Override
    public Set<String> subjects() {
        return Set.of(ObservationUpdates.SUBJECT);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        updates.findByIdIn(ids).forEach(update -> names.put(update.id(), update.cell().key()));
        return names;
    }
}
