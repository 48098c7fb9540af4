package org.pillarboard.ui.project;

import org.pillarboard.audit.History;
import org.pillarboard.identity.People;
import org.pillarboard.project.TaskDetail;
import org.pillarboard.project.Tasks;
import org.pillarboard.shared.AsOf;
import org.springframework.stereotype.Component;

/** What was changed in a task and asked for it, by whom and when. */
@Component
class TaskHistory {

    private final History history;
    private final People people;

    TaskHistory(History history, People people) {
        this.history = history;
        this.people = people;
    }

    HistoryCard draw(TaskDetail shown, ProjectWords words) {
        var changes = history.of(Tasks.SUBJECT, shown.row().id()).stream()
                .filter(change -> !words.past() || !AsOf.dayOf(change.at()).isAfter(words.today())).toList();
        var register = new RegisterEntries(words, people::nameOf).because(shown.row().terminationReason()).entry(shown.entry())
                .changes(changes).closings(shown.closings());
        register = shown.rounds().isEmpty() ? register.reports(shown.reports()) : register.rounds(shown.rounds());
        return new HistoryCard(HistoryEntry.newestFirst(register.entries()));
    }
}
