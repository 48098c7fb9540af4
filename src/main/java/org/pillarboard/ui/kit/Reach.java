package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;

/** Brings what a press has drawn into sight, and the keyboard there, where a phone shows it above or below what was pressed. */
public final class Reach {

    private Reach() {
    }

    /** The part from its head on, at the top of the screen; a desk has it in sight. */
    public static void onPhone(Component part) {
        if (Breadth.isNarrow()) {
            to(part, "start");
        }
    }

    /** Says what was refused and brings it into sight: its place may be far above what was pressed, on a desk too. */
    public static void refusal(Div place, String sentence) {
        place.removeAll();
        place.add(new Note(Tone.BAD, sentence));
        to(place, Breadth.isNarrow() ? "start" : "nearest");
    }

    /** Puts the keyboard into a field, and so the field in sight; on a phone a day's field alone into sight: its calendar would cover what is told. */
    public static void field(Component field) {
        if (field instanceof DatePicker && Breadth.isNarrow()) {
            field.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        } else {
            ((Focusable<?>) field).focus();
        }
    }

    private static void to(Component part, String block) {
        part.getElement().setAttribute("tabindex", "-1");
        part.getElement().executeJs("setTimeout(() => { this.scrollIntoView({block: $0}); this.focus({preventScroll: true}); })", block);
    }
}
