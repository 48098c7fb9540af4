package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.pillarboard.cockpit.Attention;
import org.pillarboard.cockpit.Shortfall;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.OverdueReport;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.ProjectRow.NextMilestone;
import org.pillarboard.project.TaskRow;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.kit.figure.DueWords;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.OwnPeriod;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.Links;

/** Writes the lines of what needs attention. */
final class AttentionLines {

    private final Catalogues catalogues;
    private final Units units;
    private final Locale locale;

    AttentionLines(Catalogues catalogues, Units units, Locale locale) {
        this.catalogues = catalogues;
        this.units = units;
        this.locale = locale;
    }

    Component draw(Attention attention, Lens lens) {
        return switch (attention) {
            case Attention.OffPlan off -> line(Tone.of(off.rag()), off.reading().indicator().name(locale), measured(off, lens),
                    size(off, lens), Links.indicator(off.reading().indicator().code(), lens));
            case Attention.Silent silent -> line(Tone.NONE, silent.reading().indicator().name(locale), silence(silent),
                    late(silent.daysLate()), Links.indicator(silent.reading().indicator().code(), lens));
            case Attention.Due due -> line(Tone.of(due.rag()), title(due), readiness(due),
                    DueWords.left(due.due().on(), lens.asOf().day(), locale),
                    Links.debtMonth(lens, due.due().month().toString()));
            case Attention.Unpaid unpaid -> unpaid(unpaid, lens);
            case Attention.Unanswered put -> unanswered(put, lens);
            case Attention.Stuck stuck -> line(Tone.BAD, title(stuck.project()), cause(stuck.project()), lateness(stuck.project()),
                    Links.project(stuck.project().id(), lens.asOf().day()));
            case Attention.Undone undone -> line(Tone.BAD, undone.task().name(), due(undone.task()), late(undone.task().daysLate()),
                    Links.task(undone.task().id(), lens.asOf().day()));
            case Attention.Owing owing -> line(Tone.NONE, words("cockpit.attention.owing", unit(owing), count(owing)),
                    owed(owing), late(owing.daysLate()), target(owing, lens));
        };
    }

    private String due(TaskRow task) {
        return words("cockpit.attention.undone", UnitNames.accountable(units.tree().get(task.unitCode()), locale), task.dates().dueOn().toString());
    }

    private String title(ProjectRow project) {
        return overdue(project).map(next -> words("cockpit.attention.stuck", project.name(), project.nextName(locale))).orElse(project.name());
    }

    private String cause(ProjectRow project) {
        String unit = UnitNames.brief(units.tree().get(project.unitCode()), locale);
        return words("cockpit.attention.stuck.why", unit, overdue(project).map(NextMilestone::plannedOn)
                .map(day -> words("cockpit.attention.stuck.due", day.toString())).or(() -> project.colour().causes().stream().findFirst()
                        .map(cause -> RuleWords.of(project.keyOf(cause), cause.args(), 0, locale))).orElse(""));
    }

    /** The step that is overdue, if one is. */
    private static Optional<NextMilestone> overdue(ProjectRow project) {
        return Optional.ofNullable(project.next()).filter(next -> project.daysOverdue() > 0);
    }

    private String lateness(ProjectRow project) {
        return project.daysOverdue() > 0 ? late(project.daysOverdue())
                : project.slipDays() > 0 ? words("cockpit.attention.stuck.slip", project.slipDays()) : "";
    }

    private Component unpaid(Attention.Unpaid unpaid, Lens lens) {
        var debt = unpaid.debt();
        var instrument = debt.position().instrument();
        return line(Tone.BAD, words("cockpit.attention.unpaid", instrument.name(), MoneyWords.of(debt.amount(), locale)),
                words("cockpit.attention.unpaid.why", UnitNames.brief(units.tree().get(instrument.unitCode()), locale), debt.since().toString()),
                late(debt.since().until(debt.day(), ChronoUnit.DAYS)), Links.debtOfTheDay(instrument.code(), lens));
    }

    private Component unanswered(Attention.Unanswered put, Lens lens) {
        var instrument = put.due().position().instrument();
        return line(Tone.of(put.due().unansweredLight()), words("cockpit.attention.unanswered", instrument.name()),
                words("cockpit.attention.unanswered.why", UnitNames.brief(units.tree().get(instrument.unitCode()), locale), put.due().on().toString(),
                        MoneyWords.of(put.due().amount(), locale)),
                DueWords.left(put.due().on(), put.day(), locale), Links.debtOfTheDay(instrument.code(), lens));
    }

    private String title(Attention.Due due) {
        return words("cockpit.attention.debt", due.due().position().instrument().name(),
                MoneyWords.of(due.due().amount(), locale), reason(due));
    }

    private String readiness(Attention.Due due) {
        var on = due.due().on().toString();
        return due.due().isBehind(due.day()) ? words("cockpit.attention.debt.ready", DueWords.behind(due.due(), due.day(), locale), on, reason(due))
                : words("cockpit.attention.debt.own", on, reason(due));
    }

