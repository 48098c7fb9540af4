package org.pillarboard.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that look like one bond in several venues (一券多市场): full name and terms are the same. Whether they are is the
 * person's to say.
 *
 * @param key   what they have in common
 * @param codes of the rows, in their order
 * @param known the code of the same bond in the ledger; null where it is not there
 */
public record LedgerTwin(String key, String name, List<Integer> rows, List<String> codes, @Nullable String known) {
}
