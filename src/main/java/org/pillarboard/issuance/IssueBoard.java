package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.shared.Rag;

/**
 * The board (发行管线): bonds on their way, registrations, plans of all years, as approved; and what is still open of it for
 * those who work on it.
 *
 * @param pipeline      what may be seen of the bonds
 * @param registrations reckoned with all bonds under them
 * @param clock         by which registrations are lit
 * @param owed          what the ledger still owes of bonds that were reported as repaid, in yuan, by the number of the debt
 * @param unkept        whether the day lies before the first approval of these units: nothing was known of their bonds then
 * @param open          moves that are not approved, of those who type or decide them
 */
public record IssueBoard(Pipeline pipeline, List<Registration> registrations, List<IssuePlanRow> plans,
        QuotaClock clock, Map<String, BigDecimal> owed, boolean unkept, List<MoveRow> open, List<IssuePlanRow> openPlans) {

    /** The move that is open of a bond. */
    public Optional<MoveRow> openOf(UUID bondId) {
        return open.stream().filter(move -> move.bondId().equals(bondId)).findFirst();
    }

    /** What the ledger still owes of a bond that was reported as repaid; none where the two agree. */
    public Optional<BigDecimal> owedOf(BondIssue issue) {
        return issue.isRepaid() ? Optional.ofNullable(owed.get(issue.text(IssueField.CODE))) : Optional.empty();
    }

    /** Bonds that are not on the board yet: their first move is open. */
    public List<MoveRow> begun() {
        return open.stream().filter(move -> move.stage() == IssueStage.PLAN).toList();
    }

    /** The plan that stands of the unit and year of another, which would take its place. */
    public Optional<IssuePlanRow> standing(IssuePlanRow open) {
        return plans.stream().filter(open::isBeside).reduce((one, newer) -> newer);
    }

    /** How many registrations with something left are close to their last day, as the clock has it. */
    public long clocksOff() {
        return registrations.stream().filter(one -> one.light(pipeline.day(), clock) != Rag.GREEN).count();
    }

    /** Of a year every unit's plan that was approved last, beside the one before it and what was issued. */
    public List<PlanProgress> progress(int year) {
        var byUnit = plans.stream().filter(plan -> plan.year() == year)
                .collect(Collectors.groupingBy(IssuePlanRow::unitCode, TreeMap::new, Collectors.toList()));
        return byUnit.entrySet().stream().map(entry -> progress(entry.getKey(), year, entry.getValue())).toList();
    }

    private PlanProgress progress(String unitCode, int year, List<IssuePlanRow> approved) {
        return new PlanProgress(approved.getLast(), approved.size() > 1 ? approved.get(approved.size() - 2) : null,
                PlanProgress.issued(pipeline.issues(), unitCode, year, pipeline.day()));
    }
}
