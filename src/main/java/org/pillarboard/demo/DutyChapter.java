package org.pillarboard.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Indicators;
import org.springframework.stereotype.Component;

/** Who reports what, entered some weeks before it begins; and the firm that leaves the scope (case C03). */
@Component
class DutyChapter implements Chapter {

    private static final int DAYS_AHEAD = 20;

    private final Indicators indicators;
    private final Units units;

    DutyChapter(Indicators indicators, Units units) {
        this.indicators = indicators;
        this.units = units;
    }

    @Override
    public List<Step> steps(Story story) {
        var steps = new ArrayList<Step>();
        story.specs().stream().map(FigureSpec::firstDay).distinct().sorted().forEach(first ->
                steps.add(new Step(Hours.at(first.minusDays(DAYS_AHEAD), 9, 30), Player.ADMIN, () -> assign(story, first))));
        story.firms().all().stream().filter(firm -> firm.leftOn() != null).forEach(firm -> steps.add(
                new Step(Hours.at(Objects.requireNonNull(firm.leftOn()), 10, 0), Player.ADMIN, () -> leave(story, firm))));
        return steps;
    }

    private void assign(Story story, LocalDate first) {
        story.specs().stream().filter(spec -> spec.firstDay().equals(first))
                .forEach(spec -> story.firms().shares(spec.units()).keySet()
                        .forEach(unit -> indicators.assign(spec.code(), unit, first)));
    }

    private void leave(Story story, Firm firm) {
        LocalDate day = Objects.requireNonNull(firm.leftOn());
        units.leaveScope(firm.code(), day, Words.say("left.reason"));
        story.specs().stream().filter(spec -> Statements.SENT_FOR_INFORMATION.contains(spec.code()))
                .filter(spec -> story.firms().shares(spec.units()).containsKey(firm.code()))
                .forEach(spec -> indicators.assign(spec.code(), firm.code(), day));
    }
}
