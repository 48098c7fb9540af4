package org.pillarboard.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads only: lines are appended by the journal and changed by nobody. */
@Repository
class TrailRepository {

    private static final String ROW = "select new org.pillarboard.audit.TrailRow(t.seq, t.at, t.kind, t.actorName,"
        + " t.address, t.subject, t.subjectId, t.beforeText, t.afterText, t.name)";

    /** A text, and the codes of what is called so. */
    private record Sought(String text, @Nullable String codes) {
    }

    private final EntityManager entities;

    TrailRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<TrailRow> page(TrailFilter filter, long offset, int limit) {
        Map<String, Object> values = values(filter);
        var query = entities.createQuery(ROW + " from TrailLine t" + where(values) + " order by t.seq desc", TrailRow.class);
        bind(query, values);
        return query.setFirstResult(Math.toIntExact(offset)).setMaxResults(limit).getResultList();
    }

    /** The lines that match and are older than the one of that number, the newest first: what is written meanwhile moves none. */
    List<TrailRow> before(TrailFilter filter, long seq, int limit) {
        Map<String, Object> values = values(filter);
        values.put("t.seq < :older", seq);
        var query = entities.createQuery(ROW + " from TrailLine t" + where(values) + " order by t.seq desc", TrailRow.class);
        bind(query, values);
        return query.setMaxResults(limit).getResultList();
    }

    long count(TrailFilter filter) {
        Map<String, Object> values = values(filter);
        var query = entities.createQuery("select count(t) from TrailEntry t" + where(values), Long.class);
        bind(query, values);
        return query.getSingleResult();
    }

    TrailDay day(TrailFilter day) {
        Map<String, Object> values = values(day);
        var query = entities.createQuery("select new org.pillarboard.audit.TrailDay(count(t), count(case when t.kind = REFUSAL then 1 end),"
            + " count(case when t.kind = LOG_IN_FAILED then 1 end)) from TrailEntry t" + where(values), TrailDay.class);
        bind(query, values);
        return query.getSingleResult();
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

    private static Map<String, Object> values(TrailFilter filter) {
        var values = new LinkedHashMap<String, Object>();
        put(values, "t.kind = :kind", filter.kind());
        put(values, "lower(t.actorName) like :person escape '!'", filter.personPattern());
        String coded = filter.codePattern() == null ? "" : " or function('regexp_instr', t.subjectId, :codes) > 0"
            + " or function('regexp_instr', t.beforeText, :codes) > 0 or function('regexp_instr', t.afterText, :codes) > 0";
        put(values, "(lower(t.subjectId) like :text escape '!' or lower(t.subject) like :text escape '!'"
            + " or lower(t.beforeText) like :text escape '!' or lower(t.afterText) like :text escape '!'"
            + " or t.subjectId in (select n.subjectId from TrailNamed n where n.words like :text escape '!')" + coded + ")",
            filter.textPattern() == null ? null : new Sought(filter.textPattern(), filter.codePattern()));
        put(values, "t.at >= :since", filter.since());
        put(values, "t.at < :before", filter.before());
        return values;
    }

    private static void put(Map<String, Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            values.put(condition, value);
        }
    }

    private static String where(Map<String, Object> values) {
        return values.isEmpty() ? "" : " where " + String.join(" and ", values.keySet());
    }

    private static void bind(Query query, Map<String, Object> values) {
        values.forEach((condition, value) -> {
            if (value instanceof Sought(String text, String codes)) {
                query.setParameter("text", text);
                if (codes != null) {
                    query.setParameter("codes", codes);
                }
            } else {
                query.setParameter(condition.replaceFirst("(?s).*?:(\\w+).*", "$1"), value);
            }
        });
    }
}
