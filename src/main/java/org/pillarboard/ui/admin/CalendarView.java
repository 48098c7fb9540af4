package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.Dictionaries;
import org.pillarboard.indicator.Frequency;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.PeriodKind;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.FindingClauses;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** The administrator's calendar of reporting: until which day of the month after a period its reports are due. */
@Route(value = Links.CALENDAR, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class CalendarView extends Composite<Div> implements HasDynamicTitle {

    private final transient Catalogues catalogues;
    private final transient Dictionaries dictionaries;
    private final transient Clock clock;
    private final PageHead head = new PageHead(List.of());
    private final Grid<Frequency> grid = new Grid<>();

    CalendarView(Catalogues catalogues, Dictionaries dictionaries, Clock clock) {
        this.clock = clock;
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
        head.eyebrow(getTranslation("admin.calendar.heading"), getTranslation("admin.calendar.eyebrow")).finding(finding());
        var content = new Div(head, grid);
        content.addClassName("register");
        return content;
    }

    /** Which month is due next and how long there is, and when the quarter is. */
    private List<FindingClause> finding() {
        LocalDate today = AsOf.today(clock).day();
        Period month = catalogues.current().lastDueMonth(today).next();
        LocalDate due = catalogues.current().dueOn(Frequency.MONTH, month);
        Period quarter = month.holding(PeriodKind.QUARTER);
        long days = ChronoUnit.DAYS.between(today, due);
        return new FindingClauses(getLocale()).say(null, "admin.calendar.finding", PeriodNames.of(month, getLocale()), due.toString())
            .say(null, days == 0 ? "admin.calendar.finding.today" : "admin.calendar.finding.left", String.valueOf(days))
            .say(null, "admin.calendar.finding.quarter", PeriodNames.brief(quarter, getLocale()),
                catalogues.current().dueOn(Frequency.QUARTER, quarter).toString()).joined();
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
            head.finding(finding());
        }, day, follows(frequency, day)).open();
    }

    /** What the day decides besides reminders, told while it is typed: of which month the cockpit is shown, and from when on. */
    private Component follows(Frequency frequency, NumberEntry day) {
        var told = new Paragraph();
        told.addClassNames("ink2", "means");
        told.getElement().setAttribute("aria-live", "polite");
        told.setVisible(frequency == Frequency.MONTH);
        told.setText(shown(dueDay(frequency)));
        day.onChange(() -> told.setText(day.dayOfMonth().map(this::shown).orElse("")));
        return told;
    }

    private String shown(int dueDay) {
        Period now = catalogues.current().lastDueMonth(AsOf.today(clock).day());
        var next = catalogues.current().withDueDay(Frequency.MONTH, dueDay, clock.instant()).dueOn(Frequency.MONTH, now.next()).plusDays(1);
        return getTranslation("admin.calendar.shown", PeriodNames.of(now, getLocale()), PeriodNames.of(now.next(), getLocale()), next.toString());
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
