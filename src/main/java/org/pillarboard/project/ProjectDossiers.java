package org.pillarboard.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pillarboard.audit.History;
import org.pillarboard.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a project's page at once: thirteen selects whatever it holds, one less for a leader; where papers stand behind it one more, for a
 * leader two; of a past day a few more.
 */
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
    private final Past past;

    ProjectDossiers(Projects projects, DelayRequests delays, Closings closings, Oversights oversights, Spendings spendings, History history, Past past) {
        this.projects = projects;
        this.delays = delays;
        this.closings = closings;
        this.oversights = oversights;
        this.spendings = spendings;
        this.history = history;
        this.past = past;
    }

    /**
     * A project's page by its id or its number, as it was known on a day.
     *
     * @throws NotFound for a wrong one, for one out of sight, and for a day on which it was not entered yet
     */
    public ProjectDossier of(String idOrNumber, LocalDate day) {
        var detail = projects.get(idOrNumber, day);
        UUID id = detail.row().id();
        Instant until = past.until(day);
        var kept = oversights.of(id, day);
        return new ProjectDossier(detail,
                delays.of(id, until), closings.of(id, until), kept, oversights.lights(detail, kept, day), spendings.of(id, day),
                history.of(Projects.SUBJECT, id).stream().filter(change -> !change.at().isAfter(until)).toList());
    }
}
