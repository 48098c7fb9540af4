package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import org.pillarboard.project.ClosingRow;
import org.pillarboard.project.DelayRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectDossier;
import org.pillarboard.project.ProjectStanding;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DeedDialog;

/** Delays and closings asked for: where each stands between its two hands, and what the reader may do next. */
final class RequestsCard extends Composite<Card> implements HandsList.ClosingDeeds {

    private final ProjectDetail detail;
    private final ProjectDeeds deeds;
    private final ProjectWords words;
    private final Runnable after;
    private final HandsList list;

    RequestsCard(ProjectDossier dossier, ProjectDeeds deeds, ProjectWords words, HandsList.Reader reader, Runnable after) {
        this.detail = dossier.detail();
        this.deeds = deeds;
        this.words = words;
        this.after = after;
        list = new HandsList(reader, after);
        dossier.delays().reversed().forEach(this::delay);
        boolean closed = detail.row().standing() == ProjectStanding.CLOSED;
        dossier.closings().reversed().forEach(row -> list.closing(row, this, closed));
        setVisible(!list.isEmpty());
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("project.requests")).bleed(list).withClass("mnote");
    }

    private void delay(DelayRow row) {
        var milestone = detail.milestone(row.milestoneId());
        String name = milestone == null ? "" : words.nameOf(milestone);
        var line = list.delay(words.delay(name, row), said(row), row.hands());
        if (row.hands().state().isOpen() && detail.allowed().contains(ProjectDetail.Action.REQUEST_DELAY)) {
            line.add(list.button("withdraw", () -> deeds.withdrawDelay(row.id())));
        }
        if (list.mayCheck(row.hands())) {
            line.add(list.button("check", () -> deeds.checkDelay(row.id())));
        }
        if (list.maySign(row.hands())) {
            line.add(grant(row));
        }
        if (list.mayCheck(row.hands()) || list.maySign(row.hands())) {
            line.add(list.refuse(reason -> deeds.refuseDelay(row.id(), reason)));
        }
    }

    private String said(DelayRow row) {
        if (row.wantedOn() == null) {
            return getTranslation("project.requests.delay.unchecked");
        }
        String overtaken = row.hands().state().isOpen() ? new Overtaken(detail, words).by(row.milestoneId(), row.wantedOn()) : "";
        return overtaken.isEmpty() ? row.detail() : getTranslation("project.requests.overtaken", row.detail(), overtaken);
    }

    @Override
    public void check(ClosingRow row) {
        deeds.checkClosing(row.id());
    }

    @Override
    public void sign(ClosingRow row) {
        deeds.signClosing(row.id());
    }

    @Override
    public void refuse(ClosingRow row, String reason) {
        deeds.refuseClosing(row.id(), reason);
    }

    @Override
    public void reopen(ClosingRow row, String reason) {
        deeds.reopen(row.id(), reason);
    }

    private Component grant(DelayRow row) {
        return list.small("grant", () -> {
            var day = DeedDialog.day(getTranslation("project.deed.newDay"));
            day.setValue(row.wantedOn());
            new Overtaken(detail, words).below(day, row::milestoneId);
            new DeedDialog(getTranslation("project.requests.grant"), getTranslation("project.requests.grant.means"),
                    () -> deeds.grantDelay(row.id(), DeedDialog.chosen(day)), after, day).open();
        });
    }
}
