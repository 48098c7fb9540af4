package org.pillarboard.observation;

import java.util.List;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.review.ReviewRef;

/**
 * A submitted figure as its reviewer needs to see it: what it is, what it was, what the plan asks, what stands behind it.
 *
 * @param mine submitted by the reading reviewer, who therefore cannot decide it
 */
public record ReviewLine(ReviewRef ref, WorkRow row, List<EvidenceRow> evidence, List<CheckResult> checks, boolean mine) {
}
