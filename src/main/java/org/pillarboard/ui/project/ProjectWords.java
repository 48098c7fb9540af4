package org.pillarboard.ui.project;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.project.DelayRow;
import org.pillarboard.project.MilestoneMark;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.PaperNames;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.project.UpdateCheck;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.Links;

/**
 * How projects and milestones are put into words on a day.
 *
 * @param past whether the day lies behind: what is told was known then, and so is where it leads
 */
record ProjectWords(Locale locale, LocalDate today, boolean past, UnitTree tree, PaperNames papers) {

    private static final int DAY_AND_MONTH = 5;

    String text(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }

    /** Where a project is told whole. */
    String project(UUID id) {
        return past ? Links.project(id, today) : Links.project(id);
    }

    /** Where a task is. */
    String task(UUID id) {
        return past ? Links.task(id, today) : Links.task(id);
    }

    /** The unit that answers for it. */
    String unit(String code) {
        return tree.find(code).map(unit -> UnitNames.accountable(unit, locale)).orElse(code);
    }

    /** A kind of paper. */
    String paper(String kind) {
        return papers.of(kind, locale);
    }

    String papers(Collection<?> kinds) {
        return papers.of(kinds, locale);
    }

    /** What a check says. */
    String sentence(UpdateCheck check) {
        return RuleWords.of(check.key(), check.args().stream().map(this::worded).toList(), 2, locale);
    }

    private Object worded(Object arg) {
        return switch (arg) {
            case Collection<?> kinds -> papers(kinds);
            case ProjectTypeRow.Quantity quantity -> QuantityNames.of(quantity, locale);
            default -> arg;
        };
    }

    StatusBadge badge(ProjectLight light) {
        return new StatusBadge(tone(light), text("project.light." + light));
    }

    static Tone tone(ProjectLight light) {
        return light.rag().map(Tone::of).orElse(light == ProjectLight.CLOSED ? Tone.INFO : Tone.IDLE);
    }

    static Tone tone(MilestoneState state) {
        return switch (state) {
            case DONE_ON_TIME, DONE_NO_PLAN -> Tone.GOOD;
            case DONE_LATE, OPEN_YELLOW -> Tone.WARN;
            case OPEN_RED -> Tone.BAD;
            case OPEN_GREEN -> Tone.INFO;
            case NO_PLAN, NOT_STARTED, PAUSED, CANCELLED -> Tone.IDLE;
        };
    }

    String state(MilestoneState state) {
        return text("project.state." + state);
    }

    /** 12-22, with its year when it is another one. */
    String day(@Nullable LocalDate day) {
        return day == null ? "\u2014" : day.getYear() == today.getYear() ? day.toString().substring(DAY_AND_MONTH) : day.toString();
    }

    /** Whether the day a project that is not done was to be finished on lies behind: then it stands for nothing any more. */
    boolean hasPassed(ProjectRow row) {
        return row.hasPassed(today);
    }

    /** What was planned or foreseen for the finish and has passed, and how long ago. */
    String passed(ProjectRow row) {
        return text(row.passedKey(), day(row.forecastFinish()), row.daysPassed(today));
    }

    /** The day a milestone was done or is expected; none where it is not done and that day lies behind. */
    String expected(MilestoneMark mark) {
        return isForeseen(mark) ? day(mark.dates().expectedOn()) : day(null);
    }

    /** Whether the day it is done or expected on still says something: not where it is open and that day lies behind. */
    boolean isForeseen(MilestoneMark mark) {
        var day = mark.dates().expectedOn();
        return day != null && (mark.state().isDone() || !day.isBefore(today));
    }

    /** 4 days late, 2 days early, on time; empty without both days. */
    String slip(@Nullable LocalDate planned, @Nullable LocalDate expected) {
        if (planned == null || expected == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(planned, expected);
        return days == 0 ? text("project.onTime")
                : text(days > 0 ? "project.daysLate" : "project.daysEarly", String.valueOf(Math.abs(days)));
    }

    /** What was planned for the finish of one that is stopped or was ended unfinished. */
    String planned(ProjectRow row) {
        return text("project.planWas", day(row.baselineFinish()));
    }

    /** How late a project will be finished; where an overdue milestone has no forecast at least that late, or nobody has said. */
    String slip(ProjectRow row) {
        if (row.isHalted()) {
            return "";
        }
        if (!row.isFinishOpen()) {
            return slip(row.baselineFinish(), row.forecastFinish());
        }
        return row.slipDays() > 0 ? text("project.daysLate.least", String.valueOf(row.slipDays())) : text("project.finishNotForecast");
    }

    /** When it was done, is expected, or is due. */
    String when(MilestoneMark mark) {
        var dates = mark.dates();
        if (dates.completedOn() != null) {
            return text("project.doneOn", day(dates.completedOn()));
        }
        if (dates.forecastOn() != null) {
            return dates.forecastOn().isBefore(today) ? text("project.forecastPassed", day(dates.forecastOn()),
                    ChronoUnit.DAYS.between(dates.forecastOn(), today)) : text("project.expectedOn", day(dates.forecastOn()));
        }
        return dates.plannedOn() == null ? state(mark.state()) : text("project.dueOn", day(dates.plannedOn()));
    }

    /** What a delay asks of a milestone, or has been granted; where that is not for the reader, that one is asked for. */
    String delay(String milestone, DelayRow row) {
        var day = row.grantedOn() == null ? row.wantedOn() : row.grantedOn();
        return day == null ? text("project.requests.delay.asked", milestone, day(row.plannedOn()))
                : text("project.requests.delay", milestone, day(row.plannedOn()), day(day));
    }

    /** A milestone's name as a part that breaks off when it is too long. */
    Span name(MilestoneRow row) {
        var name = new Span(nameOf(row));
        name.addClassName("ell");
        name.setTitle(nameOf(row));
        return name;
    }

    String nameOf(MilestoneRow row) {
        return row.mark().name(locale);
    }

    /** What a mark of the strip says when pointed at. */
    String title(MilestoneMark mark) {
        return text("project.mark", mark.name(locale), state(mark.state()), day(mark.dates().plannedOn()), when(mark));
    }

    /** Of a whole strip, for readers aloud. */
    String strip(ProjectRow row) {
        long done = row.milestones().stream().filter(mark -> mark.state().isDone()).count();
        long late = row.milestones().stream().filter(mark -> mark.state() == MilestoneState.OPEN_RED).count();
        return text("project.strip", String.valueOf(row.milestones().size()), String.valueOf(done), String.valueOf(late));
    }

    String percent(BigDecimal hundredths) {
        return NumberFormats.of(locale, 1).plain(hundredths) + "%";
    }
}
