package org.pillarboard.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Alike;
import org.pillarboard.audit.Trail;
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

    private final UnitRepository units;
    private final UnitTrail trail;
    private final ApplicationEventPublisher events;
    private final UnitVersions versions;
    private final Kept<AsKnown<UnitTree>> trees;
    private final Clock clock;

    Units(UnitRepository units, UnitVersions versions, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.versions = versions;
        this.trail = new UnitTrail(trail);
        this.events = events;
        this.clock = clock;
        trees = new Kept<>(() -> versions.trees(units.findAllByOrderByCode().stream().map(Unit::row).toList()));
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
        versions.hangs(draft.code(), draft.parentCode(), null);
        trail.described(draft.code(), null, draft.toString());
    }

    /** Takes over the description of the draft: names, sector, class, level. Code, parent and scope stay. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void rename(UnitDraft draft) {
        Unit unit = get(draft.code());
        UnitRow before = unit.row();
        unit.describe(draft);
        if (!Alike.are(before, unit.row())) {
            trees.changes();
            units.save(unit);
            trail.described(draft.code(), before.toString(), unit.row().toString());
        }
    }

    /**
     * Hangs the unit with everything below it under another one, from today on; what is official of both is added up anew.
     *
     * @param reason why; in the trail, and wherever the move is told
     * @throws RuleViolation {@code unit.movedReason} without a reason, {@code unit.cycle} when the new parent lies below the unit,
     *                       {@code unit.rootStays} for the root
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void move(String code, String newParentCode, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("unit.movedReason");
        }
        Unit unit = get(code);
        UnitTree now = tree();
        now.get(newParentCode);
        if (now.withDescendants(code).contains(newParentCode)) {
            throw new RuleViolation("unit.cycle", newParentCode);
        }
        String before = unit.row().parentCode();
        if (newParentCode.equals(before)) {
            return;
        }
        var above = above(code);
        above.addAll(now.withAncestors(newParentCode));
        trees.changes();
        unit.moveUnder(newParentCode);
        units.save(unit);
        versions.hangs(code, newParentCode, reason.strip());
        events.publishEvent(new UnitMoved(code, above, LocalDate.EPOCH));
        trail.moved(code, before, newParentCode, reason.strip());
    }

    /**
     * Notes that the unit leaves the scope of supervision.
     *
     * @param day    the first day on which it no longer counts
     * @param reason why; shown wherever the series breaks
     * @throws RuleViolation {@code unit.leftReason} without a reason, {@code unit.leftAlready}, {@code unit.leftBeforeJoined}, {@code unit.rootStays}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void leaveScope(String code, LocalDate day, String reason) {
        Unit unit = get(code);
        LocalDate former = unit.row().leftOn();
        if (former != null) {
            throw new RuleViolation("unit.leftAlready", former);
        }
        leave(unit, day, reason);
        events.publishEvent(new UnitMoved(code, above(code), day));
        trail.left(code, day, reason.strip());
    }

    /**
     * Corrects the day or the reason of a leaving; past days keep what they said.
     *
     * @param reason of the leaving, as above
     * @param why    it is corrected; told wherever figures turn by it
     * @throws RuleViolation {@code unit.correctionReason} without one, {@code unit.notLeft}, and as above
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void correctLeaving(String code, LocalDate day, String reason, String why) {
        if (why.isBlank()) {
            throw new RuleViolation("unit.correctionReason");
        }
        Unit unit = get(code);
        UnitRow before = unit.row();
        LocalDate former = before.leftOn();
        if (former == null) {
            throw new RuleViolation("unit.notLeft");
        }
        if (day.equals(former) && reason.strip().equals(before.leftReason())) {
            return;
        }
        leave(unit, day, reason);
        versions.leftUntilNow(before, why.strip());
        events.publishEvent(new UnitMoved(code, above(code), former.isBefore(day) ? former : day));
        trail.leavingCorrected(before, day, reason.strip(), why.strip());
    }

    private void leave(Unit unit, LocalDate day, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("unit.leftReason");
        }
        trees.changes();
        unit.leave(day, reason.strip(), clock.instant());
        units.save(unit);
    }

    /**
     * Takes back that the unit leaves the scope of supervision: it counts and owes what it did before. Past days keep what they said.
     *
     * @param reason why; in the trail, and wherever figures turn by it
     * @throws RuleViolation {@code unit.stayReason} without a reason, {@code unit.notLeft}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void stayInScope(String code, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("unit.stayReason");
        }
        Unit unit = get(code);
        UnitRow before = unit.row();
        trees.changes();
        unit.stay();
        units.save(unit);
        versions.leftUntilNow(before, reason.strip());
        events.publishEvent(new UnitMoved(code, above(code), Objects.requireNonNull(before.leftOn())));
        trail.stays(before, reason.strip());
    }

    /**
     * Corrects the day from which the unit counts; what is official above it is added up anew, and past days keep what they said.
     *
     * @param day    the first day in the scope of supervision; null: always
     * @param reason why; in the trail
     * @throws RuleViolation {@code unit.joinedReason} without a reason, {@code unit.joinedSame}, {@code unit.joinedAfterLeft},
     *                       {@code unit.rootStays}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void correctJoined(String code, @Nullable LocalDate day, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("unit.joinedReason");
        }
        Unit unit = get(code);
        var before = unit.row().joinedOn();
        if (Objects.equals(before, day)) {
            throw new RuleViolation("unit.joinedSame");
        }
        trees.changes();
        unit.join(day);
        units.save(unit);
        versions.joinedUntilNow(code, before);
        events.publishEvent(new UnitMoved(code, above(code), before == null || day == null ? LocalDate.EPOCH : before.isBefore(day) ? before : day));
        trail.joined(code, before, day, reason.strip());
    }

    private Set<String> above(String code) {
        var above = new HashSet<>(tree().withAncestors(code));
        above.remove(code);
        return above;
    }

    private Unit get(String code) {
        return units.findById(code).orElseThrow(() -> new NotFound(UnitTrail.SUBJECT, code));
    }
}
