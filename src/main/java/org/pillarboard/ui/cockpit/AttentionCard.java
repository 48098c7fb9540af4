package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.Attention;
import org.pillarboard.cockpit.AttentionKind;
import org.pillarboard.cockpit.CockpitSnapshot;
import org.pillarboard.project.Latecomers;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.Seg;
import org.pillarboard.ui.kit.Still;
import org.pillarboard.ui.kit.figure.DebtWalls;

/** What needs attention: a filter by reason, the gravest few, the rest on request. */
final class AttentionCard extends Composite<Section> {

    private static final int SHOWN = 7;

    private final transient AttentionLines lines;
    private final transient Consumer<Optional<AttentionKind>> choose;
    private final transient Runnable showRest;

    /**
     * @param choose   called with the reason the user picked; empty for all
     * @param showRest called when the user wants to see the rest
     */
    AttentionCard(AttentionLines lines, Consumer<Optional<AttentionKind>> choose, Runnable showRest) {
        this.lines = lines;
        this.choose = choose;
        this.showRest = showRest;
    }

    /** @param whole whether the rest is shown too */
    void show(CockpitSnapshot snapshot, Optional<AttentionKind> only, boolean whole, Lens lens) {
        var all = snapshot.attention();
        var shown = all.stream().filter(one -> only.isEmpty() || only.get() == one.kind()).toList();
        var card = new Card(getTranslation("cockpit.attention")).withClass("attcard", "col");
        if (all.isEmpty()) {
            card.bleed(snapshot.indicators() == 0
                    ? new EmptyState(getTranslation("cockpit.attention.nothingAsked"), getTranslation("cockpit.attention.none.next"))
                    : new EmptyState(Icons.CHECK, getTranslation("cockpit.attention.none"), getTranslation("cockpit.attention.none.next")));
        } else {
            card.order(getTranslation("cockpit.attention.order")).control(filter(all, only)).bleed(list(shown, whole, lens));
        }
        int rest = shown.size() - SHOWN;
        if (!whole && rest > 0) {
            card.bleed(more(rest));
        }
        DebtWalls.opened(snapshot.debts(), "cockpit.attention.opened", getLocale()).map(AttentionCard::aside).ifPresent(card::body);
        later(snapshot.standstill().lateProjects(), "project.register.later").ifPresent(card::body);
        later(snapshot.standstill().lateTasks(), "task.register.later").ifPresent(card::body);
        getContent().removeAll();
        getContent().addClassName("attbox");
        getContent().add(card);
    }

    private Optional<Component> later(@Nullable Latecomers some, String key) {
        return Optional.ofNullable(some).map(late -> aside(getTranslation(key, late.count(), late.since().toString())));
    }

    /** What the list cannot know. */
    private static Component aside(String told) {
        var aside = new Paragraph(told);
        aside.addClassName("cap");
        return aside;
    }

    private Component list(List<Attention> shown, boolean whole, Lens lens) {
        return new Still(shown.stream().limit(whole ? shown.size() : SHOWN).map(one -> lines.draw(one, lens))
                .toArray(Component[]::new)).withClass("att");
    }

    private Component filter(List<Attention> all, Optional<AttentionKind> only) {
        var choices = new ArrayList<Optional<AttentionKind>>();
        choices.add(Optional.empty());
        for (AttentionKind kind : AttentionKind.values()) {
            choices.add(Optional.of(kind));
        }
        return new Seg<>(getTranslation("cockpit.attention.filter"), choices, kind -> label(kind, all), only).small()
                .onChoice(choose);
    }

    private String label(Optional<AttentionKind> kind, List<Attention> all) {
        return kind.map(one -> getTranslation("cockpit.attention." + one, count(one, all)))
                .orElseGet(() -> getTranslation("cockpit.attention.all", String.valueOf(all.size())));
    }

    private static String count(AttentionKind kind, List<Attention> all) {
        return String.valueOf(all.stream().filter(one -> one.kind() == kind).count());
    }

    private Component more(int rest) {
        var button = new PressButton(getTranslation("cockpit.attention.more", String.valueOf(rest)), event -> showRest.run());
        button.addClassName("more");
        return button;
    }
}
