package org.pillarboard.debt;

/** Where a line comes from: a published rule (政策), or an example that nobody has published (示例阈值). */
public enum LineStanding {
    POLICY, EXAMPLE
}
