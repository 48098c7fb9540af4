package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Once;

/** Finds anything by part of its name or number (查找) and leads to its page. Enter opens the first, the arrows walk through all. */
final class FindDialog extends Dialog {

    private static final int TYPED_MS = 300;
    private static final String ARROWS = """
            this.addEventListener('keydown', event => {
              const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
              if (!step) return;
              const stops = [this.querySelector('vaadin-text-field'), ...this.querySelectorAll('a')];
              const at = stops.findIndex(one => one.contains(document.activeElement));
              stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
              event.preventDefault();
            });""";

    private final transient List<Finder> finders;
    private final TextField text = new TextField();
    private final Div told = new Div();
    private final Div list = new Div();
    private String sought = "";
    private transient List<Found> found = List.of();

    FindDialog(List<Finder> finders) {
        this.finders = finders;
        setHeaderTitle(getTranslation("find.title"));
        setWidth("620px");
        setTop("8vh");
        addClassName("finder");
        var close = new Button(Icons.X.draw(), event -> close());
        close.addThemeName("tertiary");
        close.setAriaLabel(getTranslation("find.close"));
        getHeader().add(close);
        text.setPlaceholder(getTranslation("find.hint"));
        text.setAriaLabel(getTranslation("find.hint"));
        text.setPrefixComponent(Icons.SEARCH.draw());
        text.setClearButtonVisible(true);
        text.setAutofocus(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPED_MS);
        text.addValueChangeListener(event -> find());
        text.addKeyPressListener(Key.ENTER, event -> openFirst());
        told.getElement().setAttribute("role", "status");
        told.addClassNames("cap", "told");
        list.addClassName("finds");
        var content = new Div(text, told, list);
        content.getElement().executeJs(ARROWS);
        add(content);
        addAttachListener(event -> event.getUI().addAfterNavigationListener(left -> close()));
    }

    @Override
    public void open() {
        if (Once.opens(this)) {
            super.open();
        }
    }

    private void find() {
        if (text.getValue().strip().equals(sought)) {
            return;
        }
        sought = text.getValue().strip();
        var ask = new FindAsk(sought, getLocale(), Lens.momentIn(UI.getCurrent().getActiveViewLocation().getQueryParameters()));
        found = sought.isEmpty() ? List.of() : finders.stream().flatMap(finder -> finder.find(ask).stream()).toList();
        list.removeAll();
        var byKind = found.stream().collect(Collectors.groupingBy(Found::kind));
        Arrays.stream(Found.Kind.values()).filter(byKind::containsKey).forEach(kind -> list.add(group(kind, byKind.get(kind))));
        told.setText(sought.isEmpty() ? "" : (found.isEmpty() ? getTranslation("find.none", sought) : told(byKind.values())) + day(ask));
    }

    private String day(FindAsk ask) {
        String day = ask.moment().get(Lens.AS_OF);
        return day == null ? "" : getTranslation("find.asOf", day);
    }

    private String told(Collection<List<Found>> kinds) {
        int shown = kinds.stream().mapToInt(some -> Math.min(some.size(), FindAsk.SHOWN)).sum();
        return getTranslation(shown < found.size() ? "find.told.first" : "find.told", String.valueOf(shown), FindAsk.SHOWN);
    }

    private Component group(Found.Kind kind, List<Found> some) {
        var group = new Div(new H3(getTranslation("find.kind." + kind)));
        some.stream().limit(FindAsk.SHOWN).map(FindDialog::line).forEach(group::add);
        if (some.size() > FindAsk.SHOWN) {
            var others = new Div(getTranslation("find.others"));
            others.addClassName("cap");
            group.add(others);
        }
        return group;
    }

    private static Component line(Found one) {
        var name = new Span(one.name());
        name.addClassName("ell");
        var detail = new Span(one.detail());
        detail.addClassNames("ink3", "ell");
        return new NavAnchor(one.href(), name, detail);
    }

    private void openFirst() {
        find();
        Arrays.stream(Found.Kind.values()).flatMap(kind -> found.stream().filter(one -> one.kind() == kind)).findFirst()
                .ifPresent(one -> Links.go(one.href()));
    }
}
