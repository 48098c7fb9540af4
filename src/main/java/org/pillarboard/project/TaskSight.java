package org.pillarboard.project;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.evidence.PaperGate;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.springframework.stereotype.Component;

/** Keeps the papers of a task from a leader until its section has checked its closing (归口核验): they are what the leader signs on. */
@Component
class TaskSight implements PaperGate {

    private final TaskRepository tasks;
    private final ProjectGuard guard;
    private final CurrentUser user;

    TaskSight(TaskRepository tasks, ProjectGuard guard, CurrentUser user) {
        this.tasks = tasks;
        this.guard = guard;
        this.user = user;
    }

    @Override
    public String kind() {
        return Tasks.SUBJECT;
    }

    @Override
    public Map<UUID, Instant> openUntil(Collection<UUID> some) {
        var checked = user.is(Role.LEADER) ? tasks.checked(some) : List.<TaskRepository.Checked>of();
        return checked.stream().filter(one -> guard.waits(one.unitCode(), one.sectionCode()))
                .collect(Collectors.toMap(TaskRepository.Checked::id, one -> one.at() == null ? Instant.EPOCH : one.at()));
    }
}
