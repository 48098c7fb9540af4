package org.pillarboard.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All words of the screens: every bundle found under {@code texts/}, Chinese by default, English in {@code *_en}.
 * Arguments stand as {@code {0}} in the manner of {@link MessageFormat}: there an apostrophe is doubled, and a year or
 * a code is passed as text, since a number gets its thousands separated. Without arguments a text is taken as it is.
 */
@Component
public class Texts implements I18NProvider {

    /** The language of the house. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final transient Map<String, String> chinese = new TreeMap<>();
    private final transient Map<String, String> english = new TreeMap<>();

    public Texts() {
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*.properties")) {
                merge(bundle);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void merge(Resource bundle) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        var language = String.valueOf(bundle.getFilename()).endsWith("_en.properties") ? english : chinese;
        properties.forEach((key, text) -> {
            if (language.put(key.toString(), text.toString()) != null) {
                throw new IllegalStateException("text defined twice: " + key + " in " + bundle.getFilename());
            }
        });
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(CHINESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        String text = of(locale).get(key);
        if (text == null) {
            LOG.warn("no text for {} in {}", key, locale);
            return "!" + key;
        }
        if (args.length == 0) {
            return text;
        }
        String told = new MessageFormat(text, locale).format(args);
        return isEnglish(locale) ? Singular.of(told) : told;
    }

    /** All keys with their texts of a language. */
    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Map.copyOf(of(locale));
    }

    private Map<String, String> of(Locale locale) {
        return isEnglish(locale) ? english : chinese;
    }

    /** Whether this language is served in English; every other one is served in Chinese. */
    public static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
