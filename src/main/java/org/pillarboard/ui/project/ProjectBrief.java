package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.project.IssueRow;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.FileChip;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;

/** A project beneath its line in a list: how its milestones stand, what is in its way, the newest papers, and the way to its page. */
final class ProjectBrief extends Composite<Div> {

    private static final int PAPERS = 3;

    private final ProjectDetail detail;
    private final EvidenceDownloads downloads;
    private final ProjectWords words;

    ProjectBrief(ProjectDetail detail, EvidenceDownloads downloads, ProjectWords words) {
        this.detail = detail;
        this.downloads = downloads;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var brief = new Div(milestones(), part("project.issues", blockers()), part("project.papers", papers()));
        brief.addClassName("unfolded");
        return brief;
    }

    private Component milestones() {
        var table = new DataTable<MilestoneRow>(words.text("project.gantt"))
                .part(words.text("project.gantt"), row -> new Span(new Shape(ProjectWords.tone(row.mark().state()), 14), words.name(row)))
                .number(words.text("project.brief.planned"), row -> words.day(row.mark().dates().plannedOn()))
                .number(words.text("project.promise.now"), row -> words.expected(row.mark()))
                .figure(words.text("project.brief.apart"), this::apart);
        return table.rows(detail.milestones()).dense().withClass("steps");
    }

    /** How far it is from its plan; nothing of what has none. */
    private Component apart(MilestoneRow row) {
        var dates = row.mark().dates();
        boolean overdue = row.mark().state() == MilestoneState.OPEN_RED;
        var apart = new Span(overdue ? words.text("project.overdueBy", String.valueOf(row.mark().daysLate()))
                : words.isForeseen(row.mark()) ? words.slip(dates.plannedOn(), dates.expectedOn()) : "");
        boolean late = dates.plannedOn() != null && dates.expectedOn() != null && dates.plannedOn().isBefore(dates.expectedOn());
        apart.getElement().setAttribute("data-tone", overdue ? Tone.BAD.code() : late ? Tone.WARN.code() : "");
        return apart;
    }

    private Component part(String title, Component content) {
        var name = new H3(words.text(title));
        name.addClassName("sec");
        return new Div(name, content);
    }

    private Component blockers() {
        var open = new Div();
        open.addClassName("blockers");
        detail.issues().stream().filter(IssueRow::isOpen).forEach(issue -> open.add(IssuesCard.told(issue, words)));
        if (open.getComponentCount() == 0) {
            open.add(quiet("project.issues.none"));
        }
        return open;
    }

    private Component papers() {
        List<EvidenceRow> all = detail.papers().values().stream().flatMap(List::stream).filter(file -> !file.isFormer())
                .sorted(Comparator.comparing(EvidenceRow::uploadedAt).reversed()).toList();
        var papers = new Div();
        papers.addClassName("chips");
        all.stream().limit(PAPERS).forEach(file -> papers.add(new FileChip(file.fileName(), downloads.of(file.id()))));
        if (all.isEmpty()) {
            papers.add(quiet("project.papers.none"));
        }
        papers.add(new NavAnchor(words.project(detail.row().id()), all.size() > PAPERS
                ? words.text("project.brief.openWithPapers", String.valueOf(all.size())) : words.text("project.brief.open")));
        return papers;
    }

    private Paragraph quiet(String key) {
        var quiet = new Paragraph(words.text(key));
        quiet.addClassName("ink3");
        return quiet;
    }
}
