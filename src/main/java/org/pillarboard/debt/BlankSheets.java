package org.pillarboard.debt;

import java.util.List;
import java.util.UUID;
import org.pillarboard.evidence.Evidences;
import org.springframework.stereotype.Component;

/** Sheets that were opened and left as they were: they lie there for the next who files, and are listed nowhere. */
@Component
class BlankSheets {

    private final Evidences evidences;

    BlankSheets(Evidences evidences) {
        this.evidences = evidences;
    }

    /** Those of some sheets nobody has typed into that have no papers either. One select at the most. */
    List<UUID> among(List<UUID> untouched) {
        var files = evidences.behind(DebtFilings.SUBJECT, untouched);
        return untouched.stream().filter(id -> files.getOrDefault(id, List.of()).isEmpty()).toList();
    }
}
