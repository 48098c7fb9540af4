/**
 * Projects and milestones (项目、里程碑): who promised what for when, every baseline, what owners report and sections decide,
 * and what a completed milestone adds to an indicator. Judgements (state, light, progress) are pure functions of dates.
 *
 * <p>Fed by owners through {@link MilestoneUpdates}, by sections through {@link Projects} and the review inbox; feeds the
 * indicators opened for it through {@link org.pillarboard.observation.RegisterFigures}.
 */
@NullMarked
@ApplicationModule(displayName = "Projects", allowedDependencies = {"shared", "audit", "identity", "rule", "review",
        "evidence", "indicator", "observation"})
package org.pillarboard.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
