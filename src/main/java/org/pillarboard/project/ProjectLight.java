package org.pillarboard.project;

import java.util.Optional;
import org.pillarboard.shared.Rag;

/** What a project shows: one of the three lights, or why it has none (无计划, 未到期, 暂停, 已销号, 终止). Worst first. */
public enum ProjectLight {
    RED, AMBER, GREEN, NO_PLAN, NOT_STARTED, PAUSED, CLOSED, CANCELLED;

    /** The light; empty where there is none. */
    public Optional<Rag> rag() {
        return switch (this) {
            case RED -> Optional.of(Rag.RED);
            case AMBER -> Optional.of(Rag.AMBER);
            case GREEN -> Optional.of(Rag.GREEN);
            case NO_PLAN, NOT_STARTED, PAUSED, CLOSED, CANCELLED -> Optional.empty();
        };
    }
}
