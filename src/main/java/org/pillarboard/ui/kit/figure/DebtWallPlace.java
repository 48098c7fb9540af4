package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.WallView;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;

/** The debt wall on a page of its own sort; where nothing is owed, something else may stand in its place. */
public final class DebtWallPlace extends Composite<Div> {

    private final transient DebtLedger ledger;
    private final @Nullable Component otherwise;

    public DebtWallPlace(DebtLedger ledger, @Nullable Component otherwise) {
        this.ledger = ledger;
        this.otherwise = otherwise;
        getContent().addClassNames("col", "grow");
    }

    /** @param more the address of the ledger */
    public void show(Lens lens, String more) {
        var book = ledger.book(lens.unitCode(), dayOf(lens), lens.asOf());
        boolean owes = !book.open(WallView.USUAL).isEmpty();
        getContent().removeAll();
        setVisible(owes);
        if (otherwise != null) {
            otherwise.setVisible(!owes);
        }
        if (owes) {
            getContent().add(DebtWalls.card(book, WallView.USUAL, getLocale())
                    .control(new NavAnchor(more, getTranslation("figure.debt.more"))));
        }
    }

    /** The day a ledger stands on: the end of the period, or the day we look from if that is earlier. */
    public static LocalDate dayOf(Lens lens) {
        var end = lens.period().endsOn();
        return end.isBefore(lens.asOf().day()) ? end : lens.asOf().day();
    }
}
