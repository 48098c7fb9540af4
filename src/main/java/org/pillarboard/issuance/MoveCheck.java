package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.FieldType;
import org.pillarboard.shared.Readable;
import org.pillarboard.shared.RuleViolation;

/**
 * What a move must keep to, whoever hands it in: its place in the order, its days, its registration with room and time left,
 * its terms; nothing is repaid beyond the net proceeds or beyond what the older debt was. Pure.
 */
final class MoveCheck {

    private final Pipeline unit;
    private final @Nullable BondIssue issue;
    private final UUID bondId;
    private final IssueStage stage;
    private final MoveSheet sheet;

    /** @param unit all bonds of the unit, the one that moves among them where it is there already */
    MoveCheck(Pipeline unit, MoveRow move) {
        this.unit = unit;
        this.bondId = move.bondId();
        this.issue = unit.find(move.bondId()).orElse(null);
        this.stage = move.stage();
        this.sheet = move.sheet();
    }

    /** What keeps a sheet from being handed in, field by field. */
    static List<IssueProblem> problems(IssueStage stage, MoveSheet sheet) {
        var found = new ArrayList<IssueProblem>();
        for (IssueField field : stage.fields()) {
            String text = sheet.text(field);
            if (text.isEmpty() && stage.requires(field)) {
                found.add(IssueProblem.missing(field));
            } else if (!text.isEmpty() && !isReadable(field, text)) {
                found.add(field.type() == FieldType.NUMBER && MoveSheet.isTooFine(text) ? IssueProblem.tooFine(field, text)
                        : IssueProblem.unreadable(field, text));
            }
        }
        sheet.links().stream().filter(link -> !link.isReadable())
                .forEach(link -> found.add(IssueProblem.of(link)));
        return found;
    }

    private static boolean isReadable(IssueField field, String text) {
        return switch (field.type()) {
            case NUMBER -> MoveSheet.amount(text).isPresent();
            case DAY -> Readable.day(text).isPresent();
            case CHOICE -> field.choices().contains(text);
            default -> text.length() <= 160;
        };
    }

    /**
     * Checks what can be read.
     *
     * @param principals what was owed of the older debts that may be repaid, by number, in yuan
     * @throws RuleViolation {@code issuance.*}; {@link IssueProblem#locate} says where
     */
    void run(LocalDate today, Map<String, BigDecimal> principals) {
        order();
        days(today);
        switch (stage) {
            case PLAN -> plan();
            case REGISTERED -> registered();
            case PRICED -> priced();
            case SETTLED -> settled();
            default -> { }
        }
        if (stage.takesLinks()) {
            links(principals);
        }
    }

    /** Checks again, when it is approved, what others may have changed meanwhile. */
    void runAgain() {
        order();
        switch (stage) {
            case REGISTERED -> registered();
            case PRICED -> priced();
            default -> { }
        }
    }

    private static void require(boolean kept, String refusal, Object... args) {
        if (!kept) {
            throw new RuleViolation(refusal, args);
        }
    }

    private void order() {
        require(issue == null ? stage == IssueStage.PLAN : issue.stage().next(issue.family()).contains(stage), "issuance.order");
    }

    private LocalDate on() {
        return sheet.day(IssueField.ON).orElseThrow();
    }

    private void days(LocalDate today) {
        require(!on().isAfter(today), "issuance.future", on());
        if (issue != null) {
            require(!on().isBefore(issue.since()), "issuance.dayBefore", issue.since());
        }
    }

    private void plan() {
        require(amount().signum() > 0, "issuance.amount");
        var months = sheet.number(IssueField.TENOR).orElseThrow();
        require(months.signum() > 0 && months.stripTrailingZeros().scale() <= 0 && months.compareTo(BigDecimal.valueOf(600)) <= 0,
                "issuance.tenor");
    }

    private BigDecimal amount() {
        return sheet.yuan(IssueField.AMOUNT).orElseGet(() -> issue == null ? BigDecimal.ZERO : issue.amount());
    }

    private void registered() {
        var known = issue == null ? null : unit.registration(sheet.text(IssueField.NUMBER)).orElse(null);
        if (known == null) {
            require(issue != null && issue.stage().isAtLeast(IssueStage.ACCEPTED), "issuance.registration", sheet.text(IssueField.NUMBER));
            require(sheet.yuan(IssueField.QUOTA).filter(quota -> quota.signum() > 0).isPresent(), "issuance.quota");
            var ends = sheet.day(IssueField.EXPIRES_ON);
            require(ends.map(on()::isBefore).orElse(issue.family().validYears() > 0), "issuance.expiry");
            return;
        }
        require(sheet.text(IssueField.QUOTA).isEmpty(), "issuance.numberTaken", known.number());
        require(known.family() == issue.family(), "issuance.registration", known.number());
        require(!known.isExpired(on()), "issuance.quotaExpired", known.number(), known.expiresOn());
        var room = known.left().subtract(known.reserved());
        require(amount().compareTo(room) <= 0, "issuance.noRoom", yi(amount()), yi(room));
    }

    private void priced() {
        var under = issue == null ? null : issue.registration().flatMap(unit::registration).orElse(null);
        require(under != null, "issuance.order");
        require(amount().signum() > 0, "issuance.amount");
        require(!under.isExpired(on()), "issuance.quotaExpired", under.number(), under.expiresOn());
        require(amount().compareTo(under.left()) <= 0, "issuance.overQuota", yi(amount()), yi(under.left()));
        String code = sheet.text(IssueField.CODE);
        require(unit.issues().stream().noneMatch(other -> !other.id().equals(bondId) && other.text(IssueField.CODE).equals(code)),
                "issuance.codeTaken", code);
    }

    private void settled() {
        var value = sheet.day(IssueField.VALUE_ON).orElseThrow();
        require(issue != null && issue.pricedOn().filter(value::isBefore).isEmpty(), "issuance.valueOn");
        require(sheet.day(IssueField.MATURITY_ON).orElseThrow().isAfter(value), "issuance.maturity");
        var proceeds = sheet.yuan(IssueField.PROCEEDS).orElseThrow();
        require(proceeds.signum() > 0 && proceeds.compareTo(issue.amount()) <= 0, "issuance.proceeds", yi(issue.amount()));
    }

    private void links(Map<String, BigDecimal> principals) {
        var seen = new HashSet<String>();
        for (RefinancingLink link : sheet.readLinks()) {
            var principal = principals.get(link.oldCode());
            require(principal != null, "issuance.links.unknown", link.oldCode());
            require(seen.add(link.oldCode() + link.dueOn()), "issuance.links.twice", link.oldCode());
            require(link.amount().signum() > 0, "issuance.links.amount", link.oldCode());
        }
        var sum = sheet.readLinks().stream().map(RefinancingLink::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var brought = sheet.yuan(IssueField.PROCEEDS).orElseGet(this::amount);
        require(sum.compareTo(brought) <= 0, "issuance.links.proceeds", yi(sum), yi(brought));
        sheet.readLinks().stream().map(RefinancingLink::oldCode).distinct().forEach(code -> old(code, principals.get(code)));
    }

    private void old(String code, @Nullable BigDecimal principal) {
        var own = sheet.readLinks().stream().filter(link -> link.oldCode().equals(code)).map(RefinancingLink::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var others = unit.linkedTo(code, bondId);
        require(principal != null && own.add(others).compareTo(principal) <= 0, "issuance.links.old", code, yi(own.add(others)),
                principal == null ? BigDecimal.ZERO : yi(principal));
    }

    private static BigDecimal yi(BigDecimal yuan) {
        return yuan.movePointLeft(MoveSheet.YI);
    }
}
