package org.pillarboard.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens the screen one is on again, through another lens; what else stands in the address stays. */
public final class LensNavigation {

    private LensNavigation() {
    }

    public static void look(UI ui, Lens lens) {
        open(ui, query -> {
            query.remove(Lens.SPAN);
            query.putAll(lens.query().getParameters());
        });
    }

    /** The same at the newest period there was then. */
    public static void lookAfresh(UI ui, Lens lens) {
        open(ui, query -> {
            query.putAll(lens.query().getParameters());
            query.remove(Lens.PERIOD);
        });
    }

    /** The same lens with another filter, so that the picture can be sent as it is; null takes the filter away. */
    public static void keep(UI ui, String name, @Nullable String value) {
        open(ui, query -> {
            if (value == null) {
                query.remove(name);
            } else {
                query.put(name, List.of(value));
            }
        });
    }

    private static void open(UI ui, Consumer<Map<String, List<String>>> change) {
        Location here = ui.getActiveViewLocation();
        Map<String, List<String>> query = new HashMap<>(here.getQueryParameters().getParameters());
        change.accept(query);
        ui.navigate(here.getPath(), new QueryParameters(query));
    }
}
