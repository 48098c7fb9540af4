package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.MilestoneUpdateDraft;
import org.pillarboard.project.MilestoneUpdateRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.Report;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Reach;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Unreadable;
import org.pillarboard.ui.kit.Unsent;

/** The owner's side panel: one milestone reported, kept as a draft at every change, handed in when nothing blocks. */
final class OwnerPanel extends Composite<Aside> {

    /** The page around the panel. */
    interface Around {

        void choose(UUID milestone);

        /** Something was handed in or taken back. */
        void moved(String words);

        ProjectDetail reread();
    }

    private final ReportTools tools;
    private final Around around;
    private final Div head = new Div();
    private final Div told = new Div();
    private final Div body = new Div();
    private final ReportChecks checks;
    private final Div foot = new Div();
    private final Span blocking = new Span();
    private final Button submit = new Button();
    private final String project;
    private final MilestoneRow row;
    private final ReportForm form;
    private final PaperShelf shelf;
    private @Nullable MilestoneUpdateRow update;

    OwnerPanel(ProjectDetail detail, MilestoneRow row, ReportTools tools, Around around) {
        this.tools = tools;
        this.around = around;
        this.row = row;
        this.project = detail.row().name();
        this.update = row.open();
        form = new ReportForm(row, tools.book().type(detail.row().typeCode()), update == null ? Report.empty() : update.report(),
                update == null ? Map.of() : update.quantities(), detail::planned, tools.words().today(), this::save);
        checks = new ReportChecks(form, tools.words());
        shelf = new PaperShelf(row, tools, new MilestoneIntake(tools.desk(), row.mark().id(), this::change), this::refuse);
        head.addClassName("dh");
        body.addClassName("db");
        foot.addClassName("df");
        told.getElement().setAttribute("aria-live", "polite");
        Unsent.watch(this, tools.book().person());
        draw(detail);
    }

    private void draw(ProjectDetail detail) {
        boolean waits = update != null && update.review().state() == ReviewState.SUBMITTED;
        body.add(told, PanelParts.milestones(detail, row, tools.words(), around::choose));
        if (waits) {
            body.add(new Note(Tone.INFO, getTranslation("project.report.waits")), new Div(HistoryEntry.said(waiting(), row,
                    tools.book().type(detail.row().typeCode()), tools.words())));
            var back = new Button(getTranslation("project.report.withdraw"), Icons.UNDO_2.draw(15), event -> withdraw());
            foot.add(back);
        } else {
            body.add(form, shelf, checks);
            blocking.addClassNames("cap", "bad");
            var spring = new Span();
            spring.addClassName("sp");
            submit.setText(getTranslation("project.report.submit"));
            submit.addThemeName("primary");
            submit.addClickListener(event -> submit());
            foot.add(blocking, spring, submit);
            returned();
            papers(detail);
            check();
        }
        showHead();
    }

    private MilestoneUpdateRow waiting() {
        return Objects.requireNonNull(update);
    }

    private void showHead() {
        head.removeAll();
        head.add(PanelParts.title(update), PanelParts.caption(project, update));
    }

    private void returned() {
        if (update != null && update.review().state() == ReviewState.RETURNED && update.review().decidedBy() != null) {
            String reason = String.valueOf(update.review().decisionReason());
            told.add(new Note(Tone.WARN, getTranslation("project.report.returned", update.review().decidedBy().name(), reason)));
            String field = update.review().decisionField();
            if (field != null && !field.equals("evidence")) {
                form.mark(field, reason);
            }
        }
    }

    private void save() {
        told.removeAll();
        try {
            Unreadable.refuseIn(form);
            update = tools.desk().save(new MilestoneUpdateDraft(row.mark().id(), form.report(), form.quantities(),
                    update == null ? null : update.version()));
            form.kept();
            showHead();
            returned();
            check();
        } catch (RuleViolation refused) {
            told.add(new Note(Tone.BAD, RuleWords.of(refused, getLocale()))); // of a pause in typing, which goes on
        }
    }

    private void check() {
        long open = checks.show(update == null ? List.of() : tools.desk().checks(update.id()));
        blocking.setText(open == 0 ? "" : getTranslation("project.report.blocking", String.valueOf(open)));
        submit.setEnabled(update != null && open == 0);
    }

    private void submit() {
        move(() -> {
            Unreadable.refuseIn(form);
            tools.desk().submit(waiting().id());
        }, "project.report.submitted");
    }

    private void withdraw() {
        move(() -> tools.desk().withdraw(waiting().id()), "project.report.withdrawn");
    }

    private void move(Runnable gesture, String doneKey) {
        try {
            gesture.run();
            around.moved(getTranslation(doneKey));
        } catch (RuleViolation refused) {
            refuse(RuleWords.of(refused, getLocale()));
        }
    }

    private void change(Runnable gesture) {
        told.removeAll();
        try {
            gesture.run();
            update = tools.desk().find(row.mark().id()).orElse(null);
            papers(around.reread());
            showHead();
            check();
        } catch (RuleViolation refused) {
            refuse(RuleWords.of(refused, getLocale()));
        }
    }

    private void papers(ProjectDetail fresh) {
        var behind = fresh.milestone(row.mark().id());
        if (behind != null) {
            shelf.show(fresh.papers(row.mark().id()), behind.required(), behind.there());
        }
    }

    private void refuse(String sentence) {
        Reach.refusal(told, sentence);
    }

    /** Whether somebody is in the midst of it: the page is not drawn anew under the hands. */
    boolean isOpen() {
        return update == null || update.review().state() != ReviewState.SUBMITTED;
    }

    @Override
    protected Aside initContent() {
        var aside = new Aside(head, body, foot);
        aside.addClassName("detail");
        aside.getElement().setAttribute("aria-label", getTranslation("project.report.panel"));
        return aside;
    }
}
