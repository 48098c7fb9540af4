package org.pillarboard.ui.debt;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.WallView;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.figure.DebtWallPlace;

/** How the ledger is looked at, as it stands in the address: {@code tab, by, view, perpetual, month}. */
record DebtLook(Lens lens, Tab tab, Grouping by, WallView view, @Nullable YearMonth month) {

    /** The parts of the page. */
    enum Tab {
        LEDGER, SUPPORT, GUARANTEES, ASSETS, FEEDS
    }

    /** Whose lines the calendar has. */
    enum Grouping {
        UNIT, KIND, CREDITOR
    }

    static DebtLook read(QueryParameters query, Lens lens) {
        var by = query.getSingleParameter("by").flatMap(name -> named(Grouping.values(), name)).orElse(Grouping.UNIT);
        boolean exercise = !query.getSingleParameter("view").filter("maturity"::equals).isPresent();
        boolean perpetual = query.getSingleParameter("perpetual").isPresent();
        var tab = query.getSingleParameter("tab").flatMap(name -> named(Tab.values(), name)).orElse(Tab.LEDGER);
        return new DebtLook(lens, tab, by, new WallView(exercise, perpetual), query.getSingleParameter("month").flatMap(DebtLook::month)
                .orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return java.util.Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The day the ledger stands on: the end of the period, or the day we look from if that is earlier. */
    LocalDate day() {
        return DebtWallPlace.dayOf(lens);
    }

    DebtLook tab(Tab other) {
        return new DebtLook(lens, other, by, view, month);
    }

    DebtLook by(Grouping other) {
        return new DebtLook(lens, tab, other, view, month);
    }

    DebtLook view(WallView other) {
        return new DebtLook(lens, tab, by, other, month);
    }

    /** Another month, or all of them. */
    DebtLook month(@Nullable YearMonth other) {
        return new DebtLook(lens, tab, by, view, other);
    }

    QueryParameters query() {
        Map<String, String> all = new LinkedHashMap<>();
        lens.query().getParameters().forEach((name, values) -> all.put(name, values.getFirst()));
        all.put("tab", tab.name().toLowerCase(java.util.Locale.ROOT));
        all.put("by", by.name().toLowerCase(java.util.Locale.ROOT));
        if (!view.byExercise()) {
            all.put("view", "maturity");
        }
        if (view.perpetualAsDebt()) {
            all.put("perpetual", "debt");
        }
        if (month != null) {
            all.put("month", month.toString());
        }
        return QueryParameters.simple(all);
    }
}
