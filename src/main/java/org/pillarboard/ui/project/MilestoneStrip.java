package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneMark;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.ui.kit.PeriodNames;

/**
 * The milestones of a project along a year: hollow planned, solid done, red late, pale expected, a dot inside overdue; a red
 * line is a slip.
 */
final class MilestoneStrip extends Composite<Div> {

    /** The kinds of marks, in the order of the legend. */
    static final List<String> KINDS = List.of("plan", "act", "late", "od", "fc", "slip");
    /** What is overdue lies on top of what was done the same day. */
    static final Comparator<MilestoneMark> OVERDUE_LAST = Comparator.comparing(mark -> mark.state() == MilestoneState.OPEN_RED);
    private final ProjectRow row;
    private final ProjectWords words;
    private final TimeScale scale;

    MilestoneStrip(ProjectRow row, ProjectWords words) {
        this.row = row;
        this.words = words;
        this.scale = TimeScale.yearOf(words.today());
    }

    @Override
    protected Div initContent() {
        var marks = new Markup();
        marks.mark("now", scale.at(words.today()), "");
        row.milestones().stream().sorted(OVERDUE_LAST).forEach(mark -> draw(mark, marks));
        return marks.draw("strip", words.strip(row));
    }

    private void draw(MilestoneMark mark, Markup marks) {
        var dates = mark.dates();
        if (mark.state() == MilestoneState.OPEN_RED && dates.plannedOn() != null) {
            slip(dates.plannedOn(), dates.forecastOn() == null ? words.today() : dates.forecastOn(), marks);
            at("d od", dates.plannedOn(), mark, marks);
            at("d fc slip", dates.forecastOn(), mark, marks);
            return;
        }
        boolean late = dates.plannedOn() != null && dates.expectedOn() != null && dates.plannedOn().isBefore(dates.expectedOn());
        if (late) {
            slip(dates.plannedOn(), dates.expectedOn(), marks);
            at("d plan", dates.plannedOn(), mark, marks);
        }
        at(kind(mark, late), dates.expectedOn(), mark, marks);
    }

    private static String kind(MilestoneMark mark, boolean late) {
        if (mark.state().isDone()) {
            return late ? "d late" : "d act";
        }
        return mark.dates().forecastOn() == null ? "d plan" : late ? "d fc slip" : "d fc";
    }

    private void at(String className, @Nullable LocalDate day, MilestoneMark mark, Markup marks) {
        if (day != null && scale.covers(day)) {
            marks.mark(className, scale.at(day), words.title(mark));
        }
    }

    private void slip(LocalDate from, LocalDate to, Markup marks) {
        marks.bar("cn", scale.at(from), scale.at(to), "");
    }

    /** The months above the strips. */
    static Component head(ProjectWords words) {
        var scale = TimeScale.yearOf(words.today());
        var months = new Markup();
        for (YearMonth month : scale.all()) {
            int at = month.getMonthValue();
            String name = at == 1 ? PeriodNames.month(at, words.locale()) : PeriodNames.tick(month, words.locale());
            months.word("", (at - 0.5) / scale.months(), name);
        }
        return months.draw("sthead", words.text("project.list.strip"));
    }

    /** What marks and lines mean. */
    static Component legend(ProjectWords words) {
        var legend = marks(words);
        legend.add(new Markup().mark("cnk", 0, "").word("", 0, words.text("project.legend.cn")).draw("k", ""));
        return legend;
    }

    /** What the marks mean. */
    static Div marks(ProjectWords words) {
        var legend = new Div();
        legend.addClassNames("lg");
        for (String kind : KINDS) {
            var mark = new Markup().mark(kind.equals("slip") ? "d fc slip" : "d " + kind, 0, "").word("", 0, words.text("project.legend." + kind));
            legend.add(mark.draw("k", ""));
        }
        return legend;
    }
}
