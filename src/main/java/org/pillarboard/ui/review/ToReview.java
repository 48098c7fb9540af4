package org.pillarboard.ui.review;

import org.pillarboard.review.ReviewInbox;
import org.pillarboard.ui.shell.NavLights;
import org.springframework.stereotype.Component;

/** The number beside the inbox: what waits for the reviewer's decision. */
@Component
class ToReview implements NavLights {

    private final ReviewInbox inbox;

    ToReview(ReviewInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int toReview() {
        return inbox.count();
    }
}
