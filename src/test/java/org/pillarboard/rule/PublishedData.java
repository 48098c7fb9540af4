package org.pillarboard.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of real published files, which lies beside the project or where PILLARBOARD_SHARED says, if it is there at all. */
final class PublishedData {

    private PublishedData() {
    }

    /** The lines below the header, split at plain commas; empty when the folder is not there. */
    static Optional<List<String[]>> rows(String file) {
        return candidates().map(folder -> folder.resolve("data").resolve(file)).filter(Files::isReadable).findFirst()
                .map(PublishedData::read);
    }

    private static Stream<Path> candidates() {
        String told = System.getenv("PILLARBOARD_SHARED");
        return told != null ? Stream.of(Path.of(told)) : Stream.of(Path.of("../shared"), Path.of("../../shared"));
    }

    private static List<String[]> read(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
