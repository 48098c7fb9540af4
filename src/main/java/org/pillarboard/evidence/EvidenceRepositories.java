package org.pillarboard.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceFileRepository extends Repository<EvidenceFile, UUID> {

    EvidenceFile save(EvidenceFile file);

    Optional<EvidenceFile> findById(UUID id);

    @Query("""
            select f.id, l.key.subjectId, f.fileName, f.mediaType, f.sizeBytes, f.sha256, f.uploadedByName, f.uploadedAt, l.linkedAt,
            l.removedAt, l.paper, l.replacedBy,
            (select count(o.unitCode) from EvidenceLink o where o.key.evidenceId = f.id and o.removedAt is null),
            (select count(g.unitCode) from EvidenceLink g where g.key.evidenceId = f.id and g.key.subjectKind in :guarded
            and g.key.subjectId not in :subjects)
            from EvidenceFile f join EvidenceLink l on l.key.evidenceId = f.id
            where l.key.subjectKind = :kind and l.key.subjectId in :subjects order by f.uploadedAt, f.id""")
    List<EvidenceRow> behind(String kind, Collection<UUID> subjects, Collection<String> guarded);

    /** The name of a file that is taken away from behind a subject. */
    record Gone(UUID subjectId, String fileName) {
    }

    @Query("""
            select l.key.subjectId, f.fileName from EvidenceFile f join EvidenceLink l on l.key.evidenceId = f.id
            where l.key.subjectKind = :kind and l.key.subjectId in :subjects and l.removedAt is not null and not l.gone order by f.uploadedAt, f.id""")
    List<Gone> takenAway(String kind, Collection<UUID> subjects);

    /** Files that stand behind something of the units now and not behind the subject, the newest first. */
    @Query("""
            from EvidenceFile f where (:text = '' or lower(f.fileName) like :text escape '!')
            and exists (select 1 from EvidenceLink l where l.key.evidenceId = f.id and l.unitCode in :units and l.replacedBy is null
            and l.removedAt is null)
            and not exists (select 1 from EvidenceLink l where l.key.evidenceId = f.id and l.key.subjectKind = :kind
            and l.key.subjectId = :subject and l.removedAt is null) order by f.uploadedAt desc, f.id""")
    List<EvidenceFile> kept(Collection<String> units, String kind, @Nullable UUID subject, String text, Limit most);
}

interface EvidenceContentRepository extends Repository<EvidenceContent, String> {

    /** Keeps a content once: whoever brings the same in the same instant waits, and finds it there. */
    @Modifying
    @Query(value = "insert ignore into evidence_content (sha256, content) values (:sha256, :content)", nativeQuery = true)
    void keep(String sha256, byte[] content);

    Optional<EvidenceContent> findById(String sha256);
}

interface EvidenceLinkRepository extends Repository<EvidenceLink, EvidenceLink.Key> {

    EvidenceLink save(EvidenceLink link);

    Optional<EvidenceLink> findById(EvidenceLink.Key key);

    @Query("from EvidenceLink l where l.key.subjectKind = :kind and l.key.subjectId = :subject and l.replacedBy = :newer")
    List<EvidenceLink> replacedBy(String kind, UUID subject, UUID newer);

    @Query("from EvidenceLink l where l.key.subjectKind = :kind and l.key.subjectId = :subject")
    List<EvidenceLink> behind(String kind, UUID subject);

    /** How many papers lie behind a subject. */
    record Count(UUID subjectId, long papers) {
    }

    @Query("""
            select l.key.subjectId, count(l.unitCode) from EvidenceLink l
            where l.key.subjectKind = :kind and l.key.subjectId in :subjects and l.removedAt is null and not exists (
            select 1 from EvidenceLink n where n.key.evidenceId = l.replacedBy and n.key.subjectKind = :kind and n.key.subjectId = l.key.subjectId
            and n.removedAt is null) group by l.key.subjectId""")
    List<Count> counts(String kind, Collection<UUID> subjects);

    void delete(EvidenceLink link);

    void deleteById(EvidenceLink.Key key);

    boolean existsById(EvidenceLink.Key key);

    /** Where a file stands. */
    record Place(UUID evidenceId, String kind, UUID subjectId, String unitCode, Instant linkedAt, @Nullable Instant removedAt, boolean gone) {
    }

    @Query("""
            select l.key.evidenceId, l.key.subjectKind, l.key.subjectId, l.unitCode, l.linkedAt, l.removedAt, l.gone from EvidenceLink l
            where l.key.evidenceId in :evidenceIds""")
    List<Place> placesOf(Collection<UUID> evidenceIds);
}
