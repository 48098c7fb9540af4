package org.pillarboard.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {

    private static final Pattern SHAPE = Pattern.compile("<symbol id=\"([^\"]+)\"");

    @Test
    void namesExactlyTheShapesInTheFile() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/META-INF/resources/styles/icons.svg"))) {
            var file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SHAPE.matcher(file).results().map(match -> ((MatchResult) match).group(1)))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(Icons.values()).map(Icons::code), Stream.of("seal")).toList());
        }
    }
}
