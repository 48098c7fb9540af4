package org.pillarboard.debt;

import org.pillarboard.review.ReviewRef;

/**
 * A filing that waits, in one line of a list. A shape of its own, because what a filing tells of lies in four books and behind it
 * papers, which are read when one is opened ({@link FilingDetail}).
 *
 * @param lines  how many lines were filed, whatever book they are for
 * @param papers how many papers lie behind it
 */
public record WaitingFiling(FilingRow row, long lines, long papers) {

    /** What a decision about it names. */
    public ReviewRef ref() {
        return new ReviewRef(DebtFilings.SUBJECT, row.id(), row.version());
    }
}
