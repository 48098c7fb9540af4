package org.pillarboard.ui.issuance;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.issuance.Issues;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.FindAsk;
import org.pillarboard.ui.shell.Finder;
import org.pillarboard.ui.shell.Found;
import org.pillarboard.ui.shell.Links;
import org.springframework.stereotype.Component;

/**
 * Finds bonds in sight by name, as known on the page's day, as long as they are no debts of the ledger: on their way, or given up. The selects of a board
 * for each place one reports for.
 */
@Component
class BondFinder implements Finder {

    private final Issues issues;
    private final Units units;
    private final CurrentUser user;
    private final I18NProvider texts;
    private final Clock clock;

    BondFinder(Issues issues, Units units, CurrentUser user, I18NProvider texts, Clock clock) {
        this.issues = issues;
        this.units = units;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Found> find(FindAsk ask) {
        return user.topsInSight().stream().flatMap(unit -> issues.board(unit.code(), ask.asOf(clock)).pipeline().issues().stream())
                .filter(issue -> (issue.isUnderway() || issue.isTerminated()) && ask.matches(issue.name())).limit(ask.most())
                .map(issue -> new Found(Found.Kind.BOND, issue.name(), texts.getTranslation("issuance.stage." + issue.stage(), ask.locale())
                        + " \u00b7 " + UnitNames.brief(units.tree().get(issue.unitCode()), ask.locale()), ask.at(Links.issue(issue.id()), Map.of()))).toList();
    }
}
