package org.pillarboard.indicator;

/** What figures are measured by has changed: a target, a light's rule, a line, who reports. Lights may turn by it. */
public record MeasuresChanged() {
}
