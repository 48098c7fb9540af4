package org.pillarboard;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules know only those below them; the diagram is drawn into the build's output. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void keepsEveryArrowDownwards() {
        MODULES.verify();
    }

    @Test
    void drawsTheModules() {
        var output = Documenter.Options.defaults().withOutputFolder(Path.of("target", "modules").toString());
        new Documenter(MODULES, output).writeModulesAsPlantUml();
    }
}
