package org.pillarboard.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Chip;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.shell.Texts;

/** Closes a period for a section: from then on only a correction with its reason. */
final class LockPanel extends Composite<Details> {

    private static final int MONTHS = 12;
    private final Inbox inbox;
    private final Select<SectionRow> section = new Select<>();
    private final Select<Period> period = new Select<>();
    private final Button lock = new Button();
    private final Div locked = new Div();

    LockPanel(Inbox inbox) {
        this.inbox = inbox;
        List<SectionRow> own = inbox.sections();
        section.setLabel(getTranslation("review.lock.section"));
        section.setItems(own);
        section.setItemLabelGenerator(this::name);
        period.setLabel(getTranslation("review.lock.period"));
        period.setItems(periods());
        period.setItemLabelGenerator(one -> PeriodNames.of(one, getLocale()));
        lock.setText(getTranslation("review.lock"));
        lock.addClickListener(event -> ask());
        own.stream().findFirst().ifPresent(section::setValue);
        period.setValue(Period.month(inbox.today().minusMonths(1)));
        section.addValueChangeListener(event -> show());
        period.addValueChangeListener(event -> show());
        locked.addClassName("keys");
        show();
    }

    /** Those that are over: what is running is not locked under the hands of those who report it. */
    private List<Period> periods() {
        var all = new ArrayList<Period>();
        for (int back = 1; back <= MONTHS; back++) {
            var month = Period.month(inbox.today().minusMonths(back));
            all.add(month);
            if (month.lastMonth() % 3 == 0) {
                all.add(Period.quarter(month.year(), month.lastMonth() / 3));
            }
        }
        all.add(Period.year(inbox.today().getYear() - 1));
        return all;
    }

    private void ask() {
        var whose = section.getValue();
        var which = period.getValue();
        if (whose != null && which != null) {
            int open = inbox.open(whose.code(), which);
            new DeedDialog(getTranslation("review.lock.ask", name(whose), PeriodNames.of(which, getLocale())),
                    getTranslation("review.lock.ask.means", open), () -> inbox.lock(whose.code(), which), this::show).open();
        }
    }

    private String name(SectionRow row) {
        return Texts.isEnglish(getLocale()) ? row.nameEn() : row.name();
    }

    private void show() {
        locked.removeAll();
        if (section.getValue() == null) {
            lock.setEnabled(false);
            return;
        }
        var closed = inbox.locked();
        String prefix = section.getValue().code() + "/";
        period.getListDataView().getItems().filter(one -> closed.contains(prefix + one.code()))
                .forEach(one -> locked.add(new Chip(PeriodNames.of(one, getLocale()))));
        if (locked.getComponentCount() == 0) {
            locked.add(new Span(getTranslation("review.lock.none")));
        }
        boolean open = period.getValue() != null && !closed.contains(prefix + period.getValue().code());
        lock.setEnabled(open);
    }

    @Override
    protected Details initContent() {
        var row = new Div(section, period, lock);
        row.addClassName("lockrow");
        var explained = new Span(getTranslation("review.lock.explained"));
        explained.addClassName("cap");
        return new Details(getTranslation("review.lock.title"), new Div(explained, row, locked));
    }
}
