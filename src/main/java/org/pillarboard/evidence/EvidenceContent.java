package org.pillarboard.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.pillarboard.audit.Unrecorded;

@Entity
@Unrecorded
class EvidenceContent {

    @Id
    @Column(length = 64)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;
    @Lob
    @Column(length = Integer.MAX_VALUE)
    private byte[] content;

    protected EvidenceContent() {
    }

    byte[] content() {
        return content;
    }
}
