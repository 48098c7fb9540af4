package org.pillarboard.ui.kit.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is lacking month by month under two views of the same months; all in one unit.
 *
 * @param stressed    drawn filled
 * @param baseline    drawn as an outline round it
 * @param baselineName what the outline stands for
 */
public record GapFigures(List<String> labels, List<BigDecimal> stressed, List<BigDecimal> baseline, String baselineName, String unit) {
}
