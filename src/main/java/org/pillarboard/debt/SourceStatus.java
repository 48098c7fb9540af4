package org.pillarboard.debt;

/** How sure a source is: 意向, 已批, 到位. */
public enum SourceStatus {
    INTENDED, APPROVED, ARRIVED
}
