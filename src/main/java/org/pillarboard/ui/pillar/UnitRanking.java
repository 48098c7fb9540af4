package org.pillarboard.ui.pillar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import org.pillarboard.cockpit.UnitRank;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PlanRail;
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

    void show(List<UnitRank> ranking, String pillarCode, Lens lens) {
        getContent().removeAll();
        int place = 0;
        for (UnitRank rank : ranking) {
            getContent().add(line(rank, ++place, Links.pillar(pillarCode, lens.at(rank.unit().code()))));
        }
        if (ranking.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("pillar.rank.none"), getTranslation("pillar.rank.none.next")));
        }
    }

    private Component line(UnitRank rank, int place, String href) {
        var number = new Span(String.valueOf(place));
        number.addClassNames("no", "num");
        var name = new Span(UnitNames.brief(rank.unit(), getLocale()));
        name.addClassName("ell");
        name.setTitle(UnitNames.full(rank.unit(), getLocale()));
        BigDecimal reached = rank.progress().attainment();
        var rail = new PlanRail(reached == null ? BigDecimal.ZERO : reached, rank.progress().expected(), tone(rank));
        var points = new Emphasis(rank.progress().deviation().map(format()::signed).orElse(""));
        points.addClassName("num");
        if (tone(rank) != null) {
            points.getElement().setAttribute("data-tone", Tone.of(tone(rank)).code());
        }
        var share = new Span();
        share.getElement().appendChild(new Element("b").setText(format().percent(reached)));
        share.addClassName("rt");
        var link = new NavAnchor(href, number, name, rail, share, points, Icons.CHEVRON_RIGHT.draw(15));
        link.addClassName("ri");
        return link;
    }

    private static @org.jspecify.annotations.Nullable Rag tone(UnitRank rank) {
        return rank.score().rag() == Rag.GREEN ? null : rank.score().rag();
    }

    private NumberFormats format() {
        return NumberFormats.of(getLocale(), 1);
    }
}
