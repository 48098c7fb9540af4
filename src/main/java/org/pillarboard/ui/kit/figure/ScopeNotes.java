package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.LeavingChange;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.Whole;

/**
 * Says below a page's finding on which units its figures stand: that the unit has left the scope or not joined it yet, that units moved
 * after the period, whose sums follow the tree of the day (ADR 0031), that units left in the period's year, and that a leaving was corrected
 * or taken back since; each with its reason and the way to the day before.
 *
 * @param tree    as known on the lens's day
 * @param counted whether a unit has a part in what the page shows
 */
public record ScopeNotes(UnitTree tree, Lens lens, Locale locale, Predicate<String> counted) {

    private static final int FEW = 2;

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
        tree.leftOn(unit.code()).ifPresent(day -> head.note(Whole.span(words("figure.left", day.toString()) + why(unit.leftReason()))));
        if (unit.joinedOn() != null && unit.joinedOn().isAfter(lens.period().endsOn())) {
            head.note(Whole.span(words("figure.joins", unit.joinedOn().toString())));
        }
        return head;
    }

    /**
     * The same of a page that shows the units below, and which of them came, went or moved from one to another after the period: its sums are
     * those of the units there are on the day.
     *
     * @param to where the page lies that looks through a lens, to look at the day before the first of them moved
     */
    public PageHead units(PageHead head, Function<Lens, String> to) {
        standing(head);
        var moves = tree.netMovesWithin(lens.unitCode(), lens.period().endsOn()).stream().filter(move -> counted.test(move.unit())).toList();
        if (moves.isEmpty()) {
            return head;
        }
        return head.note(told("figure.moved", moves.stream().map(this::told).toList()), before(moves.getFirst().on(), to, "figure.moved.before"));
    }

    /** All that is to be said of the units of a page of sums: the same, who left, and what is said differently of leavings. */
    public PageHead all(PageHead head, Function<Lens, String> to) {
        units(head, to);
        left(head, to);
        tree.leavingsChangedSince(year(0).startsOn().minusDays(1), lens.unitCode(), year(1).startsOn(), lens.period().endsOn()).stream()
                .filter(change -> counted.test(change.unit())).forEach(change -> head.note(Whole.span(told(change)), before(change.first(), to,
                        change.now() == null ? "figure.stays.before" : "figure.releft.before")));
        return head;
    }

    private Period year(int back) {
        return Period.year(lens.period().year() - back);
    }

    /** Which units below left the scope in the period's year: sums lack them from then on, the year's targets and plans hold their part. */
    private void left(PageHead head, Function<Lens, String> to) {
        var gone = tree.leaversWithin(lens.unitCode(), year(0).startsOn(), lens.period().endsOn()).stream()
                .filter(unit -> counted.test(unit.code())).toList();
        if (gone.isEmpty()) {
            return;
        }
        var told = gone.stream().map(unit -> words("figure.gone.one", name(unit.code()), String.valueOf(unit.leftOn())) + why(unit.leftReason())).toList();
        head.note(told("figure.gone", told), gone.stream().map(UnitRow::leftKnown).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .map(AsOf::dayOf).map(day -> before(day, to, "figure.gone.before")).stream().toArray(Component[]::new));
    }

    /** One or two with what follows from it; more of them unfold. */
    private Component told(String key, List<String> each) {
        if (each.size() <= FEW) {
            return Whole.span(words(key, String.join(words("kit.semicolon"), each)));
        }
        return new NativeDetails(words(key + ".many", String.valueOf(each.size())), new Div(each.stream().map(Div::new).toArray(Component[]::new)));
    }

    private Component before(LocalDate day, Function<Lens, String> to, String key) {
        return new NavAnchor(to.apply(lens.at(new AsOf(day.minusDays(1)))), words(key));
    }

    private String told(LeavingChange change) {
        String key = change.now() == null ? "figure.stays" : "figure.releft";
        return words(key, name(change.unit()), change.on().toString(), change.said().toString(), String.valueOf(change.now()), why(change.reason()));
    }

    private String told(UnitTree.Move move) {
        return words("figure.moved.one", name(move.unit()), move.on().toString(), name(move.from()), name(move.to())) + why(move.reason());
    }

    private String why(@Nullable String reason) {
        return reason == null ? "" : words("figure.why", reason);
    }

    private String name(String code) {
        return tree.find(code).map(unit -> UnitNames.brief(unit, locale)).orElse(code);
    }

    private String words(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
