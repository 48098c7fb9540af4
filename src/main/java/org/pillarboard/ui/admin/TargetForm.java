package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.PlanKind;
import org.pillarboard.indicator.SeasonRow;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.indicator.Targets;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.kit.figure.SeasonNames;

/** A target being written: the year, the value, how it spreads over the year, the paper that sets it. */
final class TargetForm extends Composite<FormLayout> {

    private static final int LONGEST_PAPER = 120;
    private static final int LONGEST_REASON = 400;
    private final NumberEntry year;
    private final NumberEntry value = new NumberEntry(getTranslation("admin.target.value"), null).required();
    private final NumberEntry baseline = new NumberEntry(getTranslation("admin.target.baseline"), BigDecimal.ZERO);
    private final Select<PlanKind> plan = new Select<>();
    private final Select<String> season = new Select<>();
    private final TextArea points = new TextArea(getTranslation("admin.target.points"));
    private final TextField paper = new TextField(getTranslation("admin.target.paper"));
    private final DayEntry effectiveOn;
    private final DatePicker dueOn = new DatePicker(getTranslation("admin.target.dueOn"));
    private final TextField reason = new TextField(getTranslation("admin.indicators.reason"));

    TargetForm(IndicatorRow indicator, List<SeasonRow> seasons, LocalDate today) {
        List.of(value, baseline).forEach(number -> number.bound(typed -> Targets.requireFits(indicator, typed)));
        year = new NumberEntry(getTranslation("admin.dictionaries.year"), BigDecimal.valueOf(today.getYear())).required();
        effectiveOn = new DayEntry(getTranslation("admin.indicators.effectiveOn"), today);
        season.setLabel(getTranslation("admin.target.season"));
        season.setItems(seasons.stream().map(SeasonRow::code).toList());
        season.setItemLabelGenerator(code -> SeasonNames.of(code, getLocale()));
        plan.setLabel(getTranslation("admin.target.plan"));
        plan.setItems(PlanKind.values());
        plan.setItemLabelGenerator(each -> getTranslation("admin.plan." + each));
        plan.addValueChangeListener(event -> showPlan(event.getValue()));
        plan.setValue(PlanKind.EVEN);
        points.setHelperText(getTranslation("admin.target.points.help"));
        paper.setMaxLength(LONGEST_PAPER);
        paper.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        dueOn.setVisible(indicator.isDeed());
        dueOn.setI18n(DatePickerTexts.of(getLocale()));
    }

    /** Begins with a target that stands: what is not said anew stays as it was planned. */
    TargetForm after(TargetDraft former) {
        year.show(BigDecimal.valueOf(former.year()));
        value.show(former.value());
        baseline.show(former.baseline());
        plan.setValue(former.planKind());
        season.setValue(former.seasonProfile());
        points.setValue(former.points().entrySet().stream().map(point -> point.getKey() + " " + NumberEntry.plain(point.getValue()))
                .collect(Collectors.joining("\n")));
        dueOn.setValue(former.dueOn());
        return this;
    }

    private void showPlan(PlanKind kind) {
        season.setVisible(kind == PlanKind.SEASONAL);
        points.setVisible(kind != PlanKind.EVEN && kind != PlanKind.SEASONAL);
    }

    @Override
    protected FormLayout initContent() {
        var form = new FormLayout(year, value, baseline, plan, season, points, paper, effectiveOn, dueOn, reason);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return form;
    }

    /** What was typed; the register refuses what is missing. */
    TargetDraft draft(String indicatorCode, String unitCode) {
        return new TargetDraft(indicatorCode, unitCode, year.whole(), value.get(), baseline.get(), plan.getValue(),
            season.isVisible() ? season.getValue() : null, paper.getValue().strip(), effectiveOn.get(), dueOn.isVisible() ? dueOn.getValue() : null,
            reason.getValue().strip(), points.isVisible() ? points(points.getValue()) : new TreeMap<>());
    }

    private TreeMap<LocalDate, BigDecimal> points(String typed) {
        var read = new TreeMap<LocalDate, BigDecimal>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var parts = line.split("\\s+");
            try {
                read.put(LocalDate.parse(parts[0]), NumberEntry.read(parts[parts.length - 1], points.getLabel()));
            } catch (DateTimeParseException unreadable) {
                throw new RuleViolation("rule.plan.unreadable", line);
            }
        });
        return read;
    }
}
