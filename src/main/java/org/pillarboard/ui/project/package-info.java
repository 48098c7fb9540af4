/**
 * The screens of projects and milestones (项目、里程碑): the portfolio as a list, a timeline (挂图作战) and a map, and a project's
 * page with the panels of its owner and of its reviewer.
 *
 * <p>Fed by {@link org.pillarboard.project.Projects}; owners report through
 * {@link org.pillarboard.project.MilestoneUpdates}, sections decide through {@link org.pillarboard.review.ReviewInbox}.
 */
@NullMarked
@ApplicationModule(displayName = "Project screens", allowedDependencies = {"shared", "audit", "identity", "rule", "review", "evidence",
        "pillar", "indicator", "project", "exchange", "ui.shell", "ui.kit", "ui.kit :: figure", "ui.kit :: evidence", "ui.kit :: handout"})
package org.pillarboard.ui.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
