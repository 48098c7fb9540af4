package org.pillarboard.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Ids;

/** One changed field of one record, as stored. */
@Entity
@Immutable
@Unrecorded
@Table(name = "change_record")
class ChangeRecord {

    @Id
    private UUID id;
    private Instant at;
    @Nullable
    private UUID actorId;
    private String actorName;
    private String subject;
    private String subjectId;
    private String field;
    @Nullable
    @Column(columnDefinition = "text")
    private String beforeText;
    @Nullable
    @Column(columnDefinition = "text")
    private String afterText;

    protected ChangeRecord() {
    }

    ChangeRecord(FieldChange change, Actor actor) {
        id = Ids.next();
        at = change.at();
        actorId = actor.id();
        actorName = actor.name();
        subject = change.subject();
        subjectId = change.subjectId();
        field = change.field();
        beforeText = change.before();
        afterText = change.after();
    }
}
