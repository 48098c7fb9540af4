package org.pillarboard;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import kotlin.jvm.functions.Function0;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * What every test of a screen stands on: the whole application on a real MariaDB, a browser's session without a
 * browser, and a user. The only class that sets Karibu up.
 */
@SpringBootTest
@MariaDb
public abstract class ViewTest {

    private static final Routes ROUTES = Screens.discover();

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void openSession() {
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(ROUTES, context, ui));
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void closeSession() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /**
     * Goes on as this user with these roles (without the prefix ROLE_). As after a real log-in the session knows the user:
     * what other threads do for it, such as moving a page after somebody's approval, is done in that name.
     */
    protected void login(String user, String... roles) {
        var prefixed = Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        var authentication =
                new UsernamePasswordAuthenticationToken(user, "n/a", AuthorityUtils.createAuthorityList(prefixed));
        var known = SecurityContextHolder.createEmptyContext();
        known.setAuthentication(authentication);
        SecurityContextHolder.setContext(known);
        VaadinSession.getCurrent().getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, known);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> Arrays.asList(roles).contains(role.replaceFirst("^ROLE_", "")));
    }

    /** Goes on with a screen as narrow as a phone's. */
    protected static void onAPhone() {
        String wide = "390";
        String high = "844";
        UI ui = UI.getCurrent();
        ui.getInternals().setExtendedClientDetails(new ExtendedClientDetails(ui, wide, high, wide, high, wide, high, null, null, null,
                null, null, null, null, null, null, null, null, null));
    }

    /** Opens a screen by its path, as a typed-in address would. */
    protected void open(String path) {
        UI.getCurrent().navigate(path);
    }

    /** Enters a value into a field as its user does; Karibu's own way does not know this version of the fields. */
    protected static <C extends AbstractField<C, V>, V> void enter(C field, V value) {
        if (!field.isVisible() || !field.isEnabled() || field.isReadOnly()) {
            throw new AssertionError("nobody can type into " + field);
        }
        V before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, before, true));
    }

    /** Types words into a field, whatever it makes of them. */
    protected static void type(Component field, String words) {
        try {
            field.getElement().getNode().getFeature(ElementPropertyMap.class).deferredUpdateFromClient("value", words).run();
        } catch (PropertyChangeDeniedException denied) {
            throw new AssertionError("nobody can type into " + field, denied);
        }
    }

    /** The text of a part as its user reads it: that of components and that of parts sent as markup. */
    protected static String seen(Component part) {
        return ((org.jsoup.nodes.Element) ElementUtil.toJsoup(new Document(""), part.getElement())).wholeText().replace('\u00a0', ' ');
    }

    /** Where the links of a part lead, those in parts sent as markup too. */
    protected static List<String> links(Component part) {
        return ElementUtil.toJsoup(new Document(""), part.getElement()).nodeStream(org.jsoup.nodes.Element.class)
                .filter(one -> one.nameIs("a")).map(one -> one.attr("href")).toList();
    }

    /** What the pointer is told over the parts of a part, those sent as markup too. */
    protected static List<String> titles(Component part) {
        return ElementUtil.toJsoup(new Document(""), part.getElement()).nodeStream(org.jsoup.nodes.Element.class)
                .map(one -> one.attr("title")).filter(title -> !title.isEmpty()).toList();
    }

    /** Lets the browser ask once: pending signals, pushes and attach handlers run. */
    protected void roundTrip() {
        MockVaadin.clientRoundtrip(false);
    }

    /** Looks until it is as said, for ten seconds: what others commit reaches a page by another thread. */
    protected void eventually(ThrowingRunnable asSaid) {
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            asSaid.run();
        });
    }

    /** Until what was told to open pages before has come to this one. */
    protected void settle() {
        for (int i = 0; i < 10; i++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            roundTrip();
        }
    }
}
