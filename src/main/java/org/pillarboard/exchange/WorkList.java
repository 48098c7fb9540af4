package org.pillarboard.exchange;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.UpdateRow;
import org.pillarboard.observation.WorkRow;

/** The lines of a workbench, with what has been typed and what the checks say about it. */
final class WorkList {

    private WorkList() {
    }

    static ListPage<WorkRow> page(SheetWords words) {
        var page = new ListPage<WorkRow>(words)
                .text("code", 12, row -> row.indicator().code())
                .text("name", 36, row -> row.indicator().name(words.locale()))
                .text("counted", 10, row -> row.indicator().measureUnit(words.locale()))
                .text("span", 14, row -> words.period(row.cell().period()))
                .day("due", 12, WorkRow::dueOn)
                .text("state", 12, row -> words.text("workbench.state." + row.state()))
                .text("previousSpan", 14, row -> row.previous() == null ? "" : words.period(row.previous().period()))
                .number("previous", 16, WorkList::decimals, row -> row.previous() == null ? null : row.previous().figure().value())
                .number("plan", 16, WorkList::decimals, WorkRow::plan)
                .number("value", 16, WorkList::decimals, row -> figure(row).value())
                .text("qualifier", 8, row -> PillarList.sign(figure(row).qualifier()))
                .number("numerator", 16, row -> 2, row -> figure(row).numerator())
                .number("denominator", 16, row -> 2, row -> figure(row).denominator());
        return page.text("source", 32, row -> figure(row).sourceNote())
                .text("reason", 30, row -> reasons(row, words))
                .text("evidenceCount", 10, row -> String.valueOf(row.evidence()))
                .text("reportedBy", 14, row -> typed(row, update -> update.draftedBy().name()))
                .moment("reportedAt", 17, row -> typed(row, UpdateRow::draftedAt))
                .text("checks", 60, row -> row.checks().stream().map(check -> words.sentence(check.key(), check.args()))
                        .collect(Collectors.joining(words.text("kit.semicolon"))));
    }

    private static int decimals(WorkRow row) {
        return row.indicator().naming().decimals();
    }

    /** What stands in the cell: the typed figure, or the official one. */
    private static EnteredFigure figure(WorkRow row) {
        return Optional.ofNullable(row.update()).map(UpdateRow::figure)
                .or(() -> Optional.ofNullable(row.official()).map(ObservationRow::figure)).orElseGet(EnteredFigure::empty);
    }

    private static <V> @Nullable V typed(WorkRow row, Function<UpdateRow, V> what) {
        return row.update() == null ? null : what.apply(row.update());
    }

    private static String reasons(WorkRow row, SheetWords words) {
        return row.update() == null ? "" : Stream.of(row.update().softReason(), row.update().correctionReason())
                .filter(reason -> reason != null && !reason.isBlank()).distinct().collect(Collectors.joining(words.text("kit.semicolon")));
    }
}
