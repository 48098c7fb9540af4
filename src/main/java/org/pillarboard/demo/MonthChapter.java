package org.pillarboard.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.PeriodLocks;
import org.springframework.stereotype.Component;

/** Month after month: reports come in, sections look at them twice, lock what is settled. */
@Component
class MonthChapter implements Chapter {

    private final Reporter reporter;
    private final Judge judge;
    private final PeriodLocks locks;

    MonthChapter(Reporter reporter, Judge judge, PeriodLocks locks) {
        this.reporter = reporter;
        this.judge = judge;
        this.locks = locks;
    }

    @Override
    public List<Step> steps(Story story) {
        var steps = new ArrayList<Step>();
        story.reports().forEach((month, reports) -> {
            var sentBack = new HashSet<Cell>();
            reports.forEach((unit, cells) -> file(story, month, unit, ahead(cells), steps, sentBack));
            review(story, month, reports.values(), sentBack, steps);
        });
        return steps;
    }

    private static List<Cell> ahead(List<Cell> cells) {
        return cells.stream().filter(cell -> !Special.isAhead(cell)).toList();
    }

    private void file(Story story, YearMonth month, String unit, List<Cell> cells, List<Step> steps, Set<Cell> sentBack) {
        if (Special.isForgotten(unit, month)) {
            return;
        }
        String who = Player.reporterOf(unit);
        steps.add(new Step(Timetable.filedAt(unit, month), who, () -> reporter.report(story, cells)));
        var back = Timetable.sentBack(unit, month, cells);
        sentBack.addAll(back);
        if (!back.isEmpty() && !Special.staysBack(unit, month)) {
            steps.add(new Step(Timetable.handedInAgain(unit, month), who, () -> reporter.reportAgain(story, back)));
        }
    }

    private void review(Story story, YearMonth month, Collection<List<Cell>> reports, Set<Cell> sentBack, List<Step> steps) {
        Map<String, List<Cell>> bySection = reports.stream().flatMap(List::stream)
                .collect(Collectors.groupingBy(story::section, TreeMap::new, Collectors.toList()));
        bySection.forEach((section, cells) -> {
            String who = Player.reviewerOf(section);
            steps.add(new Step(Timetable.firstLook(section, month), who, () -> judge.decide(sentBack, MonthChapter::reason)));
            steps.add(new Step(Timetable.secondLook(section, month), who, () -> judge.decide(Set.of(), MonthChapter::reason)));
            if (month.isBefore(Timetable.LAST_MONTH)) {
                steps.add(new Step(Timetable.locked(section, month), who, () -> cells.stream().map(Cell::period).distinct()
                        .forEach(period -> locks.lock(section, period))));
            }
        });
    }

    private static String reason(Cell cell) {
        return Words.say(cell.equals(Planted.FALLEN) ? "fallen.returned" : "returned");
    }
}
