package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.MathContext;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.PlanRail;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;

/** What a list of projects shows of each: how far against its plan, and when it ends. */
record ProjectCells(ProjectWords words) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Component progress(ProjectRow row) {
        BigDecimal plan = PlanToDate.of(row.milestones(), words.today());
        Rag rag = row.light().rag().orElse(null);
        var rail = new PlanRail(share(row.progress()), plan == null ? null : share(plan), rag).thin();
        var cell = new Div(rail);
        cell.getElement().appendChild(new Element("b").setText(words.percent(row.progress())));
        cell.addClassNames("prog", "num");
        return cell;
    }

    private static BigDecimal share(BigDecimal hundredths) {
        return hundredths.divide(HUNDRED, MathContext.DECIMAL32);
    }

    Component finish(ProjectRow row) {
        boolean passed = words.hasPassed(row);
        var day = new Span(passed ? words.passed(row) : row.isHalted() ? words.planned(row) : words.day(row.forecastFinish()));
        boolean overdue = (passed || row.slipDays() == 0) && row.daysOverdue() > 0;
        var trouble = row.colour().untoldByTime();
        var slip = new Span(trouble.map(cause -> RuleWords.of(cause.key() + ".brief", cause.args(), 0, words.locale()))
                .orElseGet(() -> overdue ? words.text("project.milestoneOverdueBy", String.valueOf(row.daysOverdue()))
                        : words.slip(row)));
        slip.addClassName("slip");
        if (overdue || trouble.isPresent() || row.slipDays() > 0) {
            slip.getElement().setAttribute("data-tone", row.light().rag().filter(rag -> rag != Rag.GREEN)
                    .map(rag -> Tone.of(rag).code()).orElse(""));
        }
        var cell = new Div(day, slip);
        cell.addClassNames("fin", "num");
        return cell;
    }
}
