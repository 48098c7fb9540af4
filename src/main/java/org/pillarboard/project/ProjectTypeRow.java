package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of project (项目类型) with its quantities, the milestones it usually has and the indicators it feeds.
 *
 * @param sectionCode the section that usually answers for it
 */
public record ProjectTypeRow(String code, String name, String nameEn, String pillarCode, String sectionCode,
        String seedSentence, List<Quantity> quantities, List<Step> steps, List<Feed> feeds) {

    /**
     * A quantity of the kind.
     *
     * @param number whether it is counted; otherwise it is a word
     */
    public record Quantity(String field, String name, String nameEn, String measureUnit, String measureUnitEn, boolean number) {

        public String name(Locale locale) {
            return isEnglish(locale) ? nameEn : name;
        }

        public String measureUnit(Locale locale) {
            return isEnglish(locale) ? measureUnitEn : measureUnit;
        }
    }

    /** A milestone of the template: weight in %, usual days after the start. */
    public record Step(int seq, MilestoneDraft draft, int offsetDays) {
    }

    /** Which count of a quantity an indicator takes. */
    public record Feed(String field, CountStage stage, String indicatorCode) {
    }

    public String name(Locale locale) {
        return isEnglish(locale) ? nameEn : name;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** The usual milestones from a first day on; each follows the one before. */
    public List<MilestoneDraft> plan(LocalDate startsOn) {
        int first = steps.isEmpty() ? 0 : steps.getFirst().offsetDays();
        return steps.stream().map(step -> step.draft().planned(startsOn.plusDays(step.offsetDays() - first))).toList();
    }

    /** The usual milestones without any day. */
    public List<MilestoneDraft> unplanned() {
        return steps.stream().map(Step::draft).toList();
    }

    public List<Quantity> counted() {
        return quantities.stream().filter(Quantity::number).toList();
    }

    Optional<Feed> feed(String field, CountStage stage) {
        return feeds.stream().filter(feed -> feed.field().equals(field) && feed.stage() == stage).findFirst();
    }

    static MilestoneDraft draft(String name, String nameEn, BigDecimal weight, boolean weatherBound, List<String> evidence,
            @Nullable CountStage stage, int seq) {
        return new MilestoneDraft(name, nameEn, weight, weatherBound, evidence, stage,
                seq > 1 ? List.of(seq - 1) : List.of(), null, false);
    }
}
