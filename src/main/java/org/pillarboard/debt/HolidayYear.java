package org.pillarboard.debt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days off of a year as published (节假日安排), and the weekend days worked in exchange (调休上班).
 *
 * @param setByName who brought them; empty of a year that was delivered
 */
public record HolidayYear(int year, List<LocalDate> off, List<LocalDate> worked, String setByName, @Nullable Instant setAt) {
}
