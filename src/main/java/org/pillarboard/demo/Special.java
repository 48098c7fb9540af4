package org.pillarboard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pillarboard.observation.Cell;
import org.pillarboard.shared.Period;

/** Reports whose fate is planted: those of the cases, and the ones still open when the demonstration begins. */
final class Special {

    /** Reports that stay drafts, their unit is overdue. */
    static final String FORGETFUL = "DEMO-E13";
    /** Its last report is late but for the figures of industry. */
    static final String LATECOMER = "DEMO-E11";
    private static final String CORRECTED = "DEMO-E12";

    private record Report(String unit, YearMonth month) {
    }

    private static final Map<Report, Instant> FILINGS = Map.of(
            new Report("DEMO-E07", YearMonth.of(2026, 9)), Hours.at(LocalDate.of(2026, 10, 16), 10, 20),
            report(Planted.AUDITED), Hours.at(LocalDate.of(2025, 1, 12), 10, 5),
            report(Planted.FALLEN), Hours.at(LocalDate.of(2026, 9, 8), 9, 40),
            new Report(LATECOMER, Timetable.LAST_MONTH), Hours.at(LocalDate.of(2026, 11, 20), 10, 10));

    private static final Map<Report, List<Cell>> SENT_BACK = Map.of(
            report(Planted.FALLEN), List.of(Planted.FALLEN),
            new Report(CORRECTED, Timetable.LAST_MONTH), List.of(open("PB01"), open("PS05")));

    private Special() {
    }

    private static Report report(Cell cell) {
        return new Report(cell.unitCode(), YearMonth.from(cell.period().endsOn()));
    }

    private static Cell open(String indicator) {
        return new Cell(indicator, CORRECTED, Period.month(Canvas.LAST_DAY));
    }

    static Optional<Instant> filing(String unit, YearMonth month) {
        return Optional.ofNullable(FILINGS.get(new Report(unit, month)));
    }

    static List<Cell> sentBack(String unit, YearMonth month) {
        return SENT_BACK.getOrDefault(new Report(unit, month), List.of());
    }

    /** Whether what was sent back is still with its reporter. */
    static boolean staysBack(String unit, YearMonth month) {
        return unit.equals(CORRECTED) && month.equals(Timetable.LAST_MONTH);
    }

    static boolean isForgotten(String unit, YearMonth month) {
        return unit.equals(FORGETFUL) && month.equals(Timetable.LAST_MONTH);
    }

    /** Whether a figure came in ahead of its report. */
    static boolean isAhead(Cell cell) {
        boolean industry = cell.unitCode().equals(LATECOMER) && cell.indicatorCode().startsWith("IS")
                && YearMonth.from(cell.period().endsOn()).equals(Timetable.LAST_MONTH);
        return industry || cell.equals(Planted.MIXED_UP) || cell.equals(Planted.GUNS);
    }
}
