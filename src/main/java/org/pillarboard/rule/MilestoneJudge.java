package org.pillarboard.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.pillarboard.shared.Rag;

/** A deed against its date. What was done after the day looked from is not done yet. */
final class MilestoneJudge {

    private MilestoneJudge() {
    }

    static Judgement judge(RagRule.MilestoneRule rule, Facts facts) {
        LocalDate dueOn = facts.dates().dueOn();
        LocalDate doneOn = facts.dates().doneOn();
        if (dueOn == null) {
            return Verdict.missing("dueOn");
        }
        return doneOn == null || doneOn.isAfter(facts.day()) ? open(rule, facts.day(), dueOn) : done(dueOn, doneOn);
    }

    private static Judgement open(RagRule.MilestoneRule rule, LocalDate day, LocalDate dueOn) {
        long left = ChronoUnit.DAYS.between(day, dueOn);
        Rag rag = Verdict.rag(left > rule.warnDays(), left >= 0);
        String key = switch (rag) {
            case GREEN -> "rule.milestone.green";
            case AMBER -> "rule.milestone.amber";
            case RED -> "rule.milestone.red";
        };
        return new Judgement.Light(rag, Why.of(key, new Term.Day(dueOn), new Term.Days(Math.abs(left)), new Term.Day(day)));
    }

    private static Judgement done(LocalDate dueOn, LocalDate doneOn) {
        long late = ChronoUnit.DAYS.between(dueOn, doneOn);
        Why why = late <= 0 ? Why.of("rule.milestone.done", new Term.Day(doneOn), new Term.Day(dueOn))
                : Why.of("rule.milestone.doneLate", new Term.Day(doneOn), new Term.Day(dueOn), new Term.Days(late));
        return new Judgement.Light(Rag.GREEN, why);
    }
}
