package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.RiskLines;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Rounds;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bonds on their way, as approved, for the units in sight. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Issues {

    static final Set<ReviewState> TYPED = EnumSet.of(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED);
    private static final Set<ReviewState> WAITING = EnumSet.of(ReviewState.SUBMITTED);

    private final StageMoveRepository moves;
    private final IssuePlanRepository plans;
    private final Evidences evidences;
    private final DebtLedger ledger;
    private final RiskLines lines;
    private final Units units;
    private final CurrentUser user;
    private final IssueGuard guard;
    private final Rounds rounds;

    Issues(StageMoveRepository moves, IssuePlanRepository plans, Evidences evidences, DebtLedger ledger, RiskLines lines,
            Units units, CurrentUser user, IssueGuard guard, Rounds rounds) {
        this.moves = moves;
        this.plans = plans;
        this.evidences = evidences;
        this.ledger = ledger;
        this.lines = lines;
        this.units = units;
        this.user = user;
        this.guard = guard;
        this.rounds = rounds;
    }

    /**
     * The board of a unit with those below it as known on a day; of older debts out of sight the number is left out, and so are
     * registrations under which nothing is in sight. Two selects, one for the older debts and one where a bond was repaid or
     * where nothing is known, two more for those who type or decide; of a past day nothing is open.
     *
     * @throws NotFound when the unit is out of sight; the refusal is in the trail
     */
    public IssueBoard board(String unitCode, AsOf asOf) {
        user.requireUnit(unitCode);
        boolean everything = unitCode.equals(units.tree().root().code());
        var within = user.below(unitCode, asOf);
        var all = Pipeline.of(asOf.day(), rows(moves.approved(asOf.instant(), everything, within)));
        boolean own = within.stream().allMatch(guard::owns);
        var sight = all.issues().stream().filter(guard::sees).toList();
        var balances = balances(sight, asOf);
        var some = settling(sight, balances);
        var seen = new Pipeline(asOf.day(), own ? some : masked(some));
        var registrations = all.registrations().stream().filter(one -> one.issues().isEmpty() || one.issues().stream().anyMatch(guard::sees))
                .toList();
        var clock = QuotaClock.of(lines.quotaClock(asOf.instant()));
        var approved = plans.approved(asOf.instant(), everything, within).stream().map(IssuePlan::toRow).toList();
        boolean unkept = all.issues().isEmpty() && moves.countLater(asOf.instant(), everything, within) > 0;
        var typed = within.stream().filter(guard::owns).toList();
        var states = guard.decides() ? WAITING : TYPED;
        var mine = guard.decides() ? List.copyOf(within) : typed;
        var owed = owed(balances);
        return mine.isEmpty() || guard.isPast(asOf) ? new IssueBoard(seen, registrations, approved, clock, owed, unkept, List.of(), List.of())
                : new IssueBoard(seen, registrations, approved, clock, owed, unkept, rows(moves.open(states, mine)),
                        plans.openOf(states, mine).stream().map(IssuePlan::toRow).toList());
    }

    /** What the ledger owes of bonds that were reported as repaid and of older debts others are on their way to repay, nothing included. */
    private Map<String, BigDecimal> balances(Collection<BondIssue> some, AsOf asOf) {
        return ledger.balances(some.stream().flatMap(issue -> issue.isRepaid() ? Stream.of(issue.text(IssueField.CODE))
                : issue.isUnderway() ? issue.links().stream().map(RefinancingLink::oldCode) : Stream.of()).distinct().toList(), asOf.day(), asOf);
    }

    private static Map<String, BigDecimal> owed(Map<String, BigDecimal> balances) {
        return balances.entrySet().stream().filter(one -> one.getValue().signum() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<BondIssue> settling(List<BondIssue> some, Map<String, BigDecimal> balances) {
        var repaid = balances.entrySet().stream().filter(one -> one.getValue().signum() == 0).map(Map.Entry::getKey).collect(Collectors.toSet());
        return repaid.isEmpty() ? some : some.stream().map(issue -> issue.settling(repaid)).toList();
    }

    private List<BondIssue> masked(List<BondIssue> some) {
        var hidden = ledger.hidden(some.stream().flatMap(issue -> issue.links().stream()).map(RefinancingLink::oldCode)
                .collect(Collectors.toSet()));
        return hidden.isEmpty() ? some : some.stream().map(issue -> issue.masking(hidden)).toList();
    }

    private static List<MoveRow> rows(List<StageMove> some) {
        return some.stream().map(StageMove::toRow).toList();
    }

    /**
     * A bond as known on a day, with its registration and papers; on a past day nothing is open. Six selects at the most, those of
     * today as well where nothing was known of it.
     *
     * @throws NotFound when there is none in sight; the refusal is in the trail
     */
    public IssueDetail get(UUID bondId, AsOf asOf) {
        String unit = moves.unitOf(bondId).orElseThrow(() -> new NotFound("bond", bondId));
        var pipeline = Pipeline.of(asOf.day(), rows(moves.approved(asOf.instant(), false, Set.of(unit))));
        var found = pipeline.find(bondId).stream().toList();
        boolean past = guard.isPast(asOf);
        if (past && found.isEmpty()) {
            return get(bondId, guard.today()).unknown();
        }
        var balances = balances(found.stream().filter(guard::sees).toList(), asOf);
        var issue = settling(found, balances).stream().findFirst().orElse(null);
        boolean works = guard.owns(unit) || guard.decides();
        var open = works && !past ? moves.openOf(bondId, guard.owns(unit) ? TYPED : WAITING).map(StageMove::toRow).orElse(null) : null;
        if (issue == null ? open == null : !guard.sees(issue)) {
            throw user.refuse("bond", bondId.toString());
        }
        var registration = issue == null ? null : issue.registration().flatMap(pipeline::registration).orElse(null);
        boolean mine = guard.owns(unit);
        var shown = issue == null || works ? issue : masked(List.of(issue)).getFirst();
        var next = mine && !past && issue != null && open == null ? issue.stage().next(issue.family()) : Set.<IssueStage>of();
        return new IssueDetail(bondId, unit, shown, open, registration, files(ids(issue, open), asOf), next, mine,
                issue == null ? null : owed(balances).get(issue.text(IssueField.CODE)),
                works ? rounds.of(StageMoves.SUBJECT, ids(issue, open)) : Map.of());
    }

    private Map<UUID, List<EvidenceRow>> files(List<UUID> moves, AsOf asOf) {
        return guard.isPast(asOf) ? evidences.behind(StageMoves.SUBJECT, moves, asOf.instant()) : evidences.behind(StageMoves.SUBJECT, moves);
    }

    /** The bond that became an instrument of the ledger, if it came over the pipeline and is in sight. One select. */
    public Optional<BondIssue> bondOf(String unitCode, String instrumentCode, AsOf asOf) {
        return Pipeline.of(asOf.day(), rows(moves.approved(asOf.instant(), false, Set.of(unitCode)))).issues().stream()
                .filter(issue -> issue.text(IssueField.CODE).equals(instrumentCode)).filter(guard::sees).findFirst();
    }

    private static List<UUID> ids(@Nullable BondIssue issue, @Nullable MoveRow open) {
        return Stream.concat(issue == null ? Stream.of() : issue.moves().stream(), Stream.ofNullable(open)).map(MoveRow::id).toList();
    }
}
