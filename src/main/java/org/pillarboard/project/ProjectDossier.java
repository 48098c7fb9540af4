package org.pillarboard.project;

import java.util.List;
import org.pillarboard.audit.Change;

/**
 * A project as its page lays it open: itself, and what was asked for, overseen, spent and changed of it.
 *
 * @param delays   every delay asked for, the oldest first
 * @param closings every closing asked for, the oldest first
 * @param kept     what is registered of its oversight
 * @param lights   the four lights today
 * @param changes  what changed in its register, the newest first
 */
public record ProjectDossier(ProjectDetail detail, List<DelayRow> delays, List<ClosingRow> closings, OversightRow kept, FourLights lights,
        YearSpending spending, List<Change> changes) {
}
