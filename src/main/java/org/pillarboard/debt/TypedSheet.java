package org.pillarboard.debt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.springframework.data.repository.Repository;
import tools.jackson.databind.json.JsonMapper;

@Entity
@Unrecorded
class TypedSheet {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID filingId;
    @Column(columnDefinition = "mediumtext")
    private String content;
    private String savedByName;
    private Instant savedAt;
    @Version
    private @Nullable Long version;

    protected TypedSheet() {
    }

    TypedSheet(UUID filingId, FilingSheet sheet, String byName, Instant at) {
        this.filingId = filingId;
        write(sheet, byName, at);
    }

    final void write(FilingSheet sheet, String byName, Instant at) {
        content = JSON.writeValueAsString(sheet);
        savedByName = byName;
        savedAt = at;
    }

    FilingSheet read() {
        return JSON.readValue(content, FilingSheet.class);
    }

    KeptSheet toRow() {
        return new KeptSheet(filingId, read(), savedByName, savedAt, version == null ? 0 : version);
    }
}

interface TypedSheetRepository extends Repository<TypedSheet, UUID> {

    <S extends TypedSheet> S saveAndFlush(S sheet);

    Optional<TypedSheet> findById(UUID filingId);
}
