package org.pillarboard.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation under supervision (单位), or the whole city at the root.
 *
 * @param code       never changes
 * @param parentCode absent for the root only
 * @param levelOne   a level-1 enterprise (一级企业)
 * @param joinedOn   first day in the scope of supervision; absent: always
 * @param leftOn     first day no longer in the scope; absent: still in it
 * @param leftReason why it left
 * @param leftKnown  since when it is known that it leaves, if not always of which day; absent where it was known all along
 * @param demo       invented for demonstration
 */
public record UnitRow(String code, String name, String nameEn, String shortName, String shortNameEn,
                      @Nullable String parentCode, String sector, String sectorEn, LeverageClass leverageClass,
                      boolean levelOne, @Nullable LocalDate joinedOn, @Nullable LocalDate leftOn, @Nullable String leftReason,
                      @Nullable Instant leftKnown, boolean demo) {

    /** What it works in, in the reader's language; the Chinese where no English was entered. */
    public String sector(Locale locale) {
        return locale.getLanguage().equals("en") && !sectorEn.isBlank() ? sectorEn : sector;
    }

    /** Whether the code or a name of any kind holds the text, in whatever case. */
    public boolean isCalled(String text) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(code, name, shortName, nameEn, shortNameEn).anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(part));
    }

    /** The same as it was known at a moment: where it hung, since when it counted, and not as one that left where that was told later. */
    UnitRow known(Instant moment, @Nullable String parent, @Nullable LocalDate joined) {
        var there = new UnitRow(code, name, nameEn, shortName, shortNameEn, parent, sector, sectorEn, leverageClass, levelOne, joined,
            leftOn, leftReason, leftKnown, demo);
        return leftKnown != null && leftKnown.isAfter(moment) ? there.leaving(null, null, null) : there;
    }

    UnitRow leaving(@Nullable LocalDate day, @Nullable String reason, @Nullable Instant known) {
        return new UnitRow(code, name, nameEn, shortName, shortNameEn, parentCode, sector, sectorEn, leverageClass, levelOne, joinedOn,
            day, reason, known, demo);
    }

    /** Whether the unit itself, regardless of those above it, is in the scope of supervision on that day. */
    public boolean isInScope(LocalDate day) {
        return (joinedOn == null || !day.isBefore(joinedOn)) && (leftOn == null || day.isBefore(leftOn));
    }
}
