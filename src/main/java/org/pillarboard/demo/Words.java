package org.pillarboard.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What the invented people write: reasons, notes, paper numbers, in the language of the office. */
final class Words {

    private static final Properties WORDS = read();

    private Words() {
    }

    private static Properties read() {
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream("/demo/words.properties"))) {
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String say(String key, Object... args) {
        String pattern = Objects.requireNonNull(WORDS.getProperty(key), key);
        return new MessageFormat(pattern, Locale.ROOT).format(args);
    }
}
