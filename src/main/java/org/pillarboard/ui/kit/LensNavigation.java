package org.pillarboard.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens the screen one is on again, through another lens; what else stands in the address stays. */
public final class LensNavigation {

    private LensNavigation() {
    }

    public static void look(UI ui, Lens lens) {
        Location here = ui.getActiveViewLocation();
        Map<String, List<String>> query = new HashMap<>(here.getQueryParameters().getParameters());
        query.putAll(lens.query().getParameters());
        ui.navigate(here.getPath(), new QueryParameters(query));
    }
}
