package org.pillarboard.exchange;

/** A template ready to be handed out: a workbook to fill in. */
public record WorkTemplate(String fileName, byte[] content) {

    /** What kind of file it is. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
