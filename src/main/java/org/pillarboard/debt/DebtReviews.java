package org.pillarboard.debt;

import java.util.List;
import org.pillarboard.evidence.Evidences;
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
    private final FilingBook book;
    private final Evidences evidences;
    private final CurrentUser user;

    DebtReviews(FilingRepository filings, FilingBook book, Evidences evidences, CurrentUser user) {
        this.filings = filings;
        this.book = book;
        this.evidences = evidences;
        this.user = user;
    }

    /** What waits for the ledger's section, the oldest first; for other sections nothing does. */
    public List<FilingDetail> pending() {
        if (!user.reviewedSections().contains(DebtLedger.SECTION)) {
            return List.of();
        }
        var waiting = filings.waiting(ReviewState.SUBMITTED, Limit.of(FilingQueue.SHOWN));
        var files = evidences.behind(DebtFilings.SUBJECT, waiting.stream().map(DebtFiling::id).toList());
        return waiting.stream().map(filing -> book.detail(filing, files.getOrDefault(filing.id(), List.of()))).toList();
    }
}
