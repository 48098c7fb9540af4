package org.pillarboard.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Remembered;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.Rag;
import org.pillarboard.shared.RuleViolation;

@Entity
@Table(name = "project")
class Project implements Remembered {

    @Id
    private UUID id;
    private String code;
    private String name;
    @Unrecorded
    private String typeCode;
    @Unrecorded
    private String pillarCode;
    private String sectionCode;
    private String unitCode;
    private UUID ownerId;
    @Embedded
    private Place place;
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
    @Unrecorded
    private boolean demo;
    @Unrecorded
    private UUID createdBy;
    @Unrecorded
    private Instant createdAt;
    @Unrecorded
    @Embedded
    private Course course;
    @Unrecorded
    @ElementCollection
    @CollectionTable(name = "project_tag", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();
    @Unrecorded
    @ElementCollection
    @CollectionTable(name = "project_unit", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "unit_code")
    private Set<String> coUnits = new HashSet<>();
    @Unrecorded
    @ElementCollection
    @CollectionTable(name = "project_quantity", joinColumns = @JoinColumn(name = "project_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "planned")
    private Map<String, String> quantities = new HashMap<>();
    @Version
    private @Nullable Long version;

    protected Project() {
    }

    Project(ProjectDraft draft, ProjectTypeRow type, UUID by, Instant at, LocalDate today) {
        this.id = Ids.next();
        this.code = draft.code().strip();
        this.name = draft.name().strip();
        this.typeCode = type.code();
        this.pillarCode = draft.pillarCode() == null ? type.pillarCode() : draft.pillarCode();
        this.sectionCode = draft.sectionCode() == null ? type.sectionCode() : draft.sectionCode();
        this.unitCode = draft.unitCode();
        this.ownerId = draft.ownerId();
        this.place = draft.place();
        this.money = draft.money();
        this.standing = ProjectStanding.ACTIVE;
        this.standingOn = today;
        this.demo = draft.demo();
        this.createdBy = by;
        this.createdAt = at;
        this.course = Course.none();
        this.tags.addAll(draft.tags());
        this.coUnits.addAll(draft.coUnits());
        this.quantities.putAll(draft.quantities());
    }

    void edit(ProjectEdit edit) {
        requireOpen();
        name = edit.name().strip();
        place = edit.place();
        money = edit.money();
        selfRating = edit.selfRating();
        replace(tags, edit.tags());
        replace(coUnits, edit.coUnits());
        if (!quantities.equals(edit.quantities())) {
            quantities.clear();
            quantities.putAll(edit.quantities());
        }
    }

    private static void replace(Set<String> kept, Set<String> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    /** What an approved update says of the whole project. */
    void report(ProjectMoney reported, @Nullable Rag rating) {
        money = reported;
        if (rating != null) {
            selfRating = rating;
        }
    }

    void handOver(UUID personId) {
        ownerId = personId;
    }

    /** @throws RuleViolation {@code project.standing} when it does not lead there, {@code closing.tooLate} a year after it was closed */
    void stand(ProjectStanding next, LocalDate on, String reason, @Nullable String paper) {
        if (!standing.leadsTo(next)) {
            throw new RuleViolation("project.standing", code);
        }
        if (standing == ProjectStanding.CLOSED) {
            LookBack.requireWithin(standingOn, on);
        }
        standing = next;
        standingOn = on;
        standingReason = reason;
        standingPaper = paper;
    }

    void run(Course newCourse) {
        if (!newCourse.equals(course)) {
            course = newCourse;
        }
    }

    @Override
    public KnownProject known(Instant from) {
        return new KnownProject(this, from);
    }

    /** Becomes again what was known of it then; for showing alone. */
    void recall(KnownProject then) {
        ownerId = then.ownerId();
        money = then.money();
        selfRating = then.selfRating();
        standing = then.standing().standing();
        standingOn = then.standing().on();
        standingReason = then.standing().reason();
        standingPaper = then.standing().paper();
        course = then.course();
        then.quantities().ifPresent(kept -> quantities = new HashMap<>(kept));
    }

    void requireOpen() {
        if (!standing.isOpen()) {
            throw new RuleViolation("project.notRunning", code);
        }
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String typeCode() {
        return typeCode;
    }

    String pillarCode() {
        return pillarCode;
    }

    String sectionCode() {
        return sectionCode;
    }

    String unitCode() {
        return unitCode;
    }

    UUID ownerId() {
        return ownerId;
    }

    Place place() {
        return place;
    }

    ProjectMoney money() {
        return money == null ? ProjectMoney.unknown() : money;
    }

    @Nullable Rag selfRating() {
        return selfRating;
    }

    StandingRow standing() {
        return new StandingRow(standing, standingOn, standingReason, standingPaper);
    }

    boolean isDemo() {
        return demo;
    }

    Course course() {
        return course;
    }

    Set<String> tags() {
        return Set.copyOf(tags);
    }

    Set<String> coUnits() {
        return Set.copyOf(coUnits);
    }

    Map<String, String> quantities() {
        return Map.copyOf(quantities);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
