package org.pillarboard.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.project.Reconciliation;
import org.pillarboard.project.ReportedCountDraft;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.DecimalField;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.UnitNames;

/** Register against report (台账核对): both figures unit by unit with their difference, and which of them is the official one. */
final class ReconciliationCard extends Composite<Card> {

    private final Reconciliation both;
    private final IndicatorRow indicator;
    private final boolean asked;
    private final RegisterBeside register;
    private final UnitTree tree;
    private final Lens lens;
    private final Runnable after;
    private final FigureWords figures;

    /** @param asked whether anybody at the unit has to report it */
    ReconciliationCard(Reconciliation both, IndicatorRow indicator, boolean asked, RegisterBeside register, UnitTree tree, Lens lens, Runnable after) {
        this.both = both;
        this.indicator = indicator;
        this.asked = asked;
        this.register = register;
        this.tree = tree;
        this.lens = lens;
        this.after = after;
        this.figures = new FigureWords(indicator, getLocale());
    }

    @Override
    protected Card initContent() {
        String sub = indicator.isDeed() ? "indicator.register.sub.deed" : "indicator.register.sub";
        var card = new Card(getTranslation("indicator.register"), getTranslation(sub, both.day().toString(), figures.unit()));
        if (asked && register.maySay(lens)) {
            var say = new Button(getTranslation("indicator.register.say"), event -> say());
            say.addThemeName("small");
            card.control(say);
        }
        if (both.lines().isEmpty()) {
            return card.body(new EmptyState(getTranslation(empty()), null));
        }
        return card.body(finding()).bleed(new DataTable<Reconciliation.Line>(getTranslation("indicator.register"))
                .column(getTranslation("project.list.unit"), line -> tree.find(line.unitCode()).map(unit -> UnitNames.brief(unit, getLocale()))
                        .orElse(line.unitCode()))
                .number(getTranslation("indicator.register.register"), line -> figures.plain(line.register()))
                .number(getTranslation("indicator.register.reported"), line -> figures.plain(line.reported()))
                .part(getTranslation("indicator.register.difference"), line -> difference(line.difference())).rows(both.lines()).dense().cards());
    }

    /** Why there is nothing to compare: a share of nothing is no figure still to come. */
    private String empty() {
        return !asked ? "indicator.register.notAsked" : indicator.asksForParts() ? "indicator.register.none.share" : "indicator.register.none";
    }

    private Component finding() {
        String official = getTranslation(register.wins(indicator.code()) ? "indicator.register.wins" : "indicator.register.waits");
        if (both.difference() == null) {
            return new Note(Tone.INFO, getTranslation(both.reported() == null ? "indicator.register.silent" : "indicator.register.blank",
                    figures.withUnit(both.reported() == null ? both.register() : both.reported()), official));
        }
        return isApart(both.difference()) ? new Note(Tone.WARN, getTranslation("indicator.register.apart", figures.withUnit(both.register()),
                        figures.withUnit(both.reported()), figures.signed(both.difference()), official))
                : new Note(Tone.GOOD, getTranslation("indicator.register.agrees", figures.withUnit(both.register()), official));
    }

    /** Whether two figures differ as they are written. */
    private boolean isApart(@Nullable BigDecimal difference) {
        return difference != null && !figures.signed(difference).equals(figures.signed(BigDecimal.ZERO));
    }

    private Component difference(@Nullable BigDecimal difference) {
        boolean apart = isApart(difference);
        var cell = new Span(apart ? figures.signed(difference) : "\u2014");
        cell.addClassNames("num", "nb");
        if (apart) {
            cell.addClassName("warn");
        }
        return cell;
    }

    private void say() {
        var day = DeedDialog.day(getTranslation("indicator.register.asOf"));
        day.setValue(both.day());
        var value = new DecimalField(getTranslation("indicator.register.value", figures.unit()));
        var numerator = new DecimalField(getTranslation("indicator.register.numerator"));
        var denominator = new DecimalField(getTranslation("indicator.register.denominator"));
        value.setVisible(!indicator.asksForParts());
        numerator.setVisible(indicator.asksForParts());
        denominator.setVisible(indicator.asksForParts());
        var source = DeedDialog.paper(getTranslation("indicator.register.source"));
        new DeedDialog(getTranslation("indicator.register.say"), getTranslation("indicator.register.say.means"), () -> {
            if (!indicator.asksForParts() && value.isEmpty()) {
                throw new RuleViolation("reported.value");
            }
            register.say(indicator.asksForParts()
                    ? new ReportedCountDraft(indicator.code(), lens.unitCode(), DeedDialog.chosen(day), BigDecimal.ZERO, numerator.getValue(),
                            denominator.getValue(), source.getValue().strip())
                    : new ReportedCountDraft(indicator.code(), lens.unitCode(), DeedDialog.chosen(day),
                            Objects.requireNonNull(value.getValue()), source.getValue().strip()));
        }, after, day, value, numerator, denominator, source).open();
    }
}
