package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pillarboard.debt.AssetBook;
import org.pillarboard.debt.AssetStage;
import org.pillarboard.debt.AssetStep;
import org.pillarboard.debt.FunnelStep;
import org.pillarboard.debt.IdleAsset;
import org.pillarboard.ui.kit.Bar;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** Idle assets from the book to the cash: how many stand where, then each with its rounds, its price and what came of it. */
final class AssetCards extends Composite<Div> implements PartFinding {

    private static final List<AssetStage> OTHERWISE = List.of(AssetStage.LEASED, AssetStage.OWN_USE, AssetStage.FROZEN);

    private final transient AssetBook book;
    private final transient Words words;

    AssetCards(AssetBook book, Words words) {
        this.book = book;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        if (book.assets().isEmpty()) {
            return new Div(new EmptyState(words.say("debt.assets.none"), words.say("debt.assets.none.next")));
        }
        var all = new Div(funnel(), list());
        all.addClassName("debt");
        return all;
    }

    @Override
    public List<FindingClause> finding() {
        if (book.assets().isEmpty()) {
            return List.of(new FindingClause(words.say("debt.assets.none")));
        }
        long blocked = book.assets().stream().filter(IdleAsset::isBlocked).count();
        return List.of(new FindingClause(words.say("debt.finding.assets", book.assets().size(), words.percent(book.activationRate()))),
                blocked > 0 ? new FindingClause(words.say("debt.finding.assets.blocked", blocked), Tone.BAD)
                        : new FindingClause(words.say("debt.finding.assets.free")));
    }

    /** From the register to the cash; beside it what else became of them, and the rounds that found nobody. */
    private Component funnel() {
        var steps = new Div();
        steps.addClassName("funnel");
        steps.getElement().setAttribute("role", "list");
        book.way().forEach(step -> steps.add(step(step)));
        var others = new Div();
        others.addClassName("kfacts");
        var counts = book.funnel();
        OTHERWISE.forEach(stage -> others.add(fact(words.say("debt.choice.STAGE." + stage), counts.getOrDefault(stage, List.of()).size())));
        others.add(fact(words.say("debt.choice.STAGE.ROUND_FAILED"), book.failedRounds().size()));
        return new Card(words.say("debt.assets"), words.say("debt.assets.sub", String.valueOf(book.assets().size()),
                words.percent(book.activationRate()))).body(steps, others);
    }

    private Component step(FunnelStep step) {
        var bar = new Bar(BigDecimal.valueOf(step.count()), BigDecimal.valueOf(book.assets().size()),
                words.say("debt.choice.STAGE." + step.stage()));
        var count = new Span(words.say("debt.assets.count", String.valueOf(step.count())));
        count.addClassNames("v", "num");
        var amount = new Span(words.say(step.stage() == AssetStage.CASH ? "debt.assets.received" : step.stage() == AssetStage.SOLD
                ? "debt.assets.sold" : "debt.assets.book", words.exact(step.amount())));
        amount.addClassNames("cap", "num");
        var line = new Div(new Span(words.say(step.stage() == AssetStage.LISTED ? "debt.assets.offered" : "debt.choice.STAGE." + step.stage())),
                bar, count, amount);
        line.addClassName("fstep");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }

    private static Component fact(String name, int count) {
        var figure = new Span(String.valueOf(count));
        figure.addClassNames("v", "num");
        return new Span(new Span(name), figure);
    }

    private Component list() {
        return new Card(words.say("debt.assets.list"), words.say("debt.assets.list.sub")).bleed(new DataTable<IdleAsset>(
                words.say("debt.assets.list"))
                .column(words.say("debt.field.NAME"), asset -> asset.code() + " " + asset.name())
                .column(words.say("debt.due.unit"), asset -> words.unit(asset.unitCode()))
                .column(words.say("debt.field.ASSET_KIND"), asset -> words.say("debt.choice.ASSET_KIND." + asset.kind()))
                .number(words.say("debt.field.BOOK_VALUE"), amount(asset -> Optional.of(asset.bookValue())))
                .number(words.say("debt.choice.STAGE.APPRAISED"), amount(IdleAsset::appraisal))
                .part(words.say("debt.field.STAGE"), this::stage)
                .number(words.say("debt.assets.price"), amount(asset -> asset.deal().map(AssetStep::amount)))
                .number(words.say("debt.assets.cash"), amount(asset -> asset.deal().map(deal -> asset.received())))
                .column(words.say("debt.field.NOTE"), this::note).rows(book.assets()).cards());
    }

    /** A column of amounts. */
    private Function<IdleAsset, String> amount(Function<IdleAsset, Optional<BigDecimal>> of) {
        var wans = words.wans(book.assets().stream().flatMap(asset -> of.apply(asset).stream()));
        return asset -> of.apply(asset).map(wans).orElse(Words.NONE);
    }

    private Component stage(IdleAsset asset) {
        var name = words.say("debt.choice.STAGE." + asset.stage());
        if (asset.isBlocked()) {
            return new StatusBadge(Tone.BAD, words.say("debt.assets.blocked", name)).plain();
        }
        var tone = asset.isFrozen() ? Tone.NONE : asset.stage().isActive() ? Tone.GOOD
                : asset.failedRounds().isEmpty() ? Tone.INFO : Tone.WARN;
        return new StatusBadge(tone, name).plain();
    }

    /** A step's note with its amount, which has no column of its own where it is no sale. */
    private String told(AssetStep step) {
        boolean named = step.stage() == AssetStage.LEASED && step.amount().signum() > 0;
        return named ? words.say("debt.assets.rent", step.note(), words.wan(step.amount())) : step.note();
    }

    private String note(IdleAsset asset) {
        var all = new ArrayList<String>();
        asset.failedRounds().forEach(round -> all.add(words.say("debt.assets.failed", round.on().toString(), words.wan(round.amount()))));
        asset.steps().stream().filter(step -> step.stage() != AssetStage.ROUND_FAILED).filter(step -> !step.note().isEmpty())
                .reduce((first, second) -> second).map(this::told).ifPresent(all::add);
        return String.join(words.say("debt.semicolon"), all);
    }
}
