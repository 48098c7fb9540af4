package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;

/** What a pillar's page shows of its projects. Supplied by the screens of projects, which a pillar's page must not know. */
public interface ProjectPreview {

    /** The gravest projects of a pillar in sight through the lens; empty when there are none. Two selects. */
    Optional<Component> of(String pillarCode, Lens lens, Locale locale);

    /** The address of the register with the projects of a pillar as the lens sees them. No select. */
    String address(String pillarCode, Lens lens);

    /** Whether any kind of project belongs to a pillar. No select. */
    boolean has(String pillarCode);
}
