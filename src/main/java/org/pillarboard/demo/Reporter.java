package org.pillarboard.demo;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.BatchLine;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationBatches;
import org.pillarboard.observation.ObservationDraft;
import org.springframework.stereotype.Component;

/** What a reporter does: types the drawn figures, says why odd ones are right, hands them in with papers behind them. */
@Component
class Reporter {

    private final ObservationBatches batches;
    private final Papers papers;

    Reporter(ObservationBatches batches, Papers papers) {
        this.batches = batches;
        this.papers = papers;
    }

    /** Hands in the drawn figures of these cells. */
    void report(Story story, Collection<Cell> cells) {
        handIn(cells.stream().map(cell -> cell.equals(Planted.FALLEN) ? draft(story, cell, Planted.notFallen(story.canvas()))
                : draft(story, cell)).toList());
    }

    /** Hands in again what was sent back, now right. */
    void reportAgain(Story story, Collection<Cell> cells) {
        handIn(cells.stream().map(cell -> draft(story, cell).because(
                Words.say(cell.equals(Planted.FALLEN) ? "fallen.fixed" : "returned.fixed"), null)).toList());
    }

    /** Hands in drafts as they are; reasons are added where a check asks for one. */
    void handIn(List<ObservationDraft> drafts) {
        var lines = batches.check(drafts);
        lines.stream().filter(BatchLine::isBlocked).findFirst().ifPresent(line -> {
            throw new IllegalStateException(line.draft().cell().key() + " " + line.checks());
        });
        var explained = lines.stream().map(Reporter::explained).toList();
        papers.behind(explained, batches.submit(explained));
    }

    private static ObservationDraft explained(BatchLine line) {
        var draft = line.draft().seenAt(line.open() == null ? null : line.open().version());
        return line.isUnexplained() ? draft.because(reason(draft.cell()), draft.correctionReason()) : draft;
    }

    private static String reason(Cell cell) {
        boolean left = cell.unitCode().equals(Statements.LEFT_BEHIND) && cell.indicatorCode().startsWith("OE")
                && YearMonth.from(cell.period().endsOn()).equals(YearMonth.of(2025, 7));
        return Words.say(left ? "left.soft" : cell.equals(Planted.MIXED_UP) ? "mixed.soft" : "odd");
    }

    /** The drawn figure of a cell as its reporter would type it. */
    static ObservationDraft draft(Story story, Cell cell) {
        return draft(story, cell, story.canvas().get(cell));
    }

    static ObservationDraft draft(Story story, Cell cell, EnteredFigure figure) {
        String source = Words.say("source." + story.indicator(cell).pillarCode());
        return ObservationDraft.of(cell, new EnteredFigure(figure.value(), figure.numerator(), figure.denominator(),
                figure.qualifier(), null, scope(story, cell), Words.say("source", String.valueOf(Dice.SEED), source)));
    }

    private static @Nullable String scope(Story story, Cell cell) {
        boolean narrower = cell.unitCode().equals(Statements.LEFT_BEHIND) && cell.indicatorCode().startsWith("OE")
                && !Objects.requireNonNull(story.firms().get(Statements.LEAVING)).isIn(cell.period());
        return narrower ? Words.say("left.scope") : null;
    }
}
