package org.pillarboard.observation;

import java.util.List;

/**
 * What became of a submission: clean lines went, the others stay as they are.
 *
 * @param submitted how many went to review
 * @param kept      the lines that did not go, with what stops them
 */
public record SubmitResult(int submitted, List<WorkRow> kept) {
}
