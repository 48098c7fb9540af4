package org.pillarboard.ui.debt;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pillarboard.debt.WallView;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.figure.DebtTabs;
import org.pillarboard.ui.kit.figure.DebtWallPlace;
import org.pillarboard.ui.kit.figure.WallViews;

/** How the ledger is looked at, as it stands in the address: {@code tab, by, view, perpetual}, what was picked and sifted. */
record DebtLook(Lens lens, DebtTabs.Part tab, Grouping by, WallView view, Pick pick, Sieve sieve) {

    /** Whose lines the calendar has. */
    enum Grouping {
        UNIT, KIND, CREDITOR
    }

    static DebtLook read(QueryParameters query, Lens lens) {
        var by = query.getSingleParameter("by").flatMap(name -> named(Grouping.values(), name)).orElse(Grouping.UNIT);
        // the pipeline has a page of its own
        var tab = query.getSingleParameter("tab").flatMap(name -> named(DebtTabs.Part.values(), name)).filter(one -> one != DebtTabs.Part.ISSUANCE)
                .orElse(DebtTabs.Part.LEDGER);
        return new DebtLook(lens, tab, by, WallViews.read(query), Pick.read(query), Sieve.read(query));
    }

    static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The day the ledger stands on: the end of the period, or the day we look from if that is earlier. */
    LocalDate day() {
        return DebtWallPlace.dayOf(lens);
    }

    /** Another part; what was picked and sifted stays behind. */
    DebtLook tab(DebtTabs.Part other) {
        return new DebtLook(lens, other, by, view, Pick.NONE, Sieve.USUAL);
    }

    /** Whether it is the list of debts as it goes to paper. */
    boolean isOnPaper() {
        return tab == DebtTabs.Part.LIST && sieve.paper();
    }

    DebtLook by(Grouping other) {
        return new DebtLook(lens, tab, other, view, new Pick(pick.month(), null, pick.chain()), sieve.page(0));
    }

    DebtLook view(WallView other) {
        return new DebtLook(lens, tab, by, other, pick, sieve.page(0));
    }

    /** Another pick, shown in the ledger. */
    DebtLook pick(Pick other) {
        return new DebtLook(lens, DebtTabs.Part.LEDGER, by, view, other, sieve.page(0));
    }

    DebtLook sieve(Sieve other) {
        return new DebtLook(lens, tab, by, view, pick, other);
    }

    QueryParameters query() {
        Map<String, String> all = new LinkedHashMap<>();
        lens.query().getParameters().forEach((name, values) -> all.put(name, values.getFirst()));
        all.put("tab", tab.name().toLowerCase(Locale.ROOT));
        all.put("by", by.name().toLowerCase(Locale.ROOT));
        WallViews.write(view, all);
        pick.write(all);
        sieve.write(all);
        return QueryParameters.simple(all);
    }
}
