package org.pillarboard.observation;

/** A cell whose unit has an official figure of its own. */
record ReportedCell(String indicatorCode, String unitCode, String periodCode) {
}
