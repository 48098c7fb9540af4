package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneDraft;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.kit.DecimalField;
import org.pillarboard.ui.shell.Texts;

/** A milestone of the first baseline: its weight and its day, drawn against the calendar, with what speaks against the day. */
final class PlanLine extends Composite<Div> {

    private final MilestoneDraft draft;
    private final DecimalField weight = new DecimalField();
    private final DatePicker day = new DatePicker();
    private final Div bars = new Div();
    private final Span doubt = new Span();

    PlanLine(int seq, MilestoneDraft draft, Runnable changed) {
        this.draft = draft;
        String name = name();
        weight.setAriaLabel(getTranslation("project.form.weight.of", name));
        weight.setValue(FactFields.plain(draft.weight()));
        weight.addThemeName("small");
        weight.addValueChangeListener(event -> changed.run());
        day.setAriaLabel(getTranslation("project.form.day.of", name));
        day.setI18n(DatePickerTexts.of(getLocale()));
        day.setValue(draft.plannedOn());
        day.addThemeName("small");
        day.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        doubt.addClassName("doubt");
        var title = new Span(seq + " " + name);
        title.addClassName("ell");
        title.setTitle(name);
        getContent().add(title, weight, day, bars, doubt);
    }

    private String name() {
        return Texts.isEnglish(getLocale()) && !draft.nameEn().isBlank() ? draft.nameEn() : draft.name();
    }

    @Nullable LocalDate day() {
        return day.getValue();
    }

    void day(@Nullable LocalDate newDay) {
        day.setValue(newDay);
    }

    BigDecimal weight() {
        return weight.getValue() == null ? BigDecimal.ZERO : weight.getValue();
    }

    MilestoneDraft draft() {
        return new MilestoneDraft(draft.name(), draft.nameEn(), weight(), draft.weatherBound(), draft.evidence(), draft.stage(),
                draft.predecessors(), day(), draft.notStarted());
    }

    /** @param after the day of what it follows, when that is known */
    void draw(TimeScale scale, @Nullable LocalDate after) {
        var marks = new Markup();
        var until = day();
        if (until != null) {
            marks.span("pl", scale.at(after == null ? until : after), scale.at(until), "");
        }
        bars.removeAll();
        bars.add(marks.draw("tl", ""));
        boolean before = after != null && until != null && until.isBefore(after);
        doubt.setText(before ? getTranslation("project.form.before") : draft().isInWinter() ? getTranslation("project.signal.WINTER") : "");
    }

    @Override
    protected Div initContent() {
        var line = new Div();
        line.addClassName("pl-row");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }
}
