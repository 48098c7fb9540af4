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

    /** Recomputes every link from the first line to the head, and names the first that does not hold. */
    public Verdict verify() {
        long seq = 0;
        String hash = TrailHash.START;
        for (var chunk = lines.after(0, CHUNK); !chunk.isEmpty(); chunk = lines.after(seq, CHUNK)) {
            for (TrailEntry entry : chunk) {
                if (!entry.follows(seq, hash)) {
                    return new Verdict(seq, seq + 1);
                }
                seq = entry.seq();
                hash = entry.hash();
            }
        }
        return atHead(seq, hash);
    }

    private Verdict atHead(long seq, String hash) {
        boolean sound = lines.heads().stream().allMatch(head -> head.seq() == seq && head.hash().equals(hash));
        return new Verdict(seq, sound ? null : seq + 1);
    }

    /** Hands every matching line to the writer, the newest first, and leaves a line that tells of it. */
    @Transactional
    public void export(TrailFilter filter, Consumer<TrailRow> writer) {
        long count = count(filter);
        for (long offset = 0; offset < count; offset += CHUNK) {
            page(filter, offset, (int) Math.min(CHUNK, count - offset)).forEach(writer);
        }
        trail.record(TrailKind.EXPORT, "trail", filter.toString(), null, String.valueOf(count));
    }
}
