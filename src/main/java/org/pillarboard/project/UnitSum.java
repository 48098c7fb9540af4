package org.pillarboard.project;

import java.math.BigDecimal;

/** What a unit has handed over in all. */
record UnitSum(String unitCode, BigDecimal quantity) {
}
