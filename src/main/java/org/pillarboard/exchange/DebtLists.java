package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Asked;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.debt.DebtFilter;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.WallMonth;
import org.pillarboard.debt.WallView;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.shared.AsOf;
import org.pillarboard.sheet.ExcelBook;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the debt ledger out as a workbook (导出台账): the debts looked at, their due days, the wall; in the reader's own scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class DebtLists {

    private static final int CENTS = 2;
    private static final int HUNDRED_MILLION = 8;
    private static final int PLACES = 4;

    private final DebtLedger ledger;
    private final Units units;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    DebtLists(DebtLedger ledger, Units units, CurrentUser user, Trail trail, Clock clock) {
        this.ledger = ledger;
        this.units = units;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The debts of a filter, of a unit with those below it, standing on a day, as known on another; unfiltered with the wall. Before
     * the ledger was opened it says so, and nothing else.
     *
     * @throws org.pillarboard.shared.NotFound for a unit out of the reader's scope, with a refusal in the trail
     */
    @Transactional
    public HandOut ledger(String unitCode, LocalDate day, AsOf asOf, WallView view, DebtFilter filter, SheetWords words) {
        var open = OpenBook.of(ledger.book(unitCode, day, asOf).silentBeforeOpening(), view);
        var late = open.late();
        var chosen = open.found(filter, late);
        var head = head(unitCode, day, asOf, view, words).where("overdueDebts", overdue(late, chosen, words));
        try (var book = new ExcelBook()) {
            if (open.book().isBeforeOpening()) {
                positions(open, late, words).write(book.page(words.text("list.debt.page")), head.with("opened",
                        words.text("figure.debt.opened", String.valueOf(open.book().opened()))), List.of());
            } else {
                write(book, chosen(head, filter, words), open, late, chosen, words, filter.equals(DebtFilter.USUAL));
            }
            trail.record(TrailKind.EXPORT, "debt", TakenAway.debts("xlsx", unitCode, day, asOf, view, filter).toString(), null,
                    Asked.lines(chosen.size()));
            return HandOut.of(head.title(), book);
        }
    }

    /** What of some debts was due by the day the list is known by and is not repaid; null: nothing. */
    private static @Nullable String overdue(List<LateDebt> all, List<Position> chosen, SheetWords words) {
        var ids = ids(chosen);
        var late = all.stream().filter(one -> ids.contains(one.position().instrument().id())).toList();
        return late.isEmpty() ? null : words.text("debt.overdue", late.size(), words.money(LateDebt.sum(late)));
    }

    private static Set<UUID> ids(List<Position> some) {
        return some.stream().map(one -> one.instrument().id()).collect(Collectors.toSet());
    }

    /** How debts are looked at and which of them, in words for paper. */
    public String told(WallView view, DebtFilter filter, SheetWords words) {
        return chosen(looked(ListHead.NOTHING, view, words), filter, words).told(words);
    }

    /** What is not looked at as usual is said in the title as well: it changes every amount. */
    private ListHead head(String unitCode, LocalDate day, AsOf asOf, WallView view, SheetWords words) {
        var name = words.unit(units.tree().get(unitCode));
        var title = Stream.of(words.text("list.debt.title", name, day.toString(), asOf.day().toString()),
                view.byExercise() ? "" : words.text("list.debt.atMaturity"), view.perpetualAsDebt() ? words.text("debt.perpetual.true") : "")
                .filter(part -> !part.isEmpty()).reduce((told, also) -> words.text("list.debt.title.also", told, also)).orElseThrow();
        return looked(new ListHead(title, List.of(
                new ListHead.Fact("exported", user.name() + " " + words.moment(clock.instant())),
                new ListHead.Fact("unit", unitCode + " " + name), new ListHead.Fact("asOf", asOf.day().toString()))), view, words);
    }

    private static ListHead looked(ListHead head, WallView view, SheetWords words) {
        return head.with("dueView", words.text("debt.view." + view.byExercise()))
                .with("perpetual", words.text("debt.perpetual." + view.perpetualAsDebt()));
    }

    private void write(ExcelBook book, ListHead asked, OpenBook open, List<LateDebt> late, List<Position> chosen, SheetWords words, boolean whole) {
        var head = asked.with("debts", words.text("debt.count", chosen.size(), words.money(OpenBook.balance(chosen))));
        var ids = ids(chosen);
        var dues = open.dues().stream().filter(due -> ids.contains(due.position().instrument().id())).toList();
        positions(open, late, words).write(book.page(words.text("list.debt.page")), head, chosen);
        dues(open, late, words).write(book.page(words.text("list.debt.dues")), head, dues);
        if (whole) {
            wall(words).write(book.page(words.text("list.debt.wall")), head, open.wall().months());
        }
    }

    private static ListHead chosen(ListHead head, DebtFilter filter, SheetWords words) {
        return head.with("debtState", words.text("debt.list.state." + filter.state()))
                .where("debtKind", filter.kind() == null ? null : words.text("debt.kind." + filter.kind())).where("debtText", filter.text());
    }

    /** What stands on the ledger's day and what on the day it is looked at from, each with its day. */
    private ListPage<Position> positions(OpenBook open, List<LateDebt> late, SheetWords words) {
        var seen = open.book().seenOn();
        var owed = late.stream().collect(Collectors.toMap(one -> one.position().instrument().id(), LateDebt::amount));
        var next = open.dues().stream().filter(due -> !due.on().isBefore(seen))
                .collect(Collectors.toMap(due -> due.position().instrument().id(), due -> due, (first, later) -> first));
        Function<Position, Optional<DueItem>> due = one -> Optional.ofNullable(next.get(one.instrument().id())).or(() -> open.next(one));
        return named(words)
                .number("principal", 20, one -> CENTS, one -> one.instrument().terms().principal())
                .number("drawn", 20, one -> CENTS, Position::drawn).on(open.book().day())
                .number("balance", 20, one -> CENTS, Position::balance).on(open.book().day())
                .number("overdue", 20, one -> CENTS, one -> owed.getOrDefault(one.instrument().id(), BigDecimal.ZERO)).on(seen)
                .number("rate", 10, one -> PLACES, Position::rate)
                .day("valueOn", 12, one -> one.instrument().terms().valueOn())
                .day("maturityOn", 12, one -> one.instrument().terms().maturityOn())
                .day("nextOn", 12, one -> due.apply(one).map(DueItem::on).orElse(null)).on(seen)
                .text("nextReason", 10, one -> due.apply(one).map(first -> reason(first, words)).orElse(""))
                .number("nextAmount", 20, one -> CENTS, one -> due.apply(one).map(DueItem::amount).orElse(null))
                .text("dueSources", 40, one -> due.apply(one).map(first -> words.sources(first, open.book().day())).orElseGet(() -> unpaid(owed, one, words)))
                .text("guarantor", 22, one -> one.instrument().guarantor())
                .text("purpose", 24, one -> one.instrument().purpose());
    }

    private static String unpaid(Map<UUID, BigDecimal> owed, Position one, SheetWords words) {
        return Optional.ofNullable(owed.get(one.instrument().id())).map(amount -> words.text("debt.due.unpaid", words.money(amount))).orElse("");
    }

    private ListPage<Position> named(SheetWords words) {
        return new ListPage<Position>(words)
                .text("debtCode", 12, one -> one.instrument().code())
                .text("venues", 24, one -> String.join(" ", one.instrument().venueCodes()))
                .text("debtName", 28, one -> one.instrument().name())
                .text("debtor", 28, one -> unit(one, words))
                .text("debtKind", 14, one -> words.text("debt.kind." + one.instrument().kind()))
                .text("creditor", 22, one -> one.instrument().creditor());
    }

    private String unit(Position position, SheetWords words) {
        return words.unit(units.tree().get(position.instrument().unitCode()));
    }

    private static String reason(DueItem due, SheetWords words) {
        return words.text("debt.reason." + due.reason());
    }

    /** What was not repaid by the day it is looked at from is overdue, and neither covered nor secured. */
    private ListPage<DueItem> dues(OpenBook open, List<LateDebt> late, SheetWords words) {
        Function<DueItem, BigDecimal> left = due -> due.amount().subtract(LateDebt.unpaid(due, late));
        var day = open.book().day();
        return new ListPage<DueItem>(words)
                .day("dueOn", 12, DueItem::on)
                .text("debtCode", 12, due -> due.position().instrument().code())
                .text("debtName", 28, due -> due.position().instrument().name())
                .text("debtor", 28, due -> unit(due.position(), words))
                .text("dueReason", 10, due -> reason(due, words))
                .number("dueAmount", 20, due -> CENTS, DueItem::amount)
                .number("covered", 20, due -> CENTS, due -> due.covered().min(left.apply(due))).on(day)
                .number("secured", 20, due -> CENTS, due -> due.secured().min(left.apply(due))).on(day)
                .number("uncovered", 20, due -> CENTS, due -> left.apply(due).subtract(due.covered()).max(BigDecimal.ZERO)).on(day)
                .number("overdue", 20, due -> CENTS, due -> LateDebt.unpaid(due, late)).on(open.book().seenOn())
                .text("dueSources", 40, due -> told(due, open, late, words));
    }

    /** Where its money comes from; of a day that is past whether it was repaid. */
    private static String told(DueItem due, OpenBook open, List<LateDebt> late, SheetWords words) {
        if (!due.on().isBefore(open.book().seenOn())) {
            return words.sources(due, open.book().day());
        }
        if (open.unansweredOn(open.book().seenOn()).contains(due)) {
            return words.text("debt.due.unanswered");
        }
        var unpaid = LateDebt.unpaid(due, late);
        return unpaid.signum() > 0 ? words.text("debt.due.unpaid", words.money(unpaid)) : words.text("debt.due.repaid");
    }

    private static ListPage<WallMonth> wall(SheetWords words) {
        return new ListPage<WallMonth>(words)
                .text("month", 10, month -> month.month().toString())
                .number("wallDue", 16, month -> PLACES, month -> yi(month.total()))
                .number("cash", 16, month -> PLACES, month -> yi(month.cash()))
                .number("lacking", 16, month -> PLACES, month -> yi(month.gap()));
    }

    private static BigDecimal yi(BigDecimal yuan) {
        return yuan.movePointLeft(HUNDRED_MILLION);
    }
}
