package org.pillarboard.ui.pillar;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.WallView;
import org.pillarboard.identity.Units;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.DebtBalances;
import org.pillarboard.ui.kit.figure.DebtWallPlace;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.kit.figure.WallViews;
import org.pillarboard.ui.shell.Links;

/** On the page of the pillar that is about debt: the wall with its switches, and beside it what each unit owes, or a single one by debt. */
final class DebtPair extends Composite<Div> {

    private static final String DEBT = "DR";

    private final transient DebtLedger debts;
    private final transient Units units;
    private final DebtWallPlace wall = new DebtWallPlace(null);

    DebtPair(DebtLedger debts, Units units) {
        this.debts = debts;
        this.units = units;
        getContent().addClassNames("two", "debtpair");
    }

    void show(String pillar, Lens lens, WallView view) {
        setVisible(pillar.equals(DEBT));
        if (!isVisible()) {
            return;
        }
        var open = OpenBook.of(DebtWallPlace.book(debts, lens), view);
        wall.show(open, Links.debt(lens), month -> Links.go(Links.debtMonth(lens, month.toString())),
                WallViews.switches(view, getLocale(), other -> WallViews.keep(getUI().orElseThrow(), other)));
        getContent().removeAll();
        getContent().setClassName("two", wall.isVisible());
        if (!wall.isVisible()) {
            var opened = DebtWalls.opened(open.book(), "figure.debt.opened", getLocale());
            setVisible(opened.isPresent());
            opened.map(told -> new Note(Tone.INFO, told)).ifPresent(getContent()::add);
            return;
        }
        getContent().add(wall, new DebtBalances(open, units.tree(), unit -> Links.debt(lens.at(unit)),
                code -> Links.debtInstrument(code, lens)));
    }
}
