package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Still;
import org.pillarboard.ui.kit.Tone;

/** The navigation: one list per group, with the items whose door is open to the person. Sent as markup; of what moves the light alone is drawn anew. */
@Uses(SideNav.class)
final class SideMenu extends Composite<Div> {

    /**
     * What stands beside an item: a light or a count.
     *
     * @param key of the words that tell a count
     */
    private record Sign(@Nullable Rag light, String key, int count, boolean hot) {

        private static final Sign NONE = of(null);

        static Sign of(@Nullable Rag light) {
            return new Sign(light, "", 0, false);
        }
    }

    /** Items that are marked on every page below them. Of debt the rules are an item of their own. */
    private static final Set<NavItem> NESTED = EnumSet.of(NavItem.PROJECTS, NavItem.TASKS, NavItem.IMPORT);

    /** Other addresses an item is marked on, as an attribute: properties do not travel in markup. */
    private static final Map<NavItem, String> ALIASES = Map.of(NavItem.PROJECTS, addresses("project"), NavItem.TASKS, addresses("task"),
            NavItem.DEBT, addresses(Links.DEBT_INSTRUMENT, Links.DEBT_FILING, Links.ISSUANCE));

    private static final String BOND = Links.ISSUANCE + "/";
    private static final String INDICATOR = Links.INDICATOR.substring(0, Links.INDICATOR.indexOf(':'));
    private static final String MARK = """
            const item = this.querySelector(`vaadin-side-nav-item[path="${$0}"]`);
            if (item) {
                const others = JSON.parse(item.getAttribute('path-aliases') || '[]');
                item.setAttribute('path-aliases', JSON.stringify([...others, $1]));
            }""";

    private final Map<NavItem, Sign> shown = new EnumMap<>(NavItem.class);
    private final List<NavItem> open = Arrays.stream(NavItem.values()).filter(item -> NavDoor.isOpen(item.path())).toList();

    private boolean besidePast;

    private static String addresses(String... paths) {
        return Arrays.stream(paths).map(path -> '"' + path + '"').collect(Collectors.joining(",", "[", "]"));
    }

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
        var signs = new EnumMap<NavItem, Sign>(NavItem.class);
        open.forEach(item -> signs.put(item, sign(item, suppliers, lights)));
        if (shown.isEmpty()) {
            draw(signs);
        } else {
            open.stream().filter(item -> !Objects.equals(signs.get(item), shown.get(item))).forEach(item -> Still.swap(getContent(),
                    "vaadin-side-nav-item[path='" + item.path() + "']", "suffix", draw(signs.get(item))));
        }
        shown.putAll(signs);
    }

    /** Shows the items alone. */
    void showPlain() {
        open.forEach(item -> shown.put(item, Sign.NONE));
        draw(shown);
    }

    /**
     * Marks the item of a page that lies below it by more than its address tells: a bond below debt, an indicator below its pillar.
     *
     * @param place its own address, or the one beside which it belongs
     */
    void mark(String path, String place) {
        above(place).filter(open::contains).ifPresent(item -> getElement().executeJs(MARK, item.path(), path));
    }

    /** Its lights are those of today: beside the picture of a past day they are not shown. */
    void standBeside(boolean pastDay) {
        if (pastDay != besidePast) {
            besidePast = pastDay;
            getElement().executeJs("this.toggleAttribute('data-past', $0)", pastDay);
        }
    }

    /** What runs through all pillars lies below the cockpit. */
    private static Optional<NavItem> above(String path) {
        return path.startsWith(BOND) ? Optional.of(NavItem.DEBT)
                : !path.startsWith(INDICATOR) ? Optional.empty()
                : Arrays.stream(NavItem.values()).filter(item -> item.group() == NavItem.NavGroup.PILLARS
                        && path.startsWith(INDICATOR + item.name())).findFirst().or(() -> Optional.of(NavItem.COCKPIT));
    }

    private void draw(Map<NavItem, Sign> signs) {
        Still.fill(getContent(), Arrays.stream(NavItem.NavGroup.values())
                .filter(group -> open.stream().anyMatch(item -> item.group() == group))
                .map(group -> list(group, signs)).toList());
    }

    private Component list(NavItem.NavGroup group, Map<NavItem, Sign> signs) {
        var nav = new SideNav();
        String label = getTranslation("shell.nav.group." + group);
        if (group == NavItem.NavGroup.LOOK) {
            nav.getElement().setAttribute("aria-label", label);
        } else {
            nav.setLabel(label);
        }
        open.stream().filter(item -> item.group() == group).forEach(item -> nav.addItem(draw(item, signs.getOrDefault(item, Sign.NONE))));
        return nav;
    }

    private SideNavItem draw(NavItem item, Sign sign) {
        var link = new SideNavItem(getTranslation("shell.nav." + item), item.path(), item.icon().draw(17));
        link.getElement().setAttribute("match-nested", NESTED.contains(item));
        if (ALIASES.containsKey(item)) {
            link.getElement().setAttribute("path-aliases", ALIASES.get(item));
        }
        link.setSuffixComponent(draw(sign));
        return link;
    }

    private Sign sign(NavItem item, List<NavLights> suppliers, Map<String, Rag> lights) {
        return switch (item) {
            case WORKBENCH -> new Sign(null, "shell.nav.toReport", suppliers.stream().mapToInt(NavLights::toReport).sum(), true);
            case REVIEW -> new Sign(null, "shell.nav.toReview", suppliers.stream().mapToInt(NavLights::toReview).sum(), false);
            case TASKS -> open.contains(NavItem.REVIEW) ? Sign.NONE
                    : new Sign(null, "shell.nav.toSign", suppliers.stream().mapToInt(NavLights::toSign).sum(), false);
            default -> Sign.of(lights.get(item.name()));
        };
    }

    private @Nullable Component draw(Sign sign) {
        return sign.light() != null ? new Shape(Tone.of(sign.light()), 12) : sign.count() == 0 ? null : count(sign);
    }

    private Component count(Sign sign) {
        var span = new Span(String.valueOf(sign.count()));
        span.addClassNames("cnt", "num");
        span.setTitle(getTranslation(sign.key(), String.valueOf(sign.count())));
        span.getElement().setAttribute("data-hot", sign.hot());
        return span;
    }
}
