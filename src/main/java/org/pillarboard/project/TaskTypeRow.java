package org.pillarboard.project;

import java.util.Locale;

/** A kind of task (任务类型). */
public record TaskTypeRow(String code, String name, String nameEn, String pillarCodes, String seedSentence, String notes) {

    /** Leads of the discipline inspection (作风纪律线索): details for their section alone, numbers for the others. */
    public static final String DISCIPLINE = "TT-DISC";
    /** Tasks of the reform ledger (改革任务台账). */
    public static final String REFORM = "TT-REFORM";

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }
}
