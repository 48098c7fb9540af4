package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    static ListPage<ProjectRow> page(SheetWords words, UnitTree tree, ProjectTypes types) {
        var page = new ListPage<ProjectRow>(words)
                .text("number", 14, ProjectRow::code)
                .text("project", 36, ProjectRow::name)
                .text("kind", 20, row -> types.get(row.typeCode()).name(words.locale()))
                .text("unit", 22, row -> tree.find(row.unitCode()).map(words::accountable).orElse(row.unitCode()))
                .text("accountable", 12, ProjectRow::ownerName)
                .text("light", 10, row -> words.text("project.light." + row.light()))
                .text("selfRating", 10, row -> row.selfRating() == null ? "" : words.text("project.light." + row.selfRating()))
                .number("progress", 10, row -> PLACES, ProjectRow::progress)
                .number("milestones", 10, row -> 0, row -> count(row, mark -> true))
                .number("milestonesDone", 10, row -> 0, row -> count(row, mark -> mark.state().isDone()))
                .number("milestonesOverdue", 10, row -> 0, row -> count(row, mark -> mark.state() == MilestoneState.OPEN_RED))
                .text("next", 24, row -> row.nextName(words.locale()))
                .text("nextDue", 12, row -> row.next() == null ? "" : day(row.next().plannedOn()));
        return page.text("baselineFinish", 12, row -> day(row.baselineFinish()))
                .text("forecastFinish", 12, row -> day(row.forecastFinish()))
                .number("slipDays", 10, row -> 0, row -> BigDecimal.valueOf(row.slipDays()))
                .number("budget", 14, row -> PLACES, row -> row.money().budget())
                .number("estimate", 14, row -> PLACES, row -> row.money().estimate())
                .number("invested", 14, row -> PLACES, row -> row.money().invested())
                .text("district", 12, row -> row.place().district())
                .text("tags", 24, row -> row.tags().stream().sorted().collect(Collectors.joining(words.text("kit.and"))));
    }

    private static BigDecimal count(ProjectRow row, Predicate<MilestoneMark> which) {
        return BigDecimal.valueOf(row.milestones().stream().filter(which).count());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
