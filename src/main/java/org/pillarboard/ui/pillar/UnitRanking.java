package org.pillarboard.ui.pillar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.PillarSnapshot;
import org.pillarboard.cockpit.UnitRank;
import org.pillarboard.rule.PillarScore;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PlanRail;
import org.pillarboard.ui.kit.PlanTick;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.Links;

/** The units below, the furthest first: a ruler with the unit's own plan tick, its share and its points. */
final class UnitRanking extends Composite<Div> {

    @Override
    protected Div initContent() {
        var list = new Div();
        list.addClassName("rank");
        return list;
    }

    /** The ranking in its card, with the key to its tick. */
    Card card(PillarSnapshot snapshot, Lens lens) {
        show(snapshot.ranking(), snapshot.card().pillar().code(), lens);
        boolean paced = snapshot.ranking().isEmpty() || snapshot.ranking().stream().anyMatch(rank -> rank.progress().isKnown());
        var card = new Card(paced ? getTranslation("pillar.rank") : getTranslation("pillar.rank.byLights"));
        if (snapshot.card().progress().isKnown() && !lens.isPart()) {
            var key = new Span(new PlanTick(), new Span(getTranslation("pillar.rank.planned")));
            key.addClassName("sub");
            card.control(key);
        }
        return card.bleed(this);
    }

    private void show(List<UnitRank> ranking, String pillarCode, Lens lens) {
        boolean paced = ranking.stream().anyMatch(rank -> rank.progress().isKnown());
        int place = 0;
        for (UnitRank rank : ranking) {
            boolean ranked = paced ? rank.progress().isKnown() : rank.score().rag() != null;
            getContent().add(line(rank, ranked ? String.valueOf(++place) : "", Links.pillar(pillarCode, lens.at(rank.unit().code()))));
        }
        if (ranking.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("pillar.rank.none"), getTranslation("pillar.rank.none.next")));
        }
    }

    private Component line(UnitRank rank, String place, String href) {
        var link = rank.progress().isKnown() ? new NavAnchor(href, number(place), name(rank), rail(rank), share(rank), points(rank),
                Icons.CHEVRON_RIGHT.draw(15)) : new NavAnchor(href, number(place), name(rank), lights(rank), Icons.CHEVRON_RIGHT.draw(15));
        link.addClassName("ri");
        link.setClassName("unpaced", !rank.progress().isKnown());
        return link;
    }

    /** Empty where there is nothing to rank by. */
    private static Component number(String place) {
        var number = new Span(place);
        number.addClassNames("no", "num");
        return number;
    }

    private Component name(UnitRank rank) {
        String brief = UnitNames.brief(rank.unit(), getLocale());
        var name = new Span();
        if (tone(rank) != null && rank.progress().isKnown()) {
            int last = Math.max(brief.lastIndexOf(' ') + 1, brief.lastIndexOf('('));
            name.add(new Text(brief.substring(0, last)), together(brief.substring(last), new Shape(Tone.of(tone(rank)), 12)));
        } else {
            name.setText(brief);
        }
        if (rank.unit().leftOn() != null) {
            name.add(new Text(" "), cap(getTranslation("pillar.rank.left", rank.unit().leftOn().toString())));
        }
        name.addClassName("nm");
        name.setTitle(UnitNames.full(rank.unit(), getLocale()));
        return name;
    }

    private static Component cap(String text) {
        var cap = new Span(text);
        cap.addClassNames("cap", "nb");
        return cap;
    }

    /** The mark stands on the line of the last word. */
    private static Span together(String word, Shape mark) {
        var together = new Span(new Text(word), mark);
        together.addClassName("nb");
        return together;
    }

    private static Component rail(UnitRank rank) {
        return new PlanRail(Objects.requireNonNull(rank.progress().attainment()), rank.progress().expected(), rank.progress().isBehind() ? tone(rank) : null);
    }

    private Component share(UnitRank rank) {
        var share = new Span();
        share.getElement().appendChild(new Element("b").setText(format().percent(rank.progress().attainment())));
        share.addClassName("rt");
        return share;
    }

    private Component points(UnitRank rank) {
        var points = new Emphasis(rank.progress().writtenDeviation().map(format()::signed).orElse(""));
        points.addClassName("num");
        if (tone(rank) != null && rank.progress().isBehind()) {
            points.getElement().setAttribute("data-tone", Tone.of(tone(rank)).code());
        }
        return points;
    }

    /** Where no plan is kept, how many of the unit's lights are green, and the worst of them. */
    private Component lights(UnitRank rank) {
        var score = rank.score();
        var badge = score.rag() == null ? new StatusBadge(Tone.IDLE, unrated(score)) : new StatusBadge(score.rag());
        var count = new Span(getTranslation("pillar.rank.lights", String.valueOf(score.green()), String.valueOf(score.rated())));
        count.addClassNames("cap", "num");
        var lights = score.rated() == 0 ? new Span(badge.plain()) : new Span(count, badge.plain());
        lights.addClassName("lights");
        return lights;
    }

    private String unrated(PillarScore score) {
        return score.notReported() > 0 ? getTranslation("cockpit.pillar.missing", String.valueOf(score.notReported())) : getTranslation("figure.notRated");
    }

    private static @Nullable Rag tone(UnitRank rank) {
        return rank.score().rag() == Rag.GREEN ? null : rank.score().rag();
    }

    private NumberFormats format() {
        return NumberFormats.of(getLocale(), 1);
    }
}
