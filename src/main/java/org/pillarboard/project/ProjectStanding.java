package org.pillarboard.project;

/** Whether a project runs: 推进中, 暂停, 终止, 已销号. */
public enum ProjectStanding {
    ACTIVE, PAUSED, CANCELLED, CLOSED;

    /** Whether a project that stands so may come to stand otherwise. */
    boolean leadsTo(ProjectStanding next) {
        return switch (next) {
            case ACTIVE -> this == PAUSED || this == CLOSED;
            case PAUSED, CLOSED -> this == ACTIVE;
            case CANCELLED -> this == ACTIVE || this == PAUSED;
        };
    }

    /** Whether its milestones may still be reported. */
    public boolean isOpen() {
        return this == ACTIVE;
    }
}
