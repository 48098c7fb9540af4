package org.pillarboard.ui.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.DueItem;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.issuance.BondIssue;
import org.pillarboard.issuance.IssueBoard;
import org.pillarboard.issuance.IssueDetail;
import org.pillarboard.issuance.IssuePlanDraft;
import org.pillarboard.issuance.IssuePlans;
import org.pillarboard.issuance.IssueStage;
import org.pillarboard.issuance.Issues;
import org.pillarboard.issuance.MoveRow;
import org.pillarboard.issuance.MoveSheet;
import org.pillarboard.issuance.RefinancingLink;
import org.pillarboard.issuance.Registration;
import org.pillarboard.issuance.StageMoves;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.Lens;
import org.springframework.stereotype.Component;

/** One service call per gesture of those who look at the pipeline or move it. */
@Component
record IssuanceDesk(Issues issues, StageMoves moves, IssuePlans plans, DebtLedger ledger, Units units, CurrentUser user, Clock clock) {

    IssueBoard board(Lens lens) {
        return issues.board(lens.unitCode(), lens.asOf());
    }

    /** A bond as known on a day. */
    IssueDetail get(UUID bond, AsOf asOf) {
        return issues.get(bond, asOf);
    }

    /** What the debts some bonds repay are called, by number. */
    Map<String, String> names(List<BondIssue> some) {
        return ledger.names(some.stream().flatMap(issue -> issue.links().stream()).filter(RefinancingLink::isNamed).map(RefinancingLink::oldCode)
                .distinct().toList());
    }

    AsOf today() {
        return AsOf.today(clock);
    }

    IssueWords words(Locale locale) {
        return new IssueWords(units.tree(), locale);
    }

    boolean decides() {
        return user.is(Role.REVIEWER);
    }

    boolean owns(String unitCode) {
        return user.is(Role.OWNER) && user.ownedUnits().contains(unitCode);
    }

    /** The units one plans for, the highest first; those that have left plan nothing more. */
    List<UnitRow> ownUnits() {
        return units.tree().rows().stream().filter(unit -> owns(unit.code()) && leftOn(unit.code()).isEmpty()).toList();
    }

    /** The day a unit left the scope, of one that has left by today. */
    Optional<LocalDate> leftOn(String unitCode) {
        return units.tree().leftOn(unitCode).filter(day -> !day.isAfter(today().day()));
    }

    UUID plan(String unitCode) {
        return moves.plan(unitCode);
    }

    void begin(UUID bond, IssueStage stage) {
        moves.begin(bond, stage);
    }

    MoveRow keep(UUID move, MoveSheet sheet, long version) {
        return moves.keep(move, sheet, version);
    }

    void submit(UUID move) {
        moves.submit(move);
    }

    void withdraw(UUID move) {
        moves.withdraw(move);
    }

    void discard(UUID move) {
        moves.discard(move);
    }

    void attach(UUID move, String fileName, byte[] content) {
        moves.attach(move, fileName, content);
    }

    void detach(UUID move, UUID file) {
        moves.detach(move, file);
    }

    List<DueItem> dues(String unitCode) {
        return moves.dues(unitCode);
    }

    List<Registration> registrations(String unitCode) {
        return moves.registrations(unitCode);
    }

    void submitPlan(IssuePlanDraft draft) {
        plans.submit(draft);
    }

    void withdrawPlan(UUID plan) {
        plans.withdraw(plan);
    }

    void discardPlan(UUID plan) {
        plans.discard(plan);
    }
}
