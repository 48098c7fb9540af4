package org.pillarboard.issuance;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.audit.SubjectNames;
import org.springframework.stereotype.Component;

/** A step of a bond in the trail by its unit and number. */
@Component
class MoveNames implements SubjectNames {

    private final StageMoveRepository moves;

    MoveNames(StageMoveRepository moves) {
        this.moves = moves;
    }

    @Override
    public Set<String> subjects() {
        return Set.of(StageMoves.SUBJECT);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        moves.findByIdIn(ids).forEach(move -> names.put(move.id(), move.unitCode() + "/" + move.id()));
        return names;
    }
}
