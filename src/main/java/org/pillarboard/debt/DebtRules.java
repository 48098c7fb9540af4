package org.pillarboard.debt;

import org.springframework.stereotype.Component;

/** What administrators and the section set about debt. */
@Component
record DebtRules(Restrictions restrictions, RiskLines lines) {
}
