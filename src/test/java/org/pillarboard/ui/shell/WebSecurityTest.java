package org.pillarboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.audit.TrailBook;
import org.pillarboard.audit.TrailFilter;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.People;
import org.pillarboard.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.RequestContextFilter;

/** The door as a browser meets it: log-in, lock, headers. */
@SpringBootTest
@MariaDb
class WebSecurityTest {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private People people;
    @Autowired
    private TrailBook book;
    @Autowired
    private Clock clock;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context).addFilters(new RequestContextFilter()).apply(springSecurity()).build();
        identity.person("door.auditor", Role.AUDITOR);
    }

    @Test
    void letsInWithTheRightPasswordAndANewSessionId() throws Exception {
        identity.person("door.leader", Role.LEADER);
        var session = new MockHttpSession();
        String before = session.getId();
        MvcResult result = logIn("door.leader", IdentityFixtures.PASSWORD, session);

        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(lines(TrailKind.LOG_IN, "door.leader")).extracting(TrailRow::actorName, TrailRow::address)
            .containsExactly(tuple("Name of door.leader", "127.0.0.1"));
    }

    @Test
    void endsAnOpenSessionWhenARightIsGiven() throws Exception {
        UUID id = identity.person("door.gains");
        var session = new MockHttpSession();
        logIn("door.gains", IdentityFixtures.PASSWORD, session);
        assertThat(session.isInvalid()).isFalse();

        identity.grant(id, Role.LEADER, null, null);
        await().until(session::isInvalid);
    }

    @Test
    void locksAtTheFifthWrongPasswordAndSaysUntilWhen() throws Exception {
        identity.person("door.locked", Role.LEADER);
        for (int i = 0; i < 4; i++) {
            assertThat(refusal("door.locked", "Wrong 2026")).isEqualTo("/login?failed");
        }
        assertLocked(refusal("door.locked", "Wrong 2026"));
        assertLocked(refusal("door.locked", IdentityFixtures.PASSWORD));
        assertThat(lines(TrailKind.ACCOUNT_LOCKED, "door.locked")).hasSize(1);
        assertThat(lines(TrailKind.LOG_IN_FAILED, "door.locked")).hasSize(6);
    }

    @Test
    void treatsALoginNobodyHasTheSame() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(refusal("door.stranger", "Wrong 2026")).isEqualTo("/login?failed");
        }
        assertLocked(refusal("door.stranger", "Wrong 2026"));
    }

    @Test
    void saysNothingMoreOfADisabledAccount() throws Exception {
        UUID id = identity.person("door.disabled", Role.LEADER);
        identity.asAdmin(() -> {
            people.disable(id);
            return id;
        });
        assertThat(refusal("door.disabled", IdentityFixtures.PASSWORD)).isEqualTo("/login?failed");
    }

    @Test
    void sendsStrangersToTheLogInWhateverTheyAskFor() throws Exception {
        for (String path : List.of("/", "/trail", "/admin/people", "/no/such/thing", "/actuator/env")) {
            assertThat(browser.perform(get(path)).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/login");
        }
    }

    @Test
    void sendsTheHeadersOfASafePage() throws Exception {
        MockHttpServletResponse answer = browser.perform(get("/trail").secure(true)).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(browser.perform(get("/trail")).andReturn().getResponse().getHeader("Strict-Transport-Security")).isNull();
    }

    /** What fails outside the pages is told in our own words, and to a stranger too: the log-in may be what failed. */
    @Test
    void tellsAFailureInsteadOfSendingToTheLogIn() throws Exception {
        for (var told : Map.of(500, "出了差错", 400, "打不开这个地址").entrySet()) {
            MockHttpServletResponse answer = browser.perform(get("/error").accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, told.getKey()).with(request -> {
                    request.setDispatcherType(DispatcherType.ERROR);
                    return request;
                })).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(told.getKey());
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(told.getValue(), "lang=\"en\"");
        }
    }

    private String refusal(String login, String password) throws Exception {
        return logIn(login, password, new MockHttpSession()).getResponse().getRedirectedUrl();
    }

    private MvcResult logIn(String login, String password, MockHttpSession session) throws Exception {
        return browser.perform(post("/login").param("username", login).param("password", password).session(session)).andReturn();
    }

    private void assertLocked(String url) {
        assertThat(url).startsWith("/login?locked=");
        assertThat(Instant.parse(url.substring("/login?locked=".length()))).isBetween(clock.instant(), clock.instant().plusSeconds(1801));
    }

    private List<TrailRow> lines(TrailKind kind, String text) {
        return identity.as("door.auditor", () -> book.page(new TrailFilter(kind, "", text, null, null), 0, 100));
    }
}
