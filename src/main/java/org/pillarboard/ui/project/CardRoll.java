package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** A register on a phone: a card each, part of the page and without a box that scrolls; more of them on demand. */
final class CardRoll<R> extends Composite<Div> {

    static final int STEP = 20;
    private final transient Function<Pageable, List<R>> pages;
    private final transient Function<R, Component> card;
    private final long count;
    private final Div list = new Div();
    private final Button more = new Button("", event -> further());
    private transient IntConsumer reached = shown -> { };
    private int shown = STEP;

    /**
     * @param label of the list, read aloud
     * @param count of all there are
     */
    CardRoll(String label, Function<Pageable, List<R>> pages, long count, Function<R, Component> card) {
        this.pages = pages;
        this.count = count;
        this.card = card;
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", label);
    }

    /**
     * Begins where its reader was.
     *
     * @param shown   how many stand there at once, a multiple of {@link #STEP}
     * @param reached is told how many stand there after more were asked for
     */
    CardRoll<R> from(int shown, IntConsumer reached) {
        this.shown = shown;
        this.reached = reached;
        return this;
    }

    @Override
    protected Div initContent() {
        draw(pages.apply(PageRequest.of(0, shown)));
        more.addClassName("more");
        tellWhatIsLeft();
        return new Div(list, more);
    }

    private void further() {
        var rows = pages.apply(PageRequest.of(shown / STEP, STEP));
        draw(rows);
        if (!rows.isEmpty()) {
            list.getComponentAt(shown).getElement().executeJs("this.querySelector('a').focus()");
        }
        shown += STEP;
        tellWhatIsLeft();
        reached.accept(shown);
    }

    private void tellWhatIsLeft() {
        long left = Math.max(0, count - shown);
        more.setText(getTranslation("project.list.more", Math.min(STEP, left), left));
        more.setVisible(left > 0);
    }

    private void draw(List<R> rows) {
        rows.stream().map(card).forEach(one -> {
            one.getElement().setAttribute("role", "listitem");
            list.add(one);
        });
    }
}
