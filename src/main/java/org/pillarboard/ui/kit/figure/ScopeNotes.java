package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.Whole;

/**
 * Says above a page's finding on which units its figures stand: that the unit has left the scope or not joined it yet, that units moved
 * after the period, whose sums follow the tree of the day (ADR 0031), and that units left in the period's year.
 *
 * @param tree    as known on the lens's day
 * @param counted whether a unit has a part in what the page shows
 */
public record ScopeNotes(UnitTree tree, Lens lens, Locale locale, Predicate<String> counted) {

    public ScopeNotes(UnitTree tree, Lens lens, Locale locale) {
        this(tree, lens, locale, unit -> true);
    }

    /** Of a unit that has left, the day behind its name. */
    public static String named(UnitRow unit, Locale locale) {
        String name = UnitNames.brief(unit, locale);
        return unit.leftOn() == null ? name : I18NProvider.translate(locale, "figure.left.brief", name, unit.leftOn().toString());
    }

    /** Says whether the unit itself counts. */
    public PageHead standing(PageHead head) {
        var unit = tree.get(lens.unitCode());
        tree.leftOn(unit.code()).ifPresent(day -> {
            var told = Whole.span(words("figure.left", day.toString()));
            Optional.ofNullable(unit.leftReason()).ifPresent(told::setTitle);
            head.eyebrow(told);
        });
        if (unit.joinedOn() != null && unit.joinedOn().isAfter(lens.period().endsOn())) {
            head.eyebrow(words("figure.joins", unit.joinedOn().toString()));
        }
        return head;
    }

    /**
     * The same, and which units came or went after the period: its sums are those of the units there are on the day.
     *
     * @param to where the page lies that looks through a lens, to look at the day before the first of them moved
     */
    public PageHead sums(PageHead head, Function<Lens, String> to) {
        return moved(standing(head), tree.netMovesSince(lens.unitCode(), lens.period().endsOn()), to);
    }

    /** The same of a page that shows the units below: also which of them moved from one to another. */
    public PageHead units(PageHead head, Function<Lens, String> to) {
        return moved(standing(head), tree.netMovesWithin(lens.unitCode(), lens.period().endsOn()), to);
    }

    /**
     * Says which units below left the scope in the period's year: sums lack them from then on, the year's targets and plans hold their part.
     *
     * @param to as above; to the day before the first of them was told
     */
    public PageHead left(PageHead head, Function<Lens, String> to) {
        var gone = tree.leaversWithin(lens.unitCode(), Period.year(lens.period().year()).startsOn(), lens.period().endsOn()).stream()
                .filter(unit -> counted.test(unit.code())).toList();
        if (gone.isEmpty()) {
            return head;
        }
        var told = Whole.span(gone.size() == 1 ? words("figure.gone", UnitNames.brief(gone.getFirst(), locale), String.valueOf(gone.getFirst().leftOn()))
                : words("figure.gone.many", String.valueOf(gone.size())));
        told.setTitle(gone.stream().map(unit -> words("figure.gone.one", UnitNames.brief(unit, locale), String.valueOf(unit.leftOn()), unit.leftReason()))
                .collect(Collectors.joining("\n")));
        head.eyebrow(told);
        gone.stream().map(UnitRow::leftKnown).filter(Objects::nonNull).min(Comparator.naturalOrder()).map(AsOf::dayOf).ifPresent(day ->
                head.eyebrow(new NavAnchor(to.apply(lens.at(new AsOf(day.minusDays(1)))), words("figure.gone.before"))));
        return head;
    }

    private PageHead moved(PageHead head, List<UnitTree.Move> all, Function<Lens, String> to) {
        var moves = all.stream().filter(move -> counted.test(move.unit())).toList();
        if (moves.isEmpty()) {
            return head;
        }
        var told = Whole.span(moves.size() == 1 ? words("figure.moved", told(moves.getFirst())) : words("figure.moved.many", String.valueOf(moves.size())));
        told.setTitle(moves.stream().map(this::reasoned).collect(Collectors.joining("\n")));
        var before = new NavAnchor(to.apply(lens.at(new AsOf(moves.getFirst().on().minusDays(1)))), words("figure.moved.before"));
        return head.eyebrow(told, before);
    }

    private String told(UnitTree.Move move) {
        return words("figure.moved.one", name(move.unit()), move.on().toString(), name(move.from()), name(move.to()));
    }

    private String reasoned(UnitTree.Move move) {
        return move.reason() == null ? told(move) : told(move) + words("figure.moved.why", move.reason());
    }

    private String name(String code) {
        return tree.find(code).map(unit -> UnitNames.brief(unit, locale)).orElse(code);
    }

    private String words(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
