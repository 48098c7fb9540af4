package org.pillarboard.project;

import java.util.Locale;

/** A reason for delay (延期原因), from the list that 1,310 real delays gave, and the winter stop. */
public record DelayReasonRow(String code, String name, String nameEn) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }
}
