package org.pillarboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** Where tests and the launcher keep what they unpack and what they throw away. */
final class TestFolders {

    private static final String PREFIX = "pillarboard-db-";

    private TestFolders() {}

    /** The user's cache folder; in the home, not in the shared temporary folder, because programs are run from it. */
    static Path cache() {
        var home = Optional.ofNullable(System.getenv("HOME")).orElse(System.getProperty("user.home"));
        var cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(home, ".cache"));
        try {
            return Files.createDirectories(cache.resolve("pillarboard"));
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException("no cache folder: set XDG_CACHE_HOME to one that can be written", cannotWrite);
        }
    }

    /** A new data folder for this JVM; what a killed JVM left behind is cleared away first. */
    static Path throwAway() {
        try {
            var temporary = Path.of(System.getProperty("java.io.tmpdir"));
            sweep(temporary);
            return Files.createTempDirectory(temporary, PREFIX + ProcessHandle.current().pid() + "-");
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    private static void sweep(Path temporary) throws IOException {
        try (var folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (var folder : folders) {
                if (Files.isWritable(folder) && !isInUse(folder)) {
                    EmbeddedMariaDb.serverOn(folder).ifPresent(ProcessHandle::destroyForcibly);
                    delete(folder);
                }
            }
        }
    }

    private static boolean isInUse(Path folder) {
        var pid = folder.getFileName().toString().substring(PREFIX.length()).split("-")[0];
        return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent();
    }

    /** Deletes a folder with all that is in it; what is gone already is no error. */
    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(TestFolders::deleteOne);
        } catch (IOException | UncheckedIOException alreadyGone) {
            // a folder that is gone, or going, needs no deleting
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stillNeeded) {
            file.toFile().deleteOnExit();
        }
    }
}
