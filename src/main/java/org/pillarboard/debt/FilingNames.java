package org.pillarboard.debt;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.audit.SubjectNames;
import org.springframework.stereotype.Component;

/** A filing in the trail by its unit and number; what it files is for those who may see the debt. */
@Component
class FilingNames implements SubjectNames {

    private final FilingRepository filings;

    FilingNames(FilingRepository filings) {
        this.filings = filings;
    }

    @Override
    public Set<String> subjects() {
        return Set.of(DebtFilings.SUBJECT);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        filings.findByIdIn(ids).forEach(filing -> names.put(filing.id(), filing.unitCode() + "/" + filing.id()));
        return names;
    }
}
