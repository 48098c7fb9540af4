package org.pillarboard.issuance;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.WallView;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The owners' side of the pipeline (发行填报): a bond is planned and moved stage by stage, each move kept as it is typed, handed
 * in with its papers and taken back. It counts once the section has approved it.
 */
@Service
@Transactional
@PreAuthorize("hasRole('OWNER')")
public class StageMoves {

    /** What moves are called in the trail, in the inbox, and the kind of {@link Evidences.Subject} behind them. */
    public static final String SUBJECT = "stageMove";

    private final StageMoveRepository moves;
    private final DebtLedger ledger;
    private final MoveTrial trial;
    private final Evidences evidences;
    private final IssueGuard guard;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StageMoves(StageMoveRepository moves, DebtLedger ledger, MoveTrial trial, Evidences evidences, IssueGuard guard, Trail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.moves = moves;
        this.ledger = ledger;
        this.trial = trial;
        this.evidences = evidences;
        this.guard = guard;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins to plan a bond of a unit of one's own, on the sheet that lies there empty if there is one; answers the bond.
     *
     * @throws RuleViolation {@code issuance.left}
     */
    public UUID plan(String unitCode) {
        guard.requireOwned(unitCode);
        guard.requireInScope(unitCode);
        var untouched = moves.open(EnumSet.of(ReviewState.DRAFT), List.of(unitCode)).stream().filter(StageMove::isUntouchedPlan).toList();
        var files = evidences.behind(SUBJECT, untouched.stream().map(StageMove::id).toList());
        return untouched.stream().filter(move -> files.getOrDefault(move.id(), List.of()).isEmpty()).map(StageMove::bondId)
                .findFirst().orElseGet(() -> fresh(unitCode));
    }

    private UUID fresh(String unitCode) {
        var bond = Ids.next();
        moves.save(new StageMove(bond, unitCode, IssueStage.PLAN, MoveSheet.empty(), guard.me(), clock.instant()));
        return bond;
    }

    /**
     * Begins the move of a bond into a stage; what it is to repay is carried along.
     *
     * @throws RuleViolation {@code issuance.open} while another move is open, {@code issuance.order}
     */
    public MoveRow begin(UUID bondId, IssueStage stage) {
        var unit = pipeline(unitOf(bondId));
        if (moves.openOf(bondId, Issues.TYPED).isPresent()) {
            throw new RuleViolation("issuance.open");
        }
        var issue = unit.find(bondId).filter(one -> one.stage().next(one.family()).contains(stage))
                .orElseThrow(() -> new RuleViolation("issuance.order"));
        var sheet = UsualSheet.of(issue, stage, AsOf.today(clock).day());
        return moves.saveAndFlush(new StageMove(bondId, issue.unitCode(), stage, sheet, guard.me(), clock.instant())).toRow();
    }

    /**
     * Keeps what is typed, whatever it is worth.
     *
     * @throws RuleViolation {@code issuance.changed} when somebody else has typed since, {@code review.notEditable}
     */
    public MoveRow keep(UUID moveId, MoveSheet sheet, long version) {
        var move = require(moveId);
        if (move.version() != version) {
            throw new RuleViolation("issuance.changed", move.draftedBy().name());
        }
        move.write(sheet, guard.me(), clock.instant());
        return moves.saveAndFlush(move).toRow();
    }

    /**
     * Hands a move in.
     *
     * @throws RuleViolation {@code issuance.incomplete}, {@code issuance.evidence}, and what {@link MoveTrial} refuses
     */
    public void submit(UUID moveId) {
        var move = require(moveId);
        var row = move.toRow();
        var problems = MoveCheck.problems(row.stage(), row.sheet());
        if (!problems.isEmpty()) {
            throw new RuleViolation("issuance.incomplete", problems.size());
        }
        if (row.stage().needsPaper() && evidences.behind(SUBJECT, List.of(moveId)).isEmpty()) {
            throw new RuleViolation("issuance.evidence");
        }
        trial.run(row, pipeline(row.unitCode()), guard.me(), AsOf.today(clock));
        move.submit(guard.me(), clock.instant());
        tell(move, row.stage().name());
    }

    /** What falls due of the unit and those below it, for the choice of what a bond is to repay. */
    public List<DueItem> dues(String unitCode) {
        guard.requireOwned(unitCode);
        var today = AsOf.today(clock);
        return ledger.book(unitCode, today.day(), today).dues(WallView.USUAL);
    }

    /** The registrations of a unit that have room and time left. */
    public List<Registration> registrations(String unitCode) {
        guard.requireOwned(unitCode);
        return pipeline(unitCode).registrations().stream().filter(one -> !one.isExpired(AsOf.today(clock).day())
                && one.left().signum() > 0).toList();
    }

    /** What came back to the person's units and was not handed in again. One select, a second one where there is something. */
    public List<ReturnedMove> returned() {
        var own = guard.owned();
        var back = own.isEmpty() ? List.<StageMove>of() : moves.open(EnumSet.of(ReviewState.RETURNED), own);
        if (back.isEmpty()) {
            return List.of();
        }
        var bonds = Pipeline.of(AsOf.today(clock).day(), moves.approvedOf(back.stream().map(StageMove::bondId).toList()).stream()
                .map(StageMove::toRow).toList());
        return back.stream().map(StageMove::toRow).map(row -> new ReturnedMove(row, bonds.find(row.bondId()).map(BondIssue::name)
                .orElseGet(() -> row.sheet().text(IssueField.NAME)))).toList();
    }

    /** Takes back what nobody has decided yet; it is a draft again. */
    public void withdraw(UUID moveId) {
        var move = require(moveId);
        move.withdraw();
        tell(move, "withdrawn");
    }

    /** Gives a draft up; a bond whose plan was never approved is gone with it. */
    public void discard(UUID moveId) {
        var move = require(moveId);
        move.touch(guard.me(), clock.instant());
        evidences.removeAll(subject(move.toRow()));
        moves.delete(move);
        tell(move, "discarded");
    }

    /** Keeps a paper behind a move that can still be changed. */
    public void attach(UUID moveId, String fileName, byte[] content) {
        evidences.add(editable(moveId), fileName, content);
    }

    public void detach(UUID moveId, UUID evidenceId) {
        evidences.remove(editable(moveId), evidenceId);
    }

    private Evidences.Subject editable(UUID moveId) {
        var move = require(moveId);
        if (!move.review().state().isEditable()) {
            throw new RuleViolation("review.notEditable");
        }
        return subject(move.toRow());
    }

    private static Evidences.Subject subject(MoveRow move) {
        return new Evidences.Subject(SUBJECT, move.id(), move.unitCode());
    }

    private void tell(StageMove move, String what) {
        trail.record(TrailKind.SUBMISSION, SUBJECT, move.id().toString(), null, what);
        events.publishEvent(new QueueMoved(SUBJECT));
    }

    private Pipeline pipeline(String unitCode) {
        return Pipeline.of(AsOf.today(clock).day(), moves.approved(clock.instant(), false, Set.of(unitCode)).stream()
                .map(StageMove::toRow).toList());
    }

    private String unitOf(UUID bondId) {
        String unit = moves.unitOf(bondId).orElseThrow(() -> new NotFound("bond", bondId));
        guard.requireOwned(unit);
        return unit;
    }

    private StageMove require(UUID moveId) {
        var move = moves.findById(moveId).orElseThrow(() -> new NotFound(SUBJECT, moveId));
        guard.requireOwned(move.unitCode());
        return move;
    }
}
