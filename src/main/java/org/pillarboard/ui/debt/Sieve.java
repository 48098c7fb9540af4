package org.pillarboard.ui.debt;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.WallView;

/** Which instruments a list shows, and the page it is at; in the address as {@code q, kind, state, page, print}. */
record Sieve(String text, @Nullable DebtKind kind, State state, int page, boolean paper) {

    private static final String PRINT = "print";

    /** What is asked of an instrument. */
    enum State {
        OPEN, OVERDUE, UNSECURED, REPAID, ALL
    }

    static Sieve read(QueryParameters query) {
        return new Sieve(query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("kind").flatMap(name -> DebtLook.named(DebtKind.values(), name)).orElse(null),
                query.getSingleParameter("state").flatMap(name -> DebtLook.named(State.values(), name)).orElse(State.OPEN),
                query.getSingleParameter("page").filter(page -> page.matches("\\d{1,6}")).map(Integer::valueOf).orElse(0),
                query.getSingleParameter(PRINT).isPresent());
    }

    /** Whether an instrument is shown; perpetuals are open only where they count as debt. */
    boolean lets(Position position, WallView view) {
        var row = position.instrument();
        boolean said = text.isBlank() || (row.code() + " " + row.name() + " " + row.fullName() + " " + row.creditor() + " "
                + String.join(" ", row.venueCodes())).toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
        return said && (kind == null || kind == row.kind()) && switch (state) {
            case OPEN -> view.counts(position);
            case OVERDUE -> position.overdue().signum() > 0;
            case UNSECURED -> view.counts(position) && position.dues(view).stream().findFirst()
                    .filter(due -> due.secured().compareTo(due.amount()) < 0).isPresent();
            case REPAID -> !position.isOpen();
            case ALL -> true;
        };
    }

    Sieve text(String other) {
        return new Sieve(other.strip(), kind, state, 0, false);
    }

    Sieve kind(@Nullable DebtKind other) {
        return new Sieve(text, other, state, 0, false);
    }

    Sieve state(State other) {
        return new Sieve(text, kind, other, 0, false);
    }

    Sieve page(int other) {
        return new Sieve(text, kind, state, other, false);
    }

    /** The same as it goes to paper, without pages; or back. */
    Sieve paper(boolean whole) {
        return new Sieve(text, kind, state, 0, whole);
    }

    void write(Map<String, String> query) {
        query.putAll(asked());
        if (paper) {
            query.put(PRINT, "1");
        }
        if (page > 0) {
            query.put("page", String.valueOf(page));
        }
    }

    /** What is asked of the instruments, as it stands in the address. */
    Map<String, String> asked() {
        var query = new LinkedHashMap<String, String>();
        if (!text.isBlank()) {
            query.put("q", text);
        }
        if (kind != null) {
            query.put("kind", kind.name().toLowerCase(Locale.ROOT));
        }
        if (state != State.OPEN) {
            query.put("state", state.name().toLowerCase(Locale.ROOT));
        }
        return query;
    }
}
