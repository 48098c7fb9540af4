package org.pillarboard.indicator;

import java.time.Clock;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The light rules (亮灯规则), effective-dated: a change is a newer row with its reason. */
@Service
@Transactional(readOnly = true)
public class RagRules {

    private final IndicatorRepositories tables;
    private final Indicators indicators;
    private final Catalogues catalogues;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    RagRules(IndicatorRepositories tables, Indicators indicators, Catalogues catalogues, CurrentUser user, Trail trail,
            Clock clock) {
        this.tables = tables;
        this.indicators = indicators;
        this.catalogues = catalogues;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Sets the rule from a day on.
     *
     * @throws RuleViolation {@code rule.reason.missing} without a reason, or what the rule itself refuses
     */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void set(RagRuleDraft draft) {
        indicators.requireAnswerable(draft.indicatorCode());
        if (draft.reason().isBlank()) {
            throw new RuleViolation("rule.reason.missing");
        }
        draft.spec().toRule();
        var before = catalogues.current().rules(draft.indicatorCode()).stream().map(RagRuleRow::draft).findFirst();
        if (before.filter(draft::saysThe).isPresent()) {
            return;
        }
        tables.rules().save(new RagRuleVersion(draft, user.name(), clock.instant()));
        trail.record(TrailKind.RULE, "rule", draft.indicatorCode(), before.map(RagRules::spelling).orElse(null), spelling(draft));
        catalogues.changed();
    }

    /** The rule with the day it stands from and why, as one record; what it means where nothing is said is said, for both sides alike. */
    private static String spelling(RagRuleDraft draft) {
        String spec = draft.spec().settled().toString();
        return spec.substring(0, spec.length() - 1) + ", from=" + draft.effectiveOn() + ", reason=" + draft.reason() + "]";
    }
}
