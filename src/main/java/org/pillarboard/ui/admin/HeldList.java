package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.pillarboard.identity.UnitHolding;

/** What there is of a unit, a line for each kind. */
final class HeldList {

    private HeldList() {
    }

    static Component of(List<UnitHolding> held, Function<UnitHolding, String> told) {
        var lines = new UnorderedList();
        held.forEach(one -> lines.add(new ListItem(told.apply(one))));
        return lines;
    }
}
