package org.pillarboard.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.audit.SubjectNames;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** A milestone in the trail: its project's number and its name. */
@Component
class MilestoneNames implements SubjectNames {

    private static final Limit MOST = Limit.of(2000);

    private final MilestoneRepository milestones;

    MilestoneNames(MilestoneRepository milestones) {
        this.milestones = milestones;
    }

    @Override
    public Set<String> subjects() {
        return Set.of(MilestoneUpdates.SUBJECT, DelayRequests.SUBJECT, MilestonePlans.SUBJECT);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        milestones.named(ids).forEach(one -> names.put(one.id(), one.projectCode() + "/" + one.name()));
        return names;
    }

    @Override
    public List<UUID> called(String part) {
        return milestones.called(part.toLowerCase(Locale.ROOT), MOST);
    }
}
