package org.pillarboard.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One version of a definition (口径).
 *
 * @param versionNo   1 upwards per indicator
 * @param figureSource where the figure is taken from
 * @param effectiveOn from which day it applies
 * @param knownFrom   when it was entered
 */
public record DefinitionRow(int versionNo, String text, String textEn, String figureSource, LocalDate effectiveOn,
        Instant knownFrom, String author, String reason) {

    /** As it was handed in. */
    DefinitionDraft draft(String indicatorCode) {
        return new DefinitionDraft(indicatorCode, text, textEn, figureSource, effectiveOn, reason);
    }

    public String text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? textEn : text;
    }
}
