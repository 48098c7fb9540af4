package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts that are only looked at, such as a legend: drawn once, sent as markup, replaced whole. */
@Tag("div")
public final class Still extends Component implements HasStyle {

    public Still(Component... parts) {
        Markup.into(getElement(), parts);
    }

    /** Puts such parts into a place in the stead of what it held, such as a row of links. */
    public static void fill(HasElement place, List<? extends Component> parts) {
        Markup.into(place.getElement(), parts.toArray(Component[]::new));
    }

    /**
     * Puts a part into a slot of one child of a place that was filled, in the stead of what stood there; the rest stays, and so does
     * the focus.
     *
     * @param child a selector of the child
     * @param part  none to leave the slot empty
     */
    public static void swap(HasElement place, String child, String slot, @Nullable Component part) {
        if (part != null) {
            part.getElement().setAttribute("slot", slot);
        }
        place.getElement().executeJs("""
                const child = this.querySelector($0);
                child?.querySelector(`:scope > [slot="${$1}"]`)?.remove();
                child?.insertAdjacentHTML('beforeend', $2);
                """, child, slot, part == null ? "" : Markup.of(part));
    }

    public Still withClass(String... classNames) {
        addClassNames(classNames);
        return this;
    }
}
