package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.debt.Readiness;
import org.pillarboard.shared.Rag;

/** All bonds on their way as known on a day, and the registrations that follow from them. Pure. */
public record Pipeline(LocalDate day, List<BondIssue> issues) {

    /** The pipeline the approved moves make, in the order they were approved. */
    static Pipeline of(LocalDate day, List<MoveRow> approved) {
        Map<UUID, List<MoveRow>> byBond = approved.stream()
                .collect(Collectors.groupingBy(MoveRow::bondId, LinkedHashMap::new, Collectors.toList()));
        return new Pipeline(day, byBond.entrySet().stream()
                .map(entry -> new BondIssue(entry.getKey(), entry.getValue().getFirst().unitCode(), entry.getValue())).toList());
    }

    public Optional<BondIssue> find(UUID bondId) {
        return issues.stream().filter(issue -> issue.id().equals(bondId)).findFirst();
    }

    /** Those in a lane, what is due first in front. */
    public List<BondIssue> in(IssueLane lane) {
        return issues.stream().filter(issue -> issue.stage().lane() == lane).sorted(Comparator
                .comparing((BondIssue issue) -> issue.dueOn().orElse(LocalDate.MAX)).thenComparing(BondIssue::since)).toList();
    }

    /** Those whose money has not come and that were not given up. */
    public List<BondIssue> underway() {
        return issues.stream().filter(BondIssue::isUnderway).toList();
    }

    /** What those on their way are to bring, in yuan. */
    public BigDecimal amountUnderway() {
        return underway().stream().map(BondIssue::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many on their way are behind what they are to repay. */
    public long late() {
        return underway().stream().filter(issue -> issue.light(day).filter(Rag.RED::equals).isPresent()).count();
    }

    /** The registrations, the first to expire in front. */
    public List<Registration> registrations() {
        var opened = new LinkedHashMap<String, MoveRow>();
        issues.stream().flatMap(issue -> issue.registered().stream()).filter(move -> move.sheet().yuan(IssueField.QUOTA).isPresent())
                .forEach(move -> opened.putIfAbsent(move.sheet().text(IssueField.NUMBER), move));
        var all = new ArrayList<Registration>();
        opened.forEach((number, move) -> all.add(registration(number, move)));
        return all.stream().sorted(Comparator.comparing(Registration::expiresOn).thenComparing(Registration::number)).toList();
    }

    private Registration registration(String number, MoveRow move) {
        var under = issues.stream().filter(issue -> issue.registration().filter(number::equals).isPresent()).toList();
        var family = find(move.bondId()).orElseThrow().family();
        return new Registration(number, move.unitCode(), family, move.sheet().yuan(IssueField.QUOTA).orElseThrow(), move.on(),
                expiry(move, family), under.stream().filter(issue -> !issue.isTerminated()).toList());
    }

    /** The day printed in the approval; otherwise what the association's rule says. */
    private static LocalDate expiry(MoveRow move, IssueFamily family) {
        return move.sheet().day(IssueField.EXPIRES_ON).orElseGet(() -> move.on().plusYears(family.validYears()));
    }

    public Optional<Registration> registration(String number) {
        return registrations().stream().filter(one -> one.number().equals(number)).findFirst();
    }

    /** What all bonds but one are to repay of an older debt, in yuan. */
    BigDecimal linkedTo(String oldCode, UUID except) {
        return issues.stream().filter(issue -> !issue.id().equals(except)).flatMap(issue -> issue.links().stream())
                .filter(link -> link.oldCode().equals(oldCode)).map(RefinancingLink::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How far the money for an older debt has come: as far as the last of the bonds that repay it. */
    Readiness levelOf(String oldCode) {
        return issues.stream().filter(issue -> issue.links().stream().anyMatch(link -> link.oldCode().equals(oldCode)))
                .map(BondIssue::readiness).min(Comparator.naturalOrder()).orElse(Readiness.L0);
    }

    /** The bond a move brings one step further, or begins. */
    BondIssue after(MoveRow move) {
        return find(move.bondId()).map(issue -> issue.with(move))
                .orElseGet(() -> new BondIssue(move.bondId(), move.unitCode(), List.of(move)));
    }

    /** The same with one bond standing elsewhere. */
    Pipeline with(BondIssue moved) {
        var all = new ArrayList<>(issues.stream().filter(issue -> !issue.id().equals(moved.id())).toList());
        all.add(moved);
        return new Pipeline(day, List.copyOf(all));
    }
}
