package org.pillarboard.demo;

import java.time.LocalDate;
import java.util.List;
import org.pillarboard.project.Closings;
import org.pillarboard.project.MilestoneUpdates;
import org.pillarboard.project.Projects;
import org.springframework.stereotype.Component;

/** Two finished projects whose papers are complete: the closing of one waits for its section, of the other for a signature. */
@Component
class ClosingChapter implements Chapter {

    private static final String UNIT = "DEMO-E16";
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 19);

    private final Projects projects;
    private final MilestoneUpdates updates;
    private final Closings closings;

    ClosingChapter(Projects projects, MilestoneUpdates updates, Closings closings) {
        this.projects = projects;
        this.updates = updates;
        this.closings = closings;
    }

    @Override
    public List<Step> steps(Story story) {
        String owner = Player.reporterOf(UNIT);
        return List.of(
                new Step(Hours.at(ASKED, 9, 10), owner, () -> ask("P-CHRG-01")),
                new Step(Hours.at(ASKED, 9, 30), owner, () -> ask("P-CHRG-02")),
                new Step(Hours.at(ASKED.plusDays(1), 16, 0), Player.reviewerOf("MS"), this::check));
    }

    private void ask(String code) {
        var project = projects.get(projects.idOf(code));
        project.milestones().forEach(milestone -> milestone.required().forEach(kind -> updates.attach(milestone.mark().id(), kind,
                Words.say("evidence.photo", code + " " + kind), Paper.photo(milestone.mark().seq()))));
        closings.requestProject(project.row().id(), Words.say("project.closing"));
    }

    private void check() {
        closings.of(projects.idOf("P-CHRG-01")).forEach(closing -> closings.check(closing.id()));
    }
}
