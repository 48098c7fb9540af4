package org.pillarboard.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.sheet.ReadAs;
import tools.jackson.databind.json.JsonMapper;

@Entity
class ImportMapping {

    /** What is kept as text. */
    record Content(ReadAs readAs, Object mapping) {
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;
    private String name;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MappingKind kind;
    private UUID ownerId;
    private String ownerName;
    private boolean shared;
    @Column(columnDefinition = "text")
    private String content;
    private Instant changedAt;
    @Version
    private @Nullable Long version;

    protected ImportMapping() {
    }

    ImportMapping(UUID id, MappingKind kind, String name, UUID ownerId, String ownerName) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.ownerId = ownerId;
        this.ownerName = ownerName;
    }

    void write(boolean toAll, ReadAs readAs, Object mapping, Instant at) {
        shared = toAll;
        content = JSON.writeValueAsString(new Content(readAs, mapping));
        changedAt = at;
    }

    boolean isOf(UUID person) {
        return ownerId.equals(person);
    }

    UUID id() {
        return id;
    }

    <M> MappingRow<M> toRow(UUID reader, Class<M> type) {
        var kept = JSON.readTree(content);
        return new MappingRow<>(id, name, ownerName, isOf(reader), shared, JSON.treeToValue(kept.get("readAs"), ReadAs.class),
                JSON.treeToValue(kept.get("mapping"), type));
    }
}
