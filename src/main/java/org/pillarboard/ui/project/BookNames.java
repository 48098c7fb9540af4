package org.pillarboard.ui.project;

import java.time.Clock;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.pillar.Pillars;
import org.pillarboard.project.ProjectTypes;
import org.springframework.stereotype.Component;

/** Where the names on the screens of projects and tasks come from. */
@Component
record BookNames(ProjectTypes types, Pillars pillars, Units units, CurrentUser user, Clock clock) {
}
