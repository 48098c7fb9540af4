package org.pillarboard.debt;

import java.util.List;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.review.ReviewState;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The section's side of the ledger: what waits, line by line; it is decided in the common inbox. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class DebtReviews {

    private final FilingRepository filings;
    private final FilingDetails details;
    private final CurrentUser user;

    DebtReviews(FilingRepository filings, FilingDetails details, CurrentUser user) {
        this.filings = filings;
        this.details = details;
        this.user = user;
    }

    /** What waits for the ledger's section, the oldest first; for other sections nothing does. Six selects. */
    public List<FilingDetail> pending() {
        return user.reviewedSections().contains(DebtLedger.SECTION)
                ? details.of(filings.waiting(ReviewState.SUBMITTED, Limit.of(FilingQueue.SHOWN))) : List.of();
    }
}
