package org.pillarboard.observation;

/** Where a line of the workbench stands: 待填, 有误, 待确认, 已退回, 可提交, 待审核, 已核定. */
public enum WorkState {
    TO_FILL, IN_ERROR, TO_CONFIRM, RETURNED, READY, IN_REVIEW, APPROVED;

    /** Whether its reporter still has something to do. */
    public boolean isToDo() {
        return compareTo(READY) < 0;
    }
}
