package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneMark;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.QualitySignal;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** Promised and kept (承诺与兑现): what was said first, what is said now or happened, and how far apart the two are. */
final class PromiseCard extends Composite<Card> {

    private final ProjectDetail detail;
    private final ProjectWords words;

    PromiseCard(ProjectDetail detail, ProjectWords words) {
        this.detail = detail;
        this.words = words;
    }

    @Override
    protected Card initContent() {
        List<MilestoneRow> promised = detail.milestones().stream().filter(row -> row.mark().dates().firstPlannedOn() != null).toList();
        long kept = promised.stream().filter(row -> row.mark().state() == MilestoneState.DONE_ON_TIME && row.slipFromFirst() <= 0).count();
        long done = promised.stream().filter(row -> row.mark().state().isDone()).count();
        var table = new DataTable<MilestoneRow>(getTranslation("project.promise"))
                .column(getTranslation("project.gantt.name"), words::nameOf)
                .number(getTranslation("project.milestone.first"), row -> whole(row.mark().dates().firstPlannedOn()))
                .number(getTranslation("project.promise.moves"), row -> String.valueOf(Math.max(0, row.plans().size() - 1)))
                .number(getTranslation("project.promise.now"), this::expected)
                .part(getTranslation("project.promise.apart"), this::apart);
        return new Card(getTranslation("project.promise"), getTranslation("project.promise.sub", String.valueOf(done), String.valueOf(kept)))
                .bleed(table.rows(promised).dense().cards()).withClass("promise");
    }

    /** Days of several years stand in one column: with their year. */
    private static String whole(@Nullable LocalDate day) {
        return day == null ? "\u2014" : day.toString();
    }

    private String expected(MilestoneRow row) {
        return words.isForeseen(row.mark()) ? whole(row.mark().dates().expectedOn()) : whole(null);
    }

    private Component apart(MilestoneRow row) {
        if (row.mark().state() == MilestoneState.OPEN_RED && (row.slipFromFirst() <= 0 || !words.isForeseen(row.mark()))) {
            return new StatusBadge(Tone.BAD, overdue(row.mark())).plain();
        }
        if (!row.mark().state().isDone() && row.mark().dates().forecastOn() == null && row.slipFromFirst() == 0) {
            return new Span(getTranslation("project.promise.notDue"));
        }
        String days = apartFromFirst(row.mark());
        if (row.mark().state() == MilestoneState.OPEN_RED) {
            return new StatusBadge(Tone.BAD, getTranslation("project.promise.overdue", overdue(row.mark()), days)).plain();
        }
        if (row.signals().contains(QualitySignal.PROMISE_BROKEN)) {
            return new StatusBadge(Tone.BAD, getTranslation("project.promise.broken", days)).plain();
        }
        var apart = new Span(days);
        apart.getElement().setAttribute("data-tone", row.slipFromFirst() > 0 ? Tone.WARN.code() : "");
        return apart;
    }

    private String overdue(MilestoneMark mark) {
        return getTranslation("project.overdueBy", String.valueOf(mark.daysLate()));
    }

    /** How far apart it was done, or only is expected to be. */
    private String apartFromFirst(MilestoneMark mark) {
        String days = words.slip(mark.dates().firstPlannedOn(), mark.dates().expectedOn());
        return mark.state().isDone() ? days : getTranslation("project.promise.expected", days);
    }
}
