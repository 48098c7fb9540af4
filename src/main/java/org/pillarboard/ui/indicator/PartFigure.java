package org.pillarboard.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.pillarboard.cockpit.Dossiers;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.FigureWords;

/** Who comes from a month or a quarter finds its figure again, above a page that tells the year so far. */
final class PartFigure extends Composite<Div> {

    private final transient Dossiers dossiers;

    PartFigure(Dossiers dossiers) {
        this.dossiers = dossiers;
        getContent().addClassName("partfigure");
    }

    /** @param whole the year so far; two selects where the lens looks at a part of it */
    void show(IndicatorReading whole, Lens lens) {
        getContent().removeAll();
        var indicator = whole.indicator();
        if (!lens.isPart() || !indicator.isFlow()) {
            return;
        }
        var part = dossiers.part(indicator.code(), lens.unitCode(), lens.period(), lens.asOf(), lens.span());
        var words = new FigureWords(indicator, getLocale());
        String span = PeriodNames.of(lens.period().holding(lens.span()), getLocale());
        var planned = part.promise().required();
        getContent().add(new Note(Tone.INFO, planned == null ? getTranslation("indicator.part", span, words.withUnit(part))
                : getTranslation("indicator.part.planned", span, words.withUnit(part), words.withUnit(planned))));
    }
}
