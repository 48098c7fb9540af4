package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pillarboard.audit.Asked;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.DueItem;
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

/** Hands the debt ledger out as a workbook (导出台账): every debt, every due day, the wall; in the reader's own scope. */
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
     * The ledger of a unit with those below it, standing on a day, as known on another.
     *
     * @throws org.pillarboard.shared.NotFound for a unit out of the reader's scope, with a refusal in the trail
     */
    @Transactional
    public HandOut ledger(String unitCode, LocalDate day, AsOf asOf, WallView view, SheetWords words) {
        var debts = ledger.book(unitCode, day, asOf).silentBeforeOpening();
        var name = words.unit(units.tree().get(unitCode));
        var head = new ListHead(words.text("list.debt.title", name, day.toString()), List.of(
                new ListHead.Fact("exported", user.name() + " " + words.moment(clock.instant())),
                new ListHead.Fact("unit", unitCode + " " + name), new ListHead.Fact("asOf", asOf.day().toString()),
                new ListHead.Fact("dueView", words.text("debt.view." + view.byExercise()))));
        try (var book = new ExcelBook()) {
            write(book, head, debts, view, words);
            trail.record(TrailKind.EXPORT, "debt", TakenAway.debts("xlsx", unitCode, day, asOf, view).toString(), null,
                    Asked.lines(debts.positions().size()));
            return HandOut.of(head.title(), book);
        }
    }

    private void write(ExcelBook book, ListHead head, DebtBook debts, WallView view, SheetWords words) {
        var open = OpenBook.of(debts, view);
        positions(words).write(book.page(words.text("list.debt.page")), head, debts.positions());
        dues(words).write(book.page(words.text("list.debt.dues")), head, open.dues());
        wall(words).write(book.page(words.text("list.debt.wall")), head, open.wall().months());
    }

    private ListPage<Position> positions(SheetWords words) {
        return new ListPage<Position>(words)
                .text("debtCode", 12, one -> one.instrument().code())
                .text("venues", 24, one -> String.join(" ", one.instrument().venueCodes()))
                .text("debtName", 28, one -> one.instrument().name())
                .text("debtor", 28, one -> unit(one, words))
                .text("debtKind", 14, one -> words.text("debt.kind." + one.instrument().kind()))
                .text("creditor", 22, one -> one.instrument().creditor())
                .number("principal", 20, one -> CENTS, one -> one.instrument().terms().principal())
                .number("drawn", 20, one -> CENTS, Position::drawn)
                .number("balance", 20, one -> CENTS, Position::balance)
                .number("overdue", 20, one -> CENTS, Position::overdue)
                .number("rate", 10, one -> PLACES, Position::rate)
                .text("valueOn", 12, one -> one.instrument().terms().valueOn().toString())
                .text("maturityOn", 12, one -> one.instrument().terms().maturityOn().toString())
                .text("exerciseOn", 12, one -> one.isOpen() ? one.exerciseOn().toString() : "")
                .text("readiness", 10, one -> one.isOpen() ? one.readiness().name() : "")
                .text("guarantor", 22, one -> one.instrument().guarantor())
                .text("purpose", 24, one -> one.instrument().purpose());
    }

    private String unit(Position position, SheetWords words) {
        return words.unit(units.tree().get(position.instrument().unitCode()));
    }

    private ListPage<DueItem> dues(SheetWords words) {
        return new ListPage<DueItem>(words)
                .text("dueOn", 12, due -> due.on().toString())
                .text("debtCode", 12, due -> due.position().instrument().code())
                .text("debtName", 28, due -> due.position().instrument().name())
                .text("debtor", 28, due -> unit(due.position(), words))
                .text("dueReason", 10, due -> words.text("debt.reason." + due.reason()))
                .number("dueAmount", 20, due -> CENTS, DueItem::amount)
                .number("covered", 20, due -> CENTS, DueItem::covered)
                .number("secured", 20, due -> CENTS, DueItem::secured)
                .number("uncovered", 20, due -> CENTS, DueItem::uncovered)
                .text("readiness", 10, due -> due.position().readiness().name());
    }

    private static ListPage<WallMonth> wall(SheetWords words) {
        return new ListPage<WallMonth>(words)
                .text("month", 10, month -> month.month().toString())
                .number("dueAmount", 16, month -> PLACES, month -> yi(month.total()))
                .number("cash", 16, month -> PLACES, month -> yi(month.cash()))
                .number("lacking", 16, month -> PLACES, month -> yi(month.gap()));
    }

    private static BigDecimal yi(BigDecimal yuan) {
        return yuan.movePointLeft(HUNDRED_MILLION);
    }
}
