package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The head of a page: eyebrow, the finding as the page's only h1, and at the right the as-of day and the actions.
 * Each clause of the finding breaks as a whole.
 */
public final class PageHead extends Composite<Header> {

    private final Div eyebrow = new Div();
    private final List<Component> told = new ArrayList<>();
    private final H1 finding = new H1();
    private final Div actions = new Div();
    private final Div notes = new Div();
    private final List<Component> noted = new ArrayList<>();

    public PageHead(String... clauses) {
        this(Stream.of(clauses).map(FindingClause::new).toList());
    }

    public PageHead(Collection<FindingClause> clauses) {
        finding(clauses);
    }

    /** Replaces the finding: the same head lives on while the figures move. */
    public PageHead finding(Collection<FindingClause> clauses) {
        Still.fill(finding, clauses.stream().map(FindingClause::draw).toList());
        return this;
    }

    /** Adds parts that are looked at or lead elsewhere, parted by small dots: scope, legend, the way up. With demonstration data its chip follows by itself. */
    public PageHead eyebrow(Component... parts) {
        for (Component part : parts) {
            if (!told.isEmpty()) {
                told.add(new Dot());
            }
            told.add(part);
        }
        Still.fill(eyebrow, told);
        return this;
    }

    public PageHead eyebrow(String text) {
        return eyebrow(Whole.span(text));
    }

    /** Adds the page's name, since the title does not tell it, with what is done there. */
    public PageHead eyebrow(String name, String means) {
        return eyebrow(name + getTranslation("kit.colon") + means);
    }

    /** The chip stands beside the last part, on whatever line that is. */
    private void announce() {
        var last = new Span(Stream.concat(told.isEmpty() ? Stream.empty() : Stream.of(told.removeLast()), Stream.of(new DemoChip()))
                .toArray(Component[]::new));
        last.addClassName("last");
        told.add(last);
        Still.fill(eyebrow, told);
    }

    /** Adds to the right: pickers and buttons. */
    public PageHead actions(Component... parts) {
        actions.add(parts);
        return this;
    }

    /** Adds a sentence below the finding, as wide as the page: on what the figures stand; with the ways it leads to. */
    public PageHead note(Component told, Component... ways) {
        var line = new Div(told);
        line.add(ways);
        noted.add(line);
        Still.fill(notes, noted);
        notes.setVisible(true);
        return this;
    }

    @Override
    protected Header initContent() {
        eyebrow.addClassName("eyebrow");
        if (DemoChip.isAnnounced()) {
            announce();
        }
        actions.addClassName("r");
        var left = new Div(eyebrow, finding);
        left.addClassName("l");
        notes.addClassName("notes");
        notes.setVisible(!noted.isEmpty());
        var head = new Header(left, actions, notes);
        head.addClassName("phead");
        return head;
    }
}
