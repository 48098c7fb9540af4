package org.pillarboard.project;

import java.util.Optional;
import java.util.UUID;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Scope;
import org.springframework.stereotype.Component;

/** Lets nobody near a project who has no business with it; a refusal is in the trail and looks like a wrong id. */
@Component
class ProjectGuard {

    private final ProjectRepository projects;
    private final MilestoneRepository milestones;
    private final CurrentUser user;

    ProjectGuard(ProjectRepository projects, MilestoneRepository milestones, CurrentUser user) {
        this.projects = projects;
        this.milestones = milestones;
        this.user = user;
    }

    /** For reading: of a unit in sight, or helping. */
    Project seen(UUID id) {
        var project = find(id);
        boolean seen = user.scope().sees(project.unitCode()) || project.coUnits().stream().anyMatch(user.scope()::sees);
        if (!seen) {
            throw user.refuse("project", id.toString());
        }
        return project;
    }

    /** For reading whole, by its id or its number: its tags, helpers and quantities come along. One select. */
    Project seenWhole(String idOrNumber) {
        return seen(whole(idOrNumber).orElseThrow(() -> new NotFound("project", idOrNumber)).id());
    }

    private Optional<Project> whole(String idOrNumber) {
        try {
            return projects.whole(UUID.fromString(idOrNumber));
        } catch (IllegalArgumentException number) {
            return projects.wholeOfCode(idOrNumber);
        }
    }

    /** For reporting: the accountable unit is one's own. */
    Project owned(UUID id) {
        var project = find(id);
        requireOwned(project.unitCode());
        return project;
    }

    void requireOwned(String unitCode) {
        if (!user.ownedUnits().contains(unitCode)) {
            throw user.refuse("unit", unitCode);
        }
    }

    /** For deciding: its section is one of one's own. */
    Project reviewed(UUID id) {
        var project = find(id);
        requireReviewed(project.sectionCode(), id);
        return project;
    }

    void requireReviewed(String sectionCode, UUID subject) {
        if (!user.reviewedSections().contains(sectionCode)) {
            throw user.refuse("project", subject.toString());
        }
    }

    /** For keeping its register: the accountable unit's owner or its section's reviewer. */
    Project kept(UUID id) {
        var project = find(id);
        requireKept(project.unitCode(), project.sectionCode());
        return project;
    }

    void requireKept(String unitCode, String sectionCode) {
        if (!user.ownedUnits().contains(unitCode) && !user.reviewedSections().contains(sectionCode)) {
            throw user.refuse("unit", unitCode);
        }
    }

    /** Whether the person sees only what is approved of a unit's doings in a section. */
    boolean waits(String unitCode, String sectionCode) {
        return user.seesApprovedAlone(unitCode, sectionCode);
    }

    Milestone milestone(UUID id) {
        return milestones.findById(id).orElseThrow(() -> new NotFound("milestone", id));
    }

    Scope scope() {
        return user.scope();
    }

    Signature me() {
        return new Signature(user.id(), user.name());
    }

    private Project find(UUID id) {
        return projects.findById(id).orElseThrow(() -> new NotFound("project", id));
    }
}
