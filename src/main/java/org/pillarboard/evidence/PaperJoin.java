package org.pillarboard.evidence;

/**
 * The words with which a register reads its own records and the files behind them in one query: {@code select new Pair(s, PAPER)
 * from Record s BEHIND where … order by …, ORDER}. Its record is called {@code s}, {@code :kind} is the kind of its
 * {@link Evidences.Subject}, {@code :guarded} what {@link Evidences#guarded} says; {@link Evidences#inSight} sorts out what may be
 * seen. A record comes once for each file, and once without any: its file has no id then.
 */
public final class PaperJoin {

    /** The file, as an {@link EvidenceRow}. */
    public static final String PAPER = """
             new org.pillarboard.evidence.EvidenceRow(f.id, l.key.subjectId, f.fileName, f.mediaType, coalesce(f.sizeBytes, 0L),
            f.sha256, f.uploadedByName, f.uploadedAt, l.linkedAt, l.removedAt, l.paper, l.replacedBy,
            (select count(o.unitCode) from EvidenceLink o where o.key.evidenceId = f.id and o.removedAt is null),
            (select count(g.unitCode) from EvidenceLink g where g.key.evidenceId = f.id and g.key.subjectKind in :guarded
            and g.key.subjectKind <> :kind))
            """;

    /** The files behind the record. */
    public static final String BEHIND = """
             left join EvidenceLink l on l.key.subjectKind = :kind and l.key.subjectId = s.id
            left join EvidenceFile f on f.id = l.key.evidenceId
            """;

    /** The files of a record in the order they came. */
    public static final String ORDER = " f.uploadedAt, f.id";

    private PaperJoin() {
    }
}
