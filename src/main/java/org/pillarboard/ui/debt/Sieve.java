package org.pillarboard.ui.debt;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import org.pillarboard.debt.DebtFilter;
import org.pillarboard.debt.DebtKind;

/** Which instruments a list shows, and the page it is at; in the address as {@code q, kind, state, page, print}. */
record Sieve(DebtFilter filter, int page, boolean paper) {

    static final Sieve USUAL = new Sieve(DebtFilter.USUAL, 0, false);
    private static final String PRINT = "print";

    static Sieve read(QueryParameters query) {
        var filter = new DebtFilter(query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("kind").flatMap(name -> DebtLook.named(DebtKind.values(), name)).orElse(null),
                query.getSingleParameter("state").flatMap(name -> DebtLook.named(DebtFilter.State.values(), name)).orElse(DebtFilter.State.OPEN));
        return new Sieve(filter, query.getSingleParameter("page").filter(page -> page.matches("\\d{1,6}")).map(Integer::valueOf).orElse(0),
                query.getSingleParameter(PRINT).isPresent());
    }

    Sieve filter(DebtFilter other) {
        return new Sieve(other, 0, false);
    }

    Sieve page(int other) {
        return new Sieve(filter, other, false);
    }

    /** The same as it goes to paper, without pages; or back. */
    Sieve paper(boolean whole) {
        return new Sieve(filter, 0, whole);
    }

    void write(Map<String, String> query) {
        if (!filter.text().isBlank()) {
            query.put("q", filter.text());
        }
        if (filter.kind() != null) {
            query.put("kind", filter.kind().name().toLowerCase(Locale.ROOT));
        }
        if (filter.state() != DebtFilter.State.OPEN) {
            query.put("state", filter.state().name().toLowerCase(Locale.ROOT));
        }
        if (paper) {
            query.put(PRINT, "1");
        }
        if (page > 0) {
            query.put("page", String.valueOf(page));
        }
    }
}
