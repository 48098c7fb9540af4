package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.Source;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.Still;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.Links;

/** The newest official figures: when, where, what, who approved; each opens its record. */
final class ChangeFeed extends Composite<Div> {

    private final transient Catalogues catalogues;
    private final transient Units units;

    ChangeFeed(Catalogues catalogues, Units units) {
        this.catalogues = catalogues;
        this.units = units;
    }

    void show(List<ObservationRow> rows, Lens lens) {
        Still.fill(getContent(), rows.isEmpty()
                ? List.of(new EmptyState(getTranslation("cockpit.feed.empty"), getTranslation("cockpit.feed.empty.next")))
                : rows.stream().map(row -> line(row, lens)).toList());
    }

    private Component line(ObservationRow row, Lens lens) {
        var time = new Span();
        time.getElement().appendChild(new Element("time").setText(OfficeTimes.brief(row.approvedAt())));
        var unit = new Span(UnitNames.brief(units.tree().get(row.unitCode()), getLocale()));
        unit.addClassNames("ink2", "nb", "ent", "ell");
        var text = new Span(text(row));
        text.addClassNames("ell", "tx");
        text.setTitle(text.getText());
        var by = new Span(getTranslation("cockpit.feed.by", row.approvedByName()));
        by.addClassNames("cap", "nb", "by");
        var link = new NavAnchor(Links.record(row.id(), lens), time, unit, text, by);
        link.addClassNames("fi", "num");
        return link;
    }

    private String text(ObservationRow row) {
        Locale locale = getLocale();
        var indicator = catalogues.current().get(row.indicatorCode());
        var words = new FigureWords(indicator, locale);
        String value = words.withUnit(row.figure().value(), row.figure().qualifier());
        String period = PeriodNames.brief(row.period(), locale);
        return getTranslation(deed(row), indicator.name(locale), period, value);
    }

    /** A register that has moved on corrects nobody. */
    private static String deed(ObservationRow row) {
        if (row.replacesId() == null) {
            return "cockpit.feed.figure";
        }
        return row.source() == Source.REGISTER ? "cockpit.feed.updated" : "cockpit.feed.corrected";
    }
}
