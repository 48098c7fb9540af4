package org.pillarboard.project;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Alike;
import org.pillarboard.shared.Rag;

/**
 * What may change of a running project without anybody's approval.
 *
 * @param selfRating how the owner sees it, beside the computed light
 * @param version    what the editor has seen
 */
public record ProjectEdit(String name, Place place, ProjectMoney money, @Nullable Rag selfRating, Set<String> tags,
        Set<String> coUnits, Map<String, String> quantities, long version) {

    /** Whether the project says all of it already. */
    boolean isKnown(Project project) {
        var known = new ProjectEdit(project.name(), project.place(), project.money(), project.selfRating(), project.tags(), project.coUnits(),
                project.quantities(), version);
        return Alike.are(known, new ProjectEdit(name.strip(), place, money, selfRating, tags, coUnits, quantities, version));
    }
}
