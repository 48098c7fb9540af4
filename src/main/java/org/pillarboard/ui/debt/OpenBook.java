package org.pillarboard.ui.debt;

import java.util.List;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.MaturityWall;
import org.pillarboard.debt.WallView;

/** The ledger with what falls due of it, reckoned once for all parts of the page. */
record OpenBook(DebtBook book, List<DueItem> dues, MaturityWall wall) {

    static OpenBook of(DebtBook book, WallView view) {
        var dues = book.dues(view);
        return new OpenBook(book, dues, book.wall(view, dues));
    }
}
