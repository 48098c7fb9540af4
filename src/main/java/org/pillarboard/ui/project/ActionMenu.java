package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pillarboard.identity.Reporter;
import org.pillarboard.project.DelayDraft;
import org.pillarboard.project.DelayReasonRow;
import org.pillarboard.project.IssueDraft;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectDetail.Action;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.QualitySignal;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.DeedDialog;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.shell.Links;

/** What the reader may do with the project beside reporting it, each behind a dialog with its reason. */
final class ActionMenu extends Composite<MenuBar> {

    private final ProjectDetail detail;
    private final ProjectDeeds deeds;
    private final ProjectWords words;
    private final Runnable after;

    ActionMenu(ProjectDetail detail, ProjectDeeds deeds, ProjectWords words, Runnable after) {
        this.detail = detail;
        this.deeds = deeds;
        this.words = words;
        this.after = after;
    }

    @Override
    protected MenuBar initContent() {
        var bar = new MenuBar();
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("kit.more")));
        var more = bar.addItem(Icons.ELLIPSIS.draw(16), getTranslation("project.more"));
        more.setAriaLabel(getTranslation("project.more"));
        var menu = more.getSubMenu();
        owned(menu, detail.allowed());
        reviewed(menu, detail.allowed());
        bar.setVisible(!menu.getItems().isEmpty());
        return bar;
    }

    private void owned(SubMenu menu, Set<Action> allowed) {
        item(menu, allowed, Action.EDIT, () -> Links.go(Links.editProject(detail.row().id())));
        item(menu, allowed, Action.HAND_OVER, this::handOver);
        if (allowed.contains(Action.REQUEST_DELAY)) {
            decided(menu, "REQUEST_DELAY", row -> row.mark().state() == MilestoneState.OPEN_YELLOW || row.mark().state() == MilestoneState.OPEN_GREEN,
                    this::delay);
        }
        item(menu, allowed, Action.REQUEST_CLOSING, this::closing);
    }

    private void reviewed(SubMenu menu, Set<Action> allowed) {
        if (allowed.contains(Action.CHANGE_PLAN)) {
            decided(menu, "CHANGE_PLAN", ActionMenu::isOpen, this::plan);
        }
        for (Action action : List.of(Action.PAUSE, Action.RESUME, Action.CANCEL)) {
            item(menu, allowed, action, () -> stand(action));
        }
        if (allowed.contains(Action.DECIDE)) {
            decided(menu, "VERIFY", row -> row.signals().contains(QualitySignal.UNVERIFIED), this::verify);
            decided(menu, "LOOK_BACK", row -> row.mark().state().isDone(), this::lookBack);
        }
        if (allowed.contains(Action.EDIT)) {
            menu.addItem(getTranslation("project.deed.RAISE"), event -> raise());
        }
    }

    /** What is done to milestones that stand so, offered while there is one. */
    private void decided(SubMenu menu, String name, Predicate<MilestoneRow> which, Consumer<Select<MilestoneRow>> open) {
        if (detail.milestones().stream().anyMatch(which)) {
            menu.addItem(getTranslation("project.deed." + name), event -> open.accept(milestones(which)));
        }
    }

    private void verify(Select<MilestoneRow> milestone) {
        open("VERIFY", () -> deeds.verify(chosen(milestone).mark().id()), milestone);
    }

    private void lookBack(Select<MilestoneRow> milestone) {
        var reason = DeedDialog.words(getTranslation("project.deed.reason"));
        open("LOOK_BACK", () -> deeds.lookBack(chosen(milestone).mark().id(), reason.getValue()), milestone, reason);
    }

    private void item(SubMenu menu, Set<Action> allowed, Action action, Runnable open) {
        if (allowed.contains(action)) {
            menu.addItem(getTranslation("project.deed." + action), event -> open.run());
        }
    }

    private void open(String name, Runnable deed, Component... fields) {
        new DeedDialog(getTranslation("project.deed." + name) + getTranslation("kit.colon") + detail.row().name(),
                getTranslation("project.deed." + name + ".means"),
                deed, after, fields)
                .open();
    }

    private void stand(Action action) {
        var reason = DeedDialog.words(getTranslation("project.deed.reason"));
        var paper = DeedDialog.paper(getTranslation("project.deed.paper"));
        open(action.name(), () -> deeds.stand(action, detail.row().id(), reason.getValue(), paper.getValue().strip()), reason, paper);
    }

    private static boolean isOpen(MilestoneRow row) {
        return !row.mark().state().isDone();
    }

    private Select<MilestoneRow> milestones(Predicate<MilestoneRow> which) {
        var select = new Select<MilestoneRow>();
        select.setLabel(getTranslation("project.report.milestone"));
        select.setRequiredIndicatorVisible(true);
        select.setItems(detail.milestones().stream().filter(which).toList());
        select.setItemLabelGenerator(row -> row == null ? "" : words.nameOf(row) + " (" + words.day(row.mark().dates().plannedOn()) + ")");
        detail.milestones().stream().filter(which).findFirst().ifPresent(select::setValue);
        return select;
    }

    private static MilestoneRow chosen(Select<MilestoneRow> select) {
        if (select.getValue() == null) {
            throw new RuleViolation("project.deed.milestone");
        }
        return Objects.requireNonNull(select.getValue());
    }

    private void plan(Select<MilestoneRow> milestone) {
        var day = DeedDialog.day(getTranslation("project.deed.newDay"));
        overtaken(milestone, day);
        var reason = DeedDialog.words(getTranslation("project.deed.reason"));
        var paper = DeedDialog.paper(getTranslation("project.deed.paper"));
        open("CHANGE_PLAN", () -> deeds.changePlan(chosen(milestone).mark().id(), DeedDialog.chosen(day), reason.getValue(),
                paper.getValue()), milestone, day, reason, paper);
    }

    private void delay(Select<MilestoneRow> milestone) {
        var day = DeedDialog.day(getTranslation("project.deed.wantedDay"));
        overtaken(milestone, day);
        var reason = new Select<DelayReasonRow>();
        reason.setLabel(getTranslation("project.deed.delayReason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setItems(deeds.delayReasons());
        reason.setItemLabelGenerator(row -> row == null ? "" : row.name(getLocale()));
        var text = DeedDialog.words(getTranslation("project.deed.detail"));
        open("REQUEST_DELAY", () -> deeds.requestDelay(new DelayDraft(chosen(milestone).mark().id(),
                reason.getValue() == null ? "" : reason.getValue().code(), text.getValue(), DeedDialog.chosen(day))),
                milestone, day, reason, text);
    }

    private void overtaken(Select<MilestoneRow> milestone, DatePicker day) {
        new Overtaken(detail, words).below(day, () -> milestone.getValue() == null ? null : milestone.getValue().mark().id());
    }

    private void closing() {
        var report = DeedDialog.words(getTranslation("project.deed.selfReport"));
        open("REQUEST_CLOSING", () -> deeds.requestClosing(detail.row().id(), report.getValue()), report);
    }

    private void handOver() {
        var person = new Select<Reporter>();
        person.setLabel(getTranslation("project.deed.person"));
        person.setRequiredIndicatorVisible(true);
        person.setItems(deeds.reporters(detail.row().unitCode()).stream()
                .filter(one -> !one.id().equals(detail.row().ownerId())).toList());
        person.setHelperText(getTranslation("project.deed.person.now", detail.row().ownerName()));
        person.setItemLabelGenerator(one -> one == null ? "" : one.name());
        var reason = DeedDialog.words(getTranslation("project.deed.reason"));
        open("HAND_OVER", () -> {
            if (person.getValue() == null) {
                throw new RuleViolation("project.deed.person.missing");
            }
            deeds.handOver(detail.row().id(), person.getValue().id(), reason.getValue());
        }, person, reason);
    }

    private void raise() {
        var text = DeedDialog.words(getTranslation("project.deed.issue"));
        var major = new Checkbox(getTranslation("project.deed.major"));
        var helper = DeedDialog.paper(getTranslation("project.deed.helper"));
        var day = DeedDialog.day(getTranslation("project.deed.helpBy"));
        day.setRequiredIndicatorVisible(false);
        open("RAISE", () -> {
            if (text.isEmpty()) {
                throw new RuleViolation("project.reason");
            }
            deeds.raise(detail.row().id(), new IssueDraft(text.getValue(), major.getValue(), helper.getValue(), day.getValue()));
        }, text, major, helper, day);
    }
}
