package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.debt.EntryRow;
import org.pillarboard.debt.FilingDetail;
import org.pillarboard.identity.Units;
import org.pillarboard.review.Decision;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What units handed in and the section has not decided: line by line, to approve or to give back with a reason. */
final class FilingDesk extends Composite<Div> {

    private final transient DebtReviews reviews;
    private final transient Units units;
    private final transient Runnable decided;

    FilingDesk(DebtReviews reviews, Units units, Runnable decided) {
        this.reviews = reviews;
        this.units = units;
        this.decided = decided;
        getContent().addClassName("filings");
        reviews.pending().forEach(one -> getContent().add(draw(one)));
    }

    private Component draw(FilingDetail filing) {
        var by = Objects.requireNonNull(filing.row().review().submittedBy());
        var head = new Div(new Span(UnitNames.brief(units.tree().get(filing.row().unitCode()), getLocale())),
                new Span(filing.row().note()), new Span(by.name()));
        head.addClassName("fh");
        var lines = new Div();
        lines.addClassName("fl");
        filing.instruments().forEach(row -> lines.add(new Div(new Span(getTranslation("debt.filing.instrument", row.code(), row.name(),
                DebtWalls.amount(row.terms().principal(), getLocale()), row.terms().maturityOn().toString())))));
        filing.entries().forEach(entry -> lines.add(new Div(new Span(words(entry, filing)))));
        if (!filing.cashPlan().isEmpty()) {
            lines.add(new Div(new Span(getTranslation("debt.filing.cash", String.valueOf(filing.cashPlan().size())))));
        }
        var reason = new TextField();
        reason.setPlaceholder(getTranslation("debt.filing.reason"));
        reason.setAriaLabel(getTranslation("debt.filing.reason"));
        var told = new Div();
        var approve = new Button(getTranslation("debt.filing.approve"), event -> decide(filing, new Decision.Approve(), told));
        approve.addThemeName("primary");
        var back = new Button(getTranslation("debt.filing.return"), event -> giveBack(filing, reason.getValue(), told));
        var bar = new Div(reason, back, approve);
        bar.addClassName("fb");
        var all = new Div(head, lines, told, bar);
        all.addClassName("filing");
        return all;
    }

    private String words(EntryRow entry, FilingDetail filing) {
        String detail = entry.readiness() != null ? entry.readiness().name()
                : entry.rate() != null ? entry.rate().stripTrailingZeros().toPlainString() + "%"
                : DebtWalls.amount(entry.amount(), getLocale());
        return getTranslation("debt.filing.entry", filing.codes().getOrDefault(entry.instrumentId(), ""),
                getTranslation("debt.entry." + entry.kind()), entry.on().toString(), detail);
    }

    private void giveBack(FilingDetail filing, String reason, Div told) {
        try {
            decide(filing, new Decision.Return(reason.strip(), null), told);
        } catch (RuleViolation missing) {
            told.removeAll();
            told.add(new Note(Tone.WARN, RuleWords.of(missing, getLocale())));
        }
    }

    private void decide(FilingDetail filing, Decision decision, Div told) {
        try {
            reviews.decide(filing.row().id(), decision, filing.row().version());
            Notification.show(getTranslation("debt.filing.done"));
            decided.run();
        } catch (RuleViolation refused) {
            told.removeAll();
            told.add(new Note(Tone.WARN, RuleWords.of(refused, getLocale())));
        }
    }
}
