package org.pillarboard.project;

import java.util.List;

/**
 * How a project stands and what it has brought.
 *
 * @param row    without its tags
 * @param counts its quantities, how far each has come
 */
public record ProjectYield(ProjectRow row, List<FunnelRow> counts) {
}
