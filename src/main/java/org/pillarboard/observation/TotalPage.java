package org.pillarboard.observation;

/** An indicator and a period of which a unit has an official total. */
record TotalPage(String indicatorCode, String periodCode) {
}
