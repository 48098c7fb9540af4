package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.exchange.Change;
import org.pillarboard.exchange.ImportDraft;
import org.pillarboard.exchange.ImportPreview;
import org.pillarboard.exchange.Mapping;
import org.pillarboard.exchange.MappingRow;
import org.pillarboard.exchange.PreviewLine;
import org.pillarboard.observation.Cell;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.handout.HandOuts;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** Takes a file in: dropped, read, mapped, previewed, committed whole. What was uploaded and chosen stays until it is done. */
@Route(value = Links.IMPORT, layout = MainLayout.class)
@RolesAllowed("OWNER")
final class ImportView extends Section implements AfterNavigationObserver, HasDynamicTitle, MappingCard.Listener {

    private static final String MAPPING = "import.mapping.";

    private final ImportDesk desk;
    private final HandOuts handOuts;
    private final Span template = new Span();
    private final PageHead head;
    private final Div told = new Div();
    private final FileCard file = new FileCard(this::take, this::readAs, this::tell);
    private final MappingCard mapping;
    private final ReasonFields reasons = new ReasonFields(this::enable);
    private final PreviewCard preview;
    private final TakenCard taken = new TakenCard();
    private final TakeAll commit = new TakeAll(getTranslation("import.commit"), this::commit);
    private @Nullable ImportDraft draft;
    /** The month chosen before a file was; null where none was. */
    private @Nullable Period month;
    private @Nullable ImportPreview shown;

    ImportView(ImportDesk desk, HandOuts handOuts) {
        this.desk = desk;
        this.handOuts = handOuts;
        mapping = new MappingCard(desk, this);
        preview = new PreviewCard(desk, this::leaveOut);
        addClassName("importing");
        head = new PageHead(getTranslation("import.head.begin")).eyebrow(getTranslation("import.title")).actions(
                new NavAnchor(Links.IMPORT_LEDGER, getTranslation("ledgerImport.title")), template, commit);
        add(head, told, file, mapping, reasons, preview, taken);
        mapping.setVisible(false);
        taken.show(desk.latest());
        forget();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("import.title"));
    }

    /** The template is the one of the sheet the reporter comes from. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var look = Lens.from(event.getLocation().getQueryParameters(), desk.usual());
        month = event.getLocation().getQueryParameters().getSingleParameter(Lens.PERIOD).isPresent() ? look.period() : null;
        template.removeAll();
        template.add(handOuts.template(look.unitCode(), look.period(), getLocale()));
    }

    private void take(String fileName, byte[] content) {
        draft = ImportDraft.of(fileName, content, Mapping.of());
        mapping.setVisible(false);
        file.name(fileName);
        look(ReadAs.sniffed(), null);
    }

    private void readAs(ReadAs as) {
        look(as, Objects.requireNonNull(draft).mapping());
    }

    private void look(ReadAs readAs, @Nullable Mapping known) {
        attempt(() -> {
            var table = desk.look(Objects.requireNonNull(draft).content(), readAs);
            var chosen = known != null ? known : desk.suggest(table);
            draft = draft.read(table.readAs()).with(chosen);
            file.show(draft.fileName(), table);
            mapping.show(table, chosen, desk.mappings());
            mapping.setVisible(!chosen.comesFromTemplate());
            preview();
        });
    }

    @Override
    public void changed(Mapping chosen) {
        attempt(() -> {
            mapping.refuseUnreadable();
            draft = Objects.requireNonNull(draft).with(chosen);
            preview();
        });
    }

    @Override
    public void recalled(MappingRow<Mapping> remembered) {
        look(Objects.requireNonNull(draft).readAs(), remembered.mapping());
    }

    @Override
    public void forget(UUID mapping) {
        desk.forget(mapping);
    }

    @Override
    public void remember(String name, boolean shared) {
        desk.remember(name, shared, Objects.requireNonNull(draft));
        Notification.show(getTranslation("import.remembered", name));
    }

    private void leaveOut(Set<Integer> some) {
        var rows = new HashSet<>(Objects.requireNonNull(draft).leftOut());
        if (!rows.removeAll(some)) {
            rows.addAll(some);
        }
        draft = draft.leaving(rows);
        attempt(this::preview);
    }

    private void preview() {
        mapping.refuseUnreadable();
        shown = desk.preview(Objects.requireNonNull(draft));
        preview.show(shown, draft.mapping().comesFromTemplate() ? List.of() : mapping.unread());
        preview.setVisible(true);
        taken.setVisible(false);
        say(finding(shown));
        otherMonth(shown);
        if (shown.before() != null) {
            told.add(new Note(Tone.INFO, getTranslation("import.before", shown.before().fileName(),
                    shown.before().importedByName())));
        }
        enable();
    }

    /** A template says its periods itself: where none is the one the reporter came with, that is told. */
    private void otherMonth(ImportPreview seen) {
        var periods = seen.lines().stream().map(PreviewLine::cell).filter(Objects::nonNull).map(Cell::period)
                .distinct().sorted(Comparator.comparing(Period::endsOn)).toList();
        if (month != null && Objects.requireNonNull(draft).mapping().comesFromTemplate() && !periods.isEmpty()
                && periods.stream().noneMatch(period -> period.endsOn().equals(month.endsOn()))) {
            told.add(new Note(Tone.WARN, getTranslation("import.otherMonth", PeriodNames.of(periods.getLast(), getLocale()),
                    PeriodNames.of(month, getLocale()))));
        }
    }

    private String finding(ImportPreview seen) {
        int errors = seen.errors().size();
        if (errors > 0) {
            return getTranslation("import.head.errors", String.valueOf(errors));
        }
        return seen.taken().isEmpty() ? getTranslation(seen.count(Change.LEFT_OUT) > 0 ? "import.head.none" : "import.head.nothing")
                : getTranslation("import.head.ready", String.valueOf(seen.taken().size()));
    }

    private void say(String finding) {
        head.finding(List.of(new FindingClause(finding)));
    }

    private void enable() {
        reasons.ask(shown);
        commit.ready(shown != null && shown.isClean() && reasons.areGiven());
    }

    private void forget() {
        shown = null;
        preview.setVisible(false);
        enable();
    }

    private void commit() {
        attempt(() -> {
            var file = desk.commit(reasons.with(Objects.requireNonNull(draft)), Objects.requireNonNull(shown).seal());
            String done = getTranslation("import.done", String.valueOf(file.figuresNew() + file.figuresChanged()));
            Notification.show(done);
            preview();
            told.removeAll();
            taken.show(desk.latest());
            say(done);
        });
    }

    /** A mapping that is not complete yet is no mistake: the title asks for what is missing. */
    private void attempt(Runnable work) {
        told.removeAll();
        try {
            work.run();
        } catch (RuleViolation refused) {
            forget();
            String sentence = RuleWords.of(refused, getLocale());
            if (refused.messageKey().startsWith(MAPPING)) {
                say(sentence);
            } else {
                say(getTranslation("import.head.refused"));
                tell(sentence);
            }
        }
    }

    private void tell(String sentence) {
        told.removeAll();
        told.add(new Note(Tone.BAD, sentence));
    }
}
