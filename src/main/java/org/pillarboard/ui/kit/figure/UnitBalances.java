package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.pillarboard.debt.UnitDebt;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.ui.kit.Bar;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.NavAnchor;

/** What the units owe, the largest first, as bars of one scale; each leads to the unit's own ledger. */
public final class UnitBalances extends Composite<Div> {

    private static final int SHOWN = 9;

    private final transient UnitTree tree;
    private final transient Function<String, String> href;
    private final int all;
    private final Div rows = new Div();

    /** @param href the address of a unit's ledger */
    public UnitBalances(List<UnitDebt> units, UnitTree tree, Function<String, String> href) {
        this.tree = tree;
        this.href = href;
        this.all = units.size();
        rows.addClassName("balances");
        units.stream().limit(SHOWN).forEach(one -> rows.add(row(one, units.getFirst().balance())));
    }

    @Override
    protected Div initContent() {
        var filled = new Div(new Card(getTranslation("figure.debt.balances"), sub()).body(rows));
        filled.addClassName("filled");
        return filled;
    }

    private String sub() {
        String money = MoneyUnit.HUNDRED_MILLION.name(getLocale());
        return all > SHOWN ? getTranslation("figure.debt.balances.some", money, String.valueOf(SHOWN), String.valueOf(all)) : money;
    }

    private Component row(UnitDebt one, BigDecimal most) {
        var name = UnitNames.brief(tree.get(one.unitCode()), getLocale());
        var amount = new Span(DebtWalls.amount(one.balance(), getLocale()));
        amount.addClassNames("num", "b");
        var label = new Span(name);
        label.addClassName("ell");
        var row = new NavAnchor(href.apply(one.unitCode()), label, new Bar(one.balance(), most, name), amount);
        row.addClassName("balance");
        return row;
    }
}
