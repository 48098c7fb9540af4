package org.pillarboard.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real published file, from the folder beside the project or where PILLARBOARD_SHARED says. */
record PublishedFile(String name, byte[] content) {

    /** The file; the test is left out where the folder is not there. */
    static PublishedFile of(String name) {
        String told = System.getenv("PILLARBOARD_SHARED");
        var found = (told != null ? Stream.of(Path.of(told)) : Stream.of(Path.of("../shared"), Path.of("../../shared")))
                .map(folder -> folder.resolve("data").resolve(name)).filter(Files::isReadable).findFirst();
        Assumptions.assumeTrue(found.isPresent(), "the published files are not here");
        try {
            return new PublishedFile(name, Files.readAllBytes(found.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a text put in another's place. */
    PublishedFile with(String old, String replacement) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return new PublishedFile(name, text.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
    }
}
