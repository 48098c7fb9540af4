package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.CashPlanRow;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.EntryRow;
import org.pillarboard.debt.FieldType;
import org.pillarboard.debt.FilingDetail;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.Readiness;
import org.pillarboard.debt.RegisterRow;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.Whole;

/** What a filing for the debt ledger tells of, line by line with what it replaces. */
public final class FiledLines extends Composite<Div> {

    private final transient FilingDetail filing;
    private final transient UnaryOperator<String> unit;

    /** @param unit what a unit is called; of somebody else the name itself */
    public FiledLines(FilingDetail filing, UnaryOperator<String> unit) {
        this.filing = filing;
        this.unit = unit;
    }

    @Override
    protected Div initContent() {
        var lines = new Div();
        lines.addClassName("fl");
        lines.getElement().setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("debt.filing.lines"));
        if (filing.instruments().size() > 1) {
            lines.add(line(getTranslation("debt.filing.sum", filing.instruments().size(), money(filing.instruments().stream()
                    .map(row -> row.terms().principal()).reduce(BigDecimal.ZERO, BigDecimal::add)))));
        }
        filing.instruments().forEach(row -> lines.add(line(getTranslation("debt.filing.instrument", row.code(), row.name(),
                money(row.terms().principal()), row.terms().maturityOn().toString())), new AgreedLine(row)));
        filing.entries().forEach(entry -> lines.add(entry.detail().amendment() == null ? told(entry) : amended(entry)));
        filing.cashPlan().forEach(month -> lines.add(planned(month)));
        filing.registers().forEach(row -> lines.add(line(words(row))));
        return lines;
    }

    /** A repayment with what it leaves. */
    private Div told(EntryRow entry) {
        var line = line(words(entry));
        var left = filing.left().get(entry.instrumentId());
        if (left != null && (entry.kind() == EntryKind.REPAYMENT || entry.kind() == EntryKind.PUT)) {
            line.add(new Span(getTranslation("kit.semicolon")), Whole.span(new LeftoverWords(getLocale()).of(left)));
        }
        return line;
    }

    private String named(LineField field, String value) {
        return getTranslation("debt.field." + field) + " " + value;
    }

    private static Div line(String text) {
        return new Div(Whole.span(text));
    }

    private String money(BigDecimal yuan) {
        return MoneyWords.exact(yuan, MoneyUnit.TEN_THOUSAND, getLocale());
    }

    /** A month of the cash plan with what was planned for it; what stays as it was is quiet. */
    private Div planned(CashPlanRow month) {
        var before = filing.planned().get(month.month());
        var line = line(getTranslation("debt.filing.cash", month.month().toString()));
        line.add(figure("debt.filing.cash.own", before == null ? null : before.amount(), month.amount()));
        if (month.assets().signum() != 0 || before != null && before.assets().signum() != 0) {
            line.add(new Span(getTranslation("kit.semicolon")), figure("debt.filing.cash.assets", before == null ? null : before.assets(), month.assets()));
        }
        return line;
    }

    private Span figure(String key, @Nullable BigDecimal before, BigDecimal now) {
        boolean same = before != null && before.compareTo(now) == 0;
        return said(getTranslation(key, before == null || same ? money(now) : getTranslation("debt.filing.change", money(before), money(now))), same);
    }

    private static Span said(String text, boolean quiet) {
        var span = Whole.span(text);
        span.setClassName("cap", quiet);
        return span;
    }

    /** What is agreed anew with what stood before; what stays as it was is quiet. */
    private Div amended(EntryRow entry) {
        var line = line(getTranslation("debt.filing.entry", filing.names().getOrDefault(entry.instrumentId(), ""),
                getTranslation("debt.line." + entry.kind()), entry.on().toString(), ""));
        var parts = new AmendmentWords(getLocale()).parts(entry.detail(), filing.terms().getOrDefault(entry.id(), Map.of()));
        parts.forEach(part -> line.add(said(part.text() + getTranslation("kit.semicolon"), !part.changed())));
        line.add(new Span(entry.note() + instead(entry)));
        return line;
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
        String value = field.type() == FieldType.UNIT ? unit.apply(text) : new FieldWords(getLocale()).of(field, text);
        return field == LineField.ON ? getTranslation("debt.field.on." + row.line().kind()) + " " + value : named(field, value);
    }

    private String words(EntryRow entry) {
        String line = getTranslation("debt.filing.entry", filing.names().getOrDefault(entry.instrumentId(), ""),
                getTranslation("debt.line." + entry.kind()), entry.on().toString(), detail(entry));
        return line + (entry.note().isBlank() ? "" : getTranslation("kit.semicolon") + named(LineField.NOTE, entry.note()))
                + (entry.detail().another().isEmpty() ? "" : getTranslation("kit.semicolon") + named(LineField.ANOTHER, entry.detail().another()))
                + instead(entry);
    }

    private String instead(EntryRow entry) {
        var before = entry.replaces() == null ? null : filing.replaced().get(entry.replaces());
        return before == null ? "" : getTranslation("debt.filing.instead", before.on().toString(), detail(before));
    }

    private String detail(EntryRow entry) {
        if (entry.detail().amendment() != null) {
            return new AmendmentWords(getLocale()).of(entry.detail()) + " " + entry.note();
        }
        String figure = entry.readiness() != null ? level(entry, entry.readiness())
                : entry.rate() != null && entry.amount().signum() == 0 ? entry.rate().stripTrailingZeros().toPlainString() + "%"
                : entry.amount().signum() == 0 ? "" : (money(entry.amount()) + " " + terms(entry)).strip();
        return entry.source() == null || entry.status() == null ? figure : getTranslation("debt.choice.SOURCE." + entry.source())
                + " " + figure + " " + getTranslation("debt.choice.STATUS." + entry.status());
    }

    private String level(EntryRow entry, Readiness now) {
        var before = filing.terms().getOrDefault(entry.id(), Map.of()).get(LineField.LEVEL);
        return before == null || before.equals(now.name()) ? level(now.name()) : getTranslation("debt.filing.change", level(before), level(now.name()));
    }

    private String level(String name) {
        return getTranslation("debt.choice.LEVEL." + name);
    }

    /** The tranche with its own terms, or the project the money went into. */
    private String terms(EntryRow entry) {
        return Stream.of(entry.detail().label(), entry.detail().until() == null ? "" : entry.detail().until().toString(),
                entry.rate() == null ? "" : entry.rate().stripTrailingZeros().toPlainString() + "%").filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
