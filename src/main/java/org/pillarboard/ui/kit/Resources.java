package org.pillarboard.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The drawings that lie beside the classes of this package. */
final class Resources {

    private Resources() {
    }

    /** The drawing's text; the file's comment with its origin and licence stays on the server. */
    static String svg(String file) {
        try (var in = Objects.requireNonNull(Resources.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("<svg")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
