package org.pillarboard.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.shared.NotFound;
import org.springframework.stereotype.Component;

/** The turns of the planted cases: corrections (C02, C04), a figure the checks block (C17), a door that stays shut (C50). */
@Component
class PlantedChapter implements Chapter {

    private static final String STRANGER = "DEMO-E05";
    private static final String FOREIGN = "DEMO-E06";
    private static final LocalDate AUDIT = LocalDate.of(2025, 4, 28);
    private static final LocalDate MIX_UP = LocalDate.of(2024, 8, 18);

    private final Reporter reporter;
    private final Judge judge;
    private final ObservationUpdates updates;
    private final CurrentUser user;

    PlantedChapter(Reporter reporter, Judge judge, ObservationUpdates updates, CurrentUser user) {
        this.reporter = reporter;
        this.judge = judge;
        this.updates = updates;
        this.user = user;
    }

    @Override
    public List<Step> steps(Story story) {
        String charging = Player.reporterOf(Planted.MIXED_UP.unitCode());
        return List.of(
                new Step(Hours.at(MIX_UP, 16, 0), charging, () -> mixUp(story)),
                new Step(Hours.at(MIX_UP.plusDays(1), 10, 0), Player.reviewerOf("MS"), this::approve),
                new Step(Hours.at(MIX_UP.plusDays(2), 9, 30), charging, () ->
                        correct(story, Planted.MIXED_UP, story.canvas().get(Planted.MIXED_UP), "mixed.fixed")),
                new Step(Hours.at(MIX_UP.plusDays(2), 15, 0), Player.reviewerOf("MS"), this::approve),
                new Step(Hours.at(AUDIT, 10, 0), Player.reporterOf(Planted.AUDITED.unitCode()), () ->
                        correct(story, Planted.AUDITED, EnteredFigure.of(Planted.AUDITED_PROFIT), "audited")),
                new Step(Hours.at(AUDIT, 16, 0), Player.reviewerOf("KH"), this::approve),
                new Step(Hours.at(LocalDate.of(2026, 9, 8), 9, 20), Player.reporterOf(Planted.FALLEN.unitCode()), () ->
                        tryFallen(story)),
                new Step(Hours.at(LocalDate.of(2026, 11, 5), 14, 10), Player.reporterOf(STRANGER), this::knock));
    }

    private void mixUp(Story story) {
        var guns = Reporter.draft(story, Planted.GUNS);
        var piles = Reporter.draft(story, Planted.MIXED_UP, EnteredFigure.of(Planted.GUNS_TYPED));
        reporter.handIn(List.of(guns, piles));
    }

    private void correct(Story story, Cell cell, EnteredFigure figure, String reason) {
        reporter.handIn(List.of(Reporter.draft(story, cell, figure).because(null, Words.say(reason))));
    }

    private void approve() {
        judge.decide(Set.of(), cell -> "");
    }

    /** Types the lower value and tries to hand it in: it stays a draft. */
    private void tryFallen(Story story) {
        var row = updates.save(Reporter.draft(story, Planted.FALLEN, Planted.fallen(story.canvas())));
        var result = updates.submit(List.of(Objects.requireNonNull(row.update()).id()));
        if (result.submitted() != 0) {
            throw new IllegalStateException("a cumulative value that fell was taken");
        }
    }

    private void knock() {
        try {
            user.requireUnit(FOREIGN);
            throw new IllegalStateException("a stranger was let in");
        } catch (NotFound refused) {
            // the refusal is what the trail keeps
        }
    }
}
