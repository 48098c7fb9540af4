package org.pillarboard.project;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.review.Review;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.Signature;

/**
 * What was said of a task's progress, and how far it is on its way to be official.
 *
 * @param step    how far the task is
 * @param outcome what came of it
 * @param version what the reader has seen; sent back with every change
 */
public record TaskReportRow(UUID id, UUID taskId, String step, String outcome, Review review, Signature draftedBy, long version) {

    /** What to decide on. */
    public ReviewRef ref() {
        return new ReviewRef(Tasks.SUBJECT, id, version);
    }

    /** Step and outcome in one line of the trail. */
    String said() {
        return said(step, outcome);
    }

    static String said(String step, String outcome) {
        return Stream.of(step, outcome).filter(words -> !words.isBlank()).collect(Collectors.joining("; "));
    }
}
