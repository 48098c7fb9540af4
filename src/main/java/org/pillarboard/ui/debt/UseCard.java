package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.EntryRow;
import org.pillarboard.debt.InstrumentDossier;
import org.pillarboard.project.FunnelRow;
import org.pillarboard.project.ProjectYield;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;

/** Where the money of a debt went (募集资金用途): from the debt to the project, its milestones and what it has brought. */
final class UseCard extends Composite<Card> {

    private final transient InstrumentDossier dossier;
    private final transient Map<String, ProjectYield> projects;
    private final transient Lens lens;
    private final transient Words words;

    UseCard(InstrumentDossier dossier, Map<String, ProjectYield> projects, Lens lens, Words words) {
        this.dossier = dossier;
        this.projects = projects;
        this.lens = lens;
        this.words = words;
    }

    @Override
    protected Card initContent() {
        var uses = dossier.entries(EntryKind.USE).stream().filter(use -> !use.on().isAfter(dossier.day())).toList();
        var used = uses.stream().map(EntryRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var wans = words.wans(uses.stream().map(EntryRow::amount));
        var card = new Card(words.say("debt.use"), words.say("debt.use.sub", words.wan(used), words.wan(dossier.position().drawn())));
        return uses.isEmpty() ? card.body(new EmptyState(words.say("debt.use.none"), words.say("debt.use.none.next")))
                : card.bleed(new DataTable<EntryRow>(words.say("debt.use"))
                        .column(words.say("debt.field.on.USE"), use -> use.on().toString())
                        .part(words.say("debt.field.PROJECT"), this::project)
                        .number(words.say("debt.field.AMOUNT"), use -> wans.apply(use.amount()))
                        .part(words.say("debt.use.light"), this::light)
                        .column(words.say("debt.use.milestones"), this::milestones)
                        .column(words.say("debt.use.result"), this::result).rows(uses).cards());
    }

    private Component project(EntryRow use) {
        String code = use.detail().label();
        var found = projects.get(code);
        return found == null ? new Span(code) : new NavAnchor(Links.project(code, lens.asOf().day()), code + " " + found.row().name());
    }

    private Component light(EntryRow use) {
        var found = projects.get(use.detail().label());
        return found == null ? new Span(words.say("debt.use.unseen"))
                : found.row().light().rag().<Component>map(rag -> new StatusBadge(rag).plain())
                        .orElseGet(() -> new StatusBadge(Tone.IDLE, words.say("project.light." + found.row().light())).plain());
    }

    private String milestones(EntryRow use) {
        var found = projects.get(use.detail().label());
        if (found == null) {
            return Words.NONE;
        }
        var marks = found.row().milestones();
        long done = marks.stream().filter(mark -> mark.state().isDone()).count();
        return words.say("debt.use.done", String.valueOf(done), String.valueOf(marks.size()),
                found.row().next() == null ? Words.NONE : found.row().nextName(words.locale()));
    }

    /** Of each quantity the furthest count there is. */
    private String result(EntryRow use) {
        var found = projects.get(use.detail().label());
        return found == null || found.counts().isEmpty() ? Words.NONE
                : found.counts().stream().map(this::count).collect(Collectors.joining(words.say("debt.semicolon")));
    }

    private String count(FunnelRow row) {
        var reached = row.counts().keySet().stream().max(Comparator.naturalOrder());
        var brought = reached.map(row.counts()::get).orElse(BigDecimal.ZERO);
        return row.quantity().name(words.locale()) + " " + plain(brought) + " / " + (row.planned() == null ? Words.NONE : plain(row.planned()))
                + " " + row.quantity().measureUnit(words.locale());
    }

    private String plain(BigDecimal value) {
        return NumberFormats.of(words.locale(), Math.max(0, value.stripTrailingZeros().scale())).plain(value);
    }
}
