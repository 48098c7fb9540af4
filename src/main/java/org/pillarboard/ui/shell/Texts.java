package org.pillarboard.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

    private static final Pattern COUNT = Pattern.compile("\\d{1,18}");
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
        var format = new MessageFormat(text, locale);
        String told = format.format(counted(format, args));
        return isEnglish(locale) ? Singular.of(told) : told;
    }

    /** A count that comes as text counts as one where its language chooses words by it: no page may break over that. */
    private static Object[] counted(MessageFormat format, Object[] args) {
        var formats = format.getFormatsByArgumentIndex();
        var counted = args.clone();
        for (int i = 0; i < Math.min(formats.length, args.length); i++) {
            if (formats[i] instanceof NumberFormat && args[i] instanceof String text && COUNT.matcher(text).matches()) {
                counted[i] = Long.valueOf(text);
            }
        }
        return counted;
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
