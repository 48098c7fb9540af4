package org.pillarboard.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceFileRepository extends Repository<EvidenceFile, UUID> {

    EvidenceFile save(EvidenceFile file);

    Optional<EvidenceFile> findById(UUID id);

    @Query("""
            select f.id, l.key.subjectId, f.fileName, f.mediaType, f.sizeBytes, f.sha256, f.uploadedByName, f.uploadedAt, l.paper
            from EvidenceFile f join EvidenceLink l on l.key.evidenceId = f.id
            where l.key.subjectKind = :kind and l.key.subjectId in :subjects order by f.uploadedAt, f.id""")
    List<EvidenceRow> behind(String kind, Collection<UUID> subjects);
}

interface EvidenceContentRepository extends Repository<EvidenceContent, String> {

    boolean existsById(String sha256);

    EvidenceContent saveAndFlush(EvidenceContent content);

    Optional<EvidenceContent> findById(String sha256);
}

interface EvidenceLinkRepository extends Repository<EvidenceLink, EvidenceLink.Key> {

    EvidenceLink save(EvidenceLink link);

    void deleteById(EvidenceLink.Key key);

    boolean existsById(EvidenceLink.Key key);

    @Query("select l.unitCode from EvidenceLink l where l.key.evidenceId = :evidenceId")
    List<String> unitsOf(UUID evidenceId);
}
