package org.pillarboard.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.DefinitionRow;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.indicator.RagRuleRow;
import org.pillarboard.indicator.SubjectDocument;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.indicator.Targets;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.rule.RuleKind;
import org.pillarboard.shared.AsOf;
import org.springframework.stereotype.Component;

/** Finds definitions, targets and rules as they stood on a day. */
@Component
class PaperShelf {

    private final Indicators indicators;
    private final Targets targets;
    private final Catalogues catalogues;
    private final SubjectDocument document;

    PaperShelf(Indicators indicators, Targets targets, Catalogues catalogues, SubjectDocument document) {
        this.indicators = indicators;
        this.targets = targets;
        this.catalogues = catalogues;
        this.document = document;
    }

    /** What stood in force behind a figure. */
    record InForce(IndicatorRow indicator, @Nullable DefinitionRow definition, @Nullable TargetRow target,
            @Nullable RagRuleRow rule) {

        RecordDetail behind(ObservationRow row, List<ObservationRow> versions, List<EvidenceRow> evidence) {
            return new RecordDetail(indicator, row, versions, evidence, definition, target, rule, List.of());
        }
    }

    /** All versions known on a day, for a year. Two selects. */
    IndicatorPapers papers(IndicatorRow indicator, String unitCode, int year, AsOf asOf) {
        Instant known = asOf.instant();
        var rules = rules(indicator.code(), known);
        boolean compares = rules.stream().findFirst().filter(rule -> rule.draft().spec().kind() == RuleKind.YOY).isPresent();
        return new IndicatorPapers(definitions(indicator.code(), known),
                targets.versions(indicator.code(), List.of(unitCode), asOf), rules,
                compares ? catalogues.current().gdpGrowth(year, asOf).orElse(null) : null, document.sentence(indicator.origin().seedSentence()).orElse(null));
    }

    /** The versions in force for a figure at the moment it became official. Two selects. */
    InForce inForce(ObservationRow row, Instant moment) {
        String code = row.indicatorCode();
        LocalDate endsOn = row.period().endsOn();
        var definition = definitions(code, moment).stream().filter(one -> !one.effectiveOn().isAfter(endsOn)).findFirst();
        var target = targets.versions(code, List.of(row.unitCode()), new AsOf(AsOf.dayOf(moment))).stream()
                .filter(one -> one.year() == row.period().year() && !one.knownFrom().isAfter(moment))
                .filter(one -> !one.draft().effectiveOn().isAfter(AsOf.dayOf(moment))).findFirst();
        var rule = rules(code, moment).stream().filter(one -> !one.draft().effectiveOn().isAfter(endsOn)).findFirst();
        return new InForce(catalogues.current().get(code), definition.orElse(null), target.orElse(null), rule.orElse(null));
    }

    private List<DefinitionRow> definitions(String code, Instant known) {
        return indicators.definitions(code).stream().filter(one -> !one.knownFrom().isAfter(known)).toList();
    }

    private List<RagRuleRow> rules(String code, Instant known) {
        return catalogues.current().rules(code).stream().filter(one -> !one.knownFrom().isAfter(known)).toList();
    }
}
