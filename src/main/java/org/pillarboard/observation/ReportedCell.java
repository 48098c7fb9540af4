package org.pillarboard.observation;

/** The codes of a cell whose unit has an official figure of its own, or has handed one in. */
record ReportedCell(String indicatorCode, String unitCode, String periodCode) {
}
