package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new task.
 *
 * @param typeCode one of the 11 kinds
 * @param unitCode the unit that answers for it; the city for the commission's own
 * @param year     the ledger it stands in
 * @param step     how far it is, in words: 合法性审查
 * @param tag      a label of its kind: 急难愁盼, 国家级
 * @param source   where it comes from: a meeting, an instruction, a citizen
 * @param document number of a paper, or a link
 * @param people   people counted, never named; null when none are
 * @param amount   in 万元; null when none is
 */
public record TaskDraft(String code, String typeCode, String name, String pillarCode, String sectionCode, String unitCode,
        UUID ownerId, int year, LocalDate startsOn, LocalDate dueOn, String step, String tag, String source, String document,
        @Nullable Integer people, @Nullable BigDecimal amount, boolean demo) {

    public static TaskDraft of(String code, String typeCode, String name, String pillarCode, String sectionCode,
            String unitCode, UUID ownerId, LocalDate startsOn, LocalDate dueOn) {
        return new TaskDraft(code, typeCode, name, pillarCode, sectionCode, unitCode, ownerId, dueOn.getYear(), startsOn, dueOn,
                "", "", "", "", null, null, false);
    }

    public TaskDraft at(String newStep) {
        return new TaskDraft(code, typeCode, name, pillarCode, sectionCode, unitCode, ownerId, year, startsOn, dueOn, newStep,
                tag, source, document, people, amount, demo);
    }

    public TaskDraft tagged(String newTag, String newSource, String newDocument) {
        return new TaskDraft(code, typeCode, name, pillarCode, sectionCode, unitCode, ownerId, year, startsOn, dueOn, step,
                newTag, newSource, newDocument, people, amount, demo);
    }

    /** With people counted, never named, and money. */
    public TaskDraft counting(@Nullable Integer newPeople, @Nullable BigDecimal newAmount) {
        return new TaskDraft(code, typeCode, name, pillarCode, sectionCode, unitCode, ownerId, year, startsOn, dueOn, step,
                tag, source, document, newPeople, newAmount, demo);
    }

    public TaskDraft asDemo() {
        return new TaskDraft(code, typeCode, name, pillarCode, sectionCode, unitCode, ownerId, year, startsOn, dueOn, step,
                tag, source, document, people, amount, true);
    }
}
