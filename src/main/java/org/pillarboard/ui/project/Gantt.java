package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;

/**
 * A project's milestones against the calendar: the plan as an outline above, what happened below, overdue hatched, the rest
 * tinted up to the forecast. A bar begins where the milestones it follows end.
 */
final class Gantt extends Composite<Div> {

    private static final int MONTHS_WITH_NAMES = 15;
    private static final int TWO_YEARS = 24;
    private static final int MOST_LINES = 36;
    private final List<MilestoneRow> rows;
    private final ProjectWords words;
    private final TimeScale scale;
    private final @Nullable UUID inHand;
    private final Consumer<UUID> choose;

    Gantt(List<MilestoneRow> rows, ProjectWords words, @Nullable UUID inHand, Consumer<UUID> choose) {
        this.rows = rows;
        this.words = words;
        this.inHand = inHand;
        this.choose = choose;
        this.scale = TimeScale.around(rows.stream().map(row -> row.mark().dates())
                .flatMap(dates -> Stream.of(dates.plannedOn(), dates.forecastOn(), dates.completedOn()).filter(Objects::nonNull)),
                words.today());
    }

    @Override
    protected Div initContent() {
        var gantt = new Div(head());
        gantt.addClassName("gantt");
        gantt.getElement().setAttribute("role", "list").setAttribute("aria-label", getTranslation("project.gantt"));
        rows.forEach(row -> gantt.add(line(row)));
        return gantt;
    }

