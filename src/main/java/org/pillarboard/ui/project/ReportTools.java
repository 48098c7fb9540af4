package org.pillarboard.ui.project;

import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.handout.HandOuts;

/** What the panels of a project's page work with. */
record ReportTools(ProjectBook book, ReportDesk desk, ProjectDeeds deeds, EvidenceDownloads downloads, HandOuts handOuts,
        ProjectWords words) {
}
