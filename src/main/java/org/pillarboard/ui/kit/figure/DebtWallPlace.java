package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.WallView;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;

/** The debt wall on a page of its own sort; where nothing is owed, something else may stand in its place. */
public final class DebtWallPlace extends Composite<Div> {

    private final @Nullable Component otherwise;

    public DebtWallPlace(@Nullable Component otherwise) {
        this.otherwise = otherwise;
        getContent().addClassNames("col", "grow");
    }

    /** The ledger as a lens sees it. */
    public static DebtBook book(DebtLedger ledger, Lens lens) {
        return ledger.book(lens.unitCode(), dayOf(lens), lens.asOf()).silentBeforeOpening();
    }

    /**
     * @param more the address of the ledger
     * @param pick called with the month whose bar was clicked
     */
    public void show(DebtBook book, String more, Consumer<YearMonth> pick) {
        show(OpenBook.of(book, WallView.USUAL), more, pick);
    }

    /** The same in a view of one's choice; with controls for it, if there are any, in the card's head. */
    public void show(OpenBook open, String more, Consumer<YearMonth> pick, Component... controls) {
        boolean owes = !open.open().isEmpty();
        getContent().removeAll();
        setVisible(owes);
        if (otherwise != null) {
            otherwise.setVisible(!owes);
        }
        if (owes) {
            getContent().add(DebtWalls.card(open, getLocale(), pick).control(controls)
                    .control(new NavAnchor(more, getTranslation("figure.debt.more"))));
        }
    }

    /** The day a ledger stands on: the end of the period, or the day we look from if that is earlier. */
    public static LocalDate dayOf(Lens lens) {
        var end = lens.period().endsOn();
        return end.isBefore(lens.asOf().day()) ? end : lens.asOf().day();
    }
}
