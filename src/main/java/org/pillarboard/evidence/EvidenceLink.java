package org.pillarboard.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.springframework.data.domain.Persistable;

@Entity
@Unrecorded
class EvidenceLink implements Persistable<EvidenceLink.Key> {

    @Embeddable
    record Key(UUID evidenceId, String subjectKind, UUID subjectId) {
    }

    @EmbeddedId
    private Key key;
    private String unitCode;
    private String paper;
    private @Nullable UUID replacedBy;
    private Instant linkedAt;
    private @Nullable Instant removedAt;
    private boolean gone;
    @Transient
    private boolean fresh;

    protected EvidenceLink() {
    }

    EvidenceLink(Key key, String unitCode, String paper, Instant at) {
        this.key = key;
        this.unitCode = unitCode;
        this.paper = paper;
        this.linkedAt = at;
        this.fresh = true;
    }

    String paper() {
        return paper;
    }

    @Nullable UUID replacedBy() {
        return replacedBy;
    }

    void replaceBy(@Nullable UUID newer) {
        replacedBy = newer;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** It stands there no more, but for those who see what is approved alone. */
    void removeAt(Instant at) {
        removedAt = at;
    }

    /** Its removal was approved: it stands there no more, but on the days before. */
    void settle(Instant at) {
        removedAt = at;
        gone = true;
    }

    boolean isGone() {
        return gone;
    }

    /** What was taken away is put back: as if it had never been away before anybody approved that, else as a new one. */
    void putBack(String newPaper, Instant at) {
        linkedAt = gone ? at : linkedAt;
        gone = false;
        removedAt = null;
        paper = newPaper;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostPersist
    @PostLoad
    void stored() {
        fresh = false;
    }
}