    /** Due, put or instalment. */
    private String reason(Attention.Due due) {
        return words("debt.reason." + due.due().reason());
    }

    private String measured(Attention.OffPlan off, Lens lens) {
        var reading = off.reading();
        Long late = off.shortfall().days();
        if (late != null && late <= 0 && passed(reading, late, lens) > 0) {
            LocalDate judgedOn = lens.asOf().endOf(reading.period());
            return words("cockpit.attention.deed", judgedOn.minusDays(late).toString(), OfficeTimes.monthAndDay(judgedOn));
        }
        var words = new FigureWords(reading.indicator(), locale);
        String value = new OwnPeriod(reading, lens, locale).withUnit();
        if (reading.promise().required() != null) {
            String told = words("cockpit.attention.planned", value, words.withUnit(reading.promise().required()));
            return words.grown(reading).map(grown -> words("cockpit.attention.grown", told, grown)).orElse(told);
        }
        return reading.reading() instanceof Reading.Measured ? words.cause(reading) : value;
    }

    private String size(Attention.OffPlan off, Lens lens) {
        Shortfall shortfall = off.shortfall();
        if (shortfall.days() != null) {
            return deed(off.reading(), shortfall.days(), lens);
        }
        return new FigureWords(off.reading().indicator(), locale).signed(Objects.requireNonNull(shortfall.gap()));
    }

    /** How far its day is from the one the page is known by; the light is of its period's end, which is told where that is another. */
    private String deed(IndicatorReading reading, long late, Lens lens) {
        if (late <= 0) {
            long passed = passed(reading, late, lens);
            return passed > 0 ? words("cockpit.attention.passed", passed) : words("cockpit.attention.left", -passed);
        }
        LocalDate judgedOn = lens.asOf().endOf(reading.period());
        return judgedOn.isBefore(lens.asOf().day()) ? words("cockpit.attention.on", OfficeTimes.monthAndDay(judgedOn), late(late)) : late(late);
    }

    /** Days since its day, counted to the one the page is known by; negative are left. */
    private static long passed(IndicatorReading reading, long late, Lens lens) {
        return late + lens.asOf().endOf(reading.period()).until(lens.asOf().day(), ChronoUnit.DAYS);
    }

    private String silence(Attention.Silent silent) {
        var missing = silent.reading().missing();
        String told = told(silent);
        return missing.size() < 2 ? told : since(told, missing.getLast(), missing.size());
    }

    /** Of more than one period how many are missing, and since which. */
    private String since(String told, Period first, int periods) {
        return words("cockpit.attention.since", told, PeriodNames.brief(first, locale), periods);
    }

    private String told(Attention.Silent silent) {
        if (silent.reading().reading() instanceof Reading.Stale stale) {
            return words("cockpit.attention.stale", PeriodNames.of(stale.last().period(), locale));
        }
        boolean handedIn = silent.reading().reading() instanceof Reading.NotReported missing && missing.handedIn();
        return words(handedIn ? "cockpit.attention.handedIn" : "cockpit.attention.due", silent.dueOn().toString());
    }

    private String unit(Attention.Owing owing) {
        return UnitNames.accountable(units.tree().get(owing.unitCode()), locale);
    }

    private String owed(Attention.Owing owing) {
        String first = indicator(owing).name(locale);
        String told = owing.reports().size() == 1 ? first : words("cockpit.attention.owing.first", first);
        var longest = owing.reports().stream().max(Comparator.comparing(OverdueReport::periods)).orElseThrow();
        return longest.periods() < 2 ? told : since(told, longest.since(), longest.periods());
    }

    private IndicatorRow indicator(Attention.Owing owing) {
        return catalogues.current().get(owing.reports().getFirst().cell().indicatorCode());
    }

    private String target(Attention.Owing owing, Lens lens) {
        Lens there = lens.at(owing.unitCode());
        return owing.reports().size() == 1 ? Links.indicator(indicator(owing).code(), there) : Links.cockpit(there);
    }

    private static String count(Attention.Owing owing) {
        return String.valueOf(owing.reports().size());
    }

    private String late(long days) {
        return words("cockpit.attention.owes", days);
    }

    private static Component line(Tone tone, String title, String caption, String value, String href) {
        var size = new Span(value);
        size.addClassNames("val", "num", "nb");
        if (tone == Tone.WARN || tone == Tone.BAD) {
            size.addClassName(tone.code());
        }
        var link = new NavAnchor(href, new Shape(tone, 15), new Div(text(title, "tt"), text(caption, "ss")), size);
        link.addClassName("item");
        return link;
    }

    private static Component text(String words, String className) {
        var line = new Div(Whole.span(words));
        line.setTitle(words);
        line.addClassNames(className, "ell");
        return line;
    }

    private String words(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
