/**
 * The bond pipeline's screens (发行管线): the board with quota clocks and annual plans, and a bond's page with its stages, papers
 * and the step its owner takes next.
 *
 * <p>Fed by {@link org.pillarboard.issuance.Issues}; owners move bonds through {@link org.pillarboard.issuance.StageMoves}, the
 * section decides in the inbox.
 */
@NullMarked
@ApplicationModule(displayName = "Issuance screens", allowedDependencies = {"shared", "identity", "review", "evidence", "debt", "issuance",
        "ui.shell", "ui.kit", "ui.kit :: figure", "ui.kit :: evidence", "ui.kit :: handout"})
package org.pillarboard.ui.issuance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
