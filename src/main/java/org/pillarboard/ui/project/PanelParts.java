package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.MilestoneUpdateRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.review.ReviewState;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** The head of the owner's panel and the choice of its milestone. */
final class PanelParts {

    private PanelParts() {
    }

    /** Its name and where the report stands. */
    static Component title(@Nullable MilestoneUpdateRow update) {
        var spring = new Span();
        spring.addClassName("sp");
        var top = new Div(new H2(I18NProvider.translate("project.report.title")), spring);
        top.addClassName("row");
        if (update != null) {
            Tone tone = update.review().state() == ReviewState.RETURNED ? Tone.WARN : Tone.INFO;
            top.add(new StatusBadge(tone, I18NProvider.translate("project.review." + update.review().state())));
        }
        return top;
    }

    /** Of which project, and when it was last kept. */
    static Component caption(String project, @Nullable MilestoneUpdateRow update) {
        var caption = new Div(update == null ? I18NProvider.translate("project.report.new", project)
                : I18NProvider.translate("project.report.saved", project, OfficeTimes.brief(update.draftedAt())));
        caption.addClassNames("cap", "num");
        return caption;
    }

    /** The milestones that are open, the one in hand chosen. */
    static Component milestones(ProjectDetail detail, MilestoneRow inHand, ProjectWords words, Consumer<UUID> choose) {
        var select = new Select<MilestoneRow>();
        select.setLabel(words.text("project.report.milestone"));
        select.setItems(detail.milestones().stream().filter(one -> !one.mark().state().isDone()).toList());
        select.setItemLabelGenerator(one -> one == null ? "" : one.mark().seq() + " " + words.nameOf(one) + " ("
                + words.when(one.mark()) + ")");
        detail.milestones().stream().filter(one -> one.mark().id().equals(inHand.mark().id())).findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                choose.accept(event.getValue().mark().id());
            }
        });
        return select;
    }
}
