package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.Position;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.ui.kit.Bar;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.NavAnchor;

/** What is owed, the largest first, as bars of one scale: by unit, each leading to its own ledger; of a single unit by debt. */
public final class DebtBalances extends Composite<Div> {

    private static final int SHOWN = 9;

    private final transient OpenBook open;
    private final transient UnitTree tree;

    private final transient UnaryOperator<String> ledger;
    private final transient UnaryOperator<String> debt;

    private record Owed(String name, BigDecimal balance, String href) {
    }

    /**
     * @param ledger the address of a unit's ledger
     * @param debt   the address of a debt by its number
     */
    public DebtBalances(OpenBook open, UnitTree tree, UnaryOperator<String> ledger, UnaryOperator<String> debt) {
        this.open = open;
        this.tree = tree;
        this.ledger = ledger;
        this.debt = debt;
    }

    @Override
    protected Div initContent() {
        var units = open.byUnit();
        boolean single = units.size() == 1;
        var all = single ? debts() : units.stream().map(one -> new Owed(UnitNames.brief(tree.get(one.unitCode()), getLocale()),
                one.balance(), ledger.apply(one.unitCode()))).toList();
        var rows = new Div();
        rows.addClassName("balances");
        all.stream().limit(SHOWN).forEach(one -> rows.add(row(one, all.getFirst().balance())));
        String key = single ? "figure.debt.balances.single" : "figure.debt.balances";
        var filled = new Div(new Card(getTranslation(key), sub(key, all.size())).body(rows));
        filled.addClassName("filled");
        return filled;
    }

    private List<Owed> debts() {
        return open.open().stream().sorted(Comparator.comparing(Position::balance).reversed().thenComparing(one -> one.instrument().code()))
                .map(one -> new Owed(one.instrument().name(), one.balance(), debt.apply(one.instrument().code()))).toList();
    }

    private String sub(String key, int all) {
        String money = MoneyUnit.HUNDRED_MILLION.name(getLocale());
        return all > SHOWN ? getTranslation(key + ".some", money, String.valueOf(SHOWN), String.valueOf(all)) : money;
    }

    private Component row(Owed one, BigDecimal most) {
        var amount = new Span(DebtWalls.amount(one.balance(), getLocale()));
        amount.addClassNames("num", "b");
        var label = new Span(one.name());
        label.addClassName("ell");
        var row = new NavAnchor(one.href(), label, new Bar(one.balance(), most, one.name()), amount);
        row.addClassName("balance");
        return row;
    }
}
