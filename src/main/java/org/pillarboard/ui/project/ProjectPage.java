package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.ProjectColour;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectDossier;
import org.pillarboard.project.QualitySignal;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Chip;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.shell.Links;

/** The parts of a project's page, in their order. */
final class ProjectPage {

    private final ProjectDossier dossier;
    private final ProjectDetail detail;
    private final ReportTools tools;
    private final @Nullable UUID inHand;
    private final Consumer<UUID> choose;
    private final Runnable reload;

    /** @param reload draws the page anew after a deed */
    ProjectPage(ProjectDossier dossier, ReportTools tools, @Nullable UUID inHand, Consumer<UUID> choose, Runnable reload) {
        this.reload = reload;
        this.dossier = dossier;
        this.detail = dossier.detail();
        this.tools = tools;
        this.inHand = inHand;
        this.choose = choose;
    }

    List<Component> parts() {
        var words = tools.words();
        var parts = new ArrayList<Component>();
        parts.add(new ProjectHead(detail, tools.book(), words, actions()));
        parts.addAll(why());
        parts.add(new FigureStrip(dossier, words));
        parts.add(new Card(text("project.gantt"), text("project.gantt.sub")).control(GanttLegend.draw(words))
                .bleed(new Gantt(detail.milestones(), words, inHand, choose)));
        if (inHand != null && detail.milestone(inHand) != null) {
            parts.add(new MilestoneNote(detail.milestone(inHand), words));
            late(detail.milestone(inHand)).ifPresent(parts::add);
        }
        parts.add(talk());
        parts.add(new RequestsCard(dossier, tools.deeds(), words,
                words.past() ? HandsList.Reader.onlooker() : tools.book().reader(detail.allowed().contains(ProjectDetail.Action.DECIDE)), reload));
        parts.add(pair(new FourLightsCard(dossier, tools.deeds(), reload), new MoneyCard(dossier, words, tools.deeds(), reload)));
        parts.add(pair(new FunnelCard(detail, tools.book().type(detail.row().typeCode())), new IssuesCard(detail, tools.deeds(), words, reload)));
        parts.add(new PromiseCard(detail, words));
        return parts;
    }

    /** What was said of it and shown for it. */
    private Component talk() {
        var words = tools.words();
        var register = new RegisterEntries(words, tools.book()::nameOf).changes(dossier.changes())
                .delays(dossier.delays(), detail).closings(dossier.closings());
        var talk = pair(new HistoryCard(HistoryEntry.of(detail, tools.book().type(detail.row().typeCode()), register.entries(), words)),
                new PapersCard(detail, tools));
        talk.addClassName("talk");
        return talk;
    }

    /** Its owner brings the papers a completed milestone lacks. */
    private Optional<Component> late(MilestoneRow row) {
        boolean lacks = row.mark().state().isDone() && !row.missing().isEmpty();
        return lacks && detail.allowed().contains(ProjectDetail.Action.REPORT)
                ? Optional.of(new LatePapers(row, detail.papers(row.mark().id()), tools, reload)) : Optional.empty();
    }

    /** Of a past day nothing is to be done, but to come back. */
    private Component actions() {
        return tools.words().past() ? new NavAnchor(Links.project(detail.row().id()), text("project.past.today"))
                : new ActionMenu(detail, tools.deeds(), tools.words(), reload);
    }

    /** Why it is not green, and what its course says about how it is reported. */
    private List<Component> why() {
        var why = new ArrayList<Component>();
        var causes = detail.row().colour().causes();
        if (!causes.isEmpty()) {
            why.add(new Note(ProjectWords.tone(detail.row().light()), causes.stream()
                    .map(cause -> RuleWords.of(detail.row().keyOf(cause), cause.args(), 0, tools.words().locale()))
                    .collect(Collectors.joining(text("project.cause.and")))));
        }
        var chips = new Div();
        chips.addClassName("keys");
        detail.signals().stream().filter(signal -> signal != QualitySignal.SELF_RATING_DISAGREES
                || !detail.signals().contains(QualitySignal.WATERMELON)).forEach(signal -> chips.add(new Chip(signal(signal)).warning()));
        var promises = detail.promises();
        if (promises.all() > 0) {
            chips.add(new Chip(tools.words().text("project.promises", String.valueOf(promises.kept()), String.valueOf(promises.all()))));
        }
        chips.setVisible(chips.getComponentCount() > 0);
        why.add(chips);
        return why;
    }

    /** Two ratings that differ are both told. */
    private String signal(QualitySignal signal) {
        var row = detail.row();
        return signal == QualitySignal.SELF_RATING_DISAGREES && row.selfRating() != null ? tools.words().text("project.signal.ratings",
                text("project.light." + row.selfRating()), text("project.light." + row.light())) : text("project.signal." + signal);
    }

    private static Div pair(Component left, Component right) {
        var pair = new Div(left, right);
        pair.addClassName("pair2");
        return pair;
    }

    private String text(String key) {
        return I18NProvider.translate(tools.words().locale(), key);
    }
}
