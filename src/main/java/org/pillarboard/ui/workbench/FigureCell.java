package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.shared.Qualifier;
import org.pillarboard.ui.kit.Unsent;

/**
 * The editable cell of a line: one box for a value; two for a rate (part and whole, the percentage follows) and for a
 * weighted average (value and weight).
 */
final class FigureCell extends Composite<Div> {

    private final IndicatorRow indicator;
    private final Cell place;
    private final List<Box> boxes = new ArrayList<>();
    private final Div cell = new Div();

    FigureCell(IndicatorRow indicator, Cell place) {
        this.indicator = indicator;
        this.place = place;
        cell.addClassName("fig");
        if (indicator.asksForParts()) {
            add("workbench.cell.part", 0, "/");
            add("workbench.cell.whole", 0, null);
        } else if (indicator.asksForWeight()) {
            add("workbench.cell.value", indicator.naming().decimals(), "\u00d7");
            add("workbench.cell.weight", 0, null);
        } else {
            add("workbench.cell.value", indicator.naming().decimals(), null);
        }
    }

    private void add(String labelKey, int decimals, @Nullable String sign) {
        String name = getTranslation(labelKey);
        var box = new Box(indicator.name(getLocale()) + " " + name, decimals);
        Unsent.mark(box, place.key(), String.valueOf(boxes.size()));
        boxes.add(box);
        cell.add(box);
        if (sign != null) {
            cell.add(new Span(sign));
        }
        if (indicator.asksForParts() || indicator.asksForWeight()) {
            cell.getElement().setAttribute("data-boxes", "2");
            box.setPlaceholder(name);
        }
    }

    /** Writes the figure into the boxes. */
    void show(EnteredFigure figure) {
        BigDecimal first = indicator.asksForParts() ? figure.numerator() : figure.value();
        boxes.getFirst().show(first, figure.qualifier());
        if (boxes.size() > 1) {
            boxes.getLast().show(figure.denominator(), Qualifier.EXACT);
        }
    }

    /** What the boxes say, over the rest of a figure; none when a box holds no number. */
    Optional<EnteredFigure> read(EnteredFigure rest) {
        if (unreadable().isPresent()) {
            return Optional.empty();
        }
        BigDecimal first = value(boxes.getFirst());
        BigDecimal second = boxes.size() > 1 ? value(boxes.getLast()) : rest.denominator();
        Qualifier qualifier = boxes.getFirst().typed() instanceof Typed.Figure figure ? figure.qualifier() : Qualifier.EXACT;
        return Optional.of(new EnteredFigure(indicator.asksForParts() ? null : first,
                indicator.asksForParts() ? first : rest.numerator(), second, qualifier, rest.publishedGrowth(),
                rest.scopeNote(), rest.sourceNote()));
    }

    private static @Nullable BigDecimal value(Box box) {
        return box.typed() instanceof Typed.Figure figure ? figure.value() : null;
    }

    /** The first text that is no number. */
    Optional<String> unreadable() {
        return boxes.stream().map(Box::typed).filter(Typed.Unreadable.class::isInstance).map(Typed.Unreadable.class::cast)
                .map(Typed.Unreadable::text).findFirst();
    }

    /** What stands in the boxes has been kept. */
    void kept() {
        Unsent.kept(boxes);
    }

    boolean isDirty() {
        return boxes.stream().anyMatch(Box::isDirty);
    }

    void mark(boolean wrong) {
        boxes.forEach(box -> box.setInvalid(wrong));
    }

    /** Marks the boxes that hold no number, and those alone. */
    void markUnreadable() {
        boxes.forEach(box -> box.setInvalid(box.typed() instanceof Typed.Unreadable));
    }

    void focus() {
        boxes.getFirst().focus();
    }

    void onTyped(Runnable action) {
        boxes.forEach(box -> box.onTyped(action));
    }

    void onLeft(Runnable action) {
        boxes.forEach(box -> box.addBlurListener(event -> action.run()));
    }

    void onFocus(Runnable action) {
        boxes.forEach(box -> box.addFocusListener(event -> action.run()));
    }

    /** Enter goes on to the next box and from the last one down; the arrows go down and up from any. */
    void onKeys(Runnable down, Runnable up) {
        for (int i = 0; i < boxes.size(); i++) {
            boolean last = i == boxes.size() - 1;
            Box next = boxes.get(Math.min(i + 1, boxes.size() - 1));
            boxes.get(i).onKeys(last ? down : next::focus, down, up);
        }
    }

    @Override
    protected Div initContent() {
        return cell;
    }
}
