package org.pillarboard.indicator;

import java.time.LocalDate;
import org.pillarboard.audit.Alike;
import org.pillarboard.rule.RagRuleSpec;

/**
 * A light rule (亮灯规则) for an indicator, before it is known.
 *
 * @param effectiveOn judges periods that end on or after this day
 */
public record RagRuleDraft(String indicatorCode, RagRuleSpec spec, LocalDate effectiveOn, String reason) {

    /** Whether it is the same rule from the same day for the same reason. */
    boolean saysThe(RagRuleDraft same) {
        return effectiveOn.equals(same.effectiveOn) && reason.equals(same.reason) && Alike.are(spec.toRule(), same.spec.toRule());
    }
}
