package org.pillarboard.exchange;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.ReadAs;
import org.springframework.stereotype.Component;

/** Where mappings of every kind are kept by name. */
@Component
class MappingShelf {

    private static final int LONGEST_NAME = 80;

    private final ImportMappingRepository mappings;
    private final CurrentUser user;
    private final Clock clock;

    MappingShelf(ImportMappingRepository mappings, CurrentUser user, Clock clock) {
        this.mappings = mappings;
        this.user = user;
        this.clock = clock;
    }

    /** One's own and the shared ones of a kind, the newest first. One select. */
    <M> List<MappingRow<M>> list(MappingKind kind, Class<M> type) {
        return mappings.seenBy(user.id(), kind).stream().map(mapping -> mapping.toRow(user.id(), type)).toList();
    }

    /**
     * Remembers a mapping under a name; one's own of that name is replaced.
     *
     * @throws RuleViolation {@code import.mapping.name} without a name
     */
    UUID remember(MappingKind kind, String name, boolean shared, ReadAs readAs, Object mapping) {
        String bare = name.strip();
        if (bare.isEmpty() || bare.length() > LONGEST_NAME) {
            throw new RuleViolation("import.mapping.name");
        }
        var kept = mappings.findByOwnerIdAndKindAndName(user.id(), kind, bare)
                .orElseGet(() -> new ImportMapping(Ids.next(), kind, bare, user.id(), user.name()));
        kept.write(shared, readAs, mapping, clock.instant());
        mappings.save(kept);
        return kept.id();
    }

    /**
     * Forgets one's own mapping.
     *
     * @throws NotFound for another's, as for none
     */
    void forget(UUID id) {
        mappings.delete(mappings.findById(id).filter(mapping -> mapping.isOf(user.id()))
                .orElseThrow(() -> new NotFound("mapping", id)));
    }
}
