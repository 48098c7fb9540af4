package org.pillarboard.project;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A delay asked for (延期申请).
 *
 * @param reasonCode from the list of {@link ProjectTypes#delayReasons()}
 * @param detail     what happened, and how far the work is
 * @param wantedOn   the new day
 */
public record DelayDraft(UUID milestoneId, String reasonCode, String detail, LocalDate wantedOn) {
}
