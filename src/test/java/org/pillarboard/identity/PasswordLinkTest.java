package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.audit.TrailBook;
import org.pillarboard.audit.TrailFilter;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.request.RequestContextHolder;

@SpringBootTest
@MariaDb
class PasswordLinkTest {

    @Autowired
    private PasswordLink link;
    @Autowired
    private PersonRepository people;
    @Autowired
    private Accounts accounts;
    @Autowired
    private LogIns logIns;
    @Autowired
    private TrailBook book;
    @Autowired
    private IdentityFixtures identity;

    /** As at the start of the product: there is no request. */
    @BeforeEach
    void behindNoRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void opensOneAccountOnce() {
        identity.person("lost.security", Role.SECURITY_ADMIN);
        for (int i = 0; i < Person.TRIES; i++) {
            logIns.failed("lost.security");
        }
        String token = link.make("lost.security");
        assertThat(link.loginFor(token)).contains("lost.security");
        assertThatThrownBy(() -> link.choose(token, "weak")).isInstanceOf(RuleViolation.class);
        link.choose(token, "Found in 2026");

        assertThat(accounts.lockedUntil("lost.security")).isEmpty();
        identity.as("lost.security", () -> accounts.changePassword("Found in 2026", "Own in 2026"));
        assertThat(link.loginFor(token)).isEmpty();
        assertThatThrownBy(() -> link.choose(token, "Again in 2026")).isInstanceOf(NotFound.class);
        assertThat(told("lost.security")).contains("system linkMade", "system chosenByLink");
    }

    @Test
    void isVoidOnceThereIsANewerOne() {
        identity.person("twice.lost");
        String former = link.make("twice.lost");
        assertThat(link.loginFor(link.make("twice.lost"))).contains("twice.lost");
        assertThat(link.loginFor(former)).isEmpty();
        assertThat(link.loginFor("")).isEmpty();
    }

    @Test
    void makesNoneForAStranger() {
        new PasswordLinkAtStart(link, people, "nobody.there").run(new DefaultApplicationArguments());
        assertThat(told("nobody.there")).isEmpty();
        identity.person("told.atstart");
        new PasswordLinkAtStart(link, people, "told.atstart").run(new DefaultApplicationArguments());
        assertThat(told("told.atstart")).contains("system linkMade");
    }

    private List<String> told(String login) {
        identity.person("link.reader", Role.AUDITOR);
        return identity.as("link.reader", () -> book.page(new TrailFilter(TrailKind.PASSWORD, "", login, null, null), 0, 10)).stream()
            .map(row -> row.actorName() + " " + row.after()).toList();
    }
}
