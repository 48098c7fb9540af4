package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.pillarboard.indicator.IndicatorRow;

/** Indicators to choose from, shown by name and found by code and by both names. */
public final class IndicatorChoice {

    private IndicatorChoice() {
    }

    public static void offer(ComboBox<IndicatorRow> box, Collection<IndicatorRow> indicators) {
        ComboBox.ItemFilter<IndicatorRow> found = (row, typed) -> Stream.of(row.code(), row.naming().name(), row.naming().nameEn())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)));
        box.setItems(found, indicators);
        box.setItemLabelGenerator(row -> row.name(UI.getCurrent().getLocale()));
    }
}
