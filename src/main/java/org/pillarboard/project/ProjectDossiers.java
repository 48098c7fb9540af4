package org.pillarboard.project;

import java.util.UUID;
import org.pillarboard.audit.History;
import org.pillarboard.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a project's page at once: thirteen selects whatever it holds, one less for a leader; where papers stand behind it one more, for a leader two. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class ProjectDossiers {

    private final Projects projects;
    private final DelayRequests delays;
    private final Closings closings;
    private final Oversights oversights;
    private final Spendings spendings;
    private final History history;

    ProjectDossiers(Projects projects, DelayRequests delays, Closings closings, Oversights oversights, Spendings spendings, History history) {
        this.projects = projects;
        this.delays = delays;
        this.closings = closings;
        this.oversights = oversights;
        this.spendings = spendings;
        this.history = history;
    }

    /**
     * A project's page by its id or its number.
     *
     * @throws NotFound for a wrong one and for one out of sight
     */
    public ProjectDossier of(String idOrNumber) {
        var detail = projects.get(idOrNumber);
        UUID id = detail.row().id();
        var kept = oversights.of(id);
        return new ProjectDossier(detail, delays.of(id), closings.of(id), kept, oversights.lights(detail, kept), spendings.of(id),
                history.of(Projects.SUBJECT, id));
    }
}
