package org.pillarboard.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads only: lines are appended by the journal and changed by nobody. */
@Repository
class TrailRepository {

    private static final String ROW = "select new org.pillarboard.audit.TrailRow(t.seq, t.at, t.kind, t.actorName,"
        + " t.address, t.subject, t.subjectId, t.beforeText, t.afterText, t.name)";

    private static final String WRITTEN = "lower(t.subjectId) like :text escape '!' or lower(t.subject) like :text escape '!'"
        + " or lower(t.beforeText) like :text escape '!' or lower(t.afterText) like :text escape '!'"
        + " or t.subjectId in (select n.subjectId from TrailNamed n where n.words like :text escape '!')";
    private static final String CODED = "function('regexp_instr', t.subjectId, :codes) > 0"
        + " or function('regexp_instr', t.beforeText, :codes) > 0 or function('regexp_instr', t.afterText, :codes) > 0";

    /** So many lines, at most, others write while one work is done. */
    private static final int MEANWHILE = 10_000;

    /** Part of what is asked of a line, and what its parameters stand for. */
    private record Condition(String words, Map<String, Object> values) {
    }

    private final EntityManager entities;

    TrailRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<TrailRow> page(TrailFilter filter, long offset, int limit) {
        return select(ROW + " from TrailLine t", bounded(filter), " order by t.seq desc", TrailRow.class)
            .setFirstResult(Math.toIntExact(offset)).setMaxResults(limit).getResultList();
    }

    /** The lines that match and are older than the one of that number, the newest first: what is written meanwhile moves none. */
    List<TrailRow> before(TrailFilter filter, long seq, int limit) {
        var conditions = bounded(filter);
        conditions.add(new Condition("t.seq < :older", Map.of("older", seq)));
        return select(ROW + " from TrailLine t", conditions, " order by t.seq desc", TrailRow.class).setMaxResults(limit).getResultList();
    }

    /** Of all lines the number of the last: they are numbered without a gap. */
    long count(TrailFilter filter) {
        return filter.equals(TrailFilter.ALL) ? head().seq()
            : select("select count(t) from TrailEntry t", conditions(filter), "", Long.class).getSingleResult();
    }

    TrailDay day(TrailFilter day) {
        return select("select new org.pillarboard.audit.TrailDay(count(t), count(case when t.kind = REFUSAL then 1 end),"
            + " count(case when t.kind = LOG_IN_FAILED then 1 end)) from TrailEntry t", conditions(day), "", TrailDay.class).getSingleResult();
    }

    /** The lines that tell how some things went from hand to hand, the oldest first. */
    List<TrailRow> passages(String subject, Collection<String> ids) {
        return entities.createQuery(ROW + " from TrailLine t where t.subjectId in :ids and t.subject = :subject and t.kind in (SUBMISSION, DECISION)"
            + " order by t.seq", TrailRow.class).setParameter("ids", ids).setParameter("subject", subject).getResultList();
    }

    /** The next lines of the chain, detached: a check of the whole book holds one handful at a time. */
    List<TrailEntry> after(long seq, int limit) {
        entities.clear();
        return entities.createQuery("from TrailEntry t where t.seq > :seq order by t.seq", TrailEntry.class)
            .setParameter("seq", seq).setMaxResults(limit).getResultList();
    }

    /** Where the chain ends now; the beginning of a trail nothing was written in. */
    TrailEnd head() {
        return entities.createQuery("select new org.pillarboard.audit.TrailEnd(h.seq, h.hash) from TrailHead h", TrailEnd.class)
            .getResultStream().findFirst().orElse(new TrailEnd(0, TrailHash.START));
    }

    /** Lines are read from the newest on: where a day is the first, also how far down the chain, or all of it would be read for a text nobody wrote. */
    private List<Condition> bounded(TrailFilter filter) {
        var conditions = conditions(filter);
        var since = filter.since();
        if (since != null) {
            conditions.add(new Condition("t.seq >= :oldest", Map.of("oldest", oldest(since))));
        }
        return conditions;
    }

    /** A number no line of that moment or later is below: it is told when it happened, and numbered when it was done. */
    private long oldest(Instant since) {
        return entities.createQuery("select t.seq from TrailEntry t where t.at >= :since order by t.at", Long.class).setParameter("since", since)
            .setMaxResults(1).getResultStream().findFirst().map(seq -> seq - MEANWHILE).orElse(Long.MAX_VALUE);
    }

    private static List<Condition> conditions(TrailFilter filter) {
        var conditions = new ArrayList<Condition>();
        add(conditions, "t.kind = :kind", "kind", filter.kind());
        add(conditions, "lower(t.actorName) like :person escape '!'", "person", filter.personPattern());
        said(filter).ifPresent(conditions::add);
        add(conditions, "t.at >= :since", "since", filter.since());
        add(conditions, "t.at < :before", "before", filter.before());
        return conditions;
    }

    /** The text as it stands in a line or names what the line is about, or what it means. */
    private static Optional<Condition> said(TrailFilter filter) {
        String text = filter.textPattern();
        if (text == null) {
            return Optional.empty();
        }
        var any = new ArrayList<Condition>(List.of(new Condition(WRITTEN, Map.of("text", text))));
        add(any, CODED, "codes", filter.means().codePattern());
        add(any, "t.subject in :subjects", "subjects", some(filter.means().subjects()));
        add(any, "t.kind in :kinds", "kinds", some(filter.means().kinds()));
        var values = new HashMap<String, Object>();
        any.forEach(one -> values.putAll(one.values()));
        return Optional.of(new Condition(any.stream().map(Condition::words).collect(Collectors.joining(" or ")), values));
    }

    private static @Nullable Object some(Set<?> all) {
        return all.isEmpty() ? null : all;
    }

    private static void add(List<Condition> conditions, String words, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(new Condition(words, Map.of(parameter, value)));
        }
    }

    private <T> TypedQuery<T> select(String what, List<Condition> conditions, String order, Class<T> type) {
        String where = conditions.stream().map(condition -> "(" + condition.words() + ")").collect(Collectors.joining(" and "));
        var query = entities.createQuery(what + (where.isEmpty() ? "" : " where " + where) + order, type);
        conditions.forEach(condition -> condition.values().forEach(query::setParameter));
        return query;
    }
}
