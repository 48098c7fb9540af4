package org.pillarboard.debt;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scenarios of the stress test, named and kept for all who see the unit, to be laid side by side. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class StressScenarios {

    private static final int AT_MOST = 20;
    private static final int LONGEST = 60;

    private final StressScenarioRepository scenarios;
    private final CurrentUser user;
    private final Clock clock;

    StressScenarios(StressScenarioRepository scenarios, CurrentUser user, Clock clock) {
        this.scenarios = scenarios;
        this.user = user;
        this.clock = clock;
    }

    /** The scenarios of a unit, the newest first. */
    public List<ScenarioRow> list(String unitCode) {
        user.requireUnit(unitCode);
        return scenarios.findByUnitCodeOrderBySavedAtDesc(unitCode).stream().map(one -> one.toRow(user.id())).toList();
    }

    /**
     * Keeps a scenario, in place of one's own of the same name.
     *
     * @throws RuleViolation {@code debt.scenario.name}, {@code debt.scenario.taken} for somebody else's name,
     *                       {@code debt.scenario.tooMany}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
    public void keep(String unitCode, String name, Assumptions assumptions) {
        user.requireUnit(unitCode);
        if (name.isBlank() || name.strip().length() > LONGEST) {
            throw new RuleViolation("debt.scenario.name");
        }
        var known = scenarios.findByUnitCodeAndName(unitCode, name.strip());
        if (known.isPresent() && !known.get().isOf(user.id())) {
            throw new RuleViolation("debt.scenario.taken", name.strip());
        }
        if (known.isEmpty() && scenarios.findByUnitCodeOrderBySavedAtDesc(unitCode).size() >= AT_MOST) {
            throw new RuleViolation("debt.scenario.tooMany", AT_MOST);
        }
        var scenario = known.orElseGet(() -> new StressScenario(name.strip(), unitCode, user.id()));
        scenario.keep(assumptions, user.name(), clock.instant());
        scenarios.save(scenario);
    }

    /** Forgets one of one's own. */
    @Transactional
    @PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
    public void forget(UUID id) {
        var scenario = scenarios.findById(id).filter(one -> one.isOf(user.id())).orElseThrow(() -> new NotFound("scenario", id));
        scenarios.delete(scenario);
    }
}
