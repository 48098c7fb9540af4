package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.RagRuleRow;
import org.pillarboard.rule.RagRuleSpec;
import org.pillarboard.rule.RuleKind;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.CatalogueWords;
import org.pillarboard.ui.kit.figure.LightRuleWords;
import org.pillarboard.ui.kit.figure.ReadingBadge;
import org.pillarboard.ui.kit.figure.UnitNames;

/** The versions of a light rule; its section writes a newer one after it has seen what the lights would become. */
final class RuleTab extends Composite<Div> {

    private final transient IndicatorDesk desk;
    private final transient IndicatorRow indicator;
    private final Div versions = new Div();
    private final Div outcome = new Div();
    private final Button save = new Button(getTranslation("admin.rule.set"), event -> save());
    private final RuleForm form;

    RuleTab(IndicatorDesk desk, IndicatorRow indicator) {
        this.desk = desk;
        this.indicator = indicator;
        var spec = desk.catalogue().rules(indicator.code()).stream().findFirst().map(row -> row.draft().spec())
            .orElseGet(() -> RagRuleSpec.of(RuleKind.INFO));
        form = new RuleForm(spec, desk.today(), () -> save.setEnabled(false));
        outcome.getElement().setAttribute("aria-live", "polite");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setEnabled(false);
        show();
    }

    @Override
    protected Div initContent() {
        var content = new Div(versions);
        content.addClassName("apart");
        if (desk.answersFor(indicator)) {
            var bar = new Div(new Button(getTranslation("admin.rule.tryOut"), event -> tryOut()), save, first());
            bar.addClassName("formbar");
            content.add(form, bar, outcome);
        } else {
            content.add(new Note(Tone.INFO, getTranslation("admin.indicators.otherSection")));
        }
        return content;
    }

    private Component first() {
        var told = new Span(getTranslation("admin.rule.first"));
        told.addClassName("cap");
        return told;
    }

    private void show() {
        versions.removeAll();
        versions.add(new DataTable<RagRuleRow>(getTranslation("admin.indicators.rule"))
            .column(getTranslation("admin.indicators.effectiveOn"), row -> row.draft().effectiveOn().toString())
            .column(getTranslation("admin.indicators.rule"), row -> LightRuleWords.of(row.draft().spec(), this::getTranslation))
            .column(getTranslation("admin.indicators.author"), row -> CatalogueWords.author(row.author(), getLocale()))
            .column(getTranslation("admin.indicators.reason"), row -> CatalogueWords.reason(row, getLocale()))
            .rows(desk.catalogue().rules(indicator.code())).cards());
    }

    private void tryOut() {
        attempt(() -> {
            var draft = form.draft(indicator.code());
            var trial = desk.tryOut(draft);
            outcome.add(new Note(trial.applies() ? Tone.INFO : Tone.WARN, getTranslation(trial.applies() ? "admin.rule.trial" : "admin.rule.trial.later",
                PeriodNames.of(trial.period(), getLocale()), draft.effectiveOn().toString())));
            outcome.add(new DataTable<IndicatorDesk.Change>(getTranslation("admin.rule.outcome"))
                .column(getTranslation("admin.indicators.unit"), change -> name(change.now().unitCode()))
                .part(getTranslation("admin.rule.now"), change -> new ReadingBadge(change.now(), true))
                .part(getTranslation(trial.applies() ? "admin.rule.then" : "admin.rule.then.later"), change -> new ReadingBadge(change.then(), true))
                .rows(trial.changes()));
            save.setEnabled(true);
        });
    }

    private void save() {
        attempt(() -> {
            desk.rules().set(form.draft(indicator.code()));
            save.setEnabled(false);
            outcome.add(new Note(Tone.INFO, getTranslation("admin.rule.done")));
            show();
        });
    }

    private void attempt(Runnable deed) {
        outcome.removeAll();
        try {
            deed.run();
        } catch (RuleViolation refused) {
            outcome.add(new Note(Tone.BAD, RuleWords.of(refused, getLocale())));
        }
    }

    private String name(String unitCode) {
        return UnitNames.full(desk.units().tree().get(unitCode), getLocale());
    }
}
