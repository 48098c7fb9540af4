package org.pillarboard.debt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.EvidenceRow;

/**
 * A line of an instrument's history with who filed and who approved it, and on what papers.
 *
 * @param entry  the line; none for the instrument itself
 * @param other  the instrument it names, if it names one that is in sight
 * @param stands whether no later line took its place
 * @param files  the papers behind the filing
 */
public record DossierEntry(@Nullable EntryRow entry, @Nullable InstrumentRow other, FilingRow filing, boolean stands,
        List<EvidenceRow> files) {
}
