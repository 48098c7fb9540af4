package org.pillarboard.ui.project;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.Reporter;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.project.TaskDraft;
import org.pillarboard.project.TaskTypeRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.DecimalField;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.figure.UnitChoice;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.Texts;

/** A task is entered: its kind, whose it is, from when until when, and where it comes from. */
final class TaskForm {

    private static final int NAME = 200;
    private final TaskBook book;
    private final Runnable after;
    private final ComboBox<TaskTypeRow> type = new ComboBox<>(text("task.type"));
    private final ComboBox<PillarRow> pillar = new ComboBox<>(text("task.pillar"));
    private final TextField code = field("task.code", 64);
    private final TextField name = field("task.form.name", NAME);
    private final ComboBox<SectionRow> section = new ComboBox<>(text("task.section"));
    private final ComboBox<UnitRow> unit = new ComboBox<>(text("project.list.unit"));
    private final ComboBox<Reporter> owner = new ComboBox<>(text("project.fact.owner"));
    private final DatePicker startsOn = DeedDialog.day(text("task.startsOn"));
    private final DatePicker dueOn = DeedDialog.day(text("task.due"));
    private final TextField step = field("task.step", 80);
    private final TextField tag = field("task.tag", 40);
    private final TextField source = field("task.source", NAME);
    private final TextField document = field("task.document", NAME);
    private final IntegerField people = new IntegerField(text("task.people"));
    private final DecimalField amount = new DecimalField(text("task.amount"));

    TaskForm(TaskBook book, Runnable after) {
        this.book = book;
        this.after = after;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }

    private static TextField field(String key, int longest) {
        var field = new TextField(text(key));
        field.setMaxLength(longest);
        return field;
    }

    void open(Locale locale) {
        type.setItems(book.types());
        type.setItemLabelGenerator(row -> row.name(locale));
        type.addValueChangeListener(event -> offerPillars(event.getValue()));
        pillar.setItemLabelGenerator(row -> row.shortName(locale));
        section.setItems(book.sections());
        section.setItemLabelGenerator(row -> Texts.isEnglish(locale) ? row.nameEn() : row.name());
        UnitChoice.offer(unit, book.unitsToKeep());
        unit.setItemLabelGenerator(row -> UnitNames.accountable(row, locale));
        unit.addValueChangeListener(event -> offerOwners(event.getValue()));
        owner.setItemLabelGenerator(Reporter::name);
        startsOn.setValue(book.today());
        people.setMin(0);
        if (book.unitsToKeep().size() == 1) {
            unit.setValue(book.unitsToKeep().getFirst());
        }
        required().forEach(field -> field.setRequiredIndicatorVisible(true));
        new DeedDialog(text("task.new"), text("task.new.means"), this::save, after, type, pillar, code, name, section, unit, owner, startsOn,
                dueOn, step, tag, source, document, people, amount).wide().open();
    }

    private void offerPillars(@Nullable TaskTypeRow chosen) {
        var codes = chosen == null ? List.<String>of() : Arrays.asList(chosen.pillarCodes().split(" "));
        var fitting = book.pillars().stream().filter(row -> codes.contains(row.code()) || codes.contains("ALL")).toList();
        pillar.setItems(fitting);
        if (!fitting.isEmpty()) {
            pillar.setValue(fitting.getFirst());
        }
    }

    private void offerOwners(@Nullable UnitRow chosen) {
        var some = chosen == null ? List.<Reporter>of() : book.reporters(chosen.code());
        owner.setItems(some);
        owner.setHelperText(chosen != null && some.isEmpty() ? text("project.form.owner.none") : "");
        if (some.size() == 1) {
            owner.setValue(some.getFirst());
        }
    }

    private List<HasValue<?, ?>> required() {
        return List.of(type, pillar, code, name, section, unit, owner, startsOn, dueOn);
    }

    private void save() {
        if (required().stream().anyMatch(HasValue::isEmpty)) {
            throw new RuleViolation("task.incomplete");
        }
        var draft = TaskDraft.of(code.getValue(), chosen(type).code(), name.getValue(), chosen(pillar).code(), chosen(section).code(),
                chosen(unit).code(), chosen(owner).id(), startsOn.getValue(), dueOn.getValue()).at(step.getValue().strip())
                .tagged(tag.getValue().strip(), source.getValue().strip(), document.getValue().strip())
                .counting(people.getValue(), amount.getValue());
        Links.go(Links.task(book.create(draft)));
    }

    private static <T> T chosen(ComboBox<T> box) {
        return Objects.requireNonNull(box.getValue());
    }
}
