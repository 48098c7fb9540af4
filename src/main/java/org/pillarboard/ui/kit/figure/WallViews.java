package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.pillarboard.debt.WallView;
import org.pillarboard.ui.kit.Seg;

/** The two switches of every wall, by exercise or at maturity, perpetuals as debt or not; in the address as {@code view, perpetual}. */
public final class WallViews {

    private WallViews() {
    }

    public static WallView read(QueryParameters query) {
        return new WallView(query.getSingleParameter("view").filter("maturity"::equals).isEmpty(),
                query.getSingleParameter("perpetual").filter("debt"::equals).isPresent());
    }

    /** What is usual stays out of the address. */
    public static void write(WallView view, Map<String, String> query) {
        if (!view.byExercise()) {
            query.put("view", "maturity");
        }
        if (view.perpetualAsDebt()) {
            query.put("perpetual", "debt");
        }
    }

    /** Opens the screen one is on again in another view; what else stands in the address stays. */
    public static void keep(UI ui, WallView view) {
        Map<String, String> query = new HashMap<>();
        ui.getActiveViewLocation().getQueryParameters().getParameters().forEach((name, values) -> query.put(name, values.getFirst()));
        query.keySet().removeAll(List.of("view", "perpetual"));
        write(view, query);
        ui.navigate(ui.getActiveViewLocation().getPath(), QueryParameters.simple(query));
    }

    /** Both switches side by side. */
    public static Component switches(WallView view, Locale locale, Consumer<WallView> go) {
        var by = new Seg<>(say(locale, "debt.view"), List.of(true, false), one -> say(locale, "debt.view." + one), view.byExercise())
                .small().onChoice(one -> go.accept(new WallView(one, view.perpetualAsDebt())));
        var perpetual = new Seg<>(say(locale, "debt.perpetual"), List.of(false, true), one -> say(locale, "debt.perpetual." + one),
                view.perpetualAsDebt()).small().onChoice(one -> go.accept(new WallView(view.byExercise(), one)));
        var both = new Div(by, perpetual);
        both.addClassName("wviews");
        return both;
    }

    private static String say(Locale locale, String key) {
        return I18NProvider.translate(locale, key);
    }
}
