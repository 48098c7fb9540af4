package org.pillarboard.identity;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.RuleViolation;

/**
 * A unit as typed into the form.
 *
 * @param code     capitals, digits and hyphens, at most 32; never changes afterwards
 * @param joinedOn first day in the scope of supervision; absent: always
 * @throws RuleViolation {@code unit.code}, {@code unit.name} when something needed is missing or unreadable
 */
public record UnitDraft(String code, String name, String nameEn, String shortName, String shortNameEn, String parentCode,
                        String sector, String sectorEn, LeverageClass leverageClass, boolean levelOne, @Nullable LocalDate joinedOn,
                        boolean demo) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,31}");

    public UnitDraft {
        if (!CODE.matcher(code).matches()) {
            throw new RuleViolation("unit.code", code);
        }
        if (name.isBlank() || shortName.isBlank() || name.length() > 200 || shortName.length() > 60) {
            throw new RuleViolation("unit.name");
        }
        nameEn = nameEn.isBlank() ? name : nameEn;
        shortNameEn = shortNameEn.isBlank() ? shortName : shortNameEn;
    }
}
