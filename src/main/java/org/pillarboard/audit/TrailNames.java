package org.pillarboard.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the modules above which numbers in the trail are called so. */
@Component
class TrailNames {

    private final List<SubjectNames> namers;

    TrailNames(List<SubjectNames> namers) {
        this.namers = namers;
    }

    /** The numbers, as lines spell them, of what is called so. */
    List<String> called(String part) {
        return part.isBlank() ? List.of()
            : namers.stream().flatMap(namer -> namer.called(part.strip()).stream()).map(UUID::toString).toList();
    }
}
