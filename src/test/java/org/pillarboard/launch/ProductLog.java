package org.pillarboard.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the product has written to its log since this start. */
final class ProductLog {

    private static final Pattern SETUP = Pattern.compile("/setup\\?token=\\S+");

    private final Path file;
    private final long start;

    ProductLog(Path file) {
        this.file = file;
        this.start = file.toFile().length();
    }

    Path file() {
        return file;
    }

    /** The last thing the product said it was doing, without time and place. */
    Optional<String> lastLine() {
        return lines().stream()
                .filter(line -> line.contains(" : "))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(line.indexOf(" : ") + 3));
    }

    /** The one-time link an empty product shows once, for the first administrator. */
    Optional<String> setupLink() {
        return lines().stream()
                .map(SETUP::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group())
                .reduce((earlier, later) -> later);
    }

    private List<String> lines() {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(start);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException nothingYet) {
            return List.of();
        }
    }
}
