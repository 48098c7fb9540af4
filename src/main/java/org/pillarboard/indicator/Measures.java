package org.pillarboard.indicator;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Something rules compare with, by its key, each in all its versions: it answers for any past day. */
final class Measures<K, T> {

    /** One version and the moment it became known. */
    record Version<T>(T row, Instant knownFrom) {
    }

    private final Map<K, List<Version<T>>> versions;

    Measures(List<Version<T>> all, Function<T, K> key) {
        versions = all.stream().sorted(Comparator.comparing(Version<T>::knownFrom).reversed())
                .collect(Collectors.groupingBy(version -> key.apply(version.row())));
    }

    /** The version that was known at a moment; none before the first. */
    Optional<T> at(K key, Instant moment) {
        return versions.getOrDefault(key, List.of()).stream().filter(version -> !version.knownFrom().isAfter(moment)).findFirst()
                .map(Version::row);
    }

    /** All versions that were known at a moment, the newest first. */
    List<T> until(K key, Instant moment) {
        return versions.getOrDefault(key, List.of()).stream().filter(version -> !version.knownFrom().isAfter(moment)).map(Version::row).toList();
    }

    /** The newest version of each. */
    List<T> newest() {
        return versions.values().stream().map(all -> all.getFirst().row()).toList();
    }

    /** The version of each that was known at a moment. */
    List<T> at(Instant moment) {
        return versions.keySet().stream().flatMap(key -> at(key, moment).stream()).toList();
    }
}
