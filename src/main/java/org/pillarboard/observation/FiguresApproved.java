package org.pillarboard.observation;

import java.util.Set;

/** Figures of these indicators have become official; open charts may look again. Published in the approving transaction. */
public record FiguresApproved(Set<String> indicatorCodes) {
}
