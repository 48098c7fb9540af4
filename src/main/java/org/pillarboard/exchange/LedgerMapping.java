package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file of a debt ledger is read.
 *
 * @param unitCode the unit that owes what stands under an issuer whose name is none of a unit
 * @param day      the day the file tells of; of a file that holds several days the one that is taken, null for the first: they are taken in order
 * @param factor   how many yuan one of the file is: 100 000 000 for 亿元
 * @param counted  the twins that are counted once, by {@link LedgerTwin#key()}
 */
public record LedgerMapping(String unitCode, @Nullable LocalDate day, BigDecimal factor, Set<String> counted) {

    /** Balances as terminals export them, in 亿元. */
    public static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    public LedgerMapping {
        counted = Set.copyOf(counted);
    }

    /** An export of a terminal. */
    public static LedgerMapping of(String unitCode, @Nullable LocalDate day) {
        return new LedgerMapping(unitCode, day, HUNDRED_MILLION, Set.of());
    }

    LedgerMapping in(BigDecimal told) {
        return new LedgerMapping(unitCode, day, told, counted);
    }

    public LedgerMapping counting(Set<String> twins) {
        return new LedgerMapping(unitCode, day, factor, twins);
    }
}
