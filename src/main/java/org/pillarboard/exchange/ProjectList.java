package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.project.MilestoneMark;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.ProjectTypes;

/** The lines of the portfolio: what each is, how far, what it costs, when it ends and what its light is. */
final class ProjectList {

    private static final int PLACES = 2;

    private ProjectList() {
    }

    /** @param day the projects are looked at on */
    static ListPage<ProjectRow> page(LocalDate day, SheetWords words, UnitTree tree, ProjectTypes types) {
        var page = new ListPage<ProjectRow>(words)
                .text("number", 14, ProjectRow::code)
                .text("project", 36, ProjectRow::name)
                .text("kind", 20, row -> types.get(row.typeCode()).name(words.locale()))
                .text("unit", 22, row -> tree.find(row.unitCode()).map(words::accountable).orElse(row.unitCode()))
                .text("accountable", 12, ProjectRow::ownerName)
                .text("light", 10, row -> words.text("project.light." + row.light()))
                .text("why", 40, row -> why(row, words))
                .text("selfRating", 10, row -> row.selfRating() == null ? "" : words.text("project.light." + row.selfRating()))
                .number("progress", 10, row -> PLACES, ProjectRow::progress)
                .number("milestones", 10, row -> 0, row -> count(row, mark -> true))
                .number("milestonesDone", 10, row -> 0, row -> count(row, mark -> mark.state().isDone()))
                .number("milestonesOverdue", 10, row -> 0, row -> count(row, mark -> mark.state() == MilestoneState.OPEN_RED))
                .text("next", 24, row -> row.nextName(words.locale()))
                .day("nextDue", 12, row -> row.next() == null ? null : row.next().plannedOn())
                .number("overdueDays", 10, row -> 0, row -> BigDecimal.valueOf(row.daysOverdue()));
        return finish(page, day, words)
                .number("budget", 14, row -> PLACES, row -> row.money().budget())
                .number("estimate", 14, row -> PLACES, row -> row.money().estimate())
                .number("invested", 14, row -> PLACES, row -> row.money().invested())
                .text("district", 12, row -> row.place().district())
                .text("tags", 24, row -> row.tags().stream().sorted().collect(Collectors.joining(words.text("kit.and"))));
    }

    private static BigDecimal count(ProjectRow row, Predicate<MilestoneMark> which) {
        return BigDecimal.valueOf(row.milestones().stream().filter(which).count());
    }

    /** A day that lies behind is no forecast any more: what was foreseen then stands beside it, as on the screen. */
    private static ListPage<ProjectRow> finish(ListPage<ProjectRow> page, LocalDate day, SheetWords words) {
        return page.day("baselineFinish", 12, ProjectRow::baselineFinish)
                .day("forecastFinish", 12, row -> row.isHalted() || row.hasPassed(day) ? null : row.forecastFinish())
                .number("slipDays", 12, row -> 0, row -> late(row, day))
                .text("finishNote", 28, row -> note(row, day, words));
    }

    private static @Nullable BigDecimal late(ProjectRow row, LocalDate day) {
        var days = row.isHalted() || row.hasPassed(day) ? null : row.daysLate();
        return days == null ? null : BigDecimal.valueOf(days);
    }

    private static String note(ProjectRow row, LocalDate day, SheetWords words) {
        var told = new ArrayList<String>();
        if (row.hasPassed(day)) {
            told.add(words.text(row.passedKey(), String.valueOf(row.forecastFinish()), row.daysPassed(day)));
        }
        if (row.isHalted()) {
            return "";
        }
        if (row.isFinishOpen() && row.slipDays() > 0) {
            told.add(words.text("project.daysLate.least", String.valueOf(row.slipDays())));
        } else if (row.isFinishOpen() && !row.hasPassed(day)) {
            told.add(words.text("project.finishNotForecast"));
        }
        return String.join(words.text("kit.semicolon"), told);
    }

    /** Why it has its light, the worst first. */
    private static String why(ProjectRow row, SheetWords words) {
        return row.colour().causes().stream().map(cause -> words.sentence(row.keyOf(cause), cause.args()))
                .collect(Collectors.joining(words.text("kit.semicolon")));
    }
}
