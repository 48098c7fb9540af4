package org.pillarboard.debt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Ids;
import org.springframework.data.domain.Persistable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import tools.jackson.databind.json.JsonMapper;

@Entity
@Unrecorded
class RegisterEntry implements Persistable<UUID> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;
    private UUID filingId;
    private String unitCode;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LineKind kind;
    @Column(columnDefinition = "text")
    private String content;
    private @Nullable Instant knownFrom;

    protected RegisterEntry() {
    }

    RegisterEntry(UUID filingId, String unitCode, SheetLine line) {
        this.id = Ids.next();
        this.filingId = filingId;
        this.unitCode = unitCode;
        this.kind = line.kind();
        this.content = JSON.writeValueAsString(line);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return knownFrom == null;
    }

    UUID filingId() {
        return filingId;
    }

    /** The number of the instrument a rating is of, or of the loan that is shared; empty for the issuer. */
    String rated() {
        return toRow().rated();
    }

    RegisterRow toRow() {
        return new RegisterRow(id, unitCode, JSON.readValue(content, SheetLine.class));
    }
}

interface RegisterEntryRepository extends Repository<RegisterEntry, UUID> {

    <S extends RegisterEntry> List<S> saveAll(Iterable<S> all);

    List<RegisterEntry> findByFilingId(UUID filingId);

    List<RegisterEntry> findByFilingIdInAndKindIn(Collection<UUID> filingIds, Collection<LineKind> kinds);

    @Query("from RegisterEntry r where r.knownFrom is not null order by r.id")
    List<RegisterEntry> known();

    @Query("""
            from RegisterEntry r where r.knownFrom <= :known and (:everything = true or r.unitCode in :units)
            order by r.knownFrom, r.id""")
    List<RegisterEntry> register(Instant known, boolean everything, Collection<String> units);

    /** When the first line of a kind of some units was approved; null where there is none. */
    @Query("select min(r.knownFrom) from RegisterEntry r where r.kind = :kind and (:everything = true or r.unitCode in :units)")
    @Nullable Instant firstKnown(LineKind kind, boolean everything, Collection<String> units);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update RegisterEntry r set r.knownFrom = :at where r.filingId = :filing")
    void makeKnown(UUID filing, Instant at);

    @Modifying(flushAutomatically = true)
    @Query("delete from RegisterEntry r where r.filingId = :filing and r.knownFrom is null")
    void forget(UUID filing);
}
