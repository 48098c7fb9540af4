package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.CurvePoint;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.chart.ChartSize;
import org.pillarboard.ui.kit.chart.TrendChart;
import org.pillarboard.ui.kit.chart.TrendFigures;
import org.pillarboard.ui.shell.Texts;

/** What is known about the line in hand: the year so far, what is counted, where it is taken from, who reviews it. */
final class AboutPanel extends Composite<Section> {

    private final Section card = new Section();

    AboutPanel() {
        card.addClassNames("card", "about");
        card.add(new Div(getTranslation("workbench.about.choose")));
        card.getElement().setAttribute("aria-live", "off");
    }

    /** @param place where the line stands, such as 4 / 14 */
    void show(WorkRow row, Backgrounds.Background known, String place) {
        Locale locale = getLocale();
        card.removeAll();
        card.setAriaLabel(row.indicator().name(locale));
        var spring = new Span();
        spring.addClassName("sp");
        var at = new Span(place);
        at.addClassNames("cap", "num");
        var head = new Div(new H2(row.indicator().name(locale)), spring, at);
        head.addClassName("chead");
        var body = new Div();
        body.addClassName("cbody");
        if (known.withBelow()) {
            var group = new Span(getTranslation("workbench.about.below"));
            group.addClassName("cap");
            body.add(group);
        }
        body.add(trend(row, known));
        known.definition().ifPresent(definition -> {
            body.add(section("workbench.about.definition", definition.text(locale)));
            body.add(section("workbench.about.source", definition.figureSource()));
        });
        body.add(section("workbench.about.review", Texts.isEnglish(locale) ? known.section().nameEn() : known.section().name()));
        card.add(head, body);
    }

    private Component section(String key, String text) {
        var title = new H3(getTranslation(key));
        title.addClassName("sec");
        var words = new Paragraph(text);
        words.addClassName("ink2");
        return new Div(title, words);
    }

    private Component trend(WorkRow row, Backgrounds.Background known) {
        var labels = new ArrayList<String>();
        var actual = new ArrayList<@Nullable BigDecimal>();
        var plan = new ArrayList<@Nullable BigDecimal>();
        for (CurvePoint point : known.reading().curve()) {
            labels.add(PeriodNames.brief(point.period(), getLocale()));
            actual.add(point.cumulative());
            plan.add(point.plan());
        }
        var naming = row.indicator().naming();
        return new TrendChart(getTranslation("workbench.about.trend", naming.name(getLocale())), new TrendFigures(labels, actual,
                plan, List.of(), naming.measureUnit(getLocale()), naming.decimals()), ChartSize.SMALL);
    }

    @Override
    protected Section initContent() {
        return card;
    }
}
