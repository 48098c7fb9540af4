package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.DossierEntry;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.EntryRow;
import org.pillarboard.debt.InstrumentDossier;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.evidence.EvidenceList;
import org.pillarboard.ui.kit.figure.AmendmentWords;

/** How an instrument came into the ledger, line by line: what, on which day, who filed it, who approved it, on what papers. */
final class HistoryCard extends Composite<Div> {

    private final transient InstrumentDossier dossier;
    private final transient EvidenceDownloads downloads;
    private final transient Words words;
    private final Map<Component, @Nullable EntryKind> lines = new LinkedHashMap<>();

    HistoryCard(InstrumentDossier dossier, EvidenceDownloads downloads, Words words) {
        this.dossier = dossier;
        this.downloads = downloads;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var list = new Div();
        list.addClassName("history");
        list.getElement().setAttribute("role", "list");
        dossier.history().reversed().forEach(line -> list.add(line(line)));
        return new Div(new Card(words.say("debt.one.history"), words.say("debt.one.history.sub",
                dossier.history().size())).bleed(list));
    }

    /** Lights the lines of some kinds, or that of the instrument itself where there are none, and brings the first into sight. */
    void light(Set<EntryKind> kinds) {
        var lit = new ArrayList<Component>();
        lines.forEach((line, kind) -> {
            if (kind != null && kinds.contains(kind)) {
                lit.add(line);
            }
        });
        if (lit.isEmpty()) {
            lines.forEach((line, kind) -> {
                if (kind == null) {
                    lit.add(line);
                }
            });
        }
        lines.keySet().forEach(line -> line.getElement().setAttribute("data-lit", lit.contains(line)));
        lit.stream().findFirst().ifPresent(line -> line.getElement().executeJs("this.scrollIntoView({block: 'center'})"));
    }

    private Component line(DossierEntry one) {
        var entry = one.entry();
        var what = new Span(entry == null ? words.say("debt.line.INSTRUMENT") : words.say("debt.line." + entry.kind()));
        what.addClassName("b");
        var day = new Span(entry == null ? dossier.instrument().terms().valueOn().toString() : entry.on().toString());
        day.addClassName("num");
        var told = new Span(entry == null ? dossier.instrument().name() : told(entry, one));
        told.addClassName("num");
        var review = one.filing().review();
        var who = Whole.span(words.say("debt.one.history.who", review.submittedBy() == null ? Words.NONE : review.submittedBy().name(),
                review.submittedAt() == null ? "" : OfficeTimes.full(review.submittedAt()),
                review.decidedBy() == null ? Words.NONE : review.decidedBy().name(),
                review.decidedAt() == null ? "" : OfficeTimes.full(review.decidedAt())));
        who.addClassNames("cap", "num");
        who.setTitle(one.filing().note());
        var line = new Div(day, what, told, who, new EvidenceList(one.files(), downloads));
        line.addClassName("hline");
        line.getElement().setAttribute("role", "listitem").setAttribute("data-gone", !one.stands());
        lines.put(line, entry == null ? null : entry.kind());
        return line;
    }

    private String told(EntryRow entry, DossierEntry one) {
        List<String> parts = new ArrayList<>();
        if (entry.amount().signum() != 0) {
            parts.add(words.say("debt.one.wan", words.wan(entry.amount())));
        }
        if (entry.rate() != null) {
            parts.add(words.rate(entry.rate()));
        }
        if (entry.readiness() != null) {
            parts.add(words.say("debt.choice.LEVEL." + entry.readiness()));
        }
        if (entry.source() != null) {
            parts.add(words.say("debt.choice.SOURCE." + entry.source()));
            parts.add(words.say("debt.choice.STATUS." + Objects.requireNonNull(entry.status())));
        }
        if (one.other() != null) {
            parts.add(one.other().name());
        }
        parts.add(new AmendmentWords(words.locale()).of(entry.detail()));
        parts.addAll(List.of(entry.detail().label(), entry.detail().until() == null ? "" : entry.detail().until().toString(), entry.note(),
                entry.detail().another()));
        if (!one.stands()) {
            parts.add(words.say("debt.one.gone"));
        }
        return String.join(" ", parts.stream().filter(part -> !part.isBlank()).toList());
    }
}
