package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import org.pillarboard.project.PendingHands;
import org.pillarboard.ui.kit.PendingPreview;
import org.pillarboard.ui.shell.NavLights;

/** Delays and closings that wait for the reader, for the inbox and the number beside it. */
@org.springframework.stereotype.Component
final class HandsPreview implements PendingPreview, NavLights {

    private final PendingHands hands;

    HandsPreview(PendingHands hands) {
        this.hands = hands;
    }

    @Override
    public Component draw() {
        return new HandsCard(hands.list());
    }

    @Override
    public int count() {
        return hands.count();
    }

    @Override
    public int toReview() {
        return count();
    }

    @Override
    public int toSign() {
        return count();
    }
}
