package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.debt.Guarantee;
import org.pillarboard.debt.GuaranteeBook;
import org.pillarboard.ui.kit.Breadth;
import org.springframework.web.util.HtmlUtils;

/**
 * Who stands for whom as a picture: units on a ring, outsiders beyond it, an arrow a guarantee, as thick as it is large; those
 * who stand for each other in red. The same book always gives the same picture.
 */
final class GuaranteeMap extends Composite<Div> {

    static final int DRAWN = 24;
    /** The middle of a figure in its dot. */
    private static final int MIDDLE = 4;
    private static final double BEND = 0.13;

    /**
     * The sheet it is drawn on.
     *
     * @param beyond   how far out an outsider stands, in radii
     * @param between  how far on the way to the next unit on the ring, clear of either's name
     * @param dot      the radius of a dot
     * @param numbered whether dots have numbers and the names stand below the drawing, for want of room beside the dots
     */
    private record Sheet(double width, double height, double ringX, double ringY, double beyond, double between, double dot, boolean numbered) {

        static final Sheet WIDE = new Sheet(700, 500, 92, 184, 1.3, 0.22, 7, false);
        static final Sheet PHONE = new Sheet(340, 380, 124, 140, 1.22, 0.4, 11, true);

        double centreX() {
            return numbered ? width / 2 : width / 2 - 40; // names beside the dots are longest at the right, of outsiders
        }
    }

    /** Where somebody stands. */
    private record Place(String name, double x, double y, boolean inside, double angle) {
    }

    private final transient List<Guarantee> drawn;
    private final transient List<List<String>> rings;
    private final transient Words words;
    private final transient Sheet sheet = Breadth.isNarrow() ? Sheet.PHONE : Sheet.WIDE;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final StringBuilder svg = new StringBuilder();

    GuaranteeMap(GuaranteeBook book, Words words) {
        drawn = book.open().stream().limit(DRAWN).toList();
        rings = book.rings();
        this.words = words;
    }

    @Override
    protected Div initContent() {
        place();
        svg.append(String.format(Locale.ROOT, "<svg viewBox=\"0 0 %.0f %.0f\"><defs>", sheet.width(), sheet.height())).append(tip("gtip", ""))
                .append(tip("gtip-warn", " class=\"warn\"")).append(tip("gtip-bad", " class=\"bad\"")).append("</defs>");
        var most = drawn.stream().map(Guarantee::amount).reduce(BigDecimal.ONE, BigDecimal::max);
        drawn.forEach(one -> arrow(one, one.amount().doubleValue() / most.doubleValue()));
        places.values().forEach(this::dot);
        svg.append("</svg>");
        var map = new Div();
        map.addClassName("gmap");
        map.getElement().setAttribute("role", "img").setAttribute("aria-label", words.say("debt.guarantee.map.aria",
                String.valueOf(drawn.size()), String.valueOf(rings.size()))).setProperty("innerHTML", svg.toString());
        return sheet.numbered() ? new Div(map, names()) : map;
    }

    /** Who the numbers are, in their order. */
    private Component names() {
        var names = new OrderedList();
        names.addClassName("gnames");
        places.values().forEach(place -> names.add(new ListItem(place.name())));
        return names;
    }

    /** Units in the order of their names round the ring; an outsider beside the first who stands for it. */
    private void place() {
        var units = drawn.stream().flatMap(one -> one.inside() ? Stream.of(one.guarantor(), one.beneficiary()) : Stream.of(one.guarantor()))
                .distinct().sorted().toList();
        for (int i = 0; i < units.size(); i++) {
            places.put(units.get(i), place(words.unit(units.get(i)), 2 * Math.PI * i / units.size() - Math.PI / 2, true));
        }
        var outside = drawn.stream().filter(one -> !one.inside()).collect(Collectors.groupingBy(Guarantee::guarantor, LinkedHashMap::new,
                Collectors.mapping(Guarantee::beneficiary, Collectors.toList())));
        outside.forEach((by, some) -> {
            var fresh = some.stream().distinct().filter(name -> !places.containsKey(name)).toList();
            for (int i = 0; i < fresh.size(); i++) {
                double turn = 2 * Math.PI / units.size() * (sheet.between() + i);
                places.put(fresh.get(i), place(fresh.get(i), places.get(by).angle() + turn, false));
            }
        });
    }

