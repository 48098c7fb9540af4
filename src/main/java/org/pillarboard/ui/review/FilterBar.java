package org.pillarboard.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.ReviewLine;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.Texts;

/** Section, unit, period, late: what of the inbox is looked at. Offers what waits, and what is looked at though nothing waits there. */
final class FilterBar extends Composite<Div> {

    private final Div bar = new Div();

    FilterBar(InboxFilter filter, List<ReviewLine> all, Inbox inbox) {
        bar.addClassName("filters");
        bar.getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("review.filter"));
        var sections = inbox.sections();
        if (sections.size() > 1 || filter.section() != null) {
            choice("section", sections.stream().map(row -> row.code()).toList(), filter.section(),
                    code -> sections.stream().filter(row -> row.code().equals(code)).findFirst()
                            .map(row -> Texts.isEnglish(getLocale()) ? row.nameEn() : row.name()).orElseGet(() -> unknown("section")),
                    code -> filter.inSection(code).open());
        }
        var tree = inbox.tree();
        choice("unit", all.stream().map(line -> line.row().cell().unitCode()).distinct().sorted().toList(), filter.unit(),
                code -> tree.find(code).map(row -> Texts.isEnglish(getLocale()) ? row.shortNameEn() : row.shortName()).orElseGet(() -> unknown("unit")),
                code -> filter.atUnit(code).open());
        var periods = all.stream().map(line -> line.row().cell().period()).distinct().sorted().toList();
        choice("period", periods.stream().map(Period::code).toList(), filter.period(),
                code -> periods.stream().filter(period -> period.code().equals(code)).findFirst()
                        .map(period -> PeriodNames.of(period, getLocale())).orElse(code),
                code -> filter.forPeriod(code).open());
        var late = new Checkbox(getTranslation("review.filter.late"), filter.late());
        late.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                filter.onlyLate(event.getValue()).open();
            }
        });
        bar.add(late);
    }

    private void choice(String name, List<String> codes, @Nullable String chosen, Function<String, String> label,
            Consumer<@Nullable String> open) {
        var select = new Select<String>();
        select.setItems(Stream.concat(codes.stream(), Stream.ofNullable(chosen)).distinct().toList());
        select.setItemLabelGenerator(code -> code == null ? "" : label.apply(code));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("review.filter.all." + name));
        select.setPlaceholder(getTranslation("review.filter.all." + name));
        select.setAriaLabel(getTranslation("review.filter." + name));
        select.addThemeName("small");
        select.setValue(chosen);
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && !Objects.equals(event.getOldValue(), event.getValue())) {
                open.accept(event.getValue());
            }
        });
        bar.add(select);
    }

    /** Of what an address names and nobody knows. */
    private String unknown(String name) {
        return getTranslation("review.filter.unknown." + name);
    }

    /** In place of the list: nothing waits, or nothing of what waits passes the filter. */
    static EmptyState nothing(boolean filtered) {
        return filtered ? new EmptyState(Icons.CLIPBOARD_CHECK, I18NProvider.translate("review.empty.filtered"),
                I18NProvider.translate("review.empty.filtered.next"),
                new Button(I18NProvider.translate("review.filter.clear"), event -> Links.go(Links.REVIEW)))
                : new EmptyState(Icons.CLIPBOARD_CHECK, I18NProvider.translate("review.empty"), I18NProvider.translate("review.empty.next"));
    }

    @Override
    protected Div initContent() {
        return bar;
    }
}
