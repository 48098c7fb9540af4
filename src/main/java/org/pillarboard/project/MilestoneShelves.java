package org.pillarboard.project;

import java.util.List;
import java.util.UUID;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.evidence.PaperShelves;
import org.pillarboard.identity.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers behind milestones that are kept already: one behind several of them, a newer version in the place of the former. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class MilestoneShelves {

    private final OpenMilestones open;
    private final ProjectGuard guard;
    private final PaperShelves shelves;
    private final CurrentUser user;

    MilestoneShelves(OpenMilestones open, ProjectGuard guard, PaperShelves shelves, CurrentUser user) {
        this.open = open;
        this.guard = guard;
        this.shelves = shelves;
        this.user = user;
    }

    /** The newest papers of the person's units that do not stand behind the milestone yet; by a part of their name. */
    public List<KeptPaper> kept(UUID milestoneId, String text) {
        guard.owned(guard.milestone(milestoneId).projectId());
        return shelves.kept(user.ownedUnits(), MilestoneUpdates.SUBJECT, milestoneId, text);
    }

    /** Puts a paper that is kept already behind a milestone too, as {@link MilestoneUpdates#attach} a new one. */
    @Transactional
    public void share(UUID milestoneId, String kind, UUID evidenceId) {
        shelves.share(open.shelf(milestoneId), kind, evidenceId);
    }

    /**
     * Puts a newer version of a paper in its place; the former stays to be seen.
     *
     * @throws org.pillarboard.shared.RuleViolation {@code evidence.*}
     */
    @Transactional
    public void replace(UUID milestoneId, UUID former, String fileName, byte[] content) {
        shelves.replace(open.shelf(milestoneId, former), former, fileName, content);
    }
}
