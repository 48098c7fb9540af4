package org.pillarboard.ui.kit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.UnitRow;

/** A unit is found as people call it, whatever of that is shown. */
class UnitChoiceTest extends ViewTest {

    @Test
    void findsAUnitByItsCodeAndByAnyOfItsNames() {
        var box = new ComboBox<UnitRow>();
        UnitChoice.offer(box, List.of(unit("E01", "城市建设投资集团", "City Construction", "城投", "CCI"),
                unit("E02", "水务集团", "Water Group", "水务", "WG")));
        UI.getCurrent().add(box);
        box.setItemLabelGenerator(UnitRow::shortName);
        for (String typed : List.of("e01", "城市建设", "城投", "construction", " cci ")) {
            assertThat(found(box, typed)).as(typed).containsExactly("E01");
        }
        assertThat(found(box, "集团")).containsExactly("E01", "E02");
        assertThat(found(box, "地铁")).isEmpty();
    }

    private static List<String> found(ComboBox<UnitRow> box, String typed) {
        ComboBoxKt.setUserInput(box, typed);
        return ComboBoxKt.getSuggestionItems(box).stream().map(UnitRow::code).toList();
    }

    private static UnitRow unit(String code, String name, String nameEn, String shortName, String shortNameEn) {
        return new UnitRow(code, name, nameEn, shortName, shortNameEn, "CITY", "", "", LeverageClass.NONE, true, null, null, null, null, false);
    }
}
