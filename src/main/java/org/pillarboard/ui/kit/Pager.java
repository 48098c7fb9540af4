package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;

/** The way through a long list, a page at a time: no more of it is ever drawn. */
public final class Pager extends Composite<Div> {

    private final int page;
    private final int size;
    private final int total;
    private final IntConsumer turn;

    /** @param page from 0 on; one behind the end shows the last */
    public Pager(int page, int size, int total, IntConsumer turn) {
        this.size = size;
        this.total = total;
        this.page = Math.clamp(page, 0, Math.max(0, (total - 1) / size));
        this.turn = turn;
    }

    /** The lines of the page that is shown. */
    public <T> List<T> of(List<T> all) {
        return all.stream().skip((long) page * size).limit(size).toList();
    }

    @Override
    protected Div initContent() {
        var pager = new Div();
        pager.addClassName("pager");
        if (total > size) {
            var place = new Span(getTranslation("kit.pager.place", String.valueOf(page * size + 1),
                    String.valueOf(Math.min(total, (page + 1) * size)), String.valueOf(total)));
            place.addClassNames("cap", "num");
            pager.add(place, button(Icons.CHEVRON_LEFT, "kit.pager.former", page - 1), button(Icons.CHEVRON_RIGHT, "kit.pager.next", page + 1));
        }
        return pager;
    }

    private Component button(Icons icon, String key, int to) {
        var button = new PressButton();
        button.add(icon.draw(16));
        button.addClassName("iconbtn");
        button.setAriaLabel(getTranslation(key));
        button.setEnabled(to >= 0 && to * size < total);
        button.addClickListener(event -> turn.accept(to));
        return button;
    }
}
