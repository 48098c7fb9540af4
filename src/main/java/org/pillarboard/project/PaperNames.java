package org.pillarboard.project;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the papers a milestone asks for are called; they are kept under their Chinese names.
 *
 * @param english by the Chinese name; a paper without one is called as it was entered
 */
public record PaperNames(Map<String, String> english) {

    public String of(String paper, Locale locale) {
        return isEnglish(locale) ? english.getOrDefault(paper, paper) : paper;
    }

    /** One after the other, as a sentence lists them. */
    public String of(Collection<?> papers, Locale locale) {
        return papers.stream().map(paper -> of(paper.toString(), locale)).collect(Collectors.joining(isEnglish(locale) ? ", " : "\u3001"));
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
