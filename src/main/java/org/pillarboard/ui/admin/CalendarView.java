package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.Dictionaries;
import org.pillarboard.indicator.Frequency;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** The administrator's calendar of reporting: until which day of the month after a period its reports are due. */
@Route(value = Links.CALENDAR, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class CalendarView extends Composite<Div> implements HasDynamicTitle {

    private final transient Catalogues catalogues;
    private final transient Dictionaries dictionaries;
    private final Grid<Frequency> grid = new Grid<>();

    CalendarView(Catalogues catalogues, Dictionaries dictionaries) {
        this.catalogues = catalogues;
        this.dictionaries = dictionaries;
    }

    @Override
    protected Div initContent() {
        grid.addColumn(this::name).setHeader(getTranslation("admin.calendar.frequency"));
        grid.addColumn(each -> getTranslation("admin.calendar.day", String.valueOf(dueDay(each))))
            .setHeader(getTranslation("admin.calendar.due"));
        grid.addComponentColumn(this::change).setKey("deeds").setHeader(getTranslation("admin.deeds"))
            .setFlexGrow(0).setAutoWidth(true);
        grid.setAllRowsVisible(true);
        grid.setItems(Frequency.values());
        var content = new Div(new PageHead(getTranslation("admin.calendar.heading"))
            .eyebrow(getTranslation("admin.calendar.eyebrow")), grid);
        content.addClassName("register");
        return content;
    }

    private Component change(Frequency frequency) {
        var button = new Button(getTranslation("admin.change"), event -> ask(frequency));
        button.setAriaLabel(getTranslation("admin.change") + " " + name(frequency));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void ask(Frequency frequency) {
        var day = new NumberEntry(getTranslation("admin.calendar.due"), BigDecimal.valueOf(dueDay(frequency)));
        new FormDialog(name(frequency), () -> {
            dictionaries.setDueDay(frequency, day.whole());
            grid.getDataProvider().refreshAll();
        }, day).open();
    }

    private int dueDay(Frequency frequency) {
        return catalogues.current().dueDay(frequency);
    }

    private String name(Frequency frequency) {
        return getTranslation("admin.frequency." + frequency);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("shell.nav.CALENDAR"));
    }
}
