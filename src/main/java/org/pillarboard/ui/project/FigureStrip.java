package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneMark;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectColour;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectDossier;
import org.pillarboard.project.YearSpending;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;

/** Four figures of a project: how far against the plan, milestones, money, the finish. */
final class FigureStrip extends Composite<Section> {

    private final ProjectDetail detail;
    private final YearSpending year;
    private final ProjectWords words;

    FigureStrip(ProjectDossier dossier, ProjectWords words) {
        this.detail = dossier.detail();
        this.year = dossier.spending();
        this.words = words;
    }

    @Override
    protected Section initContent() {
        var strip = new Section(progress(), milestones(), money(), finish());
        strip.addClassNames("card", "strip4");
        strip.setAriaLabel(getTranslation("project.figures"));
        return strip;
    }

    private Component progress() {
        BigDecimal plan = PlanToDate.of(detail.row().milestones(), words.today());
        return figure("progress", words.percent(detail.row().progress()), plan == null ? getTranslation("project.figure.noPlan")
                : getTranslation("project.figure.plan", words.percent(plan)), null);
    }

    private Component milestones() {
        var marks = detail.row().milestones();
        long done = marks.stream().filter(mark -> mark.state().isDone()).count();
        long late = marks.stream().map(MilestoneMark::state).filter(MilestoneState.OPEN_RED::equals).count();
        return figure("milestones", done + " / " + marks.size(),
                late == 0 ? "" : getTranslation("project.figure.overdue", String.valueOf(late)), late == 0 ? null : Tone.BAD);
    }

    private Component money() {
        var money = detail.row().money();
        var format = NumberFormats.of(getLocale(), new MoneyPlaces(words).of(money, year));
        String rest = money.budget() == null ? getTranslation("project.figure.noBudget")
                : getTranslation("project.figure.budget", format.plain(money.budget()));
        boolean over = money.budget() != null && money.estimate() != null && money.estimate().compareTo(money.budget()) > 0;
        return over ? figure("money", format.plain(money.invested()),
                getTranslation("project.figure.estimate", format.plain(money.estimate()), format.plain(money.budget())),
                ProjectColour.ofEstimate(money.estimate(), money.budget()).map(ProjectWords::tone).orElse(null))
                : figure("money", format.plain(money.invested()), rest, null);
    }

    private Component finish() {
        var row = detail.row();
        Tone tone = row.slipDays() > 90 ? Tone.BAD : row.slipDays() > 0 || row.isFinishOpen() ? Tone.WARN : null;
        boolean finished = !row.milestones().isEmpty() && row.milestones().stream().allMatch(mark -> mark.state().isDone());
        if (words.hasPassed(row) || row.isHalted()) {
            return figure("finish", "\u2014", row.isHalted() ? words.planned(row) : words.passed(row), row.isHalted() ? null : Tone.BAD);
        }
        return figure(finished ? "finished" : "finish", words.day(row.forecastFinish()),
                words.slip(row), tone);
    }

    private Component figure(String name, String value, String beside, @Nullable Tone tone) {
        var label = new Span(getTranslation("project.figure." + name));
        label.addClassName("cap");
        var figure = new Div(label);
        figure.getElement().appendChild(new Element("b").setText(value));
        if (!beside.isEmpty()) {
            var small = new Emphasis();
            if (tone != null) {
                small.add(new Shape(tone, 12));
                small.getElement().setAttribute("data-tone", tone.code());
            }
            small.add(new Span(beside));
            figure.add(small);
        }
        figure.addClassName("num");
        return figure;
    }
}
