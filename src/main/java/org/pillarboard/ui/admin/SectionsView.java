package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.identity.Sections;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.FindingClauses;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;
import org.pillarboard.ui.shell.Texts;

/** The administrator's register of the commission's sections. */
@Route(value = Links.SECTIONS, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class SectionsView extends Composite<Div> implements HasDynamicTitle {

    /** More sections than these are told by their number. */
    private static final int NAMED = 2;
    private final transient Sections sections;
    private final PageHead head = new PageHead(List.of());
    private final Grid<SectionRow> grid = new Grid<>();

    SectionsView(Sections sections) {
        this.sections = sections;
    }

    @Override
    protected Div initContent() {
        var create = new Button(getTranslation("admin.sections.create"), Icons.PLUS.draw(15), event -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        grid.addColumn(SectionRow::code).setHeader(getTranslation("admin.code")).setFlexGrow(0);
        boolean english = Breadth.isNarrow() && Texts.isEnglish(getLocale());
        grid.addColumn(row -> english && !row.nameEn().isEmpty() ? row.nameEn() : row.name()).setHeader(getTranslation("admin.name"));
        grid.addColumn(SectionRow::nameEn).setHeader(getTranslation("admin.nameEn")).setVisible(!Breadth.isNarrow());
        grid.addComponentColumn(this::rename).setHeader(getTranslation("admin.deeds")).setFlexGrow(0).setAutoWidth(true);
        grid.setAllRowsVisible(true);
        show();
        var content = new Div(head.eyebrow(getTranslation("admin.sections.heading"), getTranslation("admin.sections.eyebrow"))
            .actions(create), grid);
        content.addClassName("register");
        return content;
    }

    private void show() {
        grid.setItems(sections.list());
        head.finding(finding(sections.list().size(), sections.withoutReviewer()));
    }

    /** How many sections there are, and for which nobody decides. */
    private List<FindingClause> finding(long all, List<SectionRow> without) {
        var clauses = new FindingClauses(getLocale()).say(null, "admin.sections.finding", all);
        if (without.isEmpty()) {
            return clauses.say(null, "admin.sections.finding.reviewed").joined();
        }
        if (without.size() == all) {
            return clauses.say(Tone.WARN, "admin.sections.finding.nobody").joined();
        }
        return (without.size() > NAMED ? clauses.count(Tone.WARN, "admin.sections.finding.without", without.size())
            : clauses.say(Tone.WARN, "admin.sections.finding.named", without.stream().map(this::name)
                .collect(Collectors.joining(getTranslation("kit.and"))))).joined();
    }

    private String name(SectionRow row) {
        return Texts.isEnglish(getLocale()) && !row.nameEn().isEmpty() ? row.nameEn() : row.name();
    }

    private Component rename(SectionRow row) {
        var button = new Button(getTranslation("admin.rename"), event -> {
            var name = field("admin.name", row.name());
            var nameEn = field("admin.nameEn", row.nameEn());
            form("admin.rename", () -> sections.rename(new SectionRow(row.code(), name.getValue(), nameEn.getValue())), name, nameEn);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void create() {
        var code = field("admin.code", "");
        var name = field("admin.name", "");
        var nameEn = field("admin.nameEn", "");
        form("admin.sections.create",
            () -> sections.create(new SectionRow(code.getValue().strip(), name.getValue().strip(), nameEn.getValue().strip())),
            code, name, nameEn);
    }

    private TextField field(String key, String value) {
        var field = new TextField(getTranslation(key));
        field.setValue(value);
        field.setRequiredIndicatorVisible(!key.equals("admin.nameEn"));
        return field;
    }

    private void form(String titleKey, Runnable deed, Component... fields) {
        new FormDialog(getTranslation(titleKey), () -> {
            deed.run();
            show();
        }, fields).open();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("shell.nav.SECTIONS"));
    }
}
