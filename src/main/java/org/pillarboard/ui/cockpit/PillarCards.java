package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.PillarCard;
import org.pillarboard.rule.PillarScore;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Dot;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PlanRail;
import org.pillarboard.ui.kit.Sparkline;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Still;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;

/** The five pillars as cards, each a link to its page. */
final class PillarCards extends Composite<Section> {

    @Override
    protected Section initContent() {
        var section = new Section();
        section.addClassName("pillars");
        section.setAriaLabel(getTranslation("cockpit.pillars"));
        return section;
    }

    void show(List<PillarCard> cards, Lens lens) {
        Still.fill(getContent(), cards.stream().map(card -> draw(card, lens)).toList());
    }

    private Component draw(PillarCard card, Lens lens) {
        var link = new NavAnchor(Links.pillar(card.pillar().code(), lens), title(card), middle(card), rail(card, lens), foot(card, lens));
        link.addClassNames("card", "pillar");
        return link;
    }

    private Component title(PillarCard card) {
        var spring = new Span();
        spring.addClassName("sp");
        Rag rag = card.score().rag();
        var badge = rag == null ? new StatusBadge(Tone.IDLE, getTranslation("cockpit.pillar.unrated")) : new StatusBadge(rag);
        var title = new Div(icon(card.pillar().code()).draw(17), new Span(card.pillar().shortName(getLocale())), spring, badge);
        title.addClassName("t");
        return title;
    }

    private static Icons icon(String pillarCode) {
        return switch (pillarCode) {
            case "PB" -> Icons.FLAG;
            case "SR" -> Icons.GIT_BRANCH;
            case "IS" -> Icons.FACTORY;
            case "DR" -> Icons.LANDMARK;
            case "PS" -> Icons.HEART_HANDSHAKE;
            default -> Icons.TRENDING_UP;
        };
    }

    private Component middle(PillarCard card) {
        var value = new Div();
        value.addClassNames("v", "num");
        BigDecimal attainment = card.progress().attainment();
        value.add(new Span(attainment == null ? format().plain(null) : format().plain(attainment.movePointRight(2))));
        if (attainment != null) {
            value.add(small());
        }
        var middle = new Div(value, new Sparkline(card.deviations(), card.score().rag(), getTranslation("cockpit.pillar.spark")));
        middle.addClassName("m");
        return middle;
    }

    private static Component small() {
        var percent = new Span("%");
        percent.addClassName("pct");
        return percent;
    }

    private static Component rail(PillarCard card, Lens lens) {
        BigDecimal attainment = card.progress().attainment();
        return new PlanRail(attainment == null ? BigDecimal.ZERO : attainment, card.progress().expected(), tone(card, lens));
    }

    /** The colour of what is behind its plan; none of a month or quarter, whose light judges the year. */
    private static @Nullable Rag tone(PillarCard card, Lens lens) {
        Rag rag = card.score().rag();
        return lens.isPart() || rag == Rag.GREEN || !card.progress().isBehind() ? null : rag;
    }

    private Component foot(PillarCard card, Lens lens) {
        var gap = new Span(gap(card));
        Rag tone = tone(card, lens);
        if (tone != null) {
            gap.addClassNames(Tone.of(tone).code(), "b");
        }
        var foot = new Div(gap, counts(card.score()));
        foot.addClassName("f");
        return foot;
    }

    /** How many of those with a light are on plan, and of the rest the gravest kind; a phone tells every kind. */
    private Component counts(PillarScore score) {
        if (score.asked() == 0) {
            var none = new Span(getTranslation("cockpit.pillar.none"));
            none.addClassName("ink3");
            return none;
        }
        var counts = new Span(only("desk", new Span(getTranslation("cockpit.pillar.counts", text(score.green()), text(score.rated())))),
                only("phone", new Span(getTranslation("cockpit.pillar.counts.told", text(score.green()), text(score.rated())))));
        counts.addClassName("ink3");
        var rest = Stream.of(told("red", score.red()), told("amber", score.amber()), told("missing", score.notReported()))
                .flatMap(Optional::stream).toList();
        rest.stream().limit(1).forEach(counts::add);
        Stream.concat(rest.stream().skip(1), told("rest", score.unrated()).stream()).forEach(part -> counts.add(only("phone", part)));
        counts.setTitle(getTranslation("cockpit.pillar.explained", text(score.rated()), text(score.green()),
                text(score.amber()), text(score.red()), text(score.unrated()), text(score.notReported())));
        return counts;
    }

    private Optional<Span> told(String kind, int count) {
        return count == 0 ? Optional.empty() : Optional.of(new Span(new Dot(), new Text(getTranslation("cockpit.pillar." + kind, text(count)))));
    }

    /** A desk has no room for the words and says them where the pointer rests; a phone has the room and no pointer. */
    private static Component only(String where, Span part) {
        part.addClassName(where);
        return part;
    }

    private String gap(PillarCard card) {
        if (card.score().isEarly()) {
            return getTranslation("cockpit.pillar.few", text(card.score().asked()), text(card.score().rated()));
        }
        return card.progress().writtenDeviation().map(points -> {
            String written = format().plain(points.abs());
            if (written.equals(format().plain(BigDecimal.ZERO))) {
                return getTranslation("cockpit.pillar.on");
            }
            return points.signum() < 0 ? getTranslation("cockpit.pillar.behind", written)
                    : getTranslation("cockpit.pillar.ahead", written);
        }).orElseGet(() -> getTranslation("cockpit.pillar.unpaced"));
    }

    private NumberFormats format() {
        return NumberFormats.of(getLocale(), 1);
    }

    private static String text(int count) {
        return String.valueOf(count);
    }
}
