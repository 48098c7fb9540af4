package org.pillarboard.project;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new project.
 *
 * @param code        its number in the office's books, unique: {@code P-PARK-03}
 * @param typeCode    one of the 17 kinds
 * @param unitCode    the one accountable unit
 * @param ownerId     the one accountable person
 * @param coUnits     units that help; they see it and change nothing
 * @param pillarCode  null: the kind's
 * @param sectionCode null: the kind's
 * @param quantities  what is planned, by field of the kind: {@code spaces -> 180}
 * @param milestones  in their order; weights sum to 100
 */
public record ProjectDraft(String code, String name, String typeCode, String unitCode, UUID ownerId, Set<String> coUnits,
        @Nullable String pillarCode, @Nullable String sectionCode, Place place, ProjectMoney money, Set<String> tags,
        Map<String, String> quantities, List<MilestoneDraft> milestones, boolean demo) {

    /** The least a project needs. */
    public static ProjectDraft of(String code, String name, String typeCode, String unitCode, UUID ownerId,
            List<MilestoneDraft> milestones) {
        return new ProjectDraft(code, name, typeCode, unitCode, ownerId, Set.of(), null, null, Place.unknown(),
                ProjectMoney.unknown(), Set.of(), Map.of(), milestones, false);
    }

    public ProjectDraft withMoney(ProjectMoney newMoney) {
        return new ProjectDraft(code, name, typeCode, unitCode, ownerId, coUnits, pillarCode, sectionCode, place, newMoney,
                tags, quantities, milestones, demo);
    }

    public ProjectDraft withPlace(Place newPlace) {
        return new ProjectDraft(code, name, typeCode, unitCode, ownerId, coUnits, pillarCode, sectionCode, newPlace, money,
                tags, quantities, milestones, demo);
    }

    public ProjectDraft withTags(Set<String> newTags) {
        return new ProjectDraft(code, name, typeCode, unitCode, ownerId, coUnits, pillarCode, sectionCode, place, money,
                newTags, quantities, milestones, demo);
    }

    public ProjectDraft withQuantities(Map<String, String> planned) {
        return new ProjectDraft(code, name, typeCode, unitCode, ownerId, coUnits, pillarCode, sectionCode, place, money,
                tags, planned, milestones, demo);
    }

    /** Marked as demonstration. */
    public ProjectDraft asDemo() {
        return new ProjectDraft(code, name, typeCode, unitCode, ownerId, coUnits, pillarCode, sectionCode, place, money,
                tags, quantities, milestones, true);
    }
}
