package org.pillarboard.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.RecordDetail;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.observation.FigureOrigin;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.Links;

/** What a register counted a figure from, as it was known when the figure was settled: each with its own page of that day. */
final class OriginCard {

    private final RecordDetail detail;
    private final UnitTree tree;
    private final Lens then;
    private final Locale locale;

    OriginCard(RecordDetail detail, Lens lens, UnitTree tree, Locale locale) {
        this.detail = detail;
        this.tree = tree;
        this.then = lens.at(new AsOf(AsOf.dayOf(detail.observation().knownFrom()))).at(detail.observation().unitCode())
                .at(Period.month(detail.observation().period().endsOn()));
        this.locale = locale;
    }

    Card card() {
        var all = detail.origins();
        int most = all.size() <= FigureTables.most() + 1 ? all.size() : FigureTables.most();
        var shown = most == all.size() ? all : all.stream().sorted(Comparator.comparing(FigureOrigin::counted).reversed()).limit(most).toList();
        var card = new Card(words("record.origins"), words("record.origins.asOf", then.asOf().day().toString())).bleed(table(shown));
        return most == all.size() ? card : card.body(new Span(words("record.origins.more", most, all.size() - most) + " "),
                new NavAnchor(list(all.getLast()), words("record.origins.list")));
    }

    private Component table(List<FigureOrigin> shown) {
        boolean share = detail.origins().stream().anyMatch(one -> one.whole() != null);
        String counted = share ? "record.origins.part" : detail.indicator().asksForWeight() ? "record.origins.weight" : "record.origins.quantity";
        var table = new DataTable<FigureOrigin>(words("record.origins"))
                .part(words("record.origins.name"), this::named)
                .column(words("record.origins.on"), one -> one.on() == null ? "\u2014" : words("record.origins." + one.when(), one.on().toString()))
                .number(words(counted), one -> amount(one, one.counted()));
        if (share) {
            table.number(words("record.origins.whole"), one -> amount(one, one.whole()));
        }
        String count = words("record.origins.sum", detail.origins().size());
        if (share) {
            table.closing(count, "", sum(FigureOrigin::counted), sum(FigureOrigin::whole));
        } else {
            table.closing(count, "", sum(FigureOrigin::counted));
        }
        return table.rows(shown).dense().cards();
    }

    private String sum(Function<FigureOrigin, @Nullable BigDecimal> part) {
        return amount(detail.origins().getFirst(), detail.origins().stream().map(part).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private String amount(FigureOrigin one, @Nullable BigDecimal amount) {
        return amount == null ? "\u2014" : switch (one.in()) {
            case FIGURE -> new FigureWords(detail.indicator(), locale).withUnit(amount);
            case ITEM -> words("record.origins.item", amount.intValue());
            case YUAN -> MoneyWords.of(amount, locale);
        };
    }

    private Component named(FigureOrigin one) {
        var day = then.asOf().day();
        String name = (one.code() + " " + one.name()).strip();
        return switch (one.kind()) {
            case MILESTONE, PROJECT -> new NavAnchor(Links.project(one.code(), day), name);
            case TASK -> new NavAnchor(Links.task(Objects.requireNonNull(one.subjectId()), day), name);
            case DEBT, FUND -> new NavAnchor(Links.debtOfTheDay(one.code(), then), name);
            case BOND -> new NavAnchor(Links.issue(Objects.requireNonNull(one.subjectId()), then), name);
            case ASSET -> new NavAnchor(list(one), name);
            case CAPITAL -> new NavAnchor(list(one), words("record.origins.CAPITAL", one.name()));
            case GUARANTEE -> new NavAnchor(list(one), one.code() + " " + words("record.origins.GUARANTEE", unit(one.name())));
            case NET_ASSETS -> new NavAnchor(list(one), words("record.origins.NET_ASSETS", unit(one.code())));
            case OPENING, HIDDEN -> new Span(words("record.origins." + one.kind()));
        };
    }

    private String unit(String codeOrName) {
        return tree.find(codeOrName).map(unit -> UnitNames.brief(unit, locale)).orElse(codeOrName);
    }

    /** The register it stands in, as it was known then. */
    private String list(FigureOrigin one) {
        var query = QueryParameters.simple(Map.of(Lens.AS_OF, then.asOf().day().toString(), "unit", then.unitCode()));
        return switch (one.kind()) {
            case MILESTONE, PROJECT, OPENING -> Links.projects(Links.PROJECTS, query);
            case TASK -> Links.projects(Links.TASKS, query);
            case BOND -> Links.issuance(then);
            case FUND, CAPITAL -> Links.debtPart(then, "support");
            case ASSET -> Links.debtPart(then, "assets");
            case GUARANTEE, NET_ASSETS -> Links.debtPart(then, "guarantees");
            case DEBT, HIDDEN -> Links.debtPart(then, "list");
        };
    }

    private String words(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
