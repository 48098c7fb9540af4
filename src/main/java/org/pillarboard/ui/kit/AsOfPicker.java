package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.pillarboard.shared.AsOf;

/**
 * Chooses the day we look from; the screen is opened again as known on that day. A past day is said in amber, with the
 * way back to today.
 */
public final class AsOfPicker extends Composite<Div> {

    private final LocalDate day;
    private final LocalDate today;
    private final transient Consumer<LocalDate> look;

    public AsOfPicker(Lens lens, AsOf today) {
        this(lens.asOf().day(), today.day(), day -> look(lens.at(new AsOf(day)), day.equals(today.day())));
    }

    /** The same on a page that has no lens. @param look opens it as known on a day, up to today */
    public AsOfPicker(LocalDate day, LocalDate today, Consumer<LocalDate> look) {
        this.day = day;
        this.today = today;
        this.look = look;
    }

    @Override
    protected Div initContent() {
        var box = new Div(new Span(getTranslation("kit.asOf")), picker());
        box.addClassName("asof");
        if (day.isBefore(today)) {
            box.getElement().setAttribute("data-past", true);
            box.add(back());
        }
        return box;
    }

    private DatePicker picker() {
        var picker = new DatePicker(day);
        picker.setI18n(DatePickerTexts.of(getLocale()));
        picker.setMax(today);
        picker.setAriaLabel(getTranslation("kit.asOf.day"));
        picker.addThemeName("small");
        picker.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null && !event.getValue().isAfter(today)) {
                look.accept(event.getValue());
            }
        });
        return picker;
    }

    private Button back() {
        var button = new Button(getTranslation("kit.asOf.back"), event -> look.accept(today));
        button.addThemeNames("small", "tertiary");
        return button;
    }

    private static void look(Lens then, boolean afresh) {
        if (afresh || then.isAhead()) {
            LensNavigation.lookAfresh(UI.getCurrent(), then);
        } else {
            LensNavigation.look(UI.getCurrent(), then);
        }
    }
}
