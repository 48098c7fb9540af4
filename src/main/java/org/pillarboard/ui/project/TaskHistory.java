package org.pillarboard.ui.project;

import org.pillarboard.audit.History;
import org.pillarboard.identity.People;
import org.pillarboard.project.TaskDetail;
import org.pillarboard.project.Tasks;
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
        var register = new RegisterEntries(words, people::nameOf).changes(history.of(Tasks.SUBJECT, shown.row().id()))
                .reports(shown.reports()).closings(shown.closings());
        return new HistoryCard(HistoryEntry.newestFirst(register.entries()));
    }
}
