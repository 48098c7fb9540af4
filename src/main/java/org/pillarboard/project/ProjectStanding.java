package org.pillarboard.project;

/** Whether a project runs: 推进中, 暂停, 终止, 已销号. */
public enum ProjectStanding {
    ACTIVE, PAUSED, CANCELLED, CLOSED;

    /** Whether its milestones may still be reported. */
    public boolean isOpen() {
        return this == ACTIVE;
    }
}
