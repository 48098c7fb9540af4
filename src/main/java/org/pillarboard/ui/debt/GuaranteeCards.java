package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.debt.Guarantee;
import org.pillarboard.debt.GuaranteeBook;
import org.pillarboard.debt.GuaranteeLine;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Whole;

/** Who stands for whom: every guarantor against the two lines, the rings of mutual guarantees, and each guarantee. */
final class GuaranteeCards extends Composite<Div> implements PartFinding {

    private final transient GuaranteeBook book;
    private final transient Words words;

    GuaranteeCards(GuaranteeBook book, Words words) {
        this.book = book;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        if (book.open().isEmpty()) {
            return new Div(new EmptyState(words.say("debt.guarantee.none"), words.say("debt.guarantee.none.next")));
        }
        var two = new Div(filled(picture()), filled(network()));
        two.addClassNames("duo", "gduo");
        var all = new Div(lines(), two);
        all.addClassName("debt");
        return all;
    }

    @Override
    public List<FindingClause> finding() {
        if (book.open().isEmpty()) {
            return List.of(new FindingClause(words.say("debt.guarantee.none")));
        }
        long red = lit(Rag.RED);
        long amber = lit(Rag.AMBER);
        var clauses = new ArrayList<>(List.of(new FindingClause(words.say("debt.finding.guarantees", words.said(book.total())))));
        if (red > 0) {
            String over = words.say("debt.finding.guarantees.red", red);
            clauses.add(new FindingClause(amber > 0 ? over + words.say("kit.and") : over, Tone.BAD));
        } else if (!book.rings().isEmpty()) {
            String rings = words.say("debt.finding.guarantees.rings", book.rings().size());
            clauses.add(new FindingClause(amber > 0 ? rings + words.say("kit.and") : rings, Tone.BAD));
        }
        if (amber > 0) {
            clauses.add(new FindingClause(words.say("debt.finding.guarantees.amber", amber), Tone.WARN));
        }
        return clauses.size() > 1 ? clauses : List.of(clauses.getFirst(), new FindingClause(words.say("debt.finding.guarantees.within")));
    }

    private long lit(Rag light) {
        return book.lines().stream().filter(line -> line.light().filter(light::equals).isPresent()).count();
    }

    private static Div filled(Component card) {
        var filled = new Div(card);
        filled.addClassName("filled");
        return filled;
    }

    private Component picture() {
        var card = new Card(words.say("debt.guarantee.map"), book.open().size() > GuaranteeMap.DRAWN
                ? words.say("debt.guarantee.map.some", String.valueOf(GuaranteeMap.DRAWN)) : words.say("debt.guarantee.map.sub"));
        var keys = new Div();
        keys.addClassNames("keys", "gkeys");
        Stream.of("mutual", "unlinked", "plain", "outside").forEach(key -> {
            var said = new Span(words.say("debt.guarantee.map." + key));
            said.addClassName("k" + key);
            keys.add(said);
        });
        return card.body(keys, new GuaranteeMap(book, words));
    }

    private Component lines() {
        var warnings = new Div();
        warnings.addClassName("warnings");
        book.rings().forEach(ring -> warnings.add(new Note(Tone.BAD, words.say(ring.size() == 2 ? "debt.guarantee.mutual"
                : "debt.guarantee.ring", String.join(words.say("kit.and"), ring.stream().map(words::unit).toList())))));
        book.unlinked().forEach(one -> warnings.add(new Note(Tone.WARN, words.say("debt.guarantee.unlinked", words.unit(one.guarantor()),
                words.unit(one.beneficiary()), words.said(one.amount())))));
        var given = words.wans(book.lines().stream().map(GuaranteeLine::given));
        var outside = words.wans(book.lines().stream().map(GuaranteeLine::outside));
        return new Card(words.say("debt.guarantee"), words.say("debt.guarantee.sub", words.wan(book.total()), words.wan(book.outside())))
                .body(warnings).bleed(new DataTable<GuaranteeLine>(words.say("debt.guarantee"))
                        .column(words.say("debt.guarantee.by"), line -> words.unit(line.unitCode()))
                        .number(words.say("debt.guarantee.given"), line -> given.apply(line.given()))
                        .number(words.say("debt.guarantee.outside"), line -> outside.apply(line.outside()))
                        .number(words.say("debt.guarantee.own", plain(book.limits().own().amber()), plain(book.limits().own().red())),
                                line -> words.percent(line.ofOwn()))
                        .number(words.say("debt.guarantee.group", plain(book.limits().group().amber()), plain(book.limits().group().red())),
                                line -> words.percent(line.ofGroup()))
                        .part(words.say("debt.guarantee.light"), this::light).rows(book.lines()).cards())
                .body(quiet(words.say("debt.risk.standing." + (book.limits().group().confirmed() ? "" : "open.") + book.limits().group().standing(),
                        words.origin(book.limits().group()))));
    }

    private Component light(GuaranteeLine line) {
        return line.light().<Component>map(rag -> new StatusBadge(rag, words.say("debt.risk.tone." + rag)).plain())
                .orElseGet(() -> new StatusBadge(Tone.NONE, words.say("debt.guarantee.unknown")).plain());
    }

    private Component network() {
        var wans = words.wans(book.open().stream().map(Guarantee::amount));
        return new Card(words.say("debt.guarantee.network"), words.say("debt.guarantee.network.sub")).bleed(
                new DataTable<Guarantee>(words.say("debt.guarantee.network"))
                        .part(words.say("debt.guarantee.who"), one -> new Span(whole(one.code() + " " + words.unit(one.guarantor())), new Text(" "),
                                whole("\u2192 " + words.unit(one.beneficiary()))))
                        .number(words.say("debt.field.AMOUNT"), one -> wans.apply(one.amount()))
                        .column(words.say("debt.guarantee.creditor"), Guarantee::creditor)
                        .column(words.say("debt.field.UNTIL"), one -> one.until().toString()).rows(book.open()).cards());
    }

    /** A line breaks between the two rather than within a name. */
    private static Component whole(String name) {
        var span = new Span(name);
        span.addClassName("nb");
        return span;
    }

    private static String plain(BigDecimal line) {
        return line.stripTrailingZeros().toPlainString();
    }

    private static Component quiet(String text) {
        var span = Whole.span(text);
        span.addClassName("cap");
        return span;
    }
}
