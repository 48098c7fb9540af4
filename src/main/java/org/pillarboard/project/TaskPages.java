package org.pillarboard.project;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.shared.AsOf;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Reads pages of the ledgers of tasks, of a past day as they were known then: one select a page, whatever its size and theirs. */
@Component
class TaskPages {

    private final EntityManager entities;
    private final Past past;
    private final CurrentUser user;
    private final Units units;

    TaskPages(EntityManager entities, Past past, CurrentUser user, Units units) {
        this.entities = entities;
        this.past = past;
        this.user = user;
        this.units = units;
    }

    List<Task> page(TaskFilter filter, Pageable pageable, LocalDate day) {
        if (user.scope().isEmpty()) {
            return List.of();
        }
        var asked = asked(filter, day);
        var query = entities.createQuery("select t" + asked.beside() + asked.asked() + asked.orderBy(pageable.getSort()), Object[].class);
        asked.values(false).forEach(query::setParameter);
        if (pageable.isPaged()) {
            query.setFirstResult((int) pageable.getOffset()).setMaxResults(pageable.getPageSize());
        }
        return query.getResultList().stream().map(line -> line.length == 1 ? (Task) line[0] : past.of((Task) line[0], (KnownTask) line[1])).toList();
    }

    Map<TaskState, Long> states(TaskFilter filter, LocalDate day) {
        var counts = new EnumMap<TaskState, Long>(TaskState.class);
        for (TaskState state : TaskState.values()) {
            counts.put(state, 0L);
        }
        if (!user.scope().isEmpty()) {
            var asked = asked(filter, day);
            var query = entities.createQuery("select x.state, count(x.state) from (select " + asked.state() + " as state" + asked.asked()
                    + ") x group by x.state", Object[].class);
            asked.values(true).forEach(query::setParameter);
            query.getResultList().forEach(pair -> counts.put(TaskState.valueOf((String) pair[0]), (Long) pair[1]));
        }
        return counts;
    }

    long count(TaskFilter filter, LocalDate day) {
        if (user.scope().isEmpty()) {
            return 0;
        }
        var asked = asked(filter, day);
        var query = entities.createQuery("select count(t)" + asked.asked(), Long.class);
        asked.values(false).forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** Those a past day lacks; none of today. One select of a past day, else none. */
    Optional<Latecomers> latecomers(TaskFilter filter, LocalDate day) {
        if (!past.covers(day) || user.scope().isEmpty()) {
            return Optional.empty();
        }
        var later = TaskQuery.enteredLater(filter, user, below(filter, day), day, past.until(day));
        var query = entities.createQuery("select count(distinct t.id), min(k.knownFrom) from Task t join KnownTask k on k.key.taskId = t.id"
                + later.where(), Object[].class);
        later.values(false).forEach(query::setParameter);
        var found = query.getSingleResult();
        return Latecomers.of((Long) found[0], (Instant) found[1]);
    }

    private TaskQuery asked(TaskFilter filter, LocalDate day) {
        return new TaskQuery(filter, user, below(filter, day), day, past.until(day));
    }

    private Set<String> below(TaskFilter filter, LocalDate day) {
        if (filter.unitCode() == null) {
            return Set.of();
        }
        user.requireUnit(filter.unitCode());
        return (past.covers(day) ? units.tree(new AsOf(day)) : units.tree()).narrowingTo(filter.unitCode());
    }
}
