package org.pillarboard.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Ids;

@Entity
@Table(name = "evidence")
class EvidenceFile {

    @Id
    private UUID id;
    @Column(length = 64)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;
    private String fileName;
    private String mediaType;
    private long sizeBytes;
    private UUID uploadedBy;
    private String uploadedByName;
    private Instant uploadedAt;
    @Version
    private @Nullable Long version;

    protected EvidenceFile() {
    }

    EvidenceFile(String sha256, String fileName, String mediaType, long sizeBytes, UUID by, String byName, Instant at) {
        this.id = Ids.next();
        this.sha256 = sha256;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.sizeBytes = sizeBytes;
        this.uploadedBy = by;
        this.uploadedByName = byName;
        this.uploadedAt = at;
    }

    UUID id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    /** As the trail tells it: which file, and which content. */
    String told() {
        return fileName + " " + sha256;
    }

    KeptPaper toKept() {
        return new KeptPaper(id, fileName, uploadedByName, uploadedAt);
    }
}
