package org.pillarboard.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.pillarboard.audit.Unrecorded;
import org.springframework.data.domain.Persistable;

@Entity
@Unrecorded
class MilestoneEvidence implements Persistable<MilestoneEvidence.Key> {

    @Embeddable
    record Key(UUID milestoneId, UUID evidenceId) {
    }

    @EmbeddedId
    private Key key;
    private String kind;
    @Transient
    private boolean fresh;

    protected MilestoneEvidence() {
    }

    MilestoneEvidence(Key key, String kind) {
        this.key = key;
        this.kind = kind;
        this.fresh = true;
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
    void stored() {
        fresh = false;
    }

    String kind() {
        return kind;
    }
}
