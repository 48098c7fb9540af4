package org.pillarboard.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;

/** Writes what becomes of a unit into the trail, each fact by its name. */
record UnitTrail(Trail trail) {

    static final String SUBJECT = "unit";

    /** @param before absent for a new one */
    void described(String code, @Nullable String before, String after) {
        trail.record(TrailKind.UNIT, SUBJECT, code, before, after);
    }

    void moved(String code, @Nullable String from, String to, String reason) {
        trail.record(TrailKind.UNIT_MOVED, SUBJECT, code, "Unit[parentCode=" + from + "]", "Unit[parentCode=" + to + ", reason=" + reason + "]");
    }

    void joined(String code, @Nullable LocalDate before, @Nullable LocalDate day, String reason) {
        trail.record(TrailKind.UNIT_JOINED, SUBJECT, code, "Unit[joinedOn=" + told(before) + "]",
            "Unit[joinedOn=" + told(day) + ", reason=" + reason + "]");
    }

    void left(String code, LocalDate day, String reason) {
        trail.record(TrailKind.UNIT_LEFT, SUBJECT, code, null, "Unit[" + leaving(day, reason) + "]");
    }

    void leavingCorrected(UnitRow before, LocalDate day, String reason, String why) {
        trail.record(TrailKind.UNIT_LEFT_CORRECTED, SUBJECT, before.code(), said(before), "Unit[" + leaving(day, reason) + ", reason=" + why + "]");
    }

    void stays(UnitRow before, String reason) {
        trail.record(TrailKind.UNIT_STAYS, SUBJECT, before.code(), said(before), "Unit[reason=" + reason + "]");
    }

    private static String said(UnitRow unit) {
        return "Unit[" + leaving(unit.leftOn(), unit.leftReason()) + "]";
    }

    private static String leaving(@Nullable LocalDate day, @Nullable String reason) {
        return "leftOn=" + day + ", leftReason=" + reason;
    }

    private static String told(@Nullable LocalDate joined) {
        return joined == null ? "always" : joined.toString();
    }
}
