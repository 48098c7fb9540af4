package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Still;
import org.pillarboard.ui.kit.Tone;

/** The navigation: one list per group, with the items whose door is open to the person. Sent as markup, drawn anew when a light moves. */
@Uses(SideNav.class)
final class SideMenu extends Composite<Div> {

    private final List<NavItem> open = Arrays.stream(NavItem.values()).filter(item -> NavDoor.isOpen(item.path())).toList();

    @Override
    protected Div initContent() {
        var menu = new Div();
        menu.addClassName("menu");
        return menu;
    }

    /** Shows beside the items what the suppliers know: lights of one, counts of another. */
    void show(List<NavLights> suppliers) {
        var lights = new HashMap<String, Rag>();
        if (open.contains(NavItem.PB)) {
            suppliers.forEach(supplier -> lights.putAll(supplier.lights()));
        }
        var suffixes = new HashMap<NavItem, @Nullable Component>();
        open.forEach(item -> suffixes.put(item, suffix(item, suppliers, lights)));
        draw(suffixes);
    }

    /** Shows the items alone. */
    void showPlain() {
        draw(Map.of());
    }

    private void draw(Map<NavItem, @Nullable Component> suffixes) {
        Still.fill(getContent(), Arrays.stream(NavItem.NavGroup.values())
                .filter(group -> open.stream().anyMatch(item -> item.group() == group))
                .map(group -> list(group, suffixes)).toList());
    }

    private Component list(NavItem.NavGroup group, Map<NavItem, @Nullable Component> suffixes) {
        var nav = new SideNav();
        String label = getTranslation("shell.nav.group." + group);
        if (group == NavItem.NavGroup.LOOK) {
            nav.getElement().setAttribute("aria-label", label);
        } else {
            nav.setLabel(label);
        }
        open.stream().filter(item -> item.group() == group).forEach(item -> nav.addItem(draw(item, suffixes.get(item))));
        return nav;
    }

    private SideNavItem draw(NavItem item, @Nullable Component suffix) {
        var link = new SideNavItem(getTranslation("shell.nav." + item), item.path(), item.icon().draw(17));
        if (item == NavItem.PROJECTS) {
            link.getElement().setAttribute("match-nested", true);
        }
        link.setSuffixComponent(suffix);
        return link;
    }

    private @Nullable Component suffix(NavItem item, List<NavLights> suppliers, Map<String, Rag> lights) {
        return switch (item) {
            case WORKBENCH -> count("shell.nav.toReport", suppliers.stream().mapToInt(NavLights::toReport).sum(), true);
            case REVIEW -> count("shell.nav.toReview", suppliers.stream().mapToInt(NavLights::toReview).sum(), false);
            case TASKS -> open.contains(NavItem.REVIEW) ? null
                    : count("shell.nav.toSign", suppliers.stream().mapToInt(NavLights::toSign).sum(), true);
            default -> lights.containsKey(item.name()) ? new Shape(Tone.of(lights.get(item.name())), 12) : null;
        };
    }

    private @Nullable Component count(String key, int count, boolean hot) {
        if (count == 0) {
            return null;
        }
        var span = new Span(String.valueOf(count));
        span.addClassNames("cnt", "num");
        span.setTitle(getTranslation(key, String.valueOf(count)));
        span.getElement().setAttribute("data-hot", hot);
        return span;
    }
}
