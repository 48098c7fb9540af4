package org.pillarboard.ui.project;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.project.Report;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.kit.DecimalField;
import org.pillarboard.ui.kit.Seg;
import org.pillarboard.ui.kit.Unreadable;
import org.pillarboard.ui.kit.Unsent;

/** What an owner says of a milestone: under way with the day now believed, or done with its day and what it brought. */
final class ReportForm extends Composite<Div> {

    private static final int LONGEST = 1000;
    private static final int PAUSE_MILLIS = 600;
    private final Div form = new Div();
    private final Div done = new Div();
    private final DatePicker forecastOn = day("forecastOn");
    private final DatePicker completedOn = day("completedOn");
    private final Map<String, DecimalField> quantities = new LinkedHashMap<>();
    private final DecimalField physical = number("physicalProgress");
    private final DecimalField invested = number("invested");
    private final Select<Rag> rating = new Select<>();
    private final TextArea note = new TextArea();
    private final Runnable changed;
    private final LocalDate today;
    private final Function<String, Optional<BigDecimal>> planned;
    private boolean isDone;

    ReportForm(MilestoneRow row, ProjectTypeRow type, Report report, Map<String, BigDecimal> brought,
            Function<String, Optional<BigDecimal>> planned, LocalDate today, Runnable changed) {
        this.changed = changed;
        this.today = today;
        this.planned = planned;
        isDone = report.completedOn() != null;
        form.addClassName("rform");
        rating.setLabel(getTranslation("project.report.selfRating"));
        rating.setItems(Rag.values());
        rating.setEmptySelectionAllowed(true);
        rating.setItemLabelGenerator(rag -> rag == null ? "" : getTranslation("project.light." + rag));
        note.setLabel(getTranslation("project.report.note"));
        note.setHelperText(getTranslation("project.report.note.hint"));
        note.setMaxLength(LONGEST);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(PAUSE_MILLIS);
        completedOn.setMax(today);
        if (row.stage() != null) {
            type.counted().forEach(quantity -> quantities.put(quantity.field(), quantity(quantity)));
        }
        fill(report, brought);
        typed().forEach((name, field) -> Unsent.mark(field, "milestone/" + row.mark().id(), name));
        arrange();
        listen();
    }

    private DatePicker day(String name) {
        var picker = new DatePicker(getTranslation("project.report." + name));
        picker.setI18n(DatePickerTexts.of(getLocale()));
        return picker;
    }

    private DecimalField number(String name) {
        return numberField(getTranslation("project.report." + name));
    }

    private DecimalField quantity(ProjectTypeRow.Quantity quantity) {
        return numberField(QuantityNames.of(quantity, getLocale()));
    }

    private static DecimalField numberField(String label) {
        var field = new DecimalField(label);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return field;
    }

    private void fill(Report report, Map<String, BigDecimal> brought) {
        forecastOn.setValue(report.forecastOn());
        completedOn.setValue(report.completedOn());
        quantities.forEach((field, box) -> box.setValue(plain(brought.get(field))));
        physical.setValue(plain(report.physicalProgress()));
        invested.setValue(plain(report.invested()));
        rating.setValue(report.selfRating());
        note.setValue(report.note() == null ? "" : report.note());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    private void arrange() {
        var state = new Seg<>(getTranslation("project.report.state"), List.of(false, true),
                one -> getTranslation(one ? "project.report.done" : "project.report.running"), isDone).onChoice(this::turn);
        done.add(completedOn);
        quantities.values().forEach(done::add);
        done.addClassName("rdone");
        var two = new Div(physical, invested);
        two.addClassName("f2");
        form.add((Component) state, forecastOn, done, two, rating, note);
        showState();
    }

    private void showState() {
        forecastOn.setVisible(!isDone);
        done.setVisible(isDone);
    }

    private void turn(boolean toDone) {
        isDone = toDone;
        if (toDone && completedOn.isEmpty()) {
            completedOn.setValue(today);
            quantities.forEach((field, box) -> planned.apply(field).ifPresent(box::setValue)); // to be put right where it came otherwise
        }
        showState();
        changed.run();
    }

    private void listen() {
        heard(forecastOn);
        heard(completedOn);
        quantities.values().forEach(this::heard);
        heard(physical);
        heard(invested);
        heard(rating);
        heard(note);
    }

    private <C extends AbstractField<C, T>, T> void heard(AbstractField<C, T> field) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        if (field instanceof DatePicker || field instanceof DecimalField) {
            ((HasValidator<?>) field).addValidationStatusChangeListener(event -> changed.run()); // what cannot be read was changed or cleared
        }
    }

    /** What is typed, by name. */
    private Map<String, AbstractField<?, ?>> typed() {
        var typed = new LinkedHashMap<String, AbstractField<?, ?>>(quantities);
        typed.put("forecastOn", forecastOn);
        typed.put("completedOn", completedOn);
        typed.put("physicalProgress", physical);
        typed.put("invested", invested);
        typed.put("note", note);
        return typed;
    }

    /** What stands in the form has been kept. */
    void kept() {
        Unsent.kept(typed().values());
    }

    Report report() {
        return new Report(isDone ? null : forecastOn.getValue(), isDone ? completedOn.getValue() : null, physical.getValue(),
                invested.getValue(), rating.getValue(), note.getValue().isBlank() ? null : note.getValue().strip());
    }

    Map<String, BigDecimal> quantities() {
        var typed = new LinkedHashMap<String, BigDecimal>();
        if (isDone) {
            quantities.forEach((field, box) -> Optional.ofNullable(box.getValue()).ifPresent(value -> typed.put(field, value)));
        }
        return typed;
    }

    /** Marks a field the checks or the reviewer point at. */
    void mark(String field, String sentence) {
        HasValidation box = switch (field) {
            case "forecastOn" -> forecastOn;
            case "completedOn" -> isDone ? completedOn : forecastOn;
            case "quantities" -> quantities.isEmpty() ? note : quantities.values().iterator().next();
            case "physicalProgress" -> physical;
            case "invested" -> invested;
            default -> note;
        };
        box.setErrorMessage(sentence);
        box.setInvalid(true);
    }

    /** A day that cannot be read stays marked, as a number does by itself. */
    void clearMarks() {
        Stream.concat(Stream.<HasValidation>of(physical, invested, note), quantities.values().stream()).forEach(box -> box.setInvalid(false));
        Stream.of(forecastOn, completedOn).forEach(day -> {
            boolean unreadable = Unreadable.in(day).isPresent();
            day.setErrorMessage(unreadable ? getTranslation("kit.date.unreadable") : "");
            day.setInvalid(unreadable);
        });
    }

    @Override
    protected Div initContent() {
        return form;
    }
}
