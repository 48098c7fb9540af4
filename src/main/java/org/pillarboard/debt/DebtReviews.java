package org.pillarboard.debt;

import java.util.List;
import java.util.UUID;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The section's side of the ledger: what waits, and one of it line by line; it is decided in the common inbox. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class DebtReviews {

    private final FilingRepository filings;
    private final FilingDetails details;
    private final Evidences evidences;
    private final CurrentUser user;

    DebtReviews(FilingRepository filings, FilingDetails details, Evidences evidences, CurrentUser user) {
        this.filings = filings;
        this.details = details;
        this.evidences = evidences;
        this.user = user;
    }

    /** What waits for the ledger's section, the oldest first; for other sections nothing does. Two selects. */
    public List<WaitingFiling> pending() {
        if (!user.reviewedSections().contains(DebtLedger.SECTION)) {
            return List.of();
        }
        var waiting = filings.told(ReviewState.SUBMITTED, Limit.of(FilingQueue.SHOWN));
        var papers = evidences.counts(DebtFilings.SUBJECT, waiting.stream().map(one -> one.filing().id()).toList());
        return waiting.stream().map(one -> new WaitingFiling(one.filing().toRow(), one.lines(),
                papers.getOrDefault(one.filing().id(), 0L))).toList();
    }

    /**
     * One that waits, line by line, with its papers. Six selects, as {@link FilingDetails} says.
     *
     * @throws NotFound for other sections, where the refusal is in the trail, and once it waits no longer
     */
    public FilingDetail get(UUID id) {
        if (!user.reviewedSections().contains(DebtLedger.SECTION)) {
            throw user.refuse(DebtFilings.SUBJECT, id.toString());
        }
        return filings.findById(id).filter(filing -> filing.review().state() == ReviewState.SUBMITTED).map(details::of)
                .orElseThrow(() -> new NotFound(DebtFilings.SUBJECT, id));
    }
}
