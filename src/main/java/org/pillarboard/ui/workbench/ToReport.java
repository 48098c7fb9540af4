package org.pillarboard.ui.workbench;

import org.pillarboard.observation.OverdueReports;
import org.pillarboard.ui.shell.NavLights;
import org.springframework.stereotype.Component;

/** The number beside the workbench: what of the last full month is not handed in yet. */
@Component
class ToReport implements NavLights {

    private final OverdueReports reports;

    ToReport(OverdueReports reports) {
        this.reports = reports;
    }

    @Override
    public int toReport() {
        return reports.notHandedIn();
    }
}
