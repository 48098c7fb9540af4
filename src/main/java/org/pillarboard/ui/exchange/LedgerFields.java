package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.exchange.LedgerMapping;
import org.pillarboard.exchange.LedgerPreview;
import org.pillarboard.exchange.LedgerTwin;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.kit.DecimalField;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What only the person can say of a ledger's file: whose it is, of which day, in what it counts, which rows are one bond. */
final class LedgerFields extends Composite<Div> {

    private final Select<UnitRow> unit = new Select<>();
    private final DatePicker day = new DatePicker();
    private final Select<MoneyUnit> measure = new Select<>();
    private final DecimalField factor = new DecimalField();
    private final CheckboxGroup<LedgerTwin> twins = new CheckboxGroup<>();
    private final Runnable changed;
    private boolean filling;
    private boolean foreign;

    LedgerFields(List<UnitRow> units, Runnable changed) {
        this.changed = changed;
        unit.setLabel(getTranslation("ledgerImport.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(row -> UnitNames.brief(row, getLocale()));
        if (units.size() == 1) {
            unit.setValue(units.getFirst());
        }
        day.setLabel(getTranslation("ledgerImport.day"));
        day.setI18n(DatePickerTexts.of(getLocale()));
        counted();
        twins.setLabel(getTranslation("ledgerImport.twins"));
        twins.setItemLabelGenerator(this::named);
        twins.setVisible(false);
        unit.addValueChangeListener(event -> tell());
        day.addValueChangeListener(event -> tell());
        twins.addValueChangeListener(event -> tell());
    }

    /** In what the file counts: one of our own units, or so many yuan. */
    private void counted() {
        measure.setLabel(getTranslation("ledgerImport.measure"));
        measure.setItems(MoneyUnit.HUNDRED_MILLION, MoneyUnit.TEN_THOUSAND, MoneyUnit.YUAN);
        measure.setEmptySelectionAllowed(true);
        measure.setEmptySelectionCaption(getTranslation("ledgerImport.measure.OTHER"));
        measure.setItemLabelGenerator(unit -> unit == null ? getTranslation("ledgerImport.measure.OTHER") : unit.name(getLocale()));
        measure.setValue(MoneyUnit.HUNDRED_MILLION);
        factor.setLabel(getTranslation("ledgerImport.factor"));
        factor.setHelperText(getTranslation("ledgerImport.factor.help"));
        factor.setVisible(false);
        measure.addValueChangeListener(event -> {
            factor.setVisible(event.getValue() == null);
            tell();
        });
        factor.addValueChangeListener(event -> tell());
    }

    @Override
    protected Div initContent() {
        var fields = new Div(unit, day, measure, factor);
        fields.addClassNames("f4", "noted");
        return new Div(new Card(getTranslation("ledgerImport.about")).body(fields, twins));
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    private String named(LedgerTwin twin) {
        String codes = String.join(getTranslation("kit.and"), twin.codes());
        return twin.known() == null ? getTranslation("ledgerImport.twin", twin.name(), codes)
                : getTranslation("ledgerImport.twin.known", twin.name(), codes, twin.known());
    }

    /** A new file: it says of which day it is, and no rows of it are one bond yet. */
    void begin() {
        fill(() -> {
            day.clear();
            foreign = false;
            heading(null);
            twins.setItems(List.of());
            twins.setVisible(false);
        });
    }

    /** The file counts in the money of another country: how many yuan that is must be said, of every such file anew. */
    void countForeign() {
        if (!foreign) {
            foreign = true;
            fill(() -> {
                measure.clear();
                factor.clear();
                factor.setVisible(true);
            });
        }
    }

    /** Whether it is said whose the debts of unknown issuers are. */
    boolean isOwned() {
        return unit.getValue() != null;
    }

    void show(LedgerPreview seen) {
        fill(() -> {
            day.setValue(seen.day());
            heading(seen.factor());
            day.setHelperText(seen.days().stream().map(LocalDate::toString).collect(Collectors.joining(getTranslation("kit.and"))));
            var agreed = twins.getValue().stream().map(LedgerTwin::key).collect(Collectors.toSet());
            twins.setItems(seen.twins());
            twins.setValue(seen.twins().stream().filter(twin -> agreed.contains(twin.key())).collect(Collectors.toSet()));
            twins.setVisible(!seen.twins().isEmpty());
        });
    }

    /** What the file says of itself is not asked for. */
    private void heading(@Nullable BigDecimal said) {
        measure.setReadOnly(said != null);
        measure.setHelperText(said == null ? "" : getTranslation("ledgerImport.measure.read"));
        if (said != null) {
            measure.setValue(Stream.of(MoneyUnit.values()).filter(unit -> yuan(unit).compareTo(said) == 0).findFirst().orElse(null));
            factor.setValue(said);
            factor.setVisible(measure.isEmpty());
        }
        factor.setReadOnly(said != null);
    }

    private static BigDecimal yuan(MoneyUnit unit) {
        return unit.in(MoneyUnit.YUAN, BigDecimal.ONE);
    }

    private void fill(Runnable work) {
        filling = true;
        work.run();
        filling = false;
    }

    /** What is said so far; null where no unit is the person's own or the factor is missing. */
    @Nullable LedgerMapping mapping() {
        BigDecimal told = measure.getValue() == null ? factor.getValue() : yuan(measure.getValue());
        if (unit.getValue() == null || told == null || told.signum() <= 0) {
            return null;
        }
        return new LedgerMapping(unit.getValue().code(), day.getValue(), told,
                twins.getValue().stream().map(LedgerTwin::key).collect(Collectors.toSet()));
    }
}
