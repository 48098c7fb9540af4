package org.pillarboard.project;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which projects of those in sight a page shows. Null and empty do not narrow.
 *
 * @param unitCode  with the units below it
 * @param lights    as of the day
 * @param dueWithin an open milestone is due, or overdue, within that many days
 * @param text      part of the name or the code
 * @param on        the day lights and delays are judged on; null: today
 */
public record ProjectFilter(@Nullable String pillarCode, @Nullable String typeCode, @Nullable String sectionCode,
        @Nullable String unitCode, Set<ProjectLight> lights, @Nullable Integer dueWithin, @Nullable String tag,
        @Nullable UUID ownerId, String text, @Nullable LocalDate on) {

    public static ProjectFilter none() {
        return new ProjectFilter(null, null, null, null, Set.of(), null, null, null, "", null);
    }

    public ProjectFilter pillar(@Nullable String code) {
        return new ProjectFilter(code, typeCode, sectionCode, unitCode, lights, dueWithin, tag, ownerId, text, on);
    }

    public ProjectFilter type(@Nullable String code) {
        return new ProjectFilter(pillarCode, code, sectionCode, unitCode, lights, dueWithin, tag, ownerId, text, on);
    }

    public ProjectFilter section(@Nullable String code) {
        return new ProjectFilter(pillarCode, typeCode, code, unitCode, lights, dueWithin, tag, ownerId, text, on);
    }

    public ProjectFilter unit(@Nullable String code) {
        return new ProjectFilter(pillarCode, typeCode, sectionCode, code, lights, dueWithin, tag, ownerId, text, on);
    }

    public ProjectFilter lights(Set<ProjectLight> some) {
        return new ProjectFilter(pillarCode, typeCode, sectionCode, unitCode, Set.copyOf(some), dueWithin, tag, ownerId, text, on);
    }

    public ProjectFilter light(ProjectLight one) {
        return lights(EnumSet.of(one));
    }

    public ProjectFilter dueWithin(@Nullable Integer days) {
        return new ProjectFilter(pillarCode, typeCode, sectionCode, unitCode, lights, days, tag, ownerId, text, on);
    }

    public ProjectFilter tag(@Nullable String one) {
        return new ProjectFilter(pillarCode, typeCode, sectionCode, unitCode, lights, dueWithin, one, ownerId, text, on);
    }

    public ProjectFilter owner(@Nullable UUID personId) {
        return new ProjectFilter(pillarCode, typeCode, sectionCode, unitCode, lights, dueWithin, tag, personId, text, on);
    }

    public ProjectFilter text(String part) {
        return new ProjectFilter(pillarCode, typeCode, sectionCode, unitCode, lights, dueWithin, tag, ownerId, part.strip(), on);
    }

    public ProjectFilter on(@Nullable LocalDate day) {
        return new ProjectFilter(pillarCode, typeCode, sectionCode, unitCode, lights, dueWithin, tag, ownerId, text, day);
    }
}