    private Place place(String name, double angle, boolean inside) {
        double reach = inside ? 1 : sheet.beyond();
        return new Place(name, sheet.centreX() + Math.cos(angle) * sheet.ringX() * reach,
                sheet.height() / 2 + Math.sin(angle) * sheet.ringY() * reach, inside, angle);
    }

    private static String tip(String id, String attribute) {
        return "<marker id=\"" + id + "\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\""
                + " orient=\"auto\"><path" + attribute + " d=\"M0 0L8 4L0 8z\"/></marker>";
    }

    private void arrow(Guarantee one, double share) {
        var from = places.get(one.guarantor());
        var to = places.get(one.beneficiary());
        boolean mutual = one.inside() && rings.stream().anyMatch(ring -> ring.contains(one.guarantor()) && ring.contains(one.beneficiary()));
        double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        double bend = bend(one, from, to);
        double bendX = (from.x() + to.x()) / 2 - (to.y() - from.y()) * bend;
        double bendY = (from.y() + to.y()) / 2 + (to.x() - from.x()) * bend;
        double short1 = (sheet.dot() + 4) / length;
        String tone = mutual ? "bad" : one.isUnlinked() ? "warn" : "";
        svg.append(String.format(Locale.ROOT, "<path class=\"arc%s\" stroke-width=\"%.1f\" marker-end=\"url(#%s)\""
                + " d=\"M%.1f %.1fQ%.1f %.1f %.1f %.1f\"><title>%s</title></path>",
                tone.isEmpty() ? "" : " " + tone, 1 + 4 * share, tone.isEmpty() ? "gtip" : "gtip-" + tone, from.x(), from.y(), bendX, bendY,
                to.x() + (bendX - to.x()) * short1, to.y() + (bendY - to.y()) * short1,
                HtmlUtils.htmlEscape(words.say("debt.guarantee.arrow", from.name(), to.name(), words.said(one.amount())))));
    }

    /** To one side, so that two who stand for each other have two arrows; those of a larger ring away from its middle, so that they part at each unit. */
    private double bend(Guarantee one, Place from, Place to) {
        boolean answered = drawn.stream().anyMatch(other -> other.guarantor().equals(one.beneficiary()) && other.beneficiary().equals(one.guarantor()));
        var ring = rings.stream().filter(some -> !answered && some.contains(one.guarantor()) && some.contains(one.beneficiary()))
                .flatMap(List::stream).map(places::get).filter(Objects::nonNull).toList();
        double middleX = ring.stream().mapToDouble(Place::x).average().orElse(from.x());
        double middleY = ring.stream().mapToDouble(Place::y).average().orElse(from.y());
        double side = (to.x() - from.x()) * (middleY - from.y()) - (to.y() - from.y()) * (middleX - from.x());
        return side > 0 ? -BEND : BEND;
    }

    private void dot(Place place) {
        svg.append(String.format(Locale.ROOT, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", place.inside() ? "in" : "out",
                place.x(), place.y(), sheet.dot()));
        if (sheet.numbered()) {
            text(place.inside() ? "no in" : "no", String.valueOf(List.copyOf(places.values()).indexOf(place) + 1), place.x(), place.y() + MIDDLE, "middle");
        } else {
            boolean right = Math.cos(place.angle()) > (place.inside() ? -0.2 : 0);
            text("", place.name(), place.x() + (right ? 12 : -12), place.y() + MIDDLE, right ? "start" : "end");
        }
    }

    private void text(String className, String text, double x, double y, String anchor) {
        svg.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", className, x, y, anchor,
                HtmlUtils.htmlEscape(text)));
    }
}
