package org.pillarboard.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportFileRepository extends Repository<ImportFile, UUID> {

    ImportFile save(ImportFile file);

    List<ImportFile> findBySha256OrderByImportedAtDesc(String sha256);

    List<ImportFile> findByImportedByOrderByImportedAtDesc(UUID importedBy, Limit limit);
}

interface ImportMappingRepository extends Repository<ImportMapping, UUID> {

    ImportMapping save(ImportMapping mapping);

    void delete(ImportMapping mapping);

    Optional<ImportMapping> findById(UUID id);

    Optional<ImportMapping> findByOwnerIdAndKindAndName(UUID ownerId, MappingKind kind, String name);

    @Query("from ImportMapping m where m.kind = :kind and (m.ownerId = :person or m.shared = true) order by m.changedAt desc")
    List<ImportMapping> seenBy(UUID person, MappingKind kind);
}
