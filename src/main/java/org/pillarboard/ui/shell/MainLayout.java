package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.DemoChip;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.ScreenKeys;
import org.pillarboard.ui.kit.Seal;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every screen after log-in: drawer with brand, navigation, tools and user; on phones a bar on top. */
@PermitAll
@JsModule("./focus-heir.js")
@JsModule("./reading-place.js")
public final class MainLayout extends AppLayout implements AfterNavigationObserver {

    /** A press on a link marks the screen as one that is being left, so that its outline can stand in when it takes long. */
    private static final String LEAVING = """
            document.addEventListener('click', event => {
              const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
              const link = event.composedPath().some(one => one.matches?.('a[router-link], vaadin-side-nav-item'));
              if (plain && link) this.setAttribute('data-leaving', '');
            });
            """;

    private final Main main = new Main();
    private final transient Clock clock;
    private final SideMenu menu = new SideMenu();
    private final ReadingPlace place;
    private final transient List<Finder> finders;

    MainLayout(CurrentUser user, AuthenticationContext login, ObjectProvider<NavLights> lights, ObjectProvider<Finder> finders,
            LivePulse pulse, Clock clock) {
        this.clock = clock;
        this.finders = user.scope().isEmpty() ? List.of() : finders.orderedStream().toList();
        setPrimarySection(Section.DRAWER);
        ConnectionSign.hearOn(this);
        main.addClassName("page");
        main.getElement().setAttribute("tabindex", "-1");
        main.add(new PrintedBy(user.name()));
        main.getElement().executeJs(LEAVING);
        FocusHeir.keepIn(main);
        place = new ReadingPlace(main);
        setContent(main);
        addToNavbar(phoneBar());
        addToDrawer(drawer(new UserBox(user, login::logout)));
        List<NavLights> sources = lights.orderedStream().toList();
        // lights and counts are not worth the page
        if (!StoreTrouble.tried(() -> menu.show(sources))) {
            menu.showPlain();
        }
        pulse.onBeat(menu, () -> menu.show(sources));
        if (!this.finders.isEmpty()) {
            ScreenKeys.listen(main, Map.of("Ctrl+K", this::find));
        }
    }

    private void find() {
        new FindDialog(finders).open();
    }

    /** Nothing for those who see no unit: there is nothing of the business they could look for. */
    private @Nullable Component findButton() {
        if (finders.isEmpty()) {
            return null;
        }
        var button = ToolRow.iconButton(getTranslation("find.open"), Icons.SEARCH);
        button.addClickListener(event -> find());
        return button;
    }

    private Component phoneBar() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var name = new Span(getTranslation("shell.brand"));
        name.addClassName("name");
        var spring = new Span();
        spring.addClassName("sp");
        var bar = new Header(toggle, new Seal(26), name, spring);
        bar.addClassName("navbar");
        if (DemoChip.isAnnounced()) {
            bar.add(new DemoChip());
        }
        Optional.ofNullable(findButton()).ifPresent(bar::add);
        return bar;
    }

    private Component drawer(UserBox user) {
        var spring = new Span();
        spring.addClassName("sp");
        var side = new Aside(skip(), new Brand(36), menu, spring, new ToolRow(findButton()), user);
        side.addClassName("side");
        side.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        return side;
    }

    /** For the keyboard: past the navigation, straight to the content. Works in the browser alone. */
    private Component skip() {
        var skip = new PressButton(getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.getElement().executeJs("this.addEventListener('click', () => document.querySelector('main').focus())");
        return skip;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        main.getElement().executeJs("this.removeAttribute('data-leaving')");
        place.arrive(event);
        mark(event.getLocation().getPath(), event.getActiveChain().getFirst());
        String today = AsOf.today(clock).day().toString();
        menu.standBeside(event.getLocation().getQueryParameters().getSingleParameter("asOf").filter(day -> !day.equals(today)).isPresent());
    }

    /** Once the page has been drawn, for it may know only then where it belongs. */
    private void mark(String path, HasElement page) {
        getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this,
                context -> menu.mark(path, page instanceof Placed placed ? placed.place() : path)));
    }

    @Override
    public void showRouterLayoutContent(HasElement screen) {
        main.getElement().appendChild(screen.getElement());
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }
}
