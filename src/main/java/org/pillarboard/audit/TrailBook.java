package org.pillarboard.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The auditor's reading door to the trail: page by page, checked link by link, handed out as a whole. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('AUDITOR')")
public class TrailBook {

    private static final int CHUNK = 1000;

    private final TrailRepository lines;
    private final Trail trail;

    TrailBook(TrailRepository lines, Trail trail) {
        this.lines = lines;
        this.trail = trail;
    }

    /** The lines that match, the newest first: {@code limit} of them from {@code offset} on, without figures of the business. */
    public List<TrailRow> page(TrailFilter filter, long offset, int limit) {
        return lines.page(filter, offset, limit).stream().map(TrailRow::discreet).toList();
    }

    /** How many lines match. */
    public long count(TrailFilter filter) {
        return lines.count(filter);
    }

    /** How a day went: one select over its lines. */
    public TrailDay day(LocalDate day) {
        return lines.day(new TrailFilter(null, "", "", day, day));
    }

    /**
     * Recomputes every link from the first line to the head, and names the first that does not hold. Lines that are written
     * meanwhile are walked too, until the walk ends where the head stood when it set out.
     */
    public Verdict verify() {
        var end = new TrailEnd(0, TrailHash.START);
        while (true) {
            var head = lines.head();
            if (head.seq() < end.seq()) {
                return head.broken();
            }
            for (var chunk = lines.after(end.seq(), CHUNK); !chunk.isEmpty(); chunk = lines.after(end.seq(), CHUNK)) {
                for (TrailEntry entry : chunk) {
                    if (!entry.follows(end)) {
                        return end.broken();
                    }
                    end = entry.end();
                }
            }
            if (end.equals(head)) {
                return new Verdict(end.seq(), null);
            }
            if (end.seq() <= head.seq()) {
                return end.broken();
            }
        }
    }

    /**
     * Hands every matching line to the writer, the newest first, and leaves a line that tells of it; of what was handed out also
     * where the reader went away before the end.
     *
     * @param form the kind of file that is written
     */
    public void export(TrailFilter filter, String form, Consumer<TrailRow> writer) {
        long count = 0;
        try {
            var chunk = lines.before(filter, Long.MAX_VALUE, CHUNK);
            while (!chunk.isEmpty()) {
                count += chunk.size();
                chunk.stream().map(TrailRow::discreet).forEach(writer);
                chunk = lines.before(filter, chunk.getLast().seq(), CHUNK);
            }
        } finally {
            trail.recordApart(TrailKind.EXPORT, "trail", filter.asked(form).toString(), null, Asked.lines(count));
        }
    }
}
