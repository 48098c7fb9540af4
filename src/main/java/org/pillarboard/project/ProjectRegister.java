package org.pillarboard.project;

import java.util.Set;
import org.pillarboard.observation.Register;
import org.springframework.stereotype.Component;

/** Tells which indicators projects can feed. */
@Component
class ProjectRegister implements Register {

    private final ProjectTypes types;

    ProjectRegister(ProjectTypes types) {
        this.types = types;
    }

    @Override
    public Set<String> feeds() {
        return types.fedIndicators();
    }
}
