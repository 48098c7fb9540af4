package org.pillarboard.issuance;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.pillarboard.identity.Units;
import org.pillarboard.observation.Occasion;
import org.pillarboard.observation.RegisterFigures;
import org.springframework.stereotype.Component;

/** Carries what a move changes into the indicator the pipeline feeds. */
@Component
class IssueFeed {

    private final RegisterFigures figures;
    private final Units units;

    IssueFeed(RegisterFigures figures, Units units) {
        this.figures = figures;
        this.units = units;
    }

    /** A bond has moved: the months since its examination began are asked for anew. */
    void moved(BondIssue issue) {
        var by = Objects.requireNonNull(issue.moves().getLast().review().submittedBy());
        issue.startedOn().ifPresent(on -> figures.refresh(Set.of(IssueRegister.DAYS_AHEAD),
                new HashSet<>(units.tree().withAncestors(issue.unitCode())), on, new RegisterFigures.Cause(by.name(),
                        Occasion.of(Occasion.Kind.BOND, issue.isConfidential() ? "" : issue.name()))));
    }
}
