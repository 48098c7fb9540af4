package org.pillarboard.ui.kit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.springframework.beans.factory.annotation.Autowired;

/** An indicator is found by its code as well as by its names. */
class IndicatorChoiceTest extends ViewTest {

    @Autowired
    private Catalogues catalogues;

    @Test
    void findsAnIndicatorByCodeAndNames() {
        var box = new ComboBox<IndicatorRow>();
        IndicatorChoice.offer(box, catalogues.current().indicators());
        UI.getCurrent().add(box);
        var profit = catalogues.current().get("OE01");
        for (String typed : List.of("OE01", " oe01", profit.naming().name(), profit.naming().nameEn())) {
            ComboBoxKt.setUserInput(box, typed);
            assertThat(ComboBoxKt.getSuggestionItems(box)).as(typed).extracting(IndicatorRow::code).contains("OE01").hasSizeLessThan(9);
        }
    }
}
