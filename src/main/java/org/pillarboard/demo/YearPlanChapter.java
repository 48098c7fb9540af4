package org.pillarboard.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.pillarboard.project.MilestoneMark;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.Projects;
import org.pillarboard.project.Spendings;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * What the year is planned to take: on the first working day of the live register every firm says it for its projects that began
 * this year, the share of the budget that goes with the milestones planned within it.
 */
@Component
class YearPlanChapter implements Chapter {

    private static final Instant SAID = Hours.at(LocalDate.of(2026, 11, 2), 9, 0);
    private static final int YEAR = 2026;

    private final Projects projects;
    private final Spendings spendings;

    YearPlanChapter(Projects projects, Spendings spendings) {
        this.projects = projects;
        this.spendings = spendings;
    }

    @Override
    public List<Step> steps(Story story) {
        return Table.read("projects").stream().map((CSVRecord row) -> row.get("unit")).distinct().sorted()
                .map(unit -> new Step(SAID, Player.reporterOf(unit), () -> plan(unit))).toList();
    }

    private void plan(String unit) {
        projects.page(ProjectFilter.none(), Pageable.unpaged()).stream()
                .filter(row -> row.unitCode().equals(unit) && row.standing().isOpen() && beganThisYear(row) && row.money().budget() != null)
                .forEach(row -> spendings.plan(row.id(), planned(row)));
    }

    private static boolean beganThisYear(ProjectRow row) {
        return row.milestones().stream().findFirst().map(first -> year(first) == YEAR).orElse(false);
    }

    private static BigDecimal planned(ProjectRow row) {
        var share = row.milestones().stream().filter(mark -> year(mark) == YEAR).map(MilestoneMark::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return row.money().budget().multiply(share).movePointLeft(2).setScale(1, RoundingMode.HALF_UP);
    }

    private static int year(MilestoneMark mark) {
        return mark.dates().plannedOn() == null ? 0 : mark.dates().plannedOn().getYear();
    }
}
