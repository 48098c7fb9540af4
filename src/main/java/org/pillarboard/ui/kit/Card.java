package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A card: a section with a title, its unit once beside it, at most one control at the right, and a body. */
public final class Card extends Composite<Section> {

    private final Div head = new Div();
    private final Section section = new Section();
    private final Span sub = new Span();
    private final H2 heading = new H2();

    public Card(String title) {
        this(title, null);
    }

    /** @param sub the scope and the unit of all figures of the card, such as "this year, 亿元" */
    public Card(String title, @Nullable String sub) {
        head.addClassName("chead");
        Whole.fill(heading, title);
        head.add(heading);
        if (sub != null) {
            sub(sub);
        }
        section.addClassName("card");
        section.setAriaLabel(title);
        section.add(head);
    }

    /** Tells whoever points at the title in which order the lines below stand. */
    public Card order(String text) {
        heading.setTitle(text);
        return this;
    }

    /** Says beside the title what its scope and unit are now. */
    public void sub(String text) {
        sub.removeAll();
        Whole.fill(sub, text);
        sub.addClassName("sub");
        if (sub.getParent().isEmpty()) {
            head.addComponentAtIndex(1, sub);
        }
    }

    /** Puts parts at the right end of the head. */
    public Card control(Component... parts) {
        var spring = new Span();
        spring.addClassName("sp");
        head.add(spring);
        head.add(parts);
        return this;
    }

    /** Parts in the padded body. */
    public Card body(Component... parts) {
        var body = new Div(parts);
        body.addClassName("cbody");
        section.add(body);
        return this;
    }

    /** Parts from edge to edge: tables and lists. */
    public Card bleed(Component... parts) {
        section.add(parts);
        return this;
    }

    /**
     * Behind its head until it is opened, for a long one on a phone. After everything was added to it.
     *
     * @param open   whether it is open at first
     * @param turned is told when it was opened or closed
     */
    public Card folded(boolean open, Consumer<Boolean> turned) {
        var body = section.getChildren().filter(part -> part != head).toArray(Component[]::new);
        var fold = new NativeDetails();
        fold.addClassName("fold");
        section.remove(head);
        section.remove(body);
        fold.setSummary(head);
        fold.setContent(new Div(body));
        fold.setOpen(open);
        fold.addToggleListener(event -> turned.accept(event.isOpened()));
        section.add(fold);
        return this;
    }

    @Override
    protected Section initContent() {
        return section;
    }

    public Card withClass(String... classNames) {
        section.addClassNames(classNames);
        return this;
    }
}
