package org.pillarboard.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.shared.Period;
import org.springframework.stereotype.Component;

/** What is still open on the last day: a forgotten report, a correction that waits, drafts of the running month. */
@Component
class OpenChapter implements Chapter {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);
    private static final Period RUNNING = Period.month(2026, 11);
    private static final Period CLOSED = Period.month(Canvas.LAST_DAY);
    private static final Cell DISPUTED = new Cell("OE01", "DEMO-E06", CLOSED);
    private static final BigDecimal LEFT_OUT = BigDecimal.valueOf(35);

    private final Reporter reporter;
    private final ObservationUpdates updates;

    OpenChapter(Reporter reporter, ObservationUpdates updates) {
        this.reporter = reporter;
        this.updates = updates;
    }

    @Override
    public List<Step> steps(Story story) {
        return List.of(
                new Step(Hours.at(LocalDate.of(2026, 11, 9), 16, 30), Player.reporterOf(Special.FORGETFUL), () -> forget(story)),
                new Step(Hours.at(LocalDate.of(2026, 11, 8), 11, 20), Player.reporterOf(Special.LATECOMER), () ->
                        reporter.report(story, ofLatecomer(story))),
                new Step(Hours.at(YESTERDAY, 9, 15), Player.reporterOf(DISPUTED.unitCode()), () -> dispute(story)),
                draft(story, "DEMO-E04", 10, List.of("PS05", "PB03")),
                draft(story, "DEMO-E05", 11, List.of("PS05", "PB05")),
                draft(story, "DEMO-E03", 14, List.of("PS12", "PS05", "PB03")),
                draft(story, "DEMO-E16", 15, List.of("PS12", "PS05")),
                new Step(Hours.at(YESTERDAY, 16, 0), Player.reporterOf("DEMO-E10"), () -> fall(story)));
    }

    private void forget(Story story) {
        story.reports().getOrDefault(YearMonth.from(Canvas.LAST_DAY), Map.of())
                .getOrDefault(Special.FORGETFUL, List.of()).forEach(cell -> updates.save(Reporter.draft(story, cell)));
    }

    private static List<Cell> ofLatecomer(Story story) {
        return story.canvas().figures().keySet().stream().filter(cell -> cell.unitCode().equals(Special.LATECOMER))
                .filter(Special::isAhead).toList();
    }

    private void dispute(Story story) {
        var official = story.canvas().get(DISPUTED);
        var corrected = official.withValue(Objects.requireNonNull(official.value()).add(LEFT_OUT));
        reporter.handIn(List.of(Reporter.draft(story, DISPUTED, corrected).because(null, Words.say("late.correction"))));
    }

    private Step draft(Story story, String unit, int hour, List<String> indicators) {
        return new Step(Hours.at(YESTERDAY, hour, 0), Player.reporterOf(unit), () -> indicators.forEach(code -> {
            var official = story.canvas().get(new Cell(code, unit, CLOSED));
            updates.save(typed(story, new Cell(code, unit, RUNNING), half(official)));
        }));
    }

    /** Half of the month is over: half of what the month before had brought, rates as they were. */
    private static EnteredFigure half(EnteredFigure figure) {
        return figure.value() == null ? figure
                : EnteredFigure.of(figure.value().divide(BigDecimal.valueOf(2), 0, RoundingMode.UP));
    }

    private static ObservationDraft typed(Story story, Cell cell, EnteredFigure figure) {
        return Reporter.draft(story, cell, figure);
    }

    private void fall(Story story) {
        var official = story.canvas().get(new Cell("IS05", "DEMO-E10", CLOSED));
        var less = official.withValue(Objects.requireNonNull(official.value()).subtract(BigDecimal.ONE));
        updates.save(typed(story, new Cell("IS05", "DEMO-E10", RUNNING), less));
    }
}
