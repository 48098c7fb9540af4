package org.pillarboard.project;

import java.util.UUID;

/** A milestone by its name and its project's number. */
record NamedMilestone(UUID id, String projectCode, String name) {
}
