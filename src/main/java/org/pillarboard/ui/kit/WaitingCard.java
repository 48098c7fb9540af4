package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What waits for the reader, a line each, which leads to where it is done; not there when nothing waits. */
public final class WaitingCard extends Composite<Card> {

    /**
     * One thing that waits.
     *
     * @param link   where it is done
     * @param below  what it belongs to, or why it waits
     * @param beside since or until when, or by whom
     */
    public record Line(String link, String name, String below, String beside, StatusBadge state) {
    }

    /** So many are shown, and the rest on demand. */
    private static final int FIRST = 6;
    private final String title;
    private final String sub;
    private final List<Line> lines;
    private final String rest;

    public WaitingCard(String title, String sub, List<Line> lines) {
        this(title, sub, lines, "kit.waiting.rest");
    }

    /** @param rest the text that counts what is not shown yet, where the field counts it by a word of its own */
    public WaitingCard(String title, String sub, List<Line> lines, String rest) {
        this.rest = rest;
        this.title = title;
        this.sub = sub;
        this.lines = List.copyOf(lines);
        setVisible(!lines.isEmpty());
    }

    @Override
    protected Card initContent() {
        var list = new Div();
        list.addClassName("duelist");
        boolean cut = lines.size() > FIRST + 1;
        lines.stream().limit(cut ? FIRST : lines.size()).forEach(line -> list.add(draw(line)));
        if (cut) {
            list.add(rest(list));
        }
        return new Card(title, sub).bleed(list).withClass("duecard");
    }

    private Component rest(Div list) {
        var rest = new PressButton(getTranslation(this.rest, String.valueOf(lines.size() - FIRST)));
        rest.addClassName("rest");
        rest.addClickListener(event -> {
            list.remove(rest);
            lines.stream().skip(FIRST).forEach(line -> list.add(draw(line)));
            list.getElement().executeJs("this.children[$0].focus()", FIRST);
        });
        return rest;
    }

    private static Component draw(Line line) {
        var name = new Span(line.name());
        name.addClassName("b");
        var below = new Span(line.below());
        below.addClassNames("cap", "ell");
        below.setTitle(line.below());
        var beside = new Span(line.beside());
        beside.addClassNames("num", "cap");
        var link = new NavAnchor(line.link(), new Div(name, below), beside, line.state());
        link.addClassName("dl");
        return link;
    }
}
