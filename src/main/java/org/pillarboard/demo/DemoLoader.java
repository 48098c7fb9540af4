package org.pillarboard.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.Founding;
import org.pillarboard.identity.Impersonation;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.OfficeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demonstration on request, and only into an empty database. A load that was cut off goes on where it stood:
 * each step and the count of steps are one transaction.
 */
@Component
@ConditionalOnProperty("pillarboard.demo")
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final DemoMark mark;
    private final Founding founding;
    private final Units units;
    private final Catalogues catalogues;
    private final List<Chapter> chapters;
    private final Impersonation impersonation;
    private final TransactionTemplate transaction;
    private final Trail trail;
    private final Clock clock;

    DemoLoader(DemoMark mark, Founding founding, Units units, Catalogues catalogues, List<Chapter> chapters,
            Impersonation impersonation, TransactionTemplate transaction, Trail trail, Clock clock) {
        this.mark = mark;
        this.founding = founding;
        this.units = units;
        this.catalogues = catalogues;
        this.chapters = chapters;
        this.impersonation = impersonation;
        this.transaction = transaction;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var run = mark.run();
        if (run.filter(DemoRun::isFinished).isPresent()) {
            LOG.info("Demonstration data: loaded before");
        } else if (run.isPresent()) {
            LOG.info("Demonstration data: going on after step {} of {}", run.get().stepsDone(), run.get().stepsTotal());
            load(steps(), run.get());
        } else if (founding.isOpen() && units.tree().rows().size() == 1) {
            var steps = steps();
            mark.begin(steps.size());
            load(steps, mark.run().orElseThrow());
        } else {
            LOG.warn("Demonstration data: not loaded, since this database is not empty");
        }
    }

    private List<Step> steps() {
        var specs = FigureSpec.all();
        var story = new Story(new Painter().draw(catalogues.current(), new Firms(), specs), specs);
        return chapters.stream().flatMap(chapter -> chapter.steps(story).stream())
                .sorted(Comparator.comparing(Step::at).thenComparing(Step::actor)).toList();
    }

    private void load(List<Step> steps, DemoRun run) {
        if (run.stepsTotal() != steps.size()) {
            throw new IllegalStateException("the demonstration was begun by another version: start on an empty database");
        }
        var began = clock.instant();
        var reached = YearMonth.of(1, 1);
        for (int i = run.stepsDone(); i < steps.size(); i++) {
            var month = YearMonth.from(steps.get(i).at().atZone(AsOf.ZONE));
            if (!month.equals(reached) && (month.getMonthValue() - 1) % 3 == 0) {
                LOG.info("Demonstration data: {}, {} %", month, 100 * i / steps.size());
            }
            reached = month;
            take(steps.get(i));
        }
        finish(Duration.between(began, clock.instant()).toSeconds());
    }

    private void take(Step step) {
        Runnable once = () -> transaction.executeWithoutResult(status -> {
            step.work().run();
            mark.advance();
        });
        OfficeClock.at(step.at(), step.actor().equals(Step.NOBODY) ? once : () -> impersonation.as(step.actor(), once));
    }

    private void finish(long seconds) {
        transaction.executeWithoutResult(status -> {
            mark.finish(clock.instant());
            trail.record(TrailKind.DEMO, "demonstration", String.valueOf(Dice.SEED), null, "loaded");
        });
        LOG.info("Demonstration data: loaded in {} s", seconds);
    }
}
