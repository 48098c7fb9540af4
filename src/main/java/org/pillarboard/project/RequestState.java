package org.pillarboard.project;

/** Where a request that needs two hands stands: 已申请, 已核验, 已批准, 已退回, 已撤回. */
public enum RequestState {
    REQUESTED, CHECKED, GRANTED, REFUSED, WITHDRAWN;

    public boolean isOpen() {
        return this == REQUESTED || this == CHECKED;
    }
}
