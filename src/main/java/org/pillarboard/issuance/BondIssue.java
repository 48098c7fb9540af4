package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.FieldType;
import org.pillarboard.debt.Readiness;
import org.pillarboard.shared.Rag;

/**
 * A bond on its way (在途债券): what its approved moves say, the newest word of each. Pure.
 *
 * @param settled numbers of older debts that owe nothing any more, whoever repaid them: they ask for nothing
 */
public record BondIssue(UUID id, String unitCode, List<MoveRow> moves, Set<String> settled) {

    /** What every step says of itself. */
    private static final Set<IssueField> OF_A_STEP = EnumSet.of(IssueField.ON, IssueField.NUMBER, IssueField.RESULT, IssueField.NOTE, IssueField.REASON);

    public BondIssue(UUID id, String unitCode, List<MoveRow> moves) {
        this(id, unitCode, moves, Set.of());
    }

    public IssueStage stage() {
        return moves.getLast().stage();
    }

    /** The day it came to where it stands. */
    public LocalDate since() {
        return moves.getLast().on();
    }

    public long daysAt(LocalDate day) {
        return ChronoUnit.DAYS.between(since(), day);
    }

    /** What was said last of something, or an empty text. */
    public String text(IssueField field) {
        return newest(field).map(move -> move.sheet().text(field)).orElse("");
    }

    private Optional<MoveRow> newest(IssueField field) {
        return moves.stream().filter(move -> !move.sheet().text(field).isEmpty()).reduce((one, next) -> next);
    }

    /** What a move says otherwise than the moves before it: each field with what was said of it last. */
    public Map<IssueField, String> former(MoveRow move) {
        var before = moves.stream().takeWhile(one -> !one.id().equals(move.id())).toList();
        var former = new EnumMap<IssueField, String>(IssueField.class);
        move.stage().fields().stream().filter(field -> !OF_A_STEP.contains(field)).forEach(field -> before.stream()
                .map(one -> one.sheet().text(field)).filter(text -> !text.isEmpty()).reduce((one, next) -> next)
                .filter(text -> !isSame(field, text, move.sheet().text(field))).ifPresent(text -> former.put(field, text)));
        return former;
    }

    private static boolean isSame(IssueField field, String one, String other) {
        return field.type() == FieldType.NUMBER ? MoveSheet.amount(one).map(BigDecimal::stripTrailingZeros)
                .equals(MoveSheet.amount(other).map(BigDecimal::stripTrailingZeros)) : one.equals(other);
    }

    /** The day that was said last of something; none where nobody said one. */
    public Optional<LocalDate> day(IssueField field) {
        return newest(field).flatMap(move -> move.sheet().day(field));
    }

    Optional<BigDecimal> yuan(IssueField field) {
        return newest(field).flatMap(move -> move.sheet().yuan(field));
    }

    Optional<BigDecimal> number(IssueField field) {
        return newest(field).flatMap(move -> move.sheet().number(field));
    }

    /** Its short name once it has one. */
    public String name() {
        String brief = text(IssueField.SHORT_NAME);
        return brief.isEmpty() ? text(IssueField.NAME) : brief;
    }

    public DebtKind product() {
        return DebtKind.valueOf(text(IssueField.PRODUCT));
    }

    public IssueFamily family() {
        return IssueFamily.of(product());
    }

    public boolean isConfidential() {
        return Boolean.parseBoolean(text(IssueField.CONFIDENTIAL));
    }

    /** What is meant to be issued or was, in yuan. */
    public BigDecimal amount() {
        return yuan(IssueField.AMOUNT).orElse(BigDecimal.ZERO);
    }

    /** The day a stage was reached last; none where it was not. */
    public Optional<LocalDate> dayOf(IssueStage stage) {
        return moves.stream().filter(move -> move.stage() == stage).map(MoveRow::on).reduce((one, next) -> next);
    }

    /** The day the examination began: its own acceptance, or the day it came under a registration that was there already. */
    public Optional<LocalDate> startedOn() {
        return dayOf(IssueStage.ACCEPTED).or(() -> dayOf(IssueStage.REGISTERED));
    }

    /** Rounds of feedback so far. */
    public long rounds() {
        return moves.stream().filter(move -> move.stage() == IssueStage.FEEDBACK).count();
    }

    /** The number of the registration it is issued under. */
    public Optional<String> registration() {
        return registered().map(move -> move.sheet().text(IssueField.NUMBER));
    }

    Optional<MoveRow> registered() {
        return moves.stream().filter(move -> move.stage() == IssueStage.REGISTERED).reduce((one, next) -> next);
    }

    /** The day it was priced; none before. */
    public Optional<LocalDate> pricedOn() {
        return dayOf(IssueStage.PRICED);
    }

    /** The day its interest begins (起息); none before its money is there. */
    public Optional<LocalDate> issuedOn() {
        return day(IssueField.VALUE_ON);
    }

    public boolean isTerminated() {
        return stage() == IssueStage.TERMINATED;
    }

    /** Whether its money has not come and it was not given up. */
    public boolean isUnderway() {
        return !isTerminated() && !stage().isAtLeast(IssueStage.SETTLED);
    }

    /** Whether it was reported as repaid (兑付). */
    public boolean isRepaid() {
        return stage() == IssueStage.REPAID;
    }

    /** What it is to repay; nothing of one that was given up. */
    public List<RefinancingLink> links() {
        return isTerminated() ? List.of() : moves.stream().filter(move -> move.stage().takesLinks()).reduce((one, next) -> next)
                .map(move -> move.sheet().readLinks()).orElse(List.of());
    }

    /** What of it still falls due: links to older debts that owe something. */
    public List<RefinancingLink> asking() {
        return links().stream().filter(link -> !isSettled(link)).toList();
    }

    /** Whether the older debt of a link owes nothing any more. */
    public boolean isSettled(RefinancingLink link) {
        return settled.contains(link.oldCode());
    }

    /** The same beside what has been repaid of the older debts. */
    BondIssue settling(Set<String> repaid) {
        return new BondIssue(id, unitCode, moves, repaid);
    }

    /** The same with some numbers of older debts left out, in whatever move they were named. */
    BondIssue masking(Set<String> hidden) {
        return new BondIssue(id, unitCode, moves.stream().map(move -> move.masking(hidden)).toList(), settled);
    }

    public Readiness readiness() {
        return stage().readiness();
    }

    /**
     * Its light on a day: how far it is for the older debt that falls due first; for one that repays nothing any more amber once its
     * planned day has passed. None once its money has come.
     */
    public Optional<Rag> light(LocalDate day) {
        if (isTerminated() || stage().isAtLeast(IssueStage.SETTLED)) {
            return Optional.empty();
        }
        if (asking().isEmpty()) {
            boolean late = !stage().isAtLeast(IssueStage.PRICED) && day(IssueField.PLANNED_ON).filter(day::isAfter).isPresent();
            return Optional.of(late ? Rag.AMBER : Rag.GREEN);
        }
        return asking().stream().map(link -> readiness().judge(link.dueOn(), day)).max(Comparator.naturalOrder());
    }

    /** The first day an older debt it repays falls due. */
    public Optional<LocalDate> dueOn() {
        return asking().stream().map(RefinancingLink::dueOn).min(LocalDate::compareTo);
    }

    /** The same bond one move further. */
    BondIssue with(MoveRow move) {
        return new BondIssue(id, unitCode, Stream.concat(moves.stream(), Stream.of(move)).toList(), settled);
    }
}
