package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import java.util.Collection;
import java.util.Locale;
import org.pillarboard.identity.UnitRow;

/** Units to choose from, found by code and by any of their names, whichever of them is shown. */
public final class UnitChoice {

    private UnitChoice() {
    }

    public static void offer(ComboBoxBase<?, UnitRow, ?> box, Collection<UnitRow> units) {
        ComboBox.ItemFilter<UnitRow> found = (unit, typed) -> unit.isCalled(typed)
            || box.getItemLabelGenerator().apply(unit).toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
        box.setItems(found, units);
    }
}
