package org.pillarboard.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.debt.CashPlanRow;
import org.pillarboard.debt.EntryRow;
import org.pillarboard.debt.FieldType;
import org.pillarboard.debt.FilingDetail;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.RegisterRow;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.figure.AmendmentWords;
import org.pillarboard.ui.kit.figure.FieldWords;

/** What a filing for the debt ledger tells of, line by line with what it replaces. */
final class FiledLines extends Composite<Div> {

    private final transient FilingDetail filing;
    private final transient UnaryOperator<String> unit;

    /** @param unit what a unit is called; of somebody else the name itself */
    FiledLines(FilingDetail filing, UnaryOperator<String> unit) {
        this.filing = filing;
        this.unit = unit;
    }

    @Override
    protected Div initContent() {
        var lines = new Div();
        lines.addClassName("fl");
        lines.getElement().setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("debt.filing.lines"));
        filing.instruments().forEach(row -> lines.add(line(getTranslation("debt.filing.instrument", row.code(), row.name(),
                MoneyWords.of(row.terms().principal(), getLocale()), row.terms().maturityOn().toString())), new AgreedLine(row)));
        filing.entries().forEach(entry -> lines.add(line(words(entry))));
        filing.cashPlan().forEach(month -> lines.add(line(words(month))));
        filing.registers().forEach(row -> lines.add(line(words(row))));
        return lines;
    }

    private String named(LineField field, String value) {
        return getTranslation("debt.field." + field) + " " + value;
    }

    private static Div line(String text) {
        return new Div(new Span(text));
    }

    private String words(CashPlanRow month) {
        return getTranslation("debt.filing.cash", month.month().toString(), MoneyWords.of(month.amount(), getLocale()))
                + (month.assets().signum() == 0 ? "" : getTranslation("debt.filing.cash.assets", MoneyWords.of(month.assets(), getLocale())));
    }

    private String words(RegisterRow row) {
        return getTranslation("debt.line." + row.line().kind()) + getTranslation("debt.colon") + row.line().kind().fields().stream()
                .filter(field -> !row.line().text(field).isEmpty())
                .map(field -> field.type() == FieldType.FLAG ? getTranslation("debt.field." + field)
                        : named(row, field)).collect(Collectors.joining(getTranslation("kit.semicolon")));
    }

    /** The day of a line is called by what happens on it. */
    private String named(RegisterRow row, LineField field) {
        String text = row.line().text(field);
        String value = field.type() == FieldType.UNIT ? unit.apply(text) : FieldWords.of(field, text, key -> getTranslation(key));
        return field == LineField.ON ? getTranslation("debt.field.on." + row.line().kind()) + " " + value : named(field, value);
    }

    private String words(EntryRow entry) {
        String line = getTranslation("debt.filing.entry", filing.names().getOrDefault(entry.instrumentId(), ""),
                getTranslation("debt.line." + entry.kind()), entry.on().toString(), detail(entry));
        line += entry.note().isBlank() || entry.detail().amendment() != null ? "" : getTranslation("kit.semicolon") + named(LineField.NOTE, entry.note());
        var before = entry.replaces() == null ? null : filing.replaced().get(entry.replaces());
        return before == null ? line : line + getTranslation("debt.filing.instead", before.on().toString(), detail(before));
    }

    private String detail(EntryRow entry) {
        if (entry.detail().amendment() != null) {
            return AmendmentWords.of(entry.detail(), key -> getTranslation(key)) + " " + entry.note();
        }
        String figure = entry.readiness() != null ? getTranslation("debt.choice.LEVEL." + entry.readiness())
                : entry.rate() != null && entry.amount().signum() == 0 ? entry.rate().stripTrailingZeros().toPlainString() + "%"
                : entry.amount().signum() == 0 ? "" : (MoneyWords.of(entry.amount(), getLocale()) + " " + terms(entry)).strip();
        return entry.source() == null || entry.status() == null ? figure : getTranslation("debt.choice.SOURCE." + entry.source())
                + " " + figure + " " + getTranslation("debt.choice.STATUS." + entry.status());
    }

    /** The tranche with its own terms, or the project the money went into. */
    private String terms(EntryRow entry) {
        return Stream.of(entry.detail().label(), entry.detail().until() == null ? "" : entry.detail().until().toString(),
                entry.rate() == null ? "" : entry.rate().stripTrailingZeros().toPlainString() + "%").filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
