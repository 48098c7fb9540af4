package org.pillarboard.audit;

import java.util.EnumSet;
import java.util.Set;

/** What kind of event a line of the trail tells of. */
public enum TrailKind {
    LOG_IN, LOG_IN_FAILED, LOG_OUT, ACCOUNT_LOCKED, PASSWORD, PERSON, UNIT, UNIT_MOVED, UNIT_JOINED, UNIT_LEFT, UNIT_LEFT_CORRECTED, UNIT_STAYS,
    SECTION, GRANT, REVOKE, DEFINITION, TARGET, RULE, CALENDAR, SETTING, SUBMISSION, DECISION, PERIOD_LOCK, CORRECTION, EVIDENCE, IMPORT, EXPORT,
    REFUSAL, DEMO, PROJECT;

    private static final Set<TrailKind> BUSINESS = EnumSet.of(TARGET, SUBMISSION, DECISION, CORRECTION, PROJECT);

    /** Whether its lines tell of figures of the business, which an auditor does not see. */
    public boolean isBusiness() {
        return BUSINESS.contains(this);
    }
}
