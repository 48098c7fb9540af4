package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact of a register that a figure is added up from.
 *
 * @param subjectKind what its evidence stands behind: kind and id
 * @param code        the number of the sheet it stands on: of the project
 * @param on          the day it happened
 */
public record FigureOrigin(String subjectKind, UUID subjectId, String code, String name, LocalDate on, BigDecimal quantity) {
}
