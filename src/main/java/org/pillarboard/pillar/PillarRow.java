package org.pillarboard.pillar;

import java.util.Locale;

/**
 * A pillar (板块).
 *
 * @param code         PB, SR, IS, DR, PS, or OE for the strip
 * @param name         Chinese name, as the subject document says it
 * @param nameEn       English name
 * @param shortEn      the short English name of narrow places
 * @param crossCutting true for the strip of operating efficiency that stands across all five
 */
public record PillarRow(String code, String name, String nameEn, String shortEn, boolean crossCutting) {

    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : name;
    }

    /** The name for cards and menus: Chinese in full, English short. */
    public String shortName(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? shortEn : name;
    }
}
