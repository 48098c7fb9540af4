package org.pillarboard.ui.kit.handout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pillarboard.cockpit.LightFilter;
import org.pillarboard.debt.DebtFilter;
import org.pillarboard.debt.WallView;
import org.pillarboard.exchange.Caption;
import org.pillarboard.exchange.CaseFiles;
import org.pillarboard.exchange.DebtLists;
import org.pillarboard.exchange.FigureLists;
import org.pillarboard.exchange.HandOut;
import org.pillarboard.exchange.IssueLists;
import org.pillarboard.exchange.LedgerTemplates;
import org.pillarboard.exchange.ProjectLists;
import org.pillarboard.exchange.TakenAway;
import org.pillarboard.exchange.TaskLists;
import org.pillarboard.exchange.WorkTemplates;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.FileNames;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;

/** Makes the buttons that hand workbooks out; each is written at its request, and so is the scope checked. */
@org.springframework.stereotype.Component
public final class HandOuts {

    private static final int ICON = 15;

    private interface Writing extends Serializable {

        void into(DownloadEvent event) throws IOException;
    }

    private final WorkTemplates templates;
    private final LedgerTemplates ledgers;
    private final FigureLists lists;
    private final CaseFiles cases;
    private final ProjectLists projects;
    private final TaskLists tasks;
    private final DebtLists debts;
    private final IssueLists issues;
    private final TakenAway taken;

    HandOuts(WorkTemplates templates, LedgerTemplates ledgers, FigureLists lists, CaseFiles cases, ProjectLists projects, TaskLists tasks,
            DebtLists debts, IssueLists issues, TakenAway taken) {
        this.templates = templates;
        this.ledgers = ledgers;
        this.lists = lists;
        this.cases = cases;
        this.projects = projects;
        this.tasks = tasks;
        this.debts = debts;
        this.issues = issues;
        this.taken = taken;
    }

    /** The button for the template of a unit's sheet of a month, in the reader's language. */
    public Component template(String unitCode, Period month, Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("template.button"), () -> templates.write(unitCode, month, words));
    }

    /** The button for an empty debt ledger to fill in. */
    public Component ledgerTemplate(Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("template.ledger.button"), () -> ledgers.write(words));
    }

    /** The button for a unit's sheet of a month as the workbench shows it. */
    public Component work(String unitCode, Period month, Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("list.button"), () -> lists.work(unitCode, month, words));
    }

    /** The button for the indicators of a pillar through a lens, as far as a filter shows them. */
    public Component pillar(String code, Lens lens, LightFilter lights, Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("list.button"),
                () -> lists.pillar(code, lens.unitCode(), lens.period(), lens.asOf(), lights, words));
    }

    /** The button for an indicator through a lens. */
    public Component indicator(String code, Lens lens, Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("list.button"),
                () -> lists.indicator(code, lens.unitCode(), lens.period(), lens.asOf(), words));
    }

    /** The button for the papers of a project in one file. */
    public Component caseFile(UUID project, Locale locale) {
        var words = HandOutWords.of(locale);
        return link(words.text("list.case.button"), event -> {
            FileNames.kept(event, cases.name(project));
            event.setContentType(CaseFiles.MEDIA_TYPE);
            asIs(event);
            cases.write(project, words, event.getOutputStream());
        });
    }

    /** The button for the projects of a filter. */
    public Component projects(ProjectFilter filter, Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("list.button"), () -> projects.portfolio(filter, words));
    }

    /** The button for the tasks of a filter. */
    public Component tasks(TaskFilter filter, Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("list.button"), () -> tasks.ledger(filter, words));
    }

    /** The button for the debts of a filter, of a unit on a day; it stands beside other registers too, and so says what it gives. */
    public Component debt(Lens lens, LocalDate day, WallView view, DebtFilter filter, Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("list.debt.button"), () -> debts.ledger(lens.unitCode(), day, lens.asOf(), view, filter, words));
    }

    /** The button for the bond pipeline through a lens. */
    public Component issues(Lens lens, Locale locale) {
        var words = HandOutWords.of(locale);
        return button(words.text("list.button"), () -> issues.board(lens.unitCode(), lens.period().year(), lens.asOf(), words));
    }

    /** Tells that the projects of a filter went to paper. */
    public void printed(ProjectFilter filter, int lines) {
        taken.printed(filter, lines);
    }

    /** Tells that the tasks of a filter went to paper. */
    public void printed(TaskFilter filter, int lines) {
        taken.printed(filter, lines);
    }

    /** Tells that debts of a unit on a day went to paper. */
    public void printed(Lens lens, LocalDate day, WallView view, DebtFilter filter, int lines) {
        taken.printed(lens.unitCode(), day, lens.asOf(), view, filter, lines);
    }

    /**
     * Answers what stands over a picture of the timeline by the kind of file it is taken as; each answer is told in the trail.
     *
     * @param drawn how many projects are on it
     * @param steps whether with the milestones, a row each
     */
    public Function<String, Caption> timeline(ProjectFilter filter, int drawn, boolean steps, Locale locale) {
        var words = HandOutWords.of(locale);
        return form -> taken.timeline(filter, drawn, form, steps, words);
    }

    /** What a filter of projects narrows, in the words of its workbook; empty where it narrows nothing. */
    public String told(ProjectFilter filter, Locale locale) {
        return projects.told(filter, HandOutWords.of(locale));
    }

    /** The same of tasks. */
    public String told(TaskFilter filter, Locale locale) {
        return tasks.told(filter, HandOutWords.of(locale));
    }

    /** The same of debts, and how they are looked at. */
    public String told(WallView view, DebtFilter filter, Locale locale) {
        return debts.told(view, filter, HandOutWords.of(locale));
    }

    private static Component button(String text, Supplier<HandOut> writing) {
        return link(text, event -> {
            var written = writing.get();
            FileNames.kept(event, written.fileName());
            event.setContentType(HandOut.MEDIA_TYPE);
            event.setContentLength(written.content().length);
            asIs(event);
            event.getOutputStream().write(written.content());
        });
    }

    private static Component link(String text, Writing writing) {
        var link = new Anchor(event -> handOut(writing, event), "");
        var button = new Button(text, Icons.DOWNLOAD.draw(ICON));
        button.setTabIndex(-1);
        link.add(button);
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** Never guessed at, never kept by a browser or on the way. */
    private static void asIs(DownloadEvent event) {
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Cache-Control", "private, no-store");
    }

    private static void handOut(Writing writing, DownloadEvent event) throws IOException {
        try {
            writing.into(event);
        } catch (NotFound refused) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        }
    }
}
