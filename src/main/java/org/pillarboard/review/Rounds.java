package org.pillarboard.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.audit.History;
import org.springframework.stereotype.Component;

/** The rounds things went through, as the trail tells them: a later decision takes the place of an earlier one everywhere else. */
@Component
public class Rounds {

    private final History history;

    Rounds(History history) {
        this.history = history;
    }

    /** Of one thing, the oldest first. One select; who may see it is for the asking module to decide. */
    public List<Round> of(String subject, UUID id) {
        return of(subject, List.of(id)).getOrDefault(id, List.of());
    }

    /** Of one that has a number instead of an id, as {@link #of(String, UUID)}. */
    public List<Round> of(String subject, String number) {
        return history.passages(subject, List.of(number)).stream().flatMap(line -> Round.of(line).stream()).toList();
    }

    /** Of some, by their ids. One select. */
    public Map<UUID, List<Round>> of(String subject, Collection<UUID> ids) {
        return history.passages(subject, ids.stream().map(UUID::toString).toList()).stream().collect(Collectors.groupingBy(
                line -> UUID.fromString(line.subjectId()), Collectors.flatMapping(line -> Round.of(line).stream(), Collectors.toList())));
    }
}
