package org.pillarboard.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.sheet.ReadAs;
import tools.jackson.databind.json.JsonMapper;

@Entity
class ImportMapping {

    /** What is kept as text. */
    record Content(ReadAs readAs, Mapping mapping) {
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;
    private String name;
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

    ImportMapping(UUID id, String name, UUID ownerId, String ownerName) {
        this.id = id;
        this.name = name;
        this.ownerId = ownerId;
        this.ownerName = ownerName;
    }

    void write(boolean toAll, ReadAs readAs, Mapping mapping, Instant at) {
        shared = toAll;
        content = JSON.writeValueAsString(new Content(readAs, mapping));
        changedAt = at;
    }

    boolean isOf(UUID person) {
        return ownerId.equals(person);
    }

    String name() {
        return name;
    }

    MappingRow toRow(UUID reader) {
        Content kept = JSON.readValue(content, Content.class);
        return new MappingRow(id, name, ownerName, isOf(reader), shared, kept.readAs(), kept.mapping());
    }
}
