package org.pillarboard.review;

/** Where an update stands: 草稿, 已报送, 退回, 已核定, 撤回. */
public enum ReviewState {
    DRAFT, SUBMITTED, RETURNED, APPROVED, WITHDRAWN;

    /** Whether its owner may still type into it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it still waits for somebody. */
    public boolean isOpen() {
        return isEditable() || this == SUBMITTED;
    }
}
