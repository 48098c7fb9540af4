/**
 * The reviewer's screen (审核): what waits for the sections, one at a time or many at once, and the locking of periods.
 *
 * <p>Fed by {@link org.pillarboard.observation.ObservationReviews}; decides through
 * {@link org.pillarboard.review.ReviewInbox} and nothing else.
 */
@NullMarked
@ApplicationModule(displayName = "Review screen", allowedDependencies = {"shared", "identity", "rule", "review", "evidence",
        "indicator", "observation", "project", "debt", "issuance", "ui.shell", "ui.kit", "ui.kit :: evidence", "ui.kit :: figure"})
package org.pillarboard.ui.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
