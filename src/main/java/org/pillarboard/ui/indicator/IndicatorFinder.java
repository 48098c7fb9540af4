package org.pillarboard.ui.indicator;

import java.util.List;
import java.util.Map;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.pillar.Pillars;
import org.pillarboard.ui.shell.FindAsk;
import org.pillarboard.ui.shell.Finder;
import org.pillarboard.ui.shell.Found;
import org.pillarboard.ui.shell.Links;
import org.springframework.stereotype.Component;

/** Finds indicators by name, in either language, or number. No select. */
@Component
class IndicatorFinder implements Finder {

    private final Catalogues catalogues;
    private final Pillars pillars;

    IndicatorFinder(Catalogues catalogues, Pillars pillars) {
        this.catalogues = catalogues;
        this.pillars = pillars;
    }

    @Override
    public List<Found> find(FindAsk ask) {
        return catalogues.current().indicators().stream()
                .filter(row -> ask.matches(row.code(), row.naming().name(), row.naming().nameEn())).limit(ask.most())
                .map(row -> found(row, ask)).toList();
    }

    private Found found(IndicatorRow row, FindAsk ask) {
        String pillar = pillars.get(row.pillarCode()).shortName(ask.locale());
        return new Found(Found.Kind.INDICATOR, row.name(ask.locale()), row.code() + " \u00b7 " + pillar,
                ask.at(Links.INDICATOR.replace(":code", row.code()), Map.of()));
    }
}
