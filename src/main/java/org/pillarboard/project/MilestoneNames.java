package org.pillarboard.project;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pillarboard.audit.SubjectNames;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Milestones in the trail by their own name, their project's and its number. */
@Component
class MilestoneNames implements SubjectNames {

    private static final Limit MOST = Limit.of(2000);

    private final MilestoneRepository milestones;

    MilestoneNames(MilestoneRepository milestones) {
        this.milestones = milestones;
    }

    @Override
    public List<UUID> called(String part) {
        return milestones.called(part.toLowerCase(Locale.ROOT), MOST);
    }
}
