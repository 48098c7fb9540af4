package org.pillarboard.ui.admin;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.pillarboard.identity.People;
import org.pillarboard.identity.PeopleTally;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogue;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;
import org.springframework.stereotype.Component;

/** In which order an empty product is filled: units, people, their rights, who reports. Silent once somebody reports. */
@Component
record FirstSteps(Units units, People people, Catalogues catalogues) {

    /** The two who set the product up. */
    private static final int FOUNDERS = 2;

    /** What comes next. */
    enum Step { UNITS, PEOPLE, GRANTS, INDICATORS }

    /** Says the order, what comes next, and the ways there; nothing any more once it is done. */
    void tellIn(Div place) {
        place.removeAll();
        next().ifPresent(step -> {
            var ways = new Div(way(place, Links.UNITS, "shell.nav.UNITS"), way(place, Links.PEOPLE, "shell.nav.PEOPLE"),
                way(place, Links.INDICATORS, "shell.nav.INDICATORS"));
            ways.addClassName("keys");
            place.addClassName("apart");
            place.add(new Note(Tone.INFO, place.getTranslation("admin.first." + step)), ways);
        });
    }

    private static NavAnchor way(Div place, String link, String key) {
        return new NavAnchor(link, place.getTranslation(key));
    }

    private Optional<Step> next() {
        return next(units.tree().rows().size() - 1, people.tally(), isAnybodyAsked(catalogues.current()));
    }

    /** @param units below the root */
    static Optional<Step> next(int units, PeopleTally people, boolean isAnybodyAsked) {
        if (isAnybodyAsked) {
            return Optional.empty();
        }
        if (units == 0) {
            return Optional.of(Step.UNITS);
        }
        return Optional.of(people.all() <= FOUNDERS ? Step.PEOPLE
            : people.all() - people.rightless() <= FOUNDERS ? Step.GRANTS : Step.INDICATORS);
    }

    private static boolean isAnybodyAsked(Catalogue catalogue) {
        return catalogue.indicators().stream().anyMatch(row -> !catalogue.duties().ofIndicator(row.code()).isEmpty());
    }
}
