package org.pillarboard.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Rag;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was known of a project from a moment on: all its light follows from. */
@Entity
@Immutable
@Unrecorded
class KnownProject {

    @Embeddable
    record Key(UUID projectId, long versionNo) {
    }

    @EmbeddedId
    private Key key;
    private Instant knownFrom;
    private UUID ownerId;
    @Embedded
    private @Nullable ProjectMoney money; // all unknown is read back as none
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Rag selfRating;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProjectStanding standing;
    private LocalDate standingOn;
    private @Nullable String standingReason;
    private @Nullable String standingPaper;
    @Embedded
    private Course course;
    private @Nullable String quantities; // a line each; of states before they were kept none

    protected KnownProject() {
    }

    KnownProject(Project project, Instant from) {
        this.key = new Key(project.id(), project.version());
        this.knownFrom = from;
        this.ownerId = project.ownerId();
        this.money = project.money();
        this.selfRating = project.selfRating();
        this.standing = project.standing().standing();
        this.standingOn = project.standing().on();
        this.standingReason = project.standing().reason();
        this.standingPaper = project.standing().paper();
        this.course = project.course();
        this.quantities = project.quantities().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "=" + one.getValue().replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    UUID projectId() {
        return key.projectId();
    }

    UUID ownerId() {
        return ownerId;
    }

    @Nullable ProjectMoney money() {
        return money;
    }

    @Nullable Rag selfRating() {
        return selfRating;
    }

    StandingRow standing() {
        return new StandingRow(standing, standingOn, standingReason, standingPaper);
    }

    Course course() {
        return course;
    }

    /** What it promised to bring, by field; nothing where that was not kept. */
    Optional<Map<String, String>> quantities() {
        return Optional.ofNullable(quantities).map(kept -> kept.lines().map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }
}

interface KnownProjectRepository extends Repository<KnownProject, KnownProject.Key> {

    /** What was known of them at a moment; nothing of those that were not entered yet. */
    @Query("""
            from KnownProject k where k.key.projectId in :projects and k.key.versionNo = (select max(n.key.versionNo) from KnownProject n
            where n.key.projectId = k.key.projectId and n.knownFrom <= :until)""")
    List<KnownProject> at(Collection<UUID> projects, Instant until);
}
