package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Consumer;
import org.pillarboard.project.SavedViews;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.RuleWords;

/** The views a reader keeps of the portfolio: opened by name, kept under a name, forgotten. Asked for when it is opened. */
final class ViewsButton extends Composite<Div> {

    private static final String ROOM = "projects";
    private static final int LONGEST = 60;
    private final SavedViews views;
    private final String query;
    private final Consumer<QueryParameters> go;
    private final Popover popover = new Popover();
    private final Div list = new Div();
    private final TextField name = new TextField();

    /** @param query of the address as it is, what a new view would keep */
    ViewsButton(SavedViews views, QueryParameters query, Consumer<QueryParameters> go) {
        this.views = views;
        this.query = query.getQueryString();
        this.go = go;
        list.addClassName("kept");
        name.setLabel(getTranslation("project.kept.name"));
        name.setMaxLength(LONGEST);
        popover.setModal(true);
        popover.setAriaLabel(getTranslation("project.kept"));
        popover.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                show();
            }
        });
    }

    private void show() {
        list.removeAll();
        var all = views.list(ROOM);
        if (all.isEmpty()) {
            list.add(new EmptyState(Icons.FILTER, getTranslation("project.kept.none"), getTranslation("project.kept.none.next")));
        }
        all.forEach(row -> list.add(line(row)));
    }

    private Component line(SavedViews.Row row) {
        var open = new PressButton(row.name());
        open.addClassNames("linkbtn", "ell");
        open.setTitle(row.name());
        open.addClickListener(event -> {
            popover.close();
            go.accept(row.query().isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(row.query()));
        });
        var forget = new PressButton();
        forget.add(Icons.X.draw(15));
        forget.addClassName("iconbtn");
        forget.setAriaLabel(getTranslation("project.kept.forget", row.name()));
        forget.addClickListener(event -> {
            views.forget(row.id());
            show();
        });
        return new Div(open, forget);
    }

    private void keep() {
        name.setInvalid(false);
        try {
            views.keep(ROOM, name.getValue().strip(), query);
            name.clear();
            show();
        } catch (RuleViolation refused) {
            name.setManualValidation(true);
            name.setErrorMessage(RuleWords.of(refused, getLocale()));
            name.setInvalid(true);
        }
    }

    @Override
    protected Div initContent() {
        var button = new Button(getTranslation("project.kept"), Icons.LIST_CHECKS.draw(15));
        button.addThemeName("small");
        popover.setTarget(button);
        var keep = new Button(getTranslation("project.kept.keep"), event -> keep());
        keep.addThemeName("small");
        var foot = new Div(name, keep);
        foot.addClassName("keep");
        popover.add(list, foot);
        return new Div(button, popover);
    }
}
