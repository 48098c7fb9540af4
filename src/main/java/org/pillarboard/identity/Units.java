package org.pillarboard.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.cache.AsKnown;
import org.pillarboard.cache.Kept;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of units (单位). Kept by the administrator; everybody reads the tree, which is held in memory. */
@Service
@Transactional(readOnly = true)
public class Units {

    private static final String SUBJECT = "unit";

    private final UnitRepository units;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final UnitParentRepository parents;
    private final Kept<AsKnown<UnitTree>> trees;
    private final Clock clock;

    Units(UnitRepository units, UnitParentRepository parents, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.parents = parents;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
        trees = new Kept<>(() -> PastTrees.of(units.findAllByOrderByCode().stream().map(Unit::row).toList(), parents.findAll()));
    }

    /** The whole tree, whatever the asking person may see; no select unless a unit changed. */
    public UnitTree tree() {
        return trees.get().now();
    }

    /** The tree as it was known on a day: what a past day shows does not move with it. */
    public UnitTree tree(AsOf asOf) {
        return trees.get().at(asOf.instant());
    }

    /**
     * Enters a new unit below an existing one.
     *
     * @throws RuleViolation {@code unit.codeTaken} when the code is in use
     * @throws NotFound      when there is no such parent
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void create(UnitDraft draft) {
        if (units.existsById(draft.code())) {
            throw new RuleViolation("unit.codeTaken", draft.code());
        }
        get(draft.parentCode());
        trees.changes();
        units.save(new Unit(draft));
        hangs(draft.code(), draft.parentCode());
        trail.record(TrailKind.UNIT, SUBJECT, draft.code(), null, draft.toString());
    }

    /** Takes over the description of the draft: names, sector, class, level. Code, parent and scope stay. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void rename(UnitDraft draft) {
        Unit unit = get(draft.code());
        String before = unit.row().toString();
        trees.changes();
        unit.describe(draft);
        units.save(unit);
        trail.record(TrailKind.UNIT, SUBJECT, draft.code(), before, unit.row().toString());
    }

    /**
     * Hangs the unit with everything below it under another one; what is official of both is added up anew.
     *
     * @throws RuleViolation {@code unit.cycle} when the new parent lies below the unit, {@code unit.rootStays} for the root
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void move(String code, String newParentCode) {
        Unit unit = get(code);
        UnitTree now = tree();
        now.get(newParentCode);
        if (now.withDescendants(code).contains(newParentCode)) {
            throw new RuleViolation("unit.cycle", newParentCode);
        }
        String before = unit.row().parentCode();
        var above = new HashSet<>(now.withAncestors(code));
        above.addAll(now.withAncestors(newParentCode));
        above.remove(code);
        trees.changes();
        unit.moveUnder(newParentCode);
        units.save(unit);
        hangs(code, newParentCode);
        events.publishEvent(new UnitMoved(code, above, LocalDate.EPOCH));
        trail.record(TrailKind.UNIT, SUBJECT, code, before, newParentCode);
    }

    /**
     * Notes that the unit leaves the scope of supervision.
     *
     * @param day    the first day on which it no longer counts
     * @param reason why; shown wherever the series breaks
     * @throws RuleViolation {@code unit.leftReason} without a reason, {@code unit.leftBeforeJoined}, {@code unit.rootStays}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void leaveScope(String code, LocalDate day, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("unit.leftReason");
        }
        Unit unit = get(code);
        var above = new HashSet<>(tree().withAncestors(code));
        above.remove(code);
        trees.changes();
        unit.leave(day, reason.strip(), clock.instant());
        units.save(unit);
        events.publishEvent(new UnitMoved(code, above, day));
        trail.record(TrailKind.UNIT, SUBJECT, code, null, day + " " + reason.strip());
    }

    private void hangs(String code, String parentCode) {
        parents.save(new UnitParent(code, parentCode, clock.instant()));
    }

    private Unit get(String code) {
        return units.findById(code).orElseThrow(() -> new NotFound(SUBJECT, code));
    }
}
