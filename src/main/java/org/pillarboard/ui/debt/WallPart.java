package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Consumer;
import org.pillarboard.debt.DebtRatios;
import org.pillarboard.debt.OpenBook;
import org.pillarboard.debt.UnitDebt;
import org.pillarboard.ui.kit.Bar;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.NumberFormats;
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
        var year = open.within(YEAR_DAYS);
        all.add(ratios(open.ratios()), DebtWalls.card(open, words.locale(), month -> go.accept(look.pick(Pick.month(month)))), units(open),
                new ReadinessCard(open.book().day(), year, words), new LadderCards(open.book(), year, look, words));
        all.addClassName("debt");
    }

    @Override
    protected Div initContent() {
        return all;
    }

    private Component ratios(DebtRatios ratios) {
        var strip = new Div(fact("debt.ratio.balance", words.yi(ratios.balance())), fact("debt.ratio.shortTerm", percent(ratios.shortTerm())),
                fact("debt.ratio.concentration", percent(ratios.concentration())), fact("debt.ratio.secured", percent(ratios.secured())),
                fact("debt.ratio.years", number(ratios.remainingYears(), 1)), fact("debt.ratio.cost", rate(ratios.cost())),
                fact("debt.ratio.nonStandard", percent(ratios.nonStandard())), fact("debt.ratio.bonds", words.yi(ratios.bonds())));
        strip.addClassName("ratios");
        return strip;
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

    private Component fact(String key, String value) {
        var name = new Span(words.say(key));
        name.addClassName("cap");
        var figure = new Span(value);
        figure.addClassNames("v", "num");
        return new Div(name, figure);
    }

    private Component units(OpenBook open) {
        var whole = open.balance();
        return new Card(words.say("debt.units"), words.say("debt.units.sub")).bleed(new DataTable<UnitDebt>(words.say("debt.units"))
                .part(words.say("debt.due.unit"), one -> new NavAnchor(Links.debt(look.lens().at(one.unitCode())), words.unit(one.unitCode())))
                .number(words.say("debt.units.count"), one -> String.valueOf(one.open().open().size()))
                .number(words.say("debt.units.balance"), one -> words.yi(one.balance()))
                .part(words.say("debt.units.share"), one -> share(one, whole))
                .number(words.say("debt.units.year"), one -> words.yi(one.wall().year()))
                .number(words.say("debt.ratio.shortTerm"), one -> percent(one.ratios().shortTerm()))
                .number(words.say("debt.ratio.cost"), one -> rate(one.ratios().cost()))
                .number(words.say("debt.ratio.secured"), one -> percent(one.ratios().secured()))
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
        return one.gap().signum() == 0 ? new StatusBadge(Tone.GOOD, words.say("debt.units.covered")).plain() : new StatusBadge(Tone.BAD,
                words.say("debt.units.lacks", words.yi(one.gap()), one.wall().gaps().getFirst().month().toString())).plain();
    }
}
