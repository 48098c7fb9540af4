package org.pillarboard.ui.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.TrailBook;
import org.pillarboard.audit.TrailFilter;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.audit.Verdict;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.kit.Dot;
import org.pillarboard.ui.kit.FileNames;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.FindingClauses;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Unreadable;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;
import org.pillarboard.ui.shell.RefusalWords;

/** The trail as the auditor reads it. There is nothing to press here that would change it. */
@Route(value = Links.TRAIL, layout = MainLayout.class)
@RolesAllowed("AUDITOR")
class TrailView extends Composite<Div> implements HasDynamicTitle {

    private final transient TrailBook book;
    private final transient Clock clock;
    private final transient CurrentUser user;
    private final PageHead head = new PageHead(List.of());
    private final Select<TrailKind> kind = new Select<>();
    private final TextField person = field("trail.person");
    private final TextField text = field("trail.text");
    private final DatePicker from = day("trail.from");
    private final DatePicker to = day("trail.to");
    private final Backwards further;
    private final Grid<TrailRow> grid = new Grid<>();
    private final Div verdict = new Div();
    private final Div filters = new Div(kind, person, text, from, to);
    private final Div unread = new Div();
    private final List<Component> exports = new ArrayList<>();

    private final transient TrailWords words;
    private final transient TrailSought sought;

    TrailView(TrailBook book, TrailNames names, I18NProvider texts, Clock clock, CurrentUser user) {
        this.clock = clock;
        further = new Backwards(from, to, clock);
        this.user = user;
        this.book = book;
        words = new TrailWords(names.book(getLocale()), texts.getAllTranslations(getLocale()), getLocale());
        sought = new TrailSought(words);
    }

    @Override
    protected Div initContent() {
        var verify = new Button(getTranslation("trail.verify"), Icons.SHIELD_CHECK.draw(15), event -> verify());
        verdict.getElement().setAttribute("aria-live", "polite");
        head.eyebrow(getTranslation("trail.heading"), getTranslation("trail.eyebrow"))
            .actions(verify, export(new TrailTable()), export(new TrailWorkbook(words))).finding(finding());
        var content = new Div(head, verdict, filters(), unread, further, grid());
        content.addClassName("register");
        return content;
    }

    /** How much was written today, and how often somebody was kept out. */
    private List<FindingClause> finding() {
        var today = book.day(AsOf.today(clock).day());
        if (today.lines() == 0) {
            return new FindingClauses(getLocale()).say(null, "trail.finding.none").joined();
        }
        var clauses = new FindingClauses(getLocale()).say(null, "trail.finding", today.lines())
            .count(Tone.WARN, "trail.finding.refusals", today.refusals()).count(Tone.WARN, "trail.finding.failures", today.failures());
        return (today.refusals() + today.failures() == 0 ? clauses.say(null, "trail.finding.calm") : clauses).joined();
    }

