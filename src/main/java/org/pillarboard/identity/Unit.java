package org.pillarboard.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.RuleViolation;

@Entity
@Table(name = "unit")
class Unit {

    @Id
    private String code;
    private String name;
    private String nameEn;
    private String shortName;
    private String shortNameEn;
    @Nullable
    private String parentCode;
    private String sector;
    private String sectorEn;
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(32)")
    private LeverageClass leverageClass;
    private boolean levelOne;
    @Nullable
    private LocalDate joinedOn;
    @Nullable
    private LocalDate leftOn;
    @Nullable
    private String leftReason;
    @Nullable
    private Instant leftKnown;
    private boolean demo;
    @Version
    @Nullable
    private Long version;

    protected Unit() {
    }

    Unit(UnitDraft draft) {
        code = draft.code();
        parentCode = draft.parentCode();
        joinedOn = draft.joinedOn();
        demo = draft.demo();
        describe(draft);
    }

    /** Takes over everything that describes the unit; code, place in the tree and scope have verbs of their own. */
    void describe(UnitDraft draft) {
        name = draft.name();
        nameEn = draft.nameEn();
        shortName = draft.shortName();
        shortNameEn = draft.shortNameEn();
        sector = draft.sector();
        sectorEn = draft.sectorEn();
        leverageClass = draft.leverageClass();
        levelOne = draft.levelOne();
    }

    void moveUnder(String newParentCode) {
        if (parentCode == null) {
            throw new RuleViolation("unit.rootStays");
        }
        parentCode = newParentCode;
    }

    void join(@Nullable LocalDate day) {
        if (parentCode == null) {
            throw new RuleViolation("unit.rootStays");
        }
        if (day != null && leftOn != null && !leftOn.isAfter(day)) {
            throw new RuleViolation("unit.joinedAfterLeft", leftOn);
        }
        joinedOn = day;
    }

    void leave(LocalDate day, String reason, Instant known) {
        if (parentCode == null) {
            throw new RuleViolation("unit.rootStays");
        }
        if (joinedOn != null && !day.isAfter(joinedOn)) {
            throw new RuleViolation("unit.leftBeforeJoined", joinedOn);
        }
        leftKnown = leftOn == null ? known : leftKnown;
        leftOn = day;
        leftReason = reason;
    }

    /** It counts as if nobody had said that it leaves. */
    void stay() {
        if (leftOn == null) {
            throw new RuleViolation("unit.notLeft");
        }
        leftOn = null;
        leftReason = null;
        leftKnown = null;
    }

    UnitRow row() {
        return new UnitRow(code, name, nameEn, shortName, shortNameEn, parentCode, sector, sectorEn, leverageClass, levelOne,
            joinedOn, leftOn, leftReason, leftKnown, demo);
    }
}
