package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.LensNavigation;

/** Chooses the unit; the screen is opened again through the new lens. */
public final class UnitPicker extends Composite<ComboBox<UnitRow>> {

    private final Lens lens;
    private final List<UnitRow> choices;

    public UnitPicker(Lens lens, List<UnitRow> choices) {
        this.lens = lens;
        this.choices = choices;
    }

    @Override
    protected ComboBox<UnitRow> initContent() {
        var box = new ComboBox<UnitRow>();
        UnitChoice.offer(box, choices);
        box.setItemLabelGenerator(unit -> named(unit));
        choices.stream().filter(unit -> unit.code().equals(lens.unitCode())).findFirst().ifPresent(box::setValue);
        box.setAriaLabel(getTranslation("figure.unit"));
        box.addThemeName("small");
        box.addClassName("unit");
        box.setOverlayWidth("260px");
        if (box.getValue() != null) {
            box.setClassName("long", Breadth.isAskedWhole(named(box.getValue())));
            box.getElement().setAttribute("title", UnitNames.full(box.getValue(), getLocale()));
        }
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                LensNavigation.look(event.getSource().getUI().orElseThrow(), lens.at(event.getValue().code()));
            }
        });
        return box;
    }

    /** A unit that has left is told from those in scope; since when stands in the page's head. */
    private String named(UnitRow unit) {
        String name = UnitNames.brief(unit, getLocale());
        return unit.leftOn() != null && !unit.leftOn().isAfter(lens.asOf().day()) ? getTranslation("figure.left.chosen", name) : name;
    }
}
