package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.observation.WorkState;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.UpdateRow;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.project.DueMilestone;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.PeriodPicker;
import org.pillarboard.ui.kit.ScreenKeys;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Unsent;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.handout.HandOuts;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;
import org.pillarboard.ui.shell.Texts;

/** The workbench of a reporter: one unit, one month; both in the address. */
@Route(value = Links.WORKBENCH, layout = MainLayout.class)
@RolesAllowed("OWNER")
final class WorkbenchView extends Section implements AfterNavigationObserver, HasDynamicTitle {

    private static final int NAMED = 3;
    private final Desk desk;
    private final OwnUnits units;
    private final Backgrounds backgrounds;
    private final EvidenceDownloads downloads;
    private final HandOuts handOuts;
    private final Clock clock;
    private final Button submit = new Button();
    private final Progress progress = new Progress();
    private final Div cards = new Div();
    private final AboutPanel about = new AboutPanel();
    private final ReturnsPanel returns = new ReturnsPanel(this::goTo);
    private @Nullable Lens lens;
    private @Nullable PageHead head;
    private @Nullable WorkTable table;
    private transient Desk.@Nullable Beside beside;

    WorkbenchView(Desk desk, OwnUnits units, Backgrounds backgrounds, EvidenceDownloads downloads, HandOuts handOuts,
            LivePulse pulse, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.backgrounds = backgrounds;
        this.downloads = downloads;
        this.handOuts = handOuts;
        this.clock = clock;
        addClassName("workbench");
        submit.addThemeName("primary");
        submit.addClickListener(event -> submitReady());
        pulse.onBeat(this, this::refresh);
        ScreenKeys.listen(this, Map.of("N", this::goToFirst, "Ctrl+Enter", this::submitReady));
        Unsent.watch(this, units.person());
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("workbench.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var today = AsOf.today(clock);
        var usual = new Lens(Period.month(today.day().minusMonths(1)), today, units.first());
        lens = Lens.from(event.getLocation().getQueryParameters(), usual);
        load();
    }

    private void load() {
        var look = Objects.requireNonNull(lens);
        var sheet = desk.sheet(look.unitCode(), look.period());
        var tools = new LineParts.Tools(desk, downloads, AsOf.today(clock).day(), getLocale());
        table = new WorkTable(sheet, tools, this::inHand, this::countAnew, this::load);
        head = new PageHead(List.of()).eyebrow(eyebrow(look)).actions(actions(look));
        removeAll();
        add(head, reopened(sheet.rows()), progress, locked(sheet.rows()), cards, sheet.rows().isEmpty() ? nothing(look) : grid());
        drawCards();
        countAnew();
        Objects.requireNonNull(table).lines().stream().filter(WorkLine::isOpen).findFirst().ifPresent(table::focused);
    }

    /** What came back or is due beside the lines of the table; where nothing has changed nobody loses the place of the keyboard. */
    private void drawCards() {
        var now = desk.beside();
        if (!now.equals(beside)) {
            beside = now;
            cards.removeAll();
            cards.add(new ReturnedCard(now, Objects.requireNonNull(lens)), new DueCard(now.due()));
        }
    }

    /** Told before anything is typed. */
    private Component locked(List<WorkRow> rows) {
        var locked = desk.locked(rows);
        var note = new Note(Tone.INFO, getTranslation("workbench.locked", locked.size(),
                locked.stream().map(row -> row.indicator().name(getLocale())).distinct().limit(NAMED).collect(Collectors.joining(getTranslation("kit.and")))));
        note.setVisible(!locked.isEmpty());
        return note;
    }

    /** Where the unit owes again what had ended with its leaving: by whose hand, when and why. */
    private Component reopened(List<WorkRow> rows) {
        return units.reopened(Objects.requireNonNull(lens).unitCode()).filter(change -> rows.stream().filter(row -> row.state().isToDo())
                .map(row -> row.cell().period().endsOn()).anyMatch(end -> !end.isBefore(change.said()) && end.isBefore(change.on())))
                .<Component>map(change -> new Note(Tone.WARN, Reopened.words(change, name(units.get(change.unit())), getLocale()))).orElseGet(Div::new);
    }

    private String eyebrow(Lens look) {
        UnitRow unit = units.get(look.unitCode());
        return getTranslation("workbench.eyebrow", name(unit), PeriodNames.of(look.period(), getLocale()));
    }

    private String name(UnitRow unit) {
        return Texts.isEnglish(getLocale()) ? unit.shortNameEn() : unit.shortName();
    }

    private Component[] actions(Lens look) {
        var months = IntStream.range(0, 13).mapToObj(back -> Period.month(AsOf.today(clock).day().minusMonths(back))).toList();
        var imports = new NavAnchor(Links.importing(look), importing());
        var template = handOuts.template(look.unitCode(), look.period(), getLocale());
        var export = handOuts.work(look.unitCode(), look.period(), getLocale());
        var own = units.list();
        return own.size() < 2 ? new Component[] {new PeriodPicker(look, months), export, template, imports, submit}
                : new Component[] {unitPicker(look, own), new PeriodPicker(look, months), export, template, imports, submit};
    }

    /** The link around it takes the focus. */
    private Button importing() {
        var button = new Button(getTranslation("workbench.import"), Icons.UPLOAD.draw(15));
        button.setTabIndex(-1);
        return button;
    }

    private Component unitPicker(Lens look, List<UnitRow> own) {
        var picker = new Select<UnitRow>();
        picker.setItems(own);
        picker.setItemLabelGenerator(this::name);
        picker.setAriaLabel(getTranslation("workbench.unit"));
        picker.addClassName("unit");
        picker.setClassName("long", Breadth.isAskedWhole(name(units.get(look.unitCode()))));
        picker.addThemeName("small");
        own.stream().filter(unit -> unit.code().equals(look.unitCode())).findFirst().ifPresent(picker::setValue);
        picker.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Links.go(Links.workbench(look.at(event.getValue().code())));
            }
        });
        return picker;
    }

    /** A unit that has left the scope is told so: it owes nothing any more. */
    private Component nothing(Lens look) {
        return units.gone(look.unitCode(), look.period().endsOn()).map(gone -> new EmptyState(getTranslation("workbench.left", name(gone),
                String.valueOf(gone.leftOn()), String.valueOf(gone.leftReason())), getTranslation("workbench.left.next")))
                .orElseGet(() -> new EmptyState(getTranslation("workbench.empty"), getTranslation("workbench.empty.next")));
    }

    private Component grid() {
        var card = new Section(table);
        card.addClassNames("card", "wcard");
        var grid = new Div(card, aside());
        grid.addClassName("wgrid");
        return grid;
    }

    private Component aside() {
        var aside = new Div(about, returns);
        aside.addClassName("aside");
        return aside;
    }

    private void countAnew() {
        List<WorkRow> rows = Objects.requireNonNull(table).rows();
        long ready = table.lines().stream().filter(line -> line.state() == WorkState.READY).count();
        long overdueSteps = Objects.requireNonNull(beside).due().stream().filter(DueMilestone::isOwed).count();
        Objects.requireNonNull(head).finding(new Finding(rows, Objects.requireNonNull(lens).period(), overdueSteps, AsOf.today(clock).day(),
                getLocale()).clauses());
        submit.setText(getTranslation("workbench.submit", String.valueOf(ready)));
        submit.setEnabled(ready > 0);
        progress.show(rows, table.lines().stream().map(WorkLine::state).toList());
        returns.show(rows);
    }

    private void inHand(WorkLine line) {
        var all = Objects.requireNonNull(table).lines();
        Unsent.back(this);
        about.show(line.row(), backgrounds.of(line.row()), (all.indexOf(line) + 1) + " / " + all.size());
    }

    private void goToFirst() {
        Objects.requireNonNull(table).lines().stream().filter(WorkLine::isOpen).findFirst().ifPresent(WorkLine::focusCell);
    }

    private void goTo(Cell place) {
        WorkLine line = Objects.requireNonNull(table).find(place);
        if (line != null) {
            line.focusCell();
        }
    }

    private void submitReady() {
        List<UUID> ready = Objects.requireNonNull(table).lines().stream().filter(line -> line.state() == WorkState.READY).map(WorkLine::row)
                .map(WorkRow::update).filter(Objects::nonNull).map(UpdateRow::id).toList();
        if (ready.isEmpty()) {
            Notification.show(getTranslation("workbench.submit.none"));
            return;
        }
        var result = desk.submit(ready);
        load();
        Notification.show(result.kept().isEmpty() ? getTranslation("workbench.submitted", String.valueOf(result.submitted()))
                : getTranslation("workbench.submitted.some", String.valueOf(result.submitted()), String.valueOf(result.kept().size())));
    }

    /** Others have decided or approved: the lines take it over where they stand, and nothing typed is touched. */
    private void refresh() {
        if (lens == null || table == null) {
            return;
        }
        Map<Cell, WorkRow> now = desk.sheet(lens.unitCode(), lens.period()).rows().stream()
                .collect(Collectors.toMap(WorkRow::cell, Function.identity()));
        drawCards();
        table.lines().forEach(line -> line.refresh(now.containsKey(line.place()) ? now.get(line.place()) : desk.row(line.place())));
        countAnew();
    }
}
