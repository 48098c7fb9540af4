package org.pillarboard.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.observation.ReviewLine;
import org.pillarboard.ui.kit.GridWords;
import org.pillarboard.ui.shell.Texts;

/** The list of what waits: many can be ticked, one is in hand. */
final class ReviewList extends Composite<Grid<ReviewLine>> {

    private static final int HEAD = 38;
    private static final int ROW = 41;
    /** So many stand on a phone's page whole, and in English, their names on as many lines as they need. */
    private static final int FEW = 30;
    private final Grid<ReviewLine> grid = new Grid<>();
    private final Function<ReviewLine, LineText> words;
    private @Nullable ReviewLine inHand;

    /** @param onTap a line was pressed, not only come to */
    ReviewList(Function<ReviewLine, LineText> words, Consumer<ReviewLine> onPick, Runnable onTap, Runnable onTick) {
        this.words = words;
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addComponentColumn(this::what).setKey("what").setHeader(getTranslation("review.column.what")).setFlexGrow(1).setAutoWidth(false);
        if (Breadth.isNarrow()) {
            number("review.column.value", Texts.isEnglish(getLocale()) ? "138px" : "104px", line -> text(line).withUnit()); // English units are long
        } else {
            number("review.column.value", "104px", line -> text(line).inColumn(text(line).value()));
            number("review.column.former", "88px", line -> text(line).inColumn(text(line).former()));
            number("review.column.difference", Texts.isEnglish(getLocale()) ? "88px" : "112px", line -> text(line).change());
            number("review.column.plan", "88px", line -> text(line).inColumn(text(line).plan()));
            grid.addComponentColumn(this::wait).setHeader(getTranslation("review.column.waiting")).setWidth("96px").setFlexGrow(0);
        }
        grid.setPartNameGenerator(line -> line.equals(inHand) ? "inhand" : null);
        grid.addItemClickListener(event -> {
            onPick.accept(event.getItem());
            onTap.run();
        });
        grid.addCellFocusListener(event -> event.getItem().ifPresent(onPick));
        grid.asMultiSelect().addSelectionListener(event -> onTick.run());
        GridWords.speak(grid);
        grid.setAriaLabel(getTranslation("review.list"));
        grid.addClassName("rlist");
    }

    private void number(String headerKey, String width, ValueProvider<ReviewLine, String> text) {
        grid.addColumn(text).setHeader(getTranslation(headerKey)).setTextAlign(ColumnTextAlign.END).setWidth(width).setFlexGrow(0);
    }

    private LineText text(ReviewLine line) {
        return words.apply(line);
    }

    private Component what(ReviewLine line) {
        var name = new Div(text(line).indicator());
        name.addClassNames("b", "ell");
        name.setTitle(text(line).indicator());
        var place = new Div(place(text(line)));
        place.addClassNames("cap", "num", "ell");
        place.setTitle(place.getText());
        return new Div(name, place);
    }

    /** Also what its figures are counted in, unless they say it. */
    private String place(LineText text) {
        return Breadth.isNarrow() || text.isRate() ? getTranslation("review.place", text.unit(), text.period())
                : getTranslation("review.place.measured", text.unit(), text.period(), text.measureUnit());
    }

    private Component wait(ReviewLine line) {
        var days = new Div(getTranslation("review.waiting", text(line).waiting()));
        days.addClassNames("num", "cap");
        var mark = new Span(text(line).mark());
        mark.addClassNames("warn", "cap");
        return new Div(days, mark);
    }

    void show(List<ReviewLine> lines) {
        inHand = null;
        grid.deselectAll();
        grid.setItems(lines);
        boolean whole = (Breadth.isNarrow() || Texts.isEnglish(getLocale())) && lines.size() <= FEW;
        grid.getElement().setAttribute("data-whole", whole);
        grid.setAllRowsVisible(whole);
        if (!whole) {
            grid.setHeight("min(%dpx, max(260px, 100vh - 340px))".formatted(HEAD + lines.size() * ROW));
        }
    }

    /** Marks the line that is in hand. */
    void mark(ReviewLine line) {
        var former = inHand;
        inHand = line;
        Stream.of(Optional.ofNullable(former), Optional.of(line)).flatMap(Optional::stream).distinct()
                .forEach(grid.getDataProvider()::refreshItem);
    }

    /** Ticks a line, or takes its tick away. */
    void tick(ReviewLine line) {
        if (grid.getSelectedItems().contains(line)) {
            grid.deselect(line);
        } else {
            grid.select(line);
        }
    }

    List<ReviewLine> ticked() {
        return List.copyOf(grid.getSelectedItems());
    }

    void scrollTo(int index) {
        grid.scrollToIndex(index);
    }

    @Override
    protected Grid<ReviewLine> initContent() {
        return grid;
    }
}
