package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.audit.TrailBook;
import org.pillarboard.audit.TrailFilter;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@MariaDb
class PeopleTest {

    @Autowired
    private People people;
    @Autowired
    private TrailBook book;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Sessions sessions;
    @Autowired
    private CurrentUser user;
    @Autowired
    private IdentityFixtures identity;

    @Test
    void entersPeopleWithoutRightsWhoFirstChangeTheirPassword() {
        InitialPassword made = create("fresh");
        identity.as("fresh", () -> {
            assertThat(user.mustChangePassword()).isTrue();
            assertThat(user.roles()).isEmpty();
            accounts.changePassword(made.password(), "Proof of 2026");
        });
        identity.as("fresh", () -> assertThat(user.mustChangePassword()).isFalse());
    }

    @Test
    void givesNoRightBeforeTheFirstPasswordIsChanged() {
        InitialPassword made = create("eager");
        identity.grant(made.personId(), Role.LEADER, null, null);
        identity.as("eager", () -> assertThat(user.scope().isEmpty()).isTrue());
        identity.as("eager", () -> accounts.changePassword(made.password(), "Proof of 2026"));
        identity.as("eager", () -> assertThat(user.scope().everything()).isTrue());
    }

    @Test
    void takesALoginOnce() {
        create("double");
        refused("person.loginTaken", () -> create("DOUBLE"));
        refused("person.login", () -> create("a b"));
    }

    @Test
    void correctsANameWithAReasonAndKeepsBothInTheTrail() {
        UUID id = create("misnamed").personId();
        refused("person.name.reason", () -> rename(id, "Proper", " "));
        refused("person.name.same", () -> rename(id, " Name ", "typed wrong"));
        refused("person.name", () -> rename(id, "", "typed wrong"));
        assertThat(people.nameOf(id)).isEqualTo("Name");
        rename(id, "Proper", "typed wrong");

        assertThat(people.nameOf(id)).isEqualTo("Proper");
        identity.as("misnamed", () -> assertThat(user.name()).isEqualTo("Proper"));
        identity.person("misnamed.auditor", Role.AUDITOR);
        assertThat(identity.as("misnamed.auditor", () -> book.page(new TrailFilter(TrailKind.PERSON, "", "misnamed", null, null), 0, 10)))
            .extracting(TrailRow::before, TrailRow::after).contains(tuple("Name", "Proper: typed wrong"));
    }

    @Test
    void letsNobodyElseCorrectAName() {
        UUID id = create("kept.name").personId();
        assertThatThrownBy(() -> identity.asSecurityAdmin(() -> {
            people.rename(id, "Other", "for fun");
            return true;
        })).isInstanceOf(AccessDeniedException.class);
    }

    private void rename(UUID id, String name, String reason) {
        identity.asAdmin(() -> {
            people.rename(id, name, reason);
            return true;
        });
    }

    @Test
    void takesNoneOfTheLastFivePasswordsAgain() {
        identity.person("changer");
        String present = IdentityFixtures.PASSWORD;
        for (String next : new String[] {"Second 2026", "Third 2026", "Fourth 2026", "Fifth 2026"}) {
            change("changer", present, next);
            present = next;
        }
        refused("password.repeated", () -> change("changer", "Fifth 2026", IdentityFixtures.PASSWORD));
        refused("password.repeated", () -> change("changer", "Fifth 2026", "Fifth 2026"));
        change("changer", "Fifth 2026", "Sixth 2026");
        change("changer", "Sixth 2026", IdentityFixtures.PASSWORD);
    }

    @Test
    void countsWrongPresentPasswordsAsTries() {
        identity.person("guesser");
        for (int i = 0; i < 5; i++) {
            refused("password.wrong", () -> change("guesser", "Wrong 2026", "Second 2026"));
        }
        refused("password.locked", () -> change("guesser", IdentityFixtures.PASSWORD, "Second 2026"));
        assertThat(accounts.lockedUntil("guesser")).isPresent();
    }

    @Test
    void endsTheSessionsOfADisabledAccountAndItsScope() {
        UUID id = identity.person("leaver", Role.LEADER);
        var session = new MockHttpSession();
        sessions.seat(id, session);
        identity.asAdmin(() -> {
            people.disable(id);
            return true;
        });
        await().until(session::isInvalid);
        identity.as("leaver", () -> assertThat(user.scope().isEmpty()).isTrue());
    }

    @Test
    void findsPeopleByPartOfLoginOrName() {
        create("needle_1");
        assertThat(identity.asAdmin(() -> people.list("NEEDLE_", 0, 10))).extracting(PersonRow::login).containsExactly("needle_1");
        assertThat(identity.asAdmin(() -> people.count("needle%"))).isZero();
    }

    @Test
    void entersNobodyForTheSecurityAdministrator() {
        assertThatThrownBy(() -> identity.asSecurityAdmin(() -> people.create(new PersonDraft("intruder", "X"))))
            .isInstanceOf(AccessDeniedException.class);
    }

    private InitialPassword create(String login) {
        return identity.asAdmin(() -> people.create(new PersonDraft(login, "Name")));
    }

    private void change(String login, String present, String chosen) {
        identity.as(login, () -> accounts.changePassword(present, chosen));
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class,
            refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
