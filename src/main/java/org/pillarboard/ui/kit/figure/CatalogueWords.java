package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.BenchmarkRow;
import org.pillarboard.indicator.DefinitionRow;
import org.pillarboard.indicator.RagRuleRow;
import org.pillarboard.ui.kit.NumberFormats;

/** What the product's own catalogue brought is signed with its Chinese name; it is told in the language of the page. */
public final class CatalogueWords {

    private static final String NAME = "indicator.catalogue";

    private CatalogueWords() {
    }

    /** Who entered something: a person, or the catalogue. */
    public static String author(String author, Locale locale) {
        return isCatalogue(author) ? I18NProvider.translate(locale, NAME) : author;
    }

    /** Why a rule is so: as it was entered; the catalogue's own note is Chinese and says again what the rule says. */
    public static String reason(RagRuleRow rule, Locale locale) {
        boolean foreign = !locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return foreign && isCatalogue(rule.author()) ? I18NProvider.translate(locale, "indicator.catalogue.reason") : rule.draft().reason();
    }

    /** Why a version of a definition is there: as it was entered; the catalogue's own note in the language of the page. */
    public static String reason(DefinitionRow version, Locale locale) {
        boolean foreign = !locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return foreign && isCatalogue(version.author()) ? I18NProvider.translate(locale, "indicator.catalogue.version") : version.reason();
    }

    /** Of a benchmark a light compares with, that nobody has confirmed it; nothing of one that was. */
    public static Optional<String> unconfirmed(@Nullable BenchmarkRow growth, Locale locale) {
        return Optional.ofNullable(growth).filter(row -> !row.confirmed()).map(row -> I18NProvider.translate(locale, "indicator.why.default",
                String.valueOf(row.year()), NumberFormats.of(locale, 1).plain(row.value())));
    }

    private static boolean isCatalogue(String author) {
        return author.equals(I18NProvider.translate(Locale.SIMPLIFIED_CHINESE, NAME));
    }
}
