package org.pillarboard.ui.admin;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.indicator.Basis;
import org.pillarboard.indicator.Counting;
import org.pillarboard.indicator.EntryRules;
import org.pillarboard.indicator.Frequency;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.Naming;
import org.pillarboard.indicator.Origin;
import org.pillarboard.indicator.Rhythm;
import org.pillarboard.indicator.Standing;
import org.pillarboard.indicator.ValueSource;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.rule.Direction;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.shell.Texts;

/** What describes an indicator. Its code, its pillar and how it is counted are asked of a new one only: they stay. */
final class IndicatorForm extends FormLayout {

    private static final BigDecimal USUAL_JUMP = BigDecimal.valueOf(3);
    private static final int LONGEST_CODE = 16;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_UNIT = 20;
    private static final int LONGEST_BASIS = 400;
    private final TextField code = text("admin.code", LONGEST_CODE);
    private final Select<PillarRow> pillar;
    private final Select<SectionRow> section;
    private final TextField name = text("admin.name", LONGEST_NAME);
    private final TextField nameEn = text("admin.nameEn", LONGEST_NAME);
    private final TextField measureUnit = text("admin.indicators.measureUnit", LONGEST_UNIT);
    private final TextField measureUnitEn = text("admin.indicators.measureUnitEn", LONGEST_UNIT);
    private final Select<Counting> counting = choice("admin.indicators.counting", List.of(Counting.values()),
            each -> getTranslation("admin.counting." + each));
    private final Select<Direction> direction = choice("admin.indicators.direction",
            List.of(Direction.HIGHER, Direction.LOWER, Direction.RANGE, Direction.INFO), each -> getTranslation("trail.word." + each));
    private final Select<Frequency> frequency = choice("admin.calendar.frequency", List.of(Frequency.values()),
            each -> getTranslation("admin.frequency." + each));
    private final NumberEntry decimals = new NumberEntry(getTranslation("admin.indicators.decimals"), BigDecimal.ZERO).required();
    private final Checkbox wholeNumber = new Checkbox(getTranslation("admin.indicators.wholeNumber"));
    private final NumberEntry weight = new NumberEntry(getTranslation("admin.indicators.weight"), BigDecimal.ONE).required();
    private final Checkbox veto = new Checkbox(getTranslation("admin.indicators.veto"));
    private final NumberEntry jump = new NumberEntry(getTranslation("admin.indicators.jump"), USUAL_JUMP).required();
    private final TextField basis = text("admin.indicators.basis", LONGEST_BASIS);
    private final DatePicker retiredOn = new DatePicker(getTranslation("admin.indicators.retiredOn"));

    private IndicatorForm(IndicatorDesk desk) {
        pillar = choice("admin.indicators.pillar", desk.allPillars(), each -> each.name(getLocale()));
        section = choice("admin.indicators.section", desk.allSections(),
                each -> Texts.isEnglish(getLocale()) ? each.nameEn() : each.name());
        List.of(code, name, nameEn, measureUnit, measureUnitEn).forEach(field -> field.setRequiredIndicatorVisible(true));
        retiredOn.setI18n(DatePickerTexts.of(getLocale()));
        retiredOn.setHelperText(getTranslation("admin.indicators.retiredOn.means"));
        setResponsiveSteps(new ResponsiveStep("0", 1));
    }

    /** A new one. */
    static IndicatorForm empty(IndicatorDesk desk) {
        var form = new IndicatorForm(desk);
        form.add(form.code, form.pillar, form.section, form.name, form.nameEn, form.measureUnit, form.measureUnitEn, form.counting,
                form.direction, form.frequency, form.decimals, form.wholeNumber, form.weight, form.veto, form.jump, form.basis);
        return form;
    }

    /** Another description for this one. */
    static IndicatorForm of(IndicatorDesk desk, IndicatorRow known) {
        var form = new IndicatorForm(desk);
        form.section.setValue(desk.sectionOf(known));
        form.name.setValue(known.naming().name());
        form.nameEn.setValue(known.naming().nameEn());
        form.measureUnit.setValue(known.naming().measureUnit());
        form.measureUnitEn.setValue(known.naming().measureUnitEn());
        form.decimals.show(BigDecimal.valueOf(known.naming().decimals()));
        form.weight.show(known.standing().weight());
        form.veto.setValue(known.standing().veto());
        form.jump.show(known.entryRules().jumpFactor());
        form.retiredOn.setValue(known.standing().retiredOn());
        form.add(form.section, form.name, form.nameEn, form.measureUnit, form.measureUnitEn, form.decimals, form.weight, form.veto,
                form.jump, form.retiredOn);
        return form;
    }

    /** What was typed of a new one. */
    IndicatorRow created() {
        var naming = new Naming(filled(name), filled(nameEn), filled(measureUnit), filled(measureUnitEn), decimals.whole(),
                wholeNumber.getValue());
        return new IndicatorRow(filled(code), chosen(pillar).code(), chosen(section).code(), naming,
                chosen(counting).arithmetic(chosen(direction)), new Rhythm(chosen(frequency), false),
                new Origin("", "", basis.getValue().strip(), Basis.POLICY, ValueSource.REPORTED, false),
                new Standing(weight.get(), null, veto.getValue(), null, 0),
                new EntryRules(jump.get(), chosen(counting) == Counting.RATIO, null));
    }

    /** The indicator with what was typed of it. */
    IndicatorRow changed(IndicatorRow known) {
        var naming = new Naming(filled(name), filled(nameEn), filled(measureUnit), filled(measureUnitEn), decimals.whole(),
                known.naming().wholeNumber());
        var standing = new Standing(weight.get(), known.standing().headlineOrder(), veto.getValue(), retiredOn.getValue(),
                known.standing().sortOrder());
        return new IndicatorRow(known.code(), known.pillarCode(), chosen(section).code(), naming, known.arithmetic(), known.rhythm(),
                known.origin(), standing, new EntryRules(jump.get(), known.entryRules().partWithinWhole(), known.entryRules().countedWithin()));
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        return field;
    }

    private <T> Select<T> choice(String key, List<T> items, ItemLabelGenerator<T> words) {
        var select = new Select<T>();
        select.setLabel(getTranslation(key));
        select.setRequiredIndicatorVisible(true);
        select.setItems(items);
        select.setItemLabelGenerator(words);
        return select;
    }

    private static String filled(TextField field) {
        if (field.getValue().isBlank()) {
            throw new RuleViolation("admin.field.missing", field.getLabel());
        }
        return field.getValue().strip();
    }

    private static <T> T chosen(Select<T> select) {
        if (select.getValue() == null) {
            throw new RuleViolation("admin.field.missing", select.getLabel());
        }
        return select.getValue();
    }
}
