package org.pillarboard.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.pillarboard.audit.Unrecorded;

@Entity
@Unrecorded
class EvidenceLink {

    @Embeddable
    record Key(UUID evidenceId, String subjectKind, UUID subjectId) {
    }

    @EmbeddedId
    private Key key;
    private String unitCode;

    protected EvidenceLink() {
    }

    EvidenceLink(Key key, String unitCode) {
        this.key = key;
        this.unitCode = unitCode;
    }
}
