package org.pillarboard.identity;

/** A section of the commission (科室). Its code never changes. */
public record SectionRow(String code, String name, String nameEn) {

    public SectionRow {
        nameEn = nameEn.isBlank() ? name : nameEn;
    }
}
