package org.pillarboard.ui.project;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.ProjectDetail;

/** Says which later milestones would stand before one that is moved: whoever asks, checks and approves it should know. */
record Overtaken(ProjectDetail detail, ProjectWords words) {

    /** Empty where it overtakes none. */
    String by(@Nullable UUID milestone, @Nullable LocalDate day) {
        var later = milestone == null || day == null ? "" : detail.overtaken(milestone, day).stream()
                .map(row -> words.text("project.overtaken.one", words.nameOf(row), words.day(row.mark().dates().plannedOn())))
                .collect(Collectors.joining(words.text("kit.and")));
        return later.isEmpty() ? "" : words.text("project.overtaken", later);
    }

    /** Under the field the new day is typed into. */
    void below(DatePicker day, Supplier<@Nullable UUID> milestone) {
        day.setHelperText(by(milestone.get(), day.getValue()));
        day.addValueChangeListener(event -> day.setHelperText(by(milestone.get(), event.getValue())));
    }
}
