package org.pillarboard.project;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.People;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.identity.Units;
import org.pillarboard.shared.AsOf;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Reads pages of the portfolio, of a past day as it was known then: two selects a page, whatever its size and the portfolio's. */
@Component
class ProjectPages {

    private static final String BETWEEN = "\u001f";
    private final EntityManager entities;
    private final Past past;
    private final CurrentUser user;
    private final Units units;
    private final People people;

    ProjectPages(EntityManager entities, Past past, CurrentUser user,
            Units units, People people) {
        this.entities = entities;
        this.past = past;
        this.user = user;
        this.units = units;
        this.people = people;
    }

    List<ProjectRow> page(ProjectFilter filter, Pageable pageable, LocalDate day) {
        if (user.scope().isEmpty()) {
            return List.of();
        }
        var asked = asked(filter, day);
        var query = entities.createQuery("select p, (select listagg(t, '" + BETWEEN + "') from p.tags t)" + asked.beside() + asked.from()
                + asked.where() + asked.orderBy(pageable.getSort()), Object[].class);
        asked.values(false).forEach(query::setParameter);
        if (pageable.isPaged()) {
            query.setFirstResult((int) pageable.getOffset()).setMaxResults(pageable.getPageSize());
        }
        return rows(query.getResultList(), day);
    }

    private List<ProjectRow> rows(List<Object[]> found, LocalDate day) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(line -> ((Project) line[0]).id()).toList();
        Map<UUID, List<Milestone>> strips = past.steps(ids, day).stream().collect(Collectors.groupingBy(Milestone::projectId));
        return found.stream().map(line -> row(project(line), strips.getOrDefault(((Project) line[0]).id(), List.of()),
                tags((String) line[1]), day)).toList();
    }

    private Project project(Object[] line) {
        return line.length == 2 ? (Project) line[0] : past.of((Project) line[0], (KnownProject) line[2]);
    }

    private static Set<String> tags(@Nullable String joined) {
        return joined == null ? Set.of() : Set.of(joined.split(BETWEEN));
    }

    ProjectRow row(Project one, List<Milestone> strip, Set<String> tags, LocalDate day) {
        var course = one.course();
        var standing = one.standing().standing();
        var marks = strip.stream().map(milestone -> MilestoneMark.of(milestone, standing, day)).toList();
        boolean running = standing.isOpen() && course.earliestDue() != null;
        long overdue = running ? Math.max(0, ChronoUnit.DAYS.between(course.earliestDue(), day)) : 0;
        var next = course.nextMilestone() == null ? null : new ProjectRow.NextMilestone(course.nextMilestone(),
                course.earliestDue(), MilestoneState.of(MilestoneDates.planned(course.earliestDue()), standing, day));
        return new ProjectRow(one.id(), one.code(), one.name(), one.typeCode(), one.pillarCode(), one.sectionCode(),
                one.unitCode(), one.ownerId(), people.nameOf(one.ownerId()), ProjectColour.of(ColourFacts.of(one), day),
                one.selfRating(), course.progress(), next, overdue, course.slipDays(), course.baselineFinish(),
                course.forecastFinish(), standing, one.money(), one.place(), tags, marks, one.isDemo());
    }

    /** How many there are of each light; none is 0. One select. */
    Map<ProjectLight, Long> lights(ProjectFilter filter, LocalDate day) {
        var counts = new EnumMap<ProjectLight, Long>(ProjectLight.class);
        for (ProjectLight light : ProjectLight.values()) {
            counts.put(light, 0L);
        }
        if (!user.scope().isEmpty()) {
            var asked = asked(filter, day);
            var query = entities.createQuery("select x.light, count(x.light) from (select " + asked.light()
                    + " as light" + asked.from() + asked.where() + ") x group by x.light", Object[].class);
            asked.values(true).forEach(query::setParameter);
            query.getResultList().forEach(pair ->
                    counts.put(ProjectLight.values()[((Number) pair[0]).intValue()], ((Number) pair[1]).longValue()));
        }
        return counts;
    }

    long count(ProjectFilter filter, LocalDate day) {
        if (user.scope().isEmpty()) {
            return 0;
        }
        var asked = asked(filter, day);
        var query = entities.createQuery("select count(p)" + asked.from() + asked.where(), Long.class);
        asked.values(false).forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** Those a past day lacks; none of today. One select of a past day, else none. */
    Optional<Latecomers> latecomers(ProjectFilter filter, LocalDate day) {
        if (!past.covers(day) || user.scope().isEmpty()) {
            return Optional.empty();
        }
        var later = ProjectQuery.enteredLater(filter, user.scope(), below(filter, day), day, past.until(day));
        var query = entities.createQuery("select count(distinct p.id), min(k.knownFrom)" + later.from()
                + " join KnownProject k on k.key.projectId = p.id" + later.where(), Object[].class);
        later.values(true).forEach(query::setParameter);
        var found = query.getSingleResult();
        return Latecomers.of((Long) found[0], (Instant) found[1]);
    }

    private ProjectQuery asked(ProjectFilter filter, LocalDate day) {
        return new ProjectQuery(filter, user.scope(), below(filter, day), day, past.until(day));
    }

    private Set<String> below(ProjectFilter filter, LocalDate day) {
        if (filter.unitCode() == null) {
            return Set.of();
        }
        user.requireUnit(filter.unitCode());
        return tree(day).narrowingTo(filter.unitCode());
    }

    private UnitTree tree(LocalDate day) {
        return past.covers(day) ? units.tree(new AsOf(day)) : units.tree();
    }
}