    private Component head() {
        var months = new Markup();
        boolean few = scale.months() <= MONTHS_WITH_NAMES;
        int first = firstWithYear(few);
        for (int i = 0; i < scale.months(); i++) {
            var month = scale.first().plusMonths(i);
            if (few || month.getMonthValue() % 3 == 1) {
                boolean year = month.getMonthValue() == 1 || i == first;
                boolean cut = !few && i + 1 == scale.months(); // its name would stand in the next column
                double at = (i + 0.5) / scale.months();
                if (year && !cut) {
                    months.word("yr", at, String.valueOf(month.getYear()));
                }
                months.word(between(month, few) && !(few && year) ? "between" : "", at, cut ? "" : PeriodNames.tick(month, words.locale()));
            }
        }
        var head = new Div(cell("project.gantt.name", ""), cell("project.gantt.weight", "rt"), months.draw("gmon", ""),
                cell("project.gantt.when", ""), cell("project.gantt.papers", "rt"));
        head.addClassNames("gh", "num");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    /** The first month that is named, also on a narrow calendar; one just before it leaves the year to it: their names would lie over one another. */
    private int firstWithYear(boolean few) {
        int past = scale.first().getMonthValue() % 3;
        return few && past == 2 ? 0 : (4 - past) % 3;
    }

    /** Whether a narrow calendar can do without its name: names are longer than figures. */
    private boolean between(YearMonth month, boolean few) {
        return few ? month.getMonthValue() % 3 != 1 : scale.months() > TWO_YEARS && month.getMonthValue() != 1;
    }

    private Component cell(String key, String className) {
        var cell = new Span(getTranslation(key));
        cell.setClassName(className);
        return cell;
    }

    private Component line(MilestoneRow row) {
        var name = new PressButton();
        name.add(new Shape(ProjectWords.tone(row.mark().state()), 14), words.name(row));
        name.addClassName("nm");
        name.addClickListener(event -> choose.accept(row.mark().id()));
        var weight = new Span(NumberFormats.of(getLocale(), 0).plain(row.mark().weight()) + "%");
        weight.addClassNames("num", "ink2", "rt");
        var line = new Div(name, weight, bars(row), when(row), papers(row));
        line.addClassName("gr");
        line.getElement().setAttribute("role", "listitem");
        line.getElement().setAttribute("data-chosen", row.mark().id().equals(inHand));
        return line;
    }

    private Component bars(MilestoneRow row) {
        var bars = new Markup();
        for (int i = 1; i < scale.months() && scale.months() <= MOST_LINES; i++) {
            bars.mark("g", (double) i / scale.months(), "");
        }
        var mark = row.mark();
        var planned = mark.dates().plannedOn();
        var done = mark.dates().completedOn();
        var begun = begin(row, true);
        boolean waits = mark.state() == MilestoneState.NOT_STARTED;
        if (planned != null) {
            span("pl", begin(row, false), planned, words.title(mark), bars);
        }
        if (done != null) {
            span("ac", begun, done, words.title(mark), bars);
        } else if (!waits && mark.state().isOpen()) {
            open(row, begun, bars);
        }
        bars.mark("now", scale.at(words.today()), "");
        return bars.draw("tl", words.title(mark));
    }

    private void open(MilestoneRow row, @Nullable LocalDate begun, Markup bars) {
        var dates = row.mark().dates();
        var today = words.today();
        boolean overdue = row.mark().state() == MilestoneState.OPEN_RED && dates.plannedOn() != null;
        var from = begun == null ? null : begun.isAfter(today) ? null : begun;
        if (from != null) {
            var until = overdue && dates.plannedOn().isAfter(from) ? dates.plannedOn() : overdue ? from : today;
            bars.bar("ac open", scale.at(from), scale.at(until), "");
        }
        if (overdue) {
            bars.bar("ov", scale.at(from != null && from.isAfter(dates.plannedOn()) ? from : dates.plannedOn()), scale.at(today), "");
        }
        var expected = dates.forecastOn() != null ? dates.forecastOn() : dates.plannedOn();
        var start = begun != null && begun.isAfter(today) ? begun : today;
        if (expected != null && expected.isAfter(start) && (from != null || overdue || dates.forecastOn() != null)) {
            bars.bar(overdue || late(row) ? "fc slip" : "fc", scale.at(start), scale.at(expected), words.title(row.mark()));
        }
    }

    private static boolean late(MilestoneRow row) {
        var dates = row.mark().dates();
        return dates.plannedOn() != null && dates.forecastOn() != null && dates.forecastOn().isAfter(dates.plannedOn());
    }

    private void span(String className, @Nullable LocalDate from, LocalDate to, String title, Markup bars) {
        bars.span(className, scale.at(from == null ? to : from), scale.at(to), title);
    }

    /** Where it could begin: the last end of what it follows, as planned or as it happened; null when that is unknown. */
    private @Nullable LocalDate begin(MilestoneRow row, boolean asHappened) {
        return rows.stream().filter(other -> row.predecessors().contains(other.mark().seq())).map(other -> other.mark().dates())
                .map(dates -> asHappened ? dates.completedOn() : dates.plannedOn()).filter(Objects::nonNull)
                .max(LocalDate::compareTo).orElse(null);
    }

    private Component when(MilestoneRow row) {
        var when = new Span(words.when(row.mark()));
        when.addClassNames("num", "when");
        if (row.mark().state().isDone() && row.mark().daysLate() > 0) {
            var late = new Span(getTranslation("project.lateBy", String.valueOf(row.mark().daysLate())));
            late.addClassName("late");
            when.add(late);
        }
        if (row.mark().state() == MilestoneState.OPEN_RED) {
            when.getElement().setAttribute("data-tone", Tone.BAD.code());
            when.setText(getTranslation("project.overdueBy", String.valueOf(row.mark().daysLate())));
        }
        return when;
    }

    private Component papers(MilestoneRow row) {
        boolean lacks = row.mark().state().isDone() && !row.missing().isEmpty();
        String lack = getTranslation(row.open() == null ? "project.papers.lacks" : "project.papers.unverified");
        var count = new Span(lacks ? lack : row.files() > 0 ? String.valueOf(row.files()) : "\u2014");
        count.addClassName("num");
        var cell = row.files() == 0 ? new Span(count) : new Span(Icons.PAPERCLIP.draw(13), count);
        cell.addClassNames("pp", "rt");
        if (lacks) {
            cell.getElement().setAttribute("data-tone", Tone.WARN.code());
            cell.setTitle(getTranslation("project.papers.missing", words.papers(row.missing())));
        }
        return cell;
    }
}
