package org.pillarboard.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the trail as the database tells it to readers: with what the number it is about is called today. */
@Entity
@Immutable
@Unrecorded
@Table(name = "trail_line")
class TrailLine {

    @Id
    private long seq;
    private Instant at;
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(32)")
    private TrailKind kind;
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
    @Nullable
    private String name;

    protected TrailLine() {
    }
}
