package org.pillarboard.ui.admin;

import org.pillarboard.shared.RuleViolation;

/** Two who change the same thing at once: the second is told instead of undoing what the first has done. */
final class Untouched {

    private Untouched() {
    }

    /** @throws RuleViolation {@code admin.changedMeanwhile} when it is no longer as it was when the form was opened */
    static void require(Object opened, Object now) {
        if (!opened.equals(now)) {
            throw new RuleViolation("admin.changedMeanwhile");
        }
    }
}
