package org.pillarboard.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delay that was asked for.
 *
 * @param detail    what happened; empty for those who see it once the section has checked it
 * @param plannedOn the promise when it was asked for
 * @param wantedOn  the new day; null for those who see it once the section has checked it
 * @param grantedOn the new day the approval names; null until then
 */
public record DelayRow(UUID id, UUID milestoneId, UUID projectId, String unitCode, String sectionCode, String reasonCode,
        String detail, LocalDate plannedOn, @Nullable LocalDate wantedOn, @Nullable LocalDate grantedOn, TwoHands hands) {

    /** As it stood at a moment. */
    DelayRow at(Instant until) {
        var then = hands.at(until);
        return new DelayRow(id, milestoneId, projectId, unitCode, sectionCode, reasonCode, detail, plannedOn, wantedOn,
                then.state() == RequestState.GRANTED ? grantedOn : null, then);
    }

    /** For those who see what a section has checked alone: what an owner says and wants before is not told. */
    DelayRow asChecked() {
        return hands.checkedBy() != null ? this
                : new DelayRow(id, milestoneId, projectId, unitCode, sectionCode, "", "", plannedOn, null, null, hands);
    }
}
