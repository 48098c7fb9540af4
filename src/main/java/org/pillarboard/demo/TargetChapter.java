package org.pillarboard.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.indicator.Targets;
import org.springframework.stereotype.Component;

/** Every December the sections hand down the next year's targets; in July 2026 one of them is cut (case C14). */
@Component
class TargetChapter implements Chapter {

    private static final String REVISED = "PS01";
    private static final LocalDate REVISED_ON = LocalDate.of(2026, 7, 15);
    private static final double REVISED_TO = 4200;
    private static final int REVISED_PAPER = 12;

    private final Targets targets;

    TargetChapter(Targets targets) {
        this.targets = targets;
    }

    @Override
    public List<Step> steps(Story story) {
        var steps = new ArrayList<Step>();
        var sections = story.specs().stream().map(spec -> section(story, spec)).distinct().sorted().toList();
        for (int year = FigureSpec.FIRST_YEAR; year <= Canvas.LAST_YEAR; year++) {
            for (String section : sections) {
                int of = year;
                int paper = sections.indexOf(section) + 1;
                steps.add(new Step(Hours.at(LocalDate.of(year - 1, 12, 18), 9, paper), Player.reviewerOf(section),
                        () -> drafts(story, section, of, paper).forEach(targets::set)));
            }
        }
        steps.add(new Step(Hours.at(REVISED_ON, 9, 30), Player.reviewerOf("MS"), () -> revise(story)));
        return steps;
    }

    private static String section(Story story, FigureSpec spec) {
        return story.canvas().catalogue().get(spec.code()).sectionCode();
    }

    private static Stream<TargetDraft> drafts(Story story, String section, int year, int paper) {
        var book = new TargetBook(story.canvas());
        String reason = Words.say("target.reason", String.valueOf(year));
        return story.specs().stream().filter(spec -> section(story, spec).equals(section)).filter(spec -> spec.hasTarget(year))
                .flatMap(spec -> book.drafts(spec, year, spec.volume(year), paper(year, paper)).stream())
                .map(draft -> because(draft, draft.effectiveOn(), reason));
    }

    private void revise(Story story) {
        var spec = story.specs().stream().filter(one -> one.code().equals(REVISED)).findFirst().orElseThrow();
        new TargetBook(story.canvas()).drafts(spec, REVISED_ON.getYear(), REVISED_TO, paper(REVISED_ON.getYear(), REVISED_PAPER))
                .forEach(draft -> targets.set(because(draft, REVISED_ON, Words.say("target.revised"))));
    }

    private static String paper(int year, int number) {
        return Words.say("target.paper", String.valueOf(year), number);
    }

    private static TargetDraft because(TargetDraft draft, LocalDate effectiveOn, String reason) {
        return new TargetDraft(draft.indicatorCode(), draft.unitCode(), draft.year(), draft.value(), draft.baseline(),
                draft.planKind(), draft.seasonProfile(), draft.paperNo(), effectiveOn, draft.dueOn(), reason, draft.points());
    }
}
