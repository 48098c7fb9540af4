package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.Clause;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.Tone;

/** Finds the words of a finding, clause by clause, with the punctuation between them. */
public final class FindingWords {

    private final Locale locale;

    private FindingWords(Locale locale) {
        this.locale = locale;
    }

    /** A sentence of their own. */
    public static List<FindingClause> of(List<Clause> clauses, Locale locale) {
        var written = after(clauses, locale);
        var first = written.removeFirst();
        written.addFirst(new FindingClause(first.text().substring(0, 1).toUpperCase(locale) + first.text().substring(1), first.tone()));
        return written;
    }

    /** The same after words that begin the sentence. */
    public static List<FindingClause> after(List<Clause> clauses, Locale locale) {
        var words = new FindingWords(locale);
        var written = new ArrayList<FindingClause>();
        for (int i = 0; i < clauses.size(); i++) {
            String mark = i + 1 == clauses.size() ? ""
                    : words.text(clauses.get(i) instanceof Clause.Reached ? "kit.comma" : "figure.finding.semicolon");
            written.add(new FindingClause(words.text(clauses.get(i)) + mark, tone(clauses.get(i))));
        }
        return written;
    }

    private static @Nullable Tone tone(Clause clause) {
        return switch (clause) {
            case Clause.Worst worst -> Tone.of(worst.rag());
            case Clause.Lights lights when lights.red() > 0 -> Tone.BAD;
            case Clause.Lights lights when lights.amber() > 0 -> Tone.WARN;
            default -> null;
        };
    }

    private String text(Clause clause) {
        return switch (clause) {
            case Clause.Reached reached -> reached(reached);
            case Clause.Kept kept -> kept(kept);
            case Clause.Early early -> early(early);
            case Clause.Pace pace -> pace(pace.deviation());
            case Clause.Worst worst -> worst(worst);
            case Clause.AllGreen all -> text("figure.finding.allGreen", String.valueOf(all.pillars()));
            case Clause.Lights lights -> lights(lights);
            case Clause.NotRated none -> none.measured() == 0 ? text("figure.finding.outdated")
                    : text("figure.finding.notRated", String.valueOf(none.measured()));
            case Clause.NothingAsked none -> nothingAsked(none);
            case Clause.NothingDue none -> text("figure.finding.nothingDue", PeriodNames.of(none.period(), locale),
                    none.dueOn().toString());
            case Clause.NothingOfficial none -> text("figure.finding.nothingOfficial", PeriodNames.of(none.period(), locale));
        };
    }

    private String early(Clause.Early early) {
        String told = text("figure.finding.early", PeriodNames.of(early.period(), locale), String.valueOf(early.rated()));
        return told + (early.lacking() == 0 ? "" : text("figure.finding.early.lacking", String.valueOf(early.lacking())))
                + (early.notDue() == 0 ? "" : text("figure.finding.early.notDue", String.valueOf(early.notDue())))
                + (early.dark() == 0 ? "" : text("figure.finding.early.dark", String.valueOf(early.dark())));
    }

    private String nothingAsked(Clause.NothingAsked none) {
        String period = PeriodNames.of(none.period(), locale);
        if (none.from() == null) {
            return text("figure.finding.nothingAsked");
        }
        return none.isEarly() ? text("figure.finding.nothingYet", period, PeriodNames.of(Period.month(none.from()), locale))
                : text("figure.finding.nothingThen", period);
    }

    private String reached(Clause.Reached reached) {
        String share = NumberFormats.of(locale, 1).percent(reached.attainment());
        return reached.pillar() == null ? text("figure.finding.reached", share)
                : text("figure.finding.pillar", reached.pillar().shortName(locale), share);
    }

    private String kept(Clause.Kept kept) {
        String span = span(kept);
        String share = NumberFormats.of(locale, 1).percent(kept.share());
        return kept.pillar() == null ? text("figure.finding.kept", span, share)
                : text("figure.finding.kept.pillar", kept.pillar().shortName(locale), span, share);
    }

    /** Of one that is under way how far its figures reach. */
    private String span(Clause.Kept kept) {
        String span = PeriodNames.of(kept.span(), locale);
        return kept.to().endsOn().isBefore(kept.span().endsOn())
                ? text("figure.finding.kept.to", span, PeriodNames.brief(kept.to(), locale)) : span;
    }

    private String pace(BigDecimal deviation) {
        var format = NumberFormats.of(locale, 1);
        String points = format.plain(deviation.abs());
        if (points.equals(format.plain(BigDecimal.ZERO))) {
            return text("figure.finding.on");
        }
        return text(deviation.signum() < 0 ? "figure.finding.behind" : "figure.finding.ahead", points);
    }

    private String worst(Clause.Worst worst) {
        String first = worst.pillars().getFirst().shortName(locale);
        int count = worst.pillars().size();
        return count == 1 ? text("figure.finding.worst." + worst.rag(), first)
                : text("figure.finding.worst.more." + worst.rag(), first, String.valueOf(count));
    }

    private String lights(Clause.Lights lights) {
        if (lights.red() > 0) {
            return text("figure.finding.lights.red", String.valueOf(lights.red()));
        }
        return lights.amber() > 0 ? text("figure.finding.lights.amber", String.valueOf(lights.amber()))
                : text("figure.finding.lights.green", lights.green());
    }

    private String text(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
