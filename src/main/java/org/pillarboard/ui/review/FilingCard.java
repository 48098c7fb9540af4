package org.pillarboard.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.debt.EntryRow;
import org.pillarboard.debt.FieldType;
import org.pillarboard.debt.FilingDetail;
import org.pillarboard.debt.RegisterRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.evidence.EvidenceList;
import org.pillarboard.ui.kit.figure.AmendmentWords;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What was filed for the debt ledger and waits: line by line with what it replaces, approved or given back with a reason. */
final class FilingCard extends Composite<Section> {

    private final transient Inbox inbox;
    private final transient EvidenceDownloads downloads;
    private final transient Runnable decided;
    private final Section section = new Section();
    private List<FilingDetail> shown = List.of();

    /** @param decided called after each decision */
    FilingCard(Inbox inbox, EvidenceDownloads downloads, Runnable decided) {
        this.inbox = inbox;
        this.downloads = downloads;
        this.decided = decided;
    }

    /** Shows what waits; what has not changed is left alone, so that a reason begun is not lost. */
    void show(List<FilingDetail> waiting) {
        if (waiting.equals(shown)) {
            return;
        }
        shown = waiting;
        section.removeAll();
        if (!waiting.isEmpty()) {
            var list = new Div();
            list.addClassName("filings");
            waiting.forEach(one -> list.add(draw(one)));
            section.add(new Card(getTranslation("debt.filing"), getTranslation("debt.filing.count", String.valueOf(waiting.size())))
                    .body(list));
        }
    }

    private Component draw(FilingDetail filing) {
        var review = filing.row().review();
        String by = review.submittedBy() == null ? "" : review.submittedBy().name();
        var head = new Div(new Span(UnitNames.brief(inbox.tree().get(filing.row().unitCode()), getLocale())),
                new Span(filing.row().note()),
                new Span(by + " " + (review.submittedAt() == null ? "" : OfficeTimes.brief(review.submittedAt()))));
        head.addClassName("fh");
        var all = new Div(head, lines(filing), new EvidenceList(filing.files(), downloads), new DecideBar(review, inbox.person(),
                decision -> inbox.decideFiling(filing.ref(), decision), decided));
        all.addClassName("filing");
        return all;
    }

    private Component lines(FilingDetail filing) {
        var lines = new Div();
        lines.addClassName("fl");
        lines.getElement().setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("debt.filing.lines"));
        filing.instruments().forEach(row -> lines.add(new Div(new Span(getTranslation("debt.filing.instrument", row.code(), row.name(),
                MoneyWords.of(row.terms().principal(), getLocale()), row.terms().maturityOn().toString())))));
        filing.entries().forEach(entry -> lines.add(new Div(new Span(words(entry, filing)))));
        if (!filing.cashPlan().isEmpty()) {
            lines.add(new Div(new Span(getTranslation("debt.filing.cash", filing.cashPlan().size()))));
        }
        filing.registers().forEach(row -> lines.add(new Div(new Span(words(row)))));
        return lines;
    }

    private String words(RegisterRow row) {
        return getTranslation("debt.line." + row.line().kind()) + getTranslation("debt.colon") + row.line().kind().fields().stream()
                .filter(field -> !row.line().text(field).isEmpty())
                .map(field -> field.type() == FieldType.FLAG ? getTranslation("debt.field." + field)
                        : field.choices().isEmpty() ? row.line().text(field)
                        : getTranslation("debt.choice." + field + "." + row.line().text(field)))
                .collect(Collectors.joining(" "));
    }

    private String words(EntryRow entry, FilingDetail filing) {
        String line = getTranslation("debt.filing.entry", filing.codes().getOrDefault(entry.instrumentId(), ""),
                getTranslation("debt.line." + entry.kind()), entry.on().toString(), detail(entry));
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

    @Override
    protected Section initContent() {
        return section;
    }
}
