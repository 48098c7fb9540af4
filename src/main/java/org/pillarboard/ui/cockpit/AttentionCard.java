package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pillarboard.cockpit.Attention;
import org.pillarboard.cockpit.AttentionKind;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.Seg;

/** What needs attention: a filter by reason, the gravest few, the rest on request. */
final class AttentionCard extends Composite<Section> {

    private static final int SHOWN = 6;

    private final transient AttentionLines lines;
    private final transient Consumer<Optional<AttentionKind>> choose;
    private final Section section = new Section();
    private List<Attention> all = List.of();
    private Optional<AttentionKind> filter = Optional.empty();
    private boolean whole;

    /** @param choose called with the reason the user picked; empty for all */
    AttentionCard(AttentionLines lines, Consumer<Optional<AttentionKind>> choose) {
        this.lines = lines;
        this.choose = choose;
    }

    @Override
    protected Section initContent() {
        return section;
    }

    void show(List<Attention> attention, Optional<AttentionKind> only, Lens lens) {
        all = attention;
        filter = only;
        draw(lens);
    }

    private void draw(Lens lens) {
        var shown = all.stream().filter(one -> filter.isEmpty() || filter.get() == one.kind()).toList();
        var list = new Div();
        list.addClassName("att");
        shown.stream().limit(whole ? shown.size() : SHOWN).forEach(one -> list.add(lines.draw(one, lens)));
        var card = new Card(getTranslation("cockpit.attention")).withClass("attcard", "col");
        if (all.isEmpty()) {
            card.bleed(new EmptyState(Icons.CHECK, getTranslation("cockpit.attention.none"),
                    getTranslation("cockpit.attention.none.next")));
        } else {
            card.control(filter()).bleed(list);
        }
        int rest = shown.size() - SHOWN;
        if (!whole && rest > 0) {
            card.bleed(more(rest, lens));
        }
        section.removeAll();
        section.addClassName("attbox");
        section.add(card);
    }

    private Component filter() {
        var choices = new ArrayList<Optional<AttentionKind>>();
        choices.add(Optional.empty());
        for (AttentionKind kind : AttentionKind.values()) {
            choices.add(Optional.of(kind));
        }
        return new Seg<>(getTranslation("cockpit.attention.filter"), choices, this::label, filter).small()
                .onChoice(choose);
    }

    private String label(Optional<AttentionKind> kind) {
        return kind.map(one -> getTranslation("cockpit.attention." + one, count(one)))
                .orElseGet(() -> getTranslation("cockpit.attention.all", String.valueOf(all.size())));
    }

    private String count(AttentionKind kind) {
        return String.valueOf(all.stream().filter(one -> one.kind() == kind).count());
    }

    private Component more(int rest, Lens lens) {
        var button = new NativeButton(getTranslation("cockpit.attention.more", String.valueOf(rest)), event -> {
            whole = true;
            draw(lens);
        });
        button.addClassName("more");
        return button;
    }
}
