package org.pillarboard.project;

import java.util.List;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.review.ReviewRef;

/**
 * A milestone update that waits, with all a decision needs.
 *
 * @param gone    names of approved papers that are not there any more
 * @param missing kinds of paper that are not there
 * @param checks  what the checks say
 * @param own     handed in by the reader, who therefore cannot decide it
 */
public record MilestoneReviewLine(ReviewRef ref, String projectCode, String projectName, String typeCode,
        String sectionCode, MilestoneMark mark, MilestoneUpdateRow update, List<EvidenceRow> files, List<String> gone, List<String> missing,
        List<UpdateCheck> checks, boolean own) {

    /** How much of it asks for a second look: what the checks say, that it came late, and that approved papers are taken away. */
    public int toCheck() {
        return checks.size() + (update.late() ? 1 : 0) + (gone.isEmpty() ? 0 : 1);
    }
}
