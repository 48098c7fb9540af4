package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.pillarboard.indicator.TargetRow;

/** Writes since when a version of a target counts, and which of a year's versions is in force. */
public final class TargetWords {

    private static final Comparator<TargetRow> BY_AGE = Comparator.comparing((TargetRow row) -> row.draft().effectiveOn())
            .thenComparing(TargetRow::knownFrom);

    private TargetWords() {
    }

    /**
     * The day alone where a year has one version.
     *
     * @param all the versions of one indicator and unit, known on the day
     * @param day the day looked from
     */
    public static String since(TargetRow row, List<TargetRow> all, LocalDate day, Locale locale) {
        String since = row.draft().effectiveOn().toString();
        var year = all.stream().filter(one -> one.year() == row.year() && one.unitCode().equals(row.unitCode())).toList();
        if (row.draft().effectiveOn().isAfter(day)) {
            return I18NProvider.translate(locale, "figure.target.later", since);
        }
        if (year.size() == 1) {
            return since;
        }
        var inForce = year.stream().filter(one -> !one.draft().effectiveOn().isAfter(day)).max(BY_AGE).orElse(row);
        return I18NProvider.translate(locale, inForce.id().equals(row.id()) ? "figure.target.inForce" : "figure.target.replaced", since);
    }
}
