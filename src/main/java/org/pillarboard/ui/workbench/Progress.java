package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.observation.WorkState;
import org.pillarboard.ui.kit.KeyHint;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;

/** One segment per figure of the sheet, with the counts, and when the drafts were last kept. */
final class Progress extends Composite<Section> {

    /** The kinds of segments, in their order. */
    private enum Kind {
        SUBMITTED(null, WorkState.IN_REVIEW, WorkState.APPROVED), READY(null, WorkState.READY),
        WRONG(Tone.BAD, WorkState.IN_ERROR), CHECK(Tone.WARN, WorkState.TO_CONFIRM, WorkState.RETURNED),
        FILL(Tone.IDLE, WorkState.TO_FILL);

        private final @Nullable Tone tone;
        private final Set<WorkState> states;

        Kind(@Nullable Tone tone, WorkState... states) {
            this.tone = tone;
            this.states = Set.of(states);
        }

        long count(Collection<WorkState> lines) {
            return lines.stream().filter(states::contains).count();
        }
    }

    private final Div bar = new Div();
    private final Div key = new Div();
    private final Section card = new Section(bar, key);

    Progress() {
        card.addClassNames("card", "wprog");
        card.setAriaLabel(getTranslation("workbench.progress"));
        bar.addClassName("wseg");
        bar.getElement().setAttribute("role", "meter").setAttribute("aria-valuemin", "0");
        key.addClassNames("wkey", "num");
    }

    /**
     * Not there where nothing is asked for.
     *
     * @param lines how each stands, with what is typed
     */
    void show(List<WorkRow> rows, List<WorkState> lines) {
        card.setVisible(!rows.isEmpty());
        long done = Kind.SUBMITTED.count(lines);
        bar.removeAll();
        key.removeAll();
        for (Kind kind : Kind.values()) {
            long count = kind.count(lines);
            for (int i = 0; i < count; i++) {
                bar.add(segment(kind));
            }
            if (count > 0) {
                key.add(count(kind, count));
            }
        }
        bar.getElement().setAttribute("aria-valuemax", String.valueOf(rows.size()))
                .setAttribute("aria-valuenow", String.valueOf(done))
                .setAttribute("aria-label", getTranslation("workbench.progress.spoken", String.valueOf(rows.size()), String.valueOf(done)));
        key.add(spring(), keys(), saved(rows));
    }

    private static Component segment(Kind kind) {
        var segment = new Html("<i></i>");
        segment.getElement().setAttribute("data-state", kind.name().toLowerCase(java.util.Locale.ROOT));
        return segment;
    }

    private Component count(Kind kind, long count) {
        var number = new Span(String.valueOf(count));
        number.addClassName("b");
        var span = new Span();
        if (kind.tone != null) {
            span.add(new Shape(kind.tone, 12));
            span.addClassName(kind.tone.code());
        }
        span.add(number, new Text(getTranslation("workbench.progress." + kind)));
        return span;
    }

    private static Component spring() {
        var spring = new Span();
        spring.addClassName("sp");
        return spring;
    }

    private Component keys() {
        var keys = new Span(new KeyHint("N"), new Span(getTranslation("workbench.key.first")), new KeyHint("Enter"),
                new Span(getTranslation("workbench.key.next")), new KeyHint("Ctrl+Enter"), new Span(getTranslation("workbench.key.submit")));
        keys.addClassNames("cap", "nb", "keyhints", "dsk");
        return keys;
    }

    private Component saved(List<WorkRow> rows) {
        Instant last = rows.stream().map(WorkRow::update).filter(Objects::nonNull)
                .filter(update -> update.review().state().isEditable()).map(update -> update.draftedAt())
                .max(Instant::compareTo).orElse(null);
        var span = new Span(last == null ? getTranslation("workbench.saved.never")
                : getTranslation("workbench.saved", OfficeTimes.brief(last)));
        span.addClassName("cap");
        span.getElement().setAttribute("aria-live", "polite");
        return span;
    }

    @Override
    protected Section initContent() {
        return card;
    }
}