    private Component filters() {
        kind.setLabel(getTranslation("trail.kind"));
        kind.setItems(TrailKind.values());
        kind.setItemLabelGenerator(each -> each == null ? getTranslation("trail.kind.all") : getTranslation("trail.kind." + each));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("trail.kind.all"));
        from.addValueChangeListener(event -> to.setMin(event.getValue()));
        to.setI18n(DatePickerTexts.of(getLocale()).setMinErrorMessage(getTranslation("trail.to.early")));
        List.<HasValue<?, ?>>of(kind, person, text, from, to)
            .forEach(field -> field.addValueChangeListener(event -> refresh()));
        text.addValueChangeListener(event -> further.look(!text.isEmpty()));
        List.of(from, to).forEach(day -> day.addValidationStatusChangeListener(event -> refresh()));
        unread.getElement().setAttribute("aria-live", "polite");
        text.setPlaceholder(getTranslation("trail.text.hint"));
        text.addClassName("wide");
        filters.addClassName("filters");
        return filters;
    }

    /** A day that cannot be read filters nothing out: no line is shown and none handed out until it can. */
    private void refresh() {
        unread.removeAll();
        var refused = Unreadable.in(filters);
        refused.ifPresent(why -> unread.add(new Note(Tone.BAD, RefusalWords.of(why, getLocale()))));
        exports.forEach(export -> export.getElement().setEnabled(refused.isEmpty()));
        // a text is looked for line by line: only as far as the reader scrolls, not through all of them to tell how many there are
        if (text.isEmpty()) {
            grid.getLazyDataView().setItemCountCallback(this::count);
        } else {
            grid.getLazyDataView().setItemCountUnknown();
        }
        grid.getDataProvider().refreshAll();
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation(key));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private DatePicker day(String key) {
        var day = new DatePicker(getTranslation(key));
        day.setI18n(DatePickerTexts.of(getLocale()));
        day.setClearButtonVisible(true);
        return day;
    }

    private Component grid() {
        if (Breadth.isNarrow()) {
            grid.addComponentColumn(this::card);
        } else {
            columns();
        }
        grid.setEmptyStateText(getTranslation("trail.none"));
        grid.setItems(query -> isUnread(query) ? Stream.empty() : book.page(filter(), query.getOffset(), query.getLimit()).stream(),
            this::count);
        return grid;
    }

    private int count(Query<TrailRow, Void> query) {
        return isUnread(query) ? 0 : (int) book.count(filter());
    }

    /** Takes the query's window, which its reader must do, before it answers. */
    private boolean isUnread(Query<TrailRow, Void> query) {
        return query.getOffset() + query.getLimit() > 0 && Unreadable.in(filters).isPresent();
    }

    private void columns() {
        grid.addColumn(row -> figure(row.seq())).setHeader(getTranslation("trail.seq")).setFlexGrow(0);
        grid.addColumn(row -> OfficeTimes.full(row.at())).setHeader(getTranslation("trail.at")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(row -> getTranslation("trail.kind." + row.kind())).setHeader(getTranslation("trail.kind"));
        grid.addColumn(words::actor).setHeader(getTranslation("trail.person"));
        grid.addColumn(words::address).setHeader(getTranslation("trail.address"));
        told("trail.subject", words::subject, row -> row.subject() + " " + row.subjectId());
        told("trail.before", words::before, TrailRow::before);
        told("trail.after", words::after, TrailRow::after);
    }

    /** A line as a phone shows it: when and who, what about, from what to what. */
    private Component card(TrailRow row) {
        var head = new Div(new Span(OfficeTimes.full(row.at())), new Dot(), new Span(getTranslation("trail.kind." + row.kind())), new Dot(),
            new Span(words.actor(row)));
        head.addClassName("cap");
        var card = new Div(head, new Div(words.subject(row)));
        card.addClassName("tcard");
        String change = Stream.of(words.before(row), words.after(row)).filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" \u2192 "));
        if (!change.isEmpty()) {
            card.add(new Div(change));
        }
        return card;
    }

    /** A column told in the user's words; what was written stands in the tooltip. */
    private void told(String key, ValueProvider<TrailRow, String> words, SerializableFunction<TrailRow, @Nullable String> written) {
        grid.addColumn(words).setHeader(getTranslation(key)).setTooltipGenerator(written::apply).setFlexGrow(2);
    }

    private TrailFilter filter() {
        return new TrailFilter(kind.getValue(), person.getValue(), text.getValue(), from.getValue(), to.getValue(),
            sought.meaning(text.getValue()));
    }

    private String figure(long number) {
        return NumberFormats.of(getLocale(), 0).plain(BigDecimal.valueOf(number));
    }

    /** Checks every line, and shows those that have come meanwhile. */
    private void verify() {
        Verdict found = book.verify();
        verdict.removeAll();
        verdict.add(found.isSound() ? new Note(Tone.GOOD, getTranslation("trail.sound", figure(found.lines())))
            : new Note(Tone.BAD, getTranslation("trail.broken", figure(Objects.requireNonNull(found.brokenAt())))));
        grid.getDataProvider().refreshAll();
        head.finding(finding());
    }

    /** Who takes it when, and what it was narrowed to. */
    private List<TrailFile.Told> head(TrailFilter filter) {
        var told = new ArrayList<TrailFile.Told>();
        told.add(new TrailFile.Told(getTranslation("list.fact.exported"), user.name() + " " + OfficeTimes.full(clock.instant())));
        tell(told, "trail.kind", filter.kind() == null ? "" : getTranslation("trail.kind." + filter.kind()));
        tell(told, "trail.person", filter.person());
        tell(told, "trail.text", filter.text());
        tell(told, "trail.from", Objects.toString(filter.from(), ""));
        tell(told, "trail.to", Objects.toString(filter.to(), ""));
        return told;
    }

    private void tell(List<TrailFile.Told> told, String key, String chosen) {
        if (!chosen.isBlank()) {
            told.add(new TrailFile.Told(getTranslation(key), chosen));
        }
    }

    private Component export(TrailFile file) {
        String name = getTranslation("trail.export.name", AsOf.today(clock).day().toString()) + "." + file.ending();
        DownloadHandler download = event -> {
            TrailFilter filter = filter();
            FileNames.kept(event, name);
            event.setContentType(file.contentType());
            file.write(event.getOutputStream(), head(filter), lines -> book.export(filter, file.ending(), lines));
        };
        var link = new Anchor(download, "");
        var button = new Button(getTranslation("trail.export." + file.ending()), Icons.DOWNLOAD.draw(15));
        button.setTabIndex(-1);
        link.add(button);
        exports.add(link);
        link.getElement().setAttribute("download", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("shell.nav.TRAIL"));
    }
}
