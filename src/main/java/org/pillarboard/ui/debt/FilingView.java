package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.FilingRow;
import org.pillarboard.review.ReviewState;
import org.pillarboard.ui.kit.Breadcrumb;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/** Where owners file for the ledger (债务填报): their sheets, and one of them in hand. */
@Route(value = Links.DEBT_FILING, layout = MainLayout.class)
@RolesAllowed("OWNER")
class FilingView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient FilingDesk desk;
    private final transient EvidenceDownloads downloads;
    private transient @Nullable FilingRow shown;
    private final Div lines = new Div();
    private @Nullable Component named;
    private transient @Nullable UUID begun;

    FilingView(FilingDesk desk, EvidenceDownloads downloads, LivePulse pulse) {
        this.desk = desk;
        this.downloads = downloads;
        addClassNames("debt", "debtfiling");
        pulse.onBeat(this, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("debt.filing.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation().getQueryParameters().getSingleParameter("id").flatMap(FilingView::id));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private void show(Optional<UUID> inHand) {
        var mine = desk.mine();
        var chosen = inHand.flatMap(desk::find);
        shown = chosen.orElse(null);
        removeAll();
        var all = Stream.concat(chosen.filter(row -> !mine.contains(row)).stream(), mine.stream()).toList();
        add(head(all));
        var two = new Div(list(all, chosen));
        two.addClassName("filing-two");
        two.add(chosen.<Component>map(row -> panel(row, inHand))
                .orElseGet(() -> new EmptyState(getTranslation("debt.filing.pick"), getTranslation("debt.filing.pick.next"))));
        add(two);
    }

    private FilingPanel panel(FilingRow row, Optional<UUID> inHand) {
        var panel = new FilingPanel(row, desk, downloads, () -> show(inHand), about -> name(row, about));
        if (row.id().equals(begun)) {
            begun = null;
            if (Breadth.isNarrow()) {
                panel.getElement().executeJs("this.scrollIntoView({block: 'start'})");
            }
            panel.begin();
        }
        return panel;
    }

    /** What was handed in has been decided meanwhile; what is being typed is not touched. */
    private void refresh() {
        if (shown != null && !shown.review().state().isEditable() && !desk.find(shown.id()).equals(Optional.of(shown))) {
            show(Optional.of(shown.id()));
        }
    }

    private PageHead head(List<FilingRow> all) {
        long drafts = count(all, ReviewState.DRAFT);
        long returned = count(all, ReviewState.RETURNED);
        var clauses = new ArrayList<>(List.of(new FindingClause(getTranslation("debt.filing.finding", drafts,
                String.valueOf(count(all, ReviewState.SUBMITTED))))));
        if (returned > 0) {
            clauses.add(new FindingClause(getTranslation("debt.filing.finding.returned", String.valueOf(returned)), Tone.WARN));
        }
        var head = new PageHead(clauses).eyebrow(new Breadcrumb(getTranslation("debt.filing.title")).under(Links.DEBT, getTranslation("debt.title")));
        desk.units().forEach(unit -> desk.leftOn(unit.code()).ifPresent(day -> head.eyebrow(getTranslation("debt.filing.left.of",
                UnitNames.brief(unit, getLocale()), day.toString()))));
        desk.units().forEach(unit -> head.actions(new Button(desk.units().size() == 1 ? getTranslation("debt.filing.new")
                : getTranslation("debt.filing.new.for", UnitNames.brief(unit, getLocale())), event -> begin(unit.code()))));
        return head;
    }

    private static long count(List<FilingRow> all, ReviewState state) {
        return all.stream().filter(row -> row.review().state() == state).count();
    }

    private void begin(String unitCode) {
        begun = desk.begin(unitCode);
        Links.go(Links.debtFiling(begun));
    }

    private Component list(List<FilingRow> all, Optional<FilingRow> chosen) {
        lines.removeAll();
        lines.addClassName("fmine");
        all.forEach(row -> lines.add(chosen.filter(row::equals).isPresent() ? named(row, row.note()) : line(row, row.note(), false)));
        return new Card(getTranslation("debt.filing.mine")).bleed(all.isEmpty()
                ? new EmptyState(getTranslation("debt.filing.none"), getTranslation("debt.filing.none.next")) : lines);
    }

    private Component named(FilingRow row, String about) {
        named = line(row, about, true);
        return named;
    }

    private Component line(FilingRow row, String about, boolean chosen) {
        String named = about.isBlank() ? getTranslation("debt.filing.unnamed") : about;
        var note = new Span(row.step() == null ? named : getTranslation("debt.filing.step", named, getTranslation("issuance.stage." + row.step())));
        note.addClassNames("b", "ell");
        var review = row.review();
        var caption = Whole.span(UnitNames.brief(desk.unit(row.unitCode()), getLocale())
                + (review.submittedAt() == null ? "" : " " + OfficeTimes.brief(review.submittedAt())));
        caption.addClassNames("cap", "num");
        var link = new NavAnchor(Links.debtFiling(row.id()), new Div(note, caption),
                new StatusBadge(tone(review.state()), getTranslation("debt.filing.state." + review.state())));
        link.addClassName("dl");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** The list calls the sheet in hand by what is written in it. */
    private void name(FilingRow row, String about) {
        lines.replace(named, named(row, about));
    }

    private static Tone tone(ReviewState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> Tone.IDLE;
            case SUBMITTED -> Tone.INFO;
            case RETURNED -> Tone.WARN;
            case APPROVED -> Tone.GOOD;
        };
    }
}
