package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.FindingClauses;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.LineTabs;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Reach;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;
import org.pillarboard.ui.shell.Texts;

/**
 * The register of indicators: the administrator says who reports, the sections write definitions, targets and light rules.
 * The administrator sees no figure: neither targets nor lights.
 */
@Route(value = Links.INDICATORS, layout = MainLayout.class)
@RolesAllowed({"ADMIN", "REVIEWER"})
class IndicatorsView extends Composite<Div> implements HasDynamicTitle {

    private final transient IndicatorDesk desk;
    private final PageHead head = new PageHead(List.of());
    private final Grid<IndicatorRow> grid = new Grid<>();
    private final TextField filter = new TextField();
    private final Select<PillarRow> pillar = new Select<>();
    private final Div chosen = new Div();

    IndicatorsView(IndicatorDesk desk) {
        this.desk = desk;
    }

    @Override
    protected Div initContent() {
        head.finding(finding()).eyebrow(getTranslation("admin.indicators.heading"), getTranslation("admin.indicators.eyebrow"));
        if (desk.isAdministrator()) {
            var create = new Button(getTranslation("admin.indicators.create"), Icons.PLUS.draw(15), event -> create());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            head.actions(create);
        }
        var content = new Div(head, toolbar(), chosen, grid());
        content.addClassName("register");
        return content;
    }

    /** How many indicators are asked for, and what those lack that nobody reports or judges. */
    private List<FindingClause> finding() {
        var asked = desk.asked();
        long untold = desk.unreported(asked);
        long unjudged = asked.stream().filter(row -> desk.catalogue().rules(row.code()).isEmpty()).count();
        var clauses = new FindingClauses(getLocale()).say(null, "admin.indicators.finding", asked.size())
            .count(Tone.WARN, "admin.indicators.finding.unreported", untold).count(Tone.WARN, "admin.indicators.finding.unjudged", unjudged);
        return (untold + unjudged == 0 ? clauses.say(null, "admin.indicators.finding.whole") : clauses).joined();
    }

    private Component toolbar() {
        filter.setPlaceholder(getTranslation("admin.indicators.filter"));
        filter.setAriaLabel(getTranslation("admin.indicators.filter"));
        filter.setPrefixComponent(Icons.SEARCH.draw(15));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(event -> show());
        pillar.setItems(desk.allPillars());
        pillar.setItemLabelGenerator(row -> row == null ? getTranslation("admin.indicators.allPillars") : row.name(getLocale()));
        pillar.setEmptySelectionAllowed(true);
        pillar.setEmptySelectionCaption(getTranslation("admin.indicators.allPillars"));
        pillar.setAriaLabel(getTranslation("admin.indicators.pillar"));
        pillar.addValueChangeListener(event -> show());
        var row = new Div(filter, pillar);
        row.addClassName("filters");
        return row;
    }

    private Component grid() {
        grid.addColumn(IndicatorRow::code).setHeader(getTranslation("admin.code")).setWidth("76px").setFlexGrow(0);
        grid.addColumn(row -> row.name(getLocale())).setHeader(getTranslation("admin.name"))
            .setWidth(Breadth.isNarrow() ? "130px" : "170px").setFlexGrow(3);
        grid.addColumn(row -> row.measureUnit(getLocale())).setHeader(getTranslation("admin.indicators.measureUnit")).setWidth("96px")
            .setVisible(!Breadth.isNarrow());
        grid.addColumn(row -> getTranslation("admin.frequency." + row.rhythm().frequency()))
            .setHeader(getTranslation("admin.calendar.frequency")).setVisible(!Breadth.isNarrow());
        grid.addColumn(row -> section(desk.sectionOf(row))).setHeader(getTranslation("admin.indicators.section"))
                .setWidth(Breadth.isNarrow() ? "110px" : "150px");
        grid.asSingleSelect().addValueChangeListener(event -> {
            chosen.removeAll();
            if (event.getValue() != null) {
                chosen.add(panel(event.getValue()));
                reach(event.getValue());
            }
        });
        grid.setEmptyStateText(getTranslation("admin.indicators.none"));
        show();
        return grid;
    }

    /** On a phone a long panel stands above the list: it is brought into sight, and closing it leads back to its row. */
    private void reach(IndicatorRow row) {
        if (Breadth.isNarrow()) {
            var back = new Button(getTranslation("admin.indicators.back"), Icons.ARROW_LEFT.draw(15), event -> {
                grid.deselectAll();
                grid.scrollToItem(row);
                Reach.onPhone(grid);
            });
            chosen.addComponentAsFirst(back);
            Reach.onPhone(chosen);
        }
    }

    private String section(SectionRow section) {
        return Texts.isEnglish(getLocale()) ? section.nameEn() : section.name();
    }

    private void show() {
        String wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(desk.catalogue().indicators().stream()
            .filter(row -> pillar.getValue() == null || row.pillarCode().equals(pillar.getValue().code()))
            .filter(row -> (row.code() + " " + row.naming().name() + " " + row.naming().nameEn()).toLowerCase(Locale.ROOT)
                .contains(wanted)).toList());
    }

    private void create() {
        var form = IndicatorForm.empty(desk);
        var definition = new DefinitionForm(null, desk.today());
        new FormDialog(getTranslation("admin.indicators.create"), () -> {
            var row = form.created();
            desk.indicators().create(row, definition.draft(row.code()));
            select(row.code());
        }, form, definition).open();
    }

    private void describe(String code) {
        var known = desk.catalogue().get(code);
        var form = IndicatorForm.of(desk, known);
        new FormDialog(getTranslation("admin.indicators.describe") + getTranslation("kit.colon") + known.name(getLocale()), () -> {
            Untouched.require(known, desk.catalogue().get(code));
            desk.indicators().change(form.changed(known));
            select(known.code());
        }, form).open();
    }

    private void select(String code) {
        head.finding(finding());
        show();
        grid.select(desk.catalogue().get(code));
        grid.scrollToItem(desk.catalogue().get(code));
    }

    private Component panel(IndicatorRow row) {
        var tabs = new LineTabs(row.name(getLocale()))
            .tab(getTranslation("admin.indicators.definition"), null, () -> new DefinitionTab(desk, row));
        if (!desk.isAdministrator()) {
            tabs.tab(getTranslation("admin.indicators.targets"), null, () -> new TargetTab(desk, row));
        }
        tabs.tab(getTranslation("admin.indicators.rule"), null, () -> new RuleTab(desk, row))
            .tab(getTranslation("admin.indicators.duties"), null, () -> new DutyTab(desk, row, () -> head.finding(finding())));
        var card = new Card(row.code() + " " + row.name(getLocale()), getTranslation("admin.indicators.measureUnit")
                + getTranslation("kit.colon") + row.measureUnit(getLocale())).body(tabs);
        return desk.isAdministrator() ? card.control(new Button(getTranslation("admin.indicators.describe"), event -> describe(row.code()))) : card;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("shell.nav.INDICATORS"));
    }
}
