package org.pillarboard.demo;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.UnitDraft;
import org.pillarboard.shared.Period;

/**
 * An invented organisation.
 *
 * @param draft    as it is entered
 * @param season   how its revenue spreads over the year
 * @param revenue  of 2025 in 亿元
 * @param leverage at the end of 2025, 0.708 is 70.8 %
 * @param leftOn   the first day out of the scope; null for all that stay
 */
record Firm(UnitDraft draft, String season, double revenue, double leverage, @Nullable LocalDate leftOn) {

    static Firm of(CSVRecord row) {
        var draft = new UnitDraft(row.get("code"), row.get("name"), row.get("name_en"), row.get("short_name"),
                row.get("short_name_en"), row.get("parent"), row.get("sector"), row.get("sector_en"), LeverageClass.valueOf(row.get("class")),
                "Y".equals(row.get("level_one")), null, true);
        String left = row.get("left_on");
        return new Firm(draft, row.get("season"), Double.parseDouble(row.get("revenue_2025_mn")) / 100,
                Double.parseDouble(row.get("leverage_2025")), left.isEmpty() ? null : LocalDate.parse(left));
    }

    String code() {
        return draft.code();
    }

    boolean isIn(Period period) {
        return leftOn == null || period.endsOn().isBefore(leftOn);
    }
}
