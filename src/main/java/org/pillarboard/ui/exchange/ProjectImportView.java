package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.exchange.MappingRow;
import org.pillarboard.exchange.ProjectMapping;
import org.pillarboard.exchange.ProjectPreview;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetTable;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** Takes projects and their milestones in: dropped, its columns and words told, seen row by row, taken over whole or not at all. */
@Route(value = Links.IMPORT_PROJECTS, layout = MainLayout.class)
@RolesAllowed("REVIEWER")
final class ProjectImportView extends TakingIn {

    private final ProjectDesk desk;
    private final ProjectFields fields;
    private final ProjectColumns columns;
    private final DayWords words;
    private final ProjectCards cards;
    private boolean fresh;
    private transient @Nullable ProjectPreview shown;
    private final TakeAll commit = new TakeAll(getTranslation("projectImport.commit"), this::commit);

    ProjectImportView(ProjectDesk desk) {
        super("projectImport");
        this.desk = desk;
        columns = new ProjectColumns(this::again);
        fields = new ProjectFields(desk, this::again);
        words = new DayWords(this::again);
        cards = new ProjectCards(desk.today());
        actions(new NavAnchor(Links.PROJECTS, getTranslation("projectImport.portfolio")), commit);
        add(fields, columns, words, cards);
    }

    @Override
    SheetTable read(byte[] bytes, ReadAs as) {
        return desk.look(bytes, as);
    }

    @Override
    void begin() {
        words.clear();
        fresh = true;
    }

    @Override
    void look(SheetTable table) {
        columns.offer(table.headers());
        fields.offer(table.headers());
        if (fresh) {
            fresh = false;
            desk.suggest(table.headers()).ifPresent(this::fill);
            remembering();
        }
        preview();
    }

    private void remembering() {
        columns.remembering(new MemoryBar<>(desk.mappings(), this::recall, this::remember, desk::forget));
    }

    private void fill(ProjectMapping known) {
        columns.fill(known);
        fields.fill(known);
        words.fill(known.words());
    }

    private void recall(MappingRow<ProjectMapping> remembered) {
        again(remembered.readAs());
        fill(remembered.mapping());
        attempt(this::preview);
    }

    private void remember(String name, boolean shared) {
        attempt(() -> {
            var mapping = columns.mapping(fields, words.meanings());
            if (mapping == null) {
                say(getTranslation("projectImport.missing"));
                return;
            }
            desk.remember(name, shared, readAs(), mapping);
            remembering();
            Notification.show(getTranslation("import.remembered", name));
        });
    }

    @Override
    void stop() {
        cards.clear();
        commit.ready(false);
    }

    private void preview() {
        var mapping = columns.mapping(fields, words.meanings());
        if (mapping == null) {
            stop();
            say(getTranslation("projectImport.missing"));
            return;
        }
        var seen = desk.preview(content(), readAs(), mapping);
        shown = seen;
        words.offer(seen.words());
        cards.show(seen);
        commit.ready(seen.unreadable().isEmpty() && !seen.lines().isEmpty());
        say(finding(seen));
    }

    private String finding(ProjectPreview seen) {
        return seen.unreadable().isEmpty()
                ? getTranslation("projectImport.ready", String.valueOf(seen.projects()), String.valueOf(seen.lines().size()))
                : getTranslation("import.head.correct", String.valueOf(seen.unreadable().size()));
    }

    private void commit() {
        bring(() -> {
            var mapping = columns.mapping(fields, words.meanings());
            if (mapping != null) {
                var seen = Objects.requireNonNull(shown);
                int taken = desk.bring(content(), readAs(), mapping, fileName(), seen.seal()).size();
                commit.ready(false);
                done(getTranslation("projectImport.done", String.valueOf(taken), String.valueOf(seen.projects() - taken)));
            }
        });
    }
}
