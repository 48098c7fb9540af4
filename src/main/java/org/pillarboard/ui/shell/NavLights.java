package org.pillarboard.ui.shell;

import java.util.Map;
import org.pillarboard.shared.Rag;

/**
 * What the navigation shows beside its items, for the person behind the request. Supplied by those who know: one
 * may know the lights, another the counts; asked when a page is opened and at each pulse, so it answers from what is already computed.
 */
public interface NavLights {

    /** The lights of the pillars by code; a pillar without a light is left out. */
    default Map<String, Rag> lights() {
        return Map.of();
    }

    /** How many figures the person still has to report; 0 shows nothing. */
    default int toReport() {
        return 0;
    }

    /** How many submissions wait for the person's decision; 0 shows nothing. */
    default int toReview() {
        return 0;
    }

    /** How many requests wait for the person's signature, where there is no inbox to count them; 0 shows nothing. */
    default int toSign() {
        return 0;
    }
}
