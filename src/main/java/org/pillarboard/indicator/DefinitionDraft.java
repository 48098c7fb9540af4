package org.pillarboard.indicator;

import java.time.LocalDate;

/** A new version of a definition (口径), before it is numbered. */
public record DefinitionDraft(String indicatorCode, String text, String textEn, String figureSource,
        LocalDate effectiveOn, String reason) {
}
