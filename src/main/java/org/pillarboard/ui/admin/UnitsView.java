package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.UnitHolding;
import org.pillarboard.identity.UnitHoldings;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.identity.Units;
import org.pillarboard.observation.Reopenings;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.FindingClauses;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** The administrator's tree of units: enters, describes, moves them, corrects since when one counts, and notes that one leaves the scope or takes it back. */
@Route(value = Links.UNITS, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class UnitsView extends Composite<Div> implements HasDynamicTitle {

    private final transient Units units;
    private final transient UnitHoldings holdings;
    private final transient Reopenings reopenings;
    private final transient Clock clock;
    private final transient PlaceNames places;
    private final transient FirstSteps steps;
    private transient UnitTree tree;
    private final Div next = new Div();
    private final PageHead head = new PageHead(List.of());
    private final TreeGrid<UnitRow> grid = new TreeGrid<>();

    UnitsView(Units units, UnitHoldings holdings, Reopenings reopenings, Sections sections, FirstSteps steps, Clock clock) {
        this.steps = steps;
        this.holdings = holdings;
        this.reopenings = reopenings;
        this.units = units;
        tree = units.tree();
        this.clock = clock;
        places = new PlaceNames(units, sections, getLocale());
    }

    @Override
    protected Div initContent() {
        List<Button> deeds = List.of(deed("admin.units.create", Icons.PLUS, this::create), deed("admin.units.describe", Icons.PENCIL, this::describe),
            deed("admin.units.move", Icons.NETWORK, this::move), deed("admin.units.join", Icons.CALENDAR, this::join),
            deed("admin.units.leave", Icons.LOG_OUT, this::leave));
        var stay = deed("admin.units.stay", Icons.UNDO_2, this::stay);
        columns();
        head.eyebrow(getTranslation("admin.units.heading"), getTranslation("admin.units.eyebrow"))
            .actions(deeds.toArray(Component[]::new)).actions(stay);
        show();
        grid.addSelectionListener(event -> {
            deeds.forEach(button -> button.setEnabled(event.getFirstSelectedItem().isPresent()));
            stay.setVisible(event.getFirstSelectedItem().filter(unit -> unit.leftOn() != null).isPresent());
        });
        // the key that selects a row opens its branch in the first column: where the keyboard stands is chosen
        grid.addCellFocusListener(event -> event.getItem().ifPresent(grid::select));
        deeds.forEach(button -> button.setEnabled(false));
        stay.setVisible(false);
        var content = new Div(head, next, grid);
        content.addClassNames("register", "tree");
        return content;
    }

    private Button deed(String key, Icons icon, Consumer<UnitRow> deed) {
        return new Button(getTranslation(key), icon.draw(15),
            event -> grid.getSelectionModel().getFirstSelectedItem().ifPresent(deed));
    }

    private void columns() {
        var name = Breadth.isNarrow() ? grid.addComponentHierarchyColumn(this::named) : grid.addHierarchyColumn(places::of);
        name.setHeader(getTranslation("admin.name")).setSortable(false).setWidth("200px").setFlexGrow(3);
        grid.addColumn(UnitRow::code).setHeader(getTranslation("admin.code")).setWidth("96px").setVisible(!Breadth.isNarrow());
        grid.addColumn(row -> row.sector(getLocale())).setHeader(getTranslation("admin.units.sector")).setVisible(!Breadth.isNarrow());
        grid.addColumn(row -> getTranslation("admin.leverage." + row.leverageClass()))
            .setHeader(getTranslation("admin.units.leverage")).setVisible(!Breadth.isNarrow());
        grid.addColumn(this::level).setHeader(getTranslation("admin.units.level"))
            .setVisible(!Breadth.isNarrow());
        grid.addColumn(this::scope).setHeader(getTranslation("admin.units.scope")).setWidth(Breadth.isNarrow() ? "84px" : "100px").setFlexGrow(2);
    }

    /** It follows from the tree: a level-1 enterprise is marked, those below it count from there. */
    private String level(UnitRow row) {
        int level = places.level(row);
        return level == 0 ? "\u2014" : getTranslation("admin.units.level.of", level);
    }

    /** On a phone the code stands below the name. */
    private Component named(UnitRow row) {
        var code = new Div(row.code());
        code.addClassName("cap");
        return new Div(new Div(places.of(row)), code);
    }

    /** A unit is in scope no longer than whatever it hangs below. */
    private String scope(UnitRow row) {
        var path = tree.withAncestors(row.code()).stream().map(tree::get).toList();
        var left = path.stream().filter(unit -> unit.leftOn() != null).min(Comparator.comparing(UnitRow::leftOn));
        if (left.isPresent()) {
            return left(row, left.get());
        }
        var today = AsOf.today(clock).day();
        return path.stream().map(UnitRow::joinedOn).filter(Objects::nonNull).filter(day -> day.isAfter(today)).max(Comparator.naturalOrder())
            .map(day -> getTranslation("admin.units.joins", day.toString())).orElse(getTranslation("admin.units.in"));
    }

    private String left(UnitRow row, UnitRow gone) {
        String day = String.valueOf(gone.leftOn());
        return row.code().equals(gone.code()) ? getTranslation("admin.units.left", day, String.valueOf(gone.leftReason()))
            : getTranslation("admin.units.left.above", day, places.of(gone));
    }

    private void show() {
        tree = units.tree();
        head.finding(finding());
        steps.tellIn(next);
        grid.setItems(List.of(tree.root()), unit -> tree.children(unit.code()));
        grid.expandRecursively(List.of(tree.root()), 9);
    }

    /** How many units are supervised today, how many no longer and how many not yet. */
    private List<FindingClause> finding() {
        var today = AsOf.today(clock).day();
        List<UnitRow> below = tree.rows().stream().filter(row -> row.parentCode() != null).toList();
        if (below.isEmpty()) {
            return new FindingClauses(getLocale()).say(Tone.WARN, "admin.units.finding.none").joined();
        }
        long in = below.stream().filter(row -> tree.inScope(row.code(), today)).count();
        long left = below.stream().filter(row -> tree.withAncestors(row.code()).stream().map(tree::get)
            .anyMatch(unit -> unit.leftOn() != null && !today.isBefore(unit.leftOn()))).count();
        return new FindingClauses(getLocale()).say(null, "admin.units.finding", in).count(null, "admin.units.finding.left", left)
            .count(null, "admin.units.finding.coming", below.size() - in - left).joined();
    }

    private void create(UnitRow parent) {
        var form = UnitForm.below(parent);
        ask("admin.units.create", parent, () -> units.create(form.draft()), form);
    }

    private void describe(UnitRow unit) {
        var known = units.tree().get(unit.code());
        var form = UnitForm.of(known);
        ask("admin.units.describe", known, () -> {
            Untouched.require(known, units.tree().get(unit.code()));
            units.rename(form.draft());
        }, form);
    }

    private void move(UnitRow unit) {
        var form = new MoveForm(unit, places, holdings.from(unit.code(), LocalDate.EPOCH), AsOf.today(clock).day());
        ask("admin.units.move", unit, () -> form.move(units), form);
    }

    private void leave(UnitRow unit) {
        var known = units.tree().get(unit.code());
        var form = new LeaveForm(known, units.tree(), AsOf.today(clock).day(), from -> holdings.from(known.code(), from));
        ask(known.leftOn() == null ? "admin.units.leave" : "admin.units.leave.correct", known, () -> {
            Untouched.require(known, units.tree().get(known.code()));
            form.leave(units);
        }, form);
    }

    private void stay(UnitRow unit) {
        var known = units.tree().get(unit.code());
        var reason = reason("admin.units.stay.reason");
        ask("admin.units.stay", known, () -> units.stayInScope(known.code(), reason.getValue()),
            new Note(Tone.INFO, getTranslation("admin.units.stay.means", String.valueOf(known.leftOn()), String.valueOf(known.leftReason()))),
            new StayEffect(reopenings.of(known.code()), holdings.from(known.code(), Objects.requireNonNull(known.leftOn()))), reason);
    }

    private void list(Div place, String heading, List<UnitHolding> held) {
        if (!held.isEmpty()) {
            place.add(new Note(Tone.WARN, getTranslation(heading)),
                HeldList.of(held, one -> getTranslation("admin.units.held." + one.kind(), String.valueOf(one.count()))));
        }
    }

    /** What counted by the former day and would not by this one. */
    private void tellBefore(Div place, UnitRow unit, @Nullable LocalDate day) {
        place.removeAll();
        if (day != null) {
            list(place, "admin.units.before", holdings.between(unit.code(), Objects.requireNonNullElse(unit.joinedOn(), LocalDate.EPOCH), day));
        }
    }

    private void join(UnitRow unit) {
        var known = units.tree().get(unit.code());
        var day = new DatePicker(getTranslation("admin.units.joinedOn"), known.joinedOn());
        day.setI18n(DatePickerTexts.of(getLocale()));
        day.setClearButtonVisible(true);
        day.setHelperText(getTranslation("admin.units.join.means"));
        var reason = reason("admin.units.join.reason");
        var held = new Div();
        day.addValueChangeListener(event -> tellBefore(held, known, event.getValue()));
        ask("admin.units.join", known, () -> {
            Untouched.require(known, units.tree().get(unit.code()));
            units.correctJoined(unit.code(), day.getValue(), reason.getValue());
        }, day, held, reason);
    }

    private TextArea reason(String key) {
        var reason = new TextArea(getTranslation(key));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        return reason;
    }

    private void ask(String titleKey, UnitRow unit, Runnable deed, Component... fields) {
        new FormDialog(getTranslation(titleKey) + getTranslation("kit.colon") + places.of(unit), () -> {
            deed.run();
            show();
        }, fields).open();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("shell.nav.UNITS"));
    }
}
