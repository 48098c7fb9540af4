package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;

/** The navigation: one list per group, with the items whose door is open to the person. */
final class SideMenu extends Composite<Div> {

    private final Map<NavItem, SideNavItem> items = new EnumMap<>(NavItem.class);

    @Override
    protected Div initContent() {
        var menu = new Div();
        menu.addClassName("menu");
        for (var group : NavItem.NavGroup.values()) {
            var open = Arrays.stream(NavItem.values()).filter(i -> i.group() == group && NavDoor.isOpen(i.path())).toList();
            if (!open.isEmpty()) {
                menu.add(list(group, open));
            }
        }
        return menu;
    }

    private SideNav list(NavItem.NavGroup group, List<NavItem> open) {
        var nav = new SideNav();
        String label = getTranslation("shell.nav.group." + group);
        if (group == NavItem.NavGroup.LOOK) {
            nav.getElement().setAttribute("aria-label", label);
        } else {
            nav.setLabel(label);
        }
        open.forEach(item -> nav.addItem(draw(item)));
        return nav;
    }

    private SideNavItem draw(NavItem item) {
        var link = new SideNavItem(getTranslation("shell.nav." + item), item.path(), item.icon().draw(17));
        if (item == NavItem.PROJECTS) {
            link.setMatchNested(true);
        }
        items.put(item, link);
        return link;
    }

    /** Shows beside the items what the suppliers know: lights of one, counts of another. */
    void show(List<NavLights> suppliers) {
        getContent();
        var lights = new HashMap<String, Rag>();
        if (items.containsKey(NavItem.PB)) {
            suppliers.forEach(supplier -> lights.putAll(supplier.lights()));
        }
        items.forEach((item, link) -> link.setSuffixComponent(suffix(item, suppliers, lights)));
    }

    private @Nullable Component suffix(NavItem item, List<NavLights> suppliers, Map<String, Rag> lights) {
        return switch (item) {
            case WORKBENCH -> count("shell.nav.toReport", suppliers.stream().mapToInt(NavLights::toReport).sum(), true);
            case REVIEW -> count("shell.nav.toReview", suppliers.stream().mapToInt(NavLights::toReview).sum(), false);
            case TASKS -> items.containsKey(NavItem.REVIEW) ? null
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
