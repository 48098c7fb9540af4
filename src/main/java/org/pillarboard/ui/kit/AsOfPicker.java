package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.pillarboard.shared.AsOf;

/**
 * Chooses the day we look from; the screen is opened again as known on that day. A past day is said in amber, with the
 * way back to today.
 */
public final class AsOfPicker extends Composite<Div> {

    private final Lens lens;
    private final AsOf today;

    public AsOfPicker(Lens lens, AsOf today) {
        this.lens = lens;
        this.today = today;
    }

    @Override
    protected Div initContent() {
        var box = new Div(new Span(getTranslation("kit.asOf")), picker());
        box.addClassName("asof");
        if (lens.asOf().day().isBefore(today.day())) {
            box.getElement().setAttribute("data-past", true);
            box.add(back());
        }
        return box;
    }

    private DatePicker picker() {
        var picker = new DatePicker(lens.asOf().day());
        picker.setI18n(DatePickerTexts.of(getLocale()));
        picker.setMax(today.day());
        picker.setAriaLabel(getTranslation("kit.asOf.day"));
        picker.addThemeName("small");
        picker.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null && !event.getValue().isAfter(today.day())) {
                look(event.getValue());
            }
        });
        return picker;
    }

    private Button back() {
        var button = new Button(getTranslation("kit.asOf.back"), event -> LensNavigation.lookAfresh(getUI().orElseThrow(), lens.at(today)));
        button.addThemeNames("small", "tertiary");
        return button;
    }

    private void look(LocalDate day) {
        var then = lens.at(new AsOf(day));
        if (then.isAhead()) {
            LensNavigation.lookAfresh(getUI().orElseThrow(), then);
        } else {
            LensNavigation.look(getUI().orElseThrow(), then);
        }
    }
}
