package org.pillarboard.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the modules above what the numbers in the trail are called. */
@Component
class TrailNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<SubjectNames> namers;

    TrailNames(List<SubjectNames> namers) {
        this.namers = namers;
    }

    List<TrailRow> tell(List<TrailRow> rows) {
        Map<String, String> told = new HashMap<>();
        for (SubjectNames namer : namers) {
            Set<UUID> ids = rows.stream().filter(row -> namer.subjects().contains(row.subject())).map(TrailRow::subjectId)
                .filter(id -> ID.matcher(id).matches()).map(UUID::fromString).collect(Collectors.toSet());
            if (!ids.isEmpty()) {
                namer.names(ids).forEach((id, name) -> told.put(id.toString(), name));
            }
        }
        return rows.stream().map(row -> row.called(told.get(row.subjectId()))).toList();
    }

    /** The numbers, as lines spell them, of what is called so. */
    List<String> called(String part) {
        return part.isBlank() ? List.of()
            : namers.stream().flatMap(namer -> namer.called(part.strip()).stream()).map(UUID::toString).toList();
    }
}
