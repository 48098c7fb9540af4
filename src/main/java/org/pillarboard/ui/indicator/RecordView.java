package org.pillarboard.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.Dossiers;
import org.pillarboard.cockpit.RecordDetail;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.Occasion;
import org.pillarboard.pillar.Pillars;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Breadcrumb;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.evidence.EvidenceList;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.Lenses;
import org.pillarboard.ui.kit.figure.CatalogueWords;
import org.pillarboard.ui.kit.figure.LightRuleWords;
import org.pillarboard.ui.kit.figure.Signers;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;
import org.pillarboard.ui.shell.Placed;

/** One official figure: who reported and approved it, when, on what evidence, under which papers, and what it replaced. */
@Route(value = Links.RECORD, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
class RecordView extends Div implements AfterNavigationObserver, HasDynamicTitle, Placed {

    private final transient Dossiers dossiers;
    private final transient Lenses lenses;
    private final transient Units units;
    private final transient Pillars pillars;
    private final transient EvidenceDownloads downloads;
    private String name = "";
    private String place = "";

    RecordView(Dossiers dossiers, Lenses lenses, Units units, Pillars pillars, EvidenceDownloads downloads) {
        this.dossiers = dossiers;
        this.lenses = lenses;
        this.units = units;
        this.pillars = pillars;
        this.downloads = downloads;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, name.isEmpty() ? getTranslation("record.title") : name);
    }

    /** With its indicator. */
    @Override
    public String place() {
        return place;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UUID id = id(event.getRouteParameters().get("id").orElse(""));
        var lens = lenses.read(event.getLocation().getQueryParameters());
        var detail = dossiers.record(id, lens.asOf());
        var wide = new Div(facts(detail), evidence(detail));
        wide.addClassName("halves");
        removeAll();
        add(head(detail, lens), wide);
        if (!detail.origins().isEmpty()) {
            add(stacked(new OriginCard(detail, lens, units.tree(), getLocale()).card()));
        }
        add(versions(detail, lens));
        name = detail.indicator().name(getLocale());
        place = Links.INDICATOR.replace(":code", detail.indicator().code());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("observation", text);
        }
    }

    private Component head(RecordDetail detail, Lens lens) {
        var row = detail.observation();
        var indicator = detail.indicator();
        var there = lens.at(row.unitCode()).at(Period.month(row.period().endsOn()));
        var crumb = new Breadcrumb(getTranslation("record.title"))
                .under(Links.indicator(indicator.code(), there), indicator.name(getLocale()))
                .under(Links.pillar(indicator.pillarCode(), there), pillars.get(indicator.pillarCode()).shortName(getLocale()))
                .under(Links.cockpit(lens), getTranslation("indicator.up"));
        return new PageHead(getTranslation("record.finding.of", UnitNames.brief(units.tree().get(row.unitCode()), getLocale()),
                PeriodNames.of(row.period(), getLocale())), getTranslation("record.finding", indicator.name(getLocale())), value(detail, row))
                .eyebrow(crumb);
    }

    private Component facts(RecordDetail detail) {
        var row = detail.observation();
        var list = new DescriptionList();
        list.addClassNames("facts", "num");
        fact(list, "record.value", value(detail, row));
        fact(list, "record.reported", Signers.named(row.reportedByName(), getLocale()) + "  " + OfficeTimes.full(row.reportedAt()));
        fact(list, "record.due", row.daysLate() == 0 ? row.dueOn().toString()
                : row.dueOn() + "  " + getTranslation("indicator.late", String.valueOf(row.daysLate())));
        fact(list, "record.approved", Signers.named(row.approvedByName(), getLocale()) + "  " + OfficeTimes.full(row.approvedAt()));
        fact(list, "record.knownFrom", OfficeTimes.full(row.knownFrom()));
        fact(list, "record.source", row.figure().sourceNote());
        fact(list, "record.scope", row.figure().scopeNote());
        fact(list, "record.reason", Occasion.told(row, this::getTranslation));
        fact(list, "record.definition", detail.definition() == null ? null : getTranslation("record.definition.version",
                String.valueOf(detail.definition().versionNo()), detail.definition().text(getLocale())));
        boolean alone = units.tree().withDescendants(row.unitCode()).size() == 1;
        fact(list, alone ? "record.target" : "record.target.whole", detail.target() == null ? null : target(detail, detail.target().draft()));
        fact(list, "record.rule", detail.rule() == null ? null : getTranslation("record.rule.since",
                detail.rule().draft().effectiveOn().toString(), LightRuleWords.of(detail.rule().draft().spec(), this::getTranslation)));
        fact(list, "record.rule.reason", detail.rule() == null ? null : CatalogueWords.reason(detail.rule(), getLocale()));
        fact(list, "record.before", detail.replaced().map(before -> value(detail, before) + "  "
                + OfficeTimes.full(before.knownFrom())).orElseGet(() -> getTranslation("record.before.none")));
        return new Card(getTranslation("record.facts")).body(list);
    }

    private String target(RecordDetail detail, TargetDraft draft) {
        return getTranslation("record.target.set", words(detail).withUnit(draft.value()), 
                getTranslation("admin.plan." + draft.planKind()).toLowerCase(getLocale()), draft.paperNo());
    }

    private void fact(DescriptionList list, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }

    private Component evidence(RecordDetail detail) {
        var card = new Card(getTranslation("record.evidence"));
        return detail.evidence().isEmpty()
                ? card.bleed(new EmptyState(getTranslation("record.evidence.none"), getTranslation(where(detail))))
                : card.body(new EvidenceList(detail.evidence(), downloads).withPictures());
    }

    private static String where(RecordDetail detail) {
        return switch (detail.observation().source()) {
            case REPORT -> "record.evidence.none.typed";
            case IMPORT -> "record.evidence.none.imported";
            case REGISTER -> detail.origins().isEmpty() ? "record.evidence.none.nothing" : "record.evidence.none.next";
        };
    }

    private static Component stacked(Card card) {
        var box = new Div(card);
        box.addClassName("stack");
        return box;
    }

    private Component versions(RecordDetail detail, Lens lens) {
        var table = new DataTable<ObservationRow>(getTranslation("record.versions"))
                .part(getTranslation("record.knownFrom"), row -> row.id().equals(detail.observation().id())
                        ? new Span(OfficeTimes.full(row.knownFrom()))
                        : new NavAnchor(Links.record(row.id(), lens), OfficeTimes.full(row.knownFrom())))
                .number(getTranslation("record.value"), row -> value(detail, row))
                .column(getTranslation("record.reported"), row -> Signers.named(row.reportedByName(), getLocale()))
                .column(getTranslation("record.approved"), row -> Signers.named(row.approvedByName(), getLocale()))
                .column(getTranslation("record.reason"), row -> Occasion.told(row, this::getTranslation))
                .rows(detail.versions()).dense().cards();
        return stacked(new Card(getTranslation("record.versions")).bleed(table));
    }

    private String value(RecordDetail detail, ObservationRow row) {
        return words(detail).withUnit(row.figure().value(), row.figure().qualifier());
    }

    private FigureWords words(RecordDetail detail) {
        return new FigureWords(detail.indicator(), getLocale());
    }
}
