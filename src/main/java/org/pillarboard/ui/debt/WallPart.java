package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Consumer;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.UnitDebt;
import org.pillarboard.ui.kit.Bar;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.shell.Links;

/** The whole position: ratios, the wall, what each unit owes, and from what the next year is paid. */
final class WallPart extends Composite<Div> {

    private static final int YEAR_DAYS = 365;

    private final transient DebtLook look;
    private final transient Words words;
    private final Div all = new Div();

    /** Keeps nothing of the ledger but what it draws. */
    WallPart(OpenBook open, DebtLook look, Words words, Consumer<DebtLook> go) {
        this.look = look;
        this.words = words;
        var year = open.toCome(YEAR_DAYS);
        all.add(ratios(open), DebtWalls.card(open, words.locale(), month -> go.accept(look.pick(Pick.month(month)))), units(open),
                new ReadinessCard(open, year, words), new LadderCards(open, year, look, words));
        all.addClassName("debt");
    }

    @Override
    protected Div initContent() {
        return all;
    }

    private Component ratios(OpenBook open) {
        var ratios = open.ratios();
        var strip = new Div(fact("debt.ratio.balance", words.yi(ratios.balance())), fact("debt.ratio.shortTerm", percent(ratios.shortTerm())),
                fact("debt.ratio.concentration", percent(ratios.concentration())), secured(open),
                fact("debt.ratio.years", number(ratios.remainingYears(), 1)), fact("debt.ratio.cost", rate(ratios.cost())),
                fact("debt.ratio.nonStandard", percent(ratios.nonStandard())), fact("debt.ratio.bonds", words.yi(ratios.bonds())));
        strip.addClassName("ratios");
        return strip;
    }

    /** As the ledger's day had it (DR03); what did not come since is said with it. */
    private Component secured(OpenBook open) {
        var late = open.ratios().lateSoon();
        var fact = fact("debt.ratio.secured", percent(open.ratios().secured()));
        if (late.signum() > 0) {
            var told = new Span(words.say("debt.ratio.secured.late", OfficeTimes.monthAndDay(open.book().day()), words.yi(late)));
            told.addClassName("cap");
            fact.add(told);
        }
        return fact;
    }

    private String percent(Optional<BigDecimal> share) {
        return words.percent(share);
    }

    private String number(Optional<BigDecimal> value, int decimals) {
        return value.map(NumberFormats.of(words.locale(), decimals)::plain).orElse(Words.NONE);
    }

    private String rate(Optional<BigDecimal> rate) {
        return rate.isEmpty() ? Words.NONE : number(rate, 2) + "%";
    }

    private Div fact(String key, String value) {
        var name = new Span(words.say(key));
        name.addClassName("cap");
        var figure = new Span(value);
        figure.addClassNames("v", "num");
        return new Div(name, figure);
    }

    private Component units(OpenBook open) {
        var whole = open.balance();
        String sub = words.say("debt.units.sub", OfficeTimes.monthAndDay(open.book().seenOn()));
        return new Card(words.say("debt.units"), sub).bleed(new DataTable<UnitDebt>(words.say("debt.units"))
                .part(words.say("debt.due.unit"), one -> new NavAnchor(Links.debt(look.lens().at(one.unitCode())), words.unit(one.unitCode())))
                .number(words.say("debt.units.count"), one -> String.valueOf(one.open().open().size()))
                .number(words.say("debt.units.balance"), one -> words.yi(one.balance()))
                .part(words.say("debt.units.share"), one -> share(one, whole))
                .number(words.say("debt.units.year"), one -> words.yi(one.wall().year()))
                .number(words.say("debt.ratio.shortTerm"), one -> percent(one.ratios().shortTerm()))
                .number(words.say("debt.ratio.cost"), one -> rate(one.ratios().cost()))
                .number(words.say("debt.ratio.secured"), one -> percent(one.ratios().securedBySeen()))
                .part(words.say("debt.units.gap"), this::gap).rows(open.byUnit()).dense().cards());
    }

    private Component share(UnitDebt one, BigDecimal whole) {
        var figure = new Span(NumberFormats.of(words.locale(), 1).percent(one.balance().divide(whole, MathContext.DECIMAL64)));
        figure.addClassName("num");
        var share = new Div(figure, new Bar(one.balance(), whole, words.say("debt.units.share.of", words.unit(one.unitCode()))));
        share.addClassName("quota");
        return share;
    }

    private Component gap(UnitDebt one) {
        var late = one.open().late();
        if (late.isEmpty()) {
            return cover(one);
        }
        var overdue = new StatusBadge(Tone.BAD, words.say("debt.units.late", words.yi(LateDebt.sum(late)))).plain();
        return one.gap().signum() == 0 ? overdue : new Div(overdue, cover(one));
    }

    private Component cover(UnitDebt one) {
        return one.gap().signum() == 0 ? new StatusBadge(Tone.GOOD, words.say("debt.units.covered")).plain() : new StatusBadge(Tone.BAD,
                words.say("debt.units.lacks", words.yi(one.gap()), one.wall().gaps().getFirst().month().toString())).plain();
    }
}
