package org.pillarboard.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Which files the person asking may see: those that came through behind something of a unit in sight, and stand behind nothing kept from them. */
@Component
class PaperSight {

    private final EvidenceLinkRepository links;
    private final Map<String, PaperGuard> guards;
    private final Map<String, PaperGate> gates;
    private final CurrentUser user;

    PaperSight(EvidenceLinkRepository links, List<PaperGuard> guards, List<PaperGate> gates, CurrentUser user) {
        this.links = links;
        this.guards = guards.stream().collect(Collectors.toMap(PaperGuard::kind, Function.identity()));
        this.gates = gates.stream().collect(Collectors.toMap(PaperGate::kind, Function.identity()));
        this.user = user;
    }

    /** The kinds of records some of which may be kept from the person asking. */
    Set<String> guarded() {
        return guards.values().stream().filter(guard -> !guard.isOpen()).map(PaperGuard::kind).collect(Collectors.toSet());
    }

    boolean sees(UUID evidenceId) {
        var behind = links.placesOf(List.of(evidenceId));
        return behind.stream().filter(place -> user.scope().sees(place.unitCode())).collect(Collectors.groupingBy(EvidenceLinkRepository.Place::kind))
                .entrySet().stream().anyMatch(one -> isOpen(one.getKey(), one.getValue())) && hidden(behind).isEmpty();
    }

    private boolean isOpen(String kind, List<EvidenceLinkRepository.Place> places) {
        var until = openUntil(kind, places.stream().map(EvidenceLinkRepository.Place::subjectId).collect(Collectors.toSet()));
        return places.stream().anyMatch(place -> place.gone()
                || EvidenceRow.stoodAt(until.getOrDefault(place.subjectId(), Instant.MAX), place.linkedAt(), place.removedAt()));
    }

    private Map<UUID, Instant> openUntil(String kind, Set<UUID> subjects) {
        var gate = gates.get(kind);
        return gate == null || subjects.isEmpty() ? Map.of() : gate.openUntil(subjects);
    }

    /** Of the papers behind some subjects, by subject, those that came through. No select for a register whose papers wait for nothing. */
    Map<UUID, List<EvidenceRow>> open(String kind, Map<UUID, List<EvidenceRow>> papers) {
        return stood(papers, openUntil(kind, papers.keySet()), Instant.MAX);
    }

    /** Those that stood there at a moment by what was approved then. Selects as {@link #open}. */
    Map<UUID, List<EvidenceRow>> at(String kind, Map<UUID, List<EvidenceRow>> papers, Instant moment) {
        var gate = gates.get(kind);
        return stood(papers, gate == null || papers.isEmpty() ? Map.of() : gate.openUntil(papers.keySet(), moment), moment);
    }

    private static Map<UUID, List<EvidenceRow>> stood(Map<UUID, List<EvidenceRow>> papers, Map<UUID, Instant> until, Instant moment) {
        var there = new HashMap<UUID, List<EvidenceRow>>();
        papers.forEach((subject, some) -> {
            var open = until.getOrDefault(subject, moment);
            there.put(subject, EvidenceRow.at(open.isBefore(moment) ? open : moment, some));
        });
        there.values().removeIf(List::isEmpty);
        return there;
    }

    /** Those of some files that stand behind a record kept from the person asking. */
    Set<UUID> hiddenOf(Collection<UUID> evidenceIds) {
        return evidenceIds.isEmpty() ? Set.of() : hidden(links.placesOf(evidenceIds));
    }

    private Set<UUID> hidden(List<EvidenceLinkRepository.Place> places) {
        var hidden = new HashSet<UUID>();
        var guarded = guarded();
        places.stream().filter(place -> guarded.contains(place.kind())).collect(Collectors.groupingBy(EvidenceLinkRepository.Place::kind))
                .forEach((kind, some) -> {
                    var seen = guards.get(kind).seen(some.stream().map(EvidenceLinkRepository.Place::subjectId).collect(Collectors.toSet()));
                    some.stream().filter(place -> !seen.contains(place.subjectId())).forEach(place -> hidden.add(place.evidenceId()));
                });
        return hidden;
    }
}
