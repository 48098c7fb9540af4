package org.pillarboard.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the trail; the object mapper never updates it. */
@Entity
@Immutable
@Unrecorded
@Table(name = "trail")
class TrailEntry {

    @Id
    private long seq;
    private Instant at;
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(32)")
    private TrailKind kind;
    @Nullable
    private UUID actorId;
    private String actorName;
    private String address;
    private String subject;
    private String subjectId;
    @Nullable
    @Column(columnDefinition = "text")
    private String beforeText;
    @Nullable
    @Column(columnDefinition = "text")
    private String afterText;
    @Column(columnDefinition = "char(64)")
    private String previousHash;
    @Column(columnDefinition = "char(64)")
    private String hash;

    protected TrailEntry() {
    }

    TrailEntry(long seq, TrailEvent told, String previousHash) {
        var event = told.plain();
        this.seq = seq;
        at = event.at();
        kind = event.kind();
        actorId = event.actor().id();
        actorName = event.actor().name();
        address = event.actor().address();
        subject = event.subject();
        subjectId = event.subjectId();
        beforeText = event.before();
        afterText = event.after();
        this.previousHash = previousHash;
        hash = TrailHash.of(seq, previousHash, event);
    }

    TrailEvent event() {
        return new TrailEvent(at, kind, new Actor(actorId, actorName, address), subject, subjectId, beforeText, afterText);
    }

    boolean follows(TrailEnd former) {
        return seq == former.seq() + 1 && previousHash.equals(former.hash())
                && hash.equals(TrailHash.of(seq, former.hash(), event()));
    }

    TrailEnd end() {
        return new TrailEnd(seq, hash);
    }

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }
}
