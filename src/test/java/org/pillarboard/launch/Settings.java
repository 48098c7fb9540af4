package org.pillarboard.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a start is asked for.
 *
 * @param home the root of the source tree
 * @param jar the product's jar, unpacked for a fast start
 * @param fastStart the file the JVM keeps its prepared classes in; made at the first start
 * @param data the folder of everything that must outlast a restart
 * @param port the port of the product
 * @param demo whether an empty database is filled with demonstration data
 */
record Settings(Path home, Path jar, Path fastStart, Path data, int port, boolean demo) {

    static Settings of(String[] words) {
        Map<String, String> named = new HashMap<>();
        for (var word : words) {
            var parts = word.split("=", 2);
            named.put(parts[0], parts[1]);
        }
        return new Settings(
                path(named, "--home"),
                path(named, "--jar"),
                path(named, "--fast-start"),
                path(named, "--data"),
                Integer.parseInt(named.get("--port")),
                Boolean.parseBoolean(named.get("--demo")));
    }

    private static Path path(Map<String, String> named, String name) {
        return Path.of(Optional.ofNullable(named.get(name))
                        .orElseThrow(() -> new IllegalArgumentException(name + " is missing")))
                .toAbsolutePath();
    }

    String address() {
        return "http://localhost:" + port;
    }
}
