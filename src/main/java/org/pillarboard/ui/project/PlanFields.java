package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneDraft;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.Tone;

/** The first baseline: the usual milestones of the kind laid out from a first day, each to be moved and weighed before it counts. */
final class PlanFields extends Composite<Div> {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private final DatePicker startsOn;
    private final Div lines = new Div();
    private final Div sum = new Div();
    private final List<PlanLine> rows = new ArrayList<>();
    private final LocalDate today;
    private @Nullable ProjectTypeRow type;

    PlanFields(FormFields fields, LocalDate today) {
        this.today = today;
        startsOn = fields.may("startsOn", new DatePicker(getTranslation("project.form.startsOn")));
        startsOn.setHelperText(getTranslation("project.form.startsOn.hint"));
        startsOn.setI18n(DatePickerTexts.of(getLocale()));
        startsOn.addValueChangeListener(event -> layOut());
        lines.addClassName("mplan");
        sum.getElement().setAttribute("aria-live", "polite");
        lines.add(new EmptyState(getTranslation("project.form.plan.none"), getTranslation("project.form.plan.none.next")));
    }

    void show(ProjectTypeRow kind) {
        type = kind;
        rows.clear();
        lines.removeAll();
        lines.getElement().setAttribute("role", "list").setAttribute("aria-label", getTranslation("project.form.plan"));
        var drafts = planned(kind);
        for (int i = 0; i < drafts.size(); i++) {
            var row = new PlanLine(i + 1, drafts.get(i), this::draw);
            rows.add(row);
            lines.add(row);
        }
        draw();
    }

    private List<MilestoneDraft> planned(ProjectTypeRow kind) {
        return startsOn.getValue() == null ? kind.unplanned() : kind.plan(startsOn.getValue());
    }

    private void layOut() {
        if (type != null) {
            var days = planned(type).stream().map(MilestoneDraft::plannedOn).toList();
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).day(days.get(i));
            }
            draw();
        }
    }

    private void draw() {
        var scale = TimeScale.around(rows.stream().map(PlanLine::day).filter(Objects::nonNull), today);
        rows.forEach(row -> row.draw(scale, after(row)));
        sum.removeAll();
        var weight = rows.stream().map(PlanLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        String written = NumberFormats.of(getLocale(), Math.max(0, weight.stripTrailingZeros().scale())).plain(weight);
        var last = rows.stream().map(PlanLine::day).filter(Objects::nonNull).max(LocalDate::compareTo);
        sum.add(weight.compareTo(WHOLE) == 0 ? new Note(Tone.INFO, getTranslation("project.form.plan.sum", written,
                last.map(LocalDate::toString).orElse(getTranslation("project.state.NO_PLAN"))))
                : new Note(Tone.WARN, getTranslation("project.weights", written)));
    }

    private @Nullable LocalDate after(PlanLine row) {
        return row.draft().predecessors().stream().map(seq -> rows.get(seq - 1).day()).filter(Objects::nonNull)
                .max(LocalDate::compareTo).orElse(null);
    }

    List<MilestoneDraft> drafts() {
        return rows.stream().map(PlanLine::draft).toList();
    }

    @Override
    protected Div initContent() {
        return new Div(startsOn, lines, sum);
    }
}
