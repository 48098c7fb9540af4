package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.audit.TrailBook;
import org.pillarboard.audit.TrailFilter;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@MariaDb
class GrantsTest {

    @Autowired
    private Grants grants;
    @Autowired
    private People people;
    @Autowired
    private Sessions sessions;
    @Autowired
    private CurrentUser user;
    @Autowired
    private TrailBook book;
    @Autowired
    private IdentityFixtures identity;

    @ParameterizedTest
    @CsvSource({"ADMIN,LEADER", "LEADER,ADMIN", "SECURITY_ADMIN,AUDITOR", "AUDITOR,ADMIN", "LEADER,AUDITOR"})
    void keepsTheThreeHandsApart(Role first, Role second) {
        UUID id = identity.person("hands." + first + "." + second, first);
        refused("grant.hands", () -> identity.grant(id, second, null, null));
    }

    @Test
    void refusesTheSameRightTwiceAndRightsForOneself() {
        UUID id = identity.person("twice", Role.LEADER);
        refused("grant.already", () -> identity.grant(id, Role.LEADER, null, null));
        refused("grant.own", () -> identity.asSecurityAdmin(() -> {
            grants.grant(new GrantDraft(user.id(), Role.LEADER, null, null, LocalDate.of(2026, 1, 1), null));
            return true;
        }));
    }

    /** A right that is over already would end the person's session and appear nowhere. */
    @Test
    void givesNoRightThatIsOver() {
        UUID id = identity.person("over");
        var first = LocalDate.of(2026, 1, 1);
        refused("grant.over", () -> identity.asSecurityAdmin(() -> {
            grants.grant(new GrantDraft(id, Role.LEADER, null, null, first, first.plusDays(4)));
            return true;
        }));
    }

    @Test
    void knowsWhichRightsNeedAPlace() {
        UUID id = identity.person("placed");
        refused("grant.ownerNeedsUnit", () -> identity.grant(id, Role.OWNER, null, null));
        refused("grant.reviewerNeedsSection", () -> identity.grant(id, Role.REVIEWER, null, null));
        refused("grant.noPlace", () -> identity.grant(id, Role.LEADER, "CITY", null));
        assertThatThrownBy(() -> identity.grant(id, Role.OWNER, "NO-SUCH", null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> identity.grant(id, Role.REVIEWER, null, "XX")).isInstanceOf(NotFound.class);
    }

    @Test
    void endsTheSessionsOfWhoeverGainsOrLosesARight() {
        UUID id = identity.person("seated");
        var session = new MockHttpSession();
        sessions.seat(id, session);
        identity.grant(id, Role.LEADER, null, null);
        await().until(session::isInvalid);

        assertThat(rolesOf("seated")).containsExactly(Role.LEADER);
        identity.asSecurityAdmin(() -> {
            grants.revoke(grants.list("seated", 0, 10).getFirst().id());
            return true;
        });
        assertThat(rolesOf("seated")).isEmpty();
    }

    @Test
    void keepsARightThatFailedToBeGivenOutOfSight() {
        UUID id = identity.person("failing", Role.LEADER);
        refused("grant.hands", () -> identity.grant(id, Role.AUDITOR, null, null));
        assertThat(rolesOf("failing")).containsExactly(Role.LEADER);
    }

    @Test
    void neverTakesTheLastHandAway() {
        UUID only = identity.asAdmin(user::id);
        administrators().stream().filter(grant -> !grant.personId().equals(only)).forEach(this::revoke);
        UUID limited = identity.person("limited");
        identity.asSecurityAdmin(() -> {
            grants.grant(new GrantDraft(limited, Role.ADMIN, null, null, LocalDate.of(2026, 1, 1), LocalDate.of(2099, 1, 1)));
            return true;
        });
        refused("person.lastHand", () -> administrators().stream().filter(grant -> grant.personId().equals(only)).forEach(this::revoke));
        refused("person.self", () -> identity.asAdmin(() -> {
            people.disable(only);
            return true;
        }));
    }

    /** Once somebody reads the trail, somebody always does: the one who is shut out by the administrator least of all. */
    @Test
    void neverShutsTheLastAuditor() {
        UUID last = identity.person("last.auditor", Role.AUDITOR);
        holders(Role.AUDITOR).stream().filter(grant -> !grant.personId().equals(last)).forEach(this::revoke);
        refused("person.lastHand", () -> identity.asAdmin(() -> {
            people.disable(last);
            return true;
        }));
        refused("person.lastHand", () -> holders(Role.AUDITOR).forEach(this::revoke));
    }

    /** Whoever gives a password can use it first: the administrator must not come into an account that grants or reads the trail. */
    @ParameterizedTest
    @EnumSource(names = {"SECURITY_ADMIN", "AUDITOR"})
    void keepsTheAdministratorOutOfTheOtherHands(Role hand) {
        String login = "beyond." + hand;
        UUID id = identity.person(login, hand);
        refused("person.beyondAdministrator." + hand, () -> identity.asAdmin(() -> people.resetPassword(id)));
        identity.as(login, () -> assertThat(user.mustChangePassword()).isFalse());

        assertThat(identity.asSecurityAdmin(() -> grants.resetPassword(id)).login()).isEqualTo(login);
        identity.as(login, () -> assertThat(user.mustChangePassword()).isTrue());
        identity.person("beyond.reader", Role.AUDITOR);
        assertThat(identity.as("beyond.reader", () -> book.page(new TrailFilter(TrailKind.PASSWORD, "", login, null, null), 0, 1)))
            .extracting(TrailRow::actorName, TrailRow::after).containsExactly(tuple("Fixture Security", "reset"));
    }

    @Test
    void keepsTheAdministratorOutOfAnAccountThatWillGrant() {
        UUID id = identity.person("beyond.tomorrow");
        identity.asSecurityAdmin(() -> {
            grants.grant(new GrantDraft(id, Role.SECURITY_ADMIN, null, null, OfficeDay.TODAY.plusDays(9), null));
            return true;
        });
        refused("person.beyondAdministrator.SECURITY_ADMIN", () -> identity.asAdmin(() -> people.resetPassword(id)));
    }

    @Test
    void givesThePasswordsOfAllOthersToTheAdministrator() {
        UUID leader = identity.person("plain.leader", Role.LEADER);
        refused("person.administratorResets", () -> identity.asSecurityAdmin(() -> grants.resetPassword(leader)));
        refused("person.ownPassword", () -> identity.asSecurityAdmin(() -> grants.resetPassword(user.id())));
        assertThat(identity.asAdmin(() -> people.resetPassword(leader)).login()).isEqualTo("plain.leader");
        assertThatThrownBy(() -> identity.asAdmin(() -> grants.resetPassword(leader))).isInstanceOf(AccessDeniedException.class);
    }

    /** Till then the administrator who made the password could log in with it. */
    @Test
    void letsNobodyGrantBeforeTheFirstPasswordIsChanged() {
        UUID id = identity.asAdmin(() -> people.create(new PersonDraft("hand.fresh", "Fresh"))).personId();
        refused("grant.fresh", () -> identity.grant(id, Role.SECURITY_ADMIN, null, null));
        refused("grant.fresh", () -> identity.grant(id, Role.AUDITOR, null, null));
    }

    @Test
    void opensForTheSecurityAdministratorOnly() {
        assertThatThrownBy(() -> identity.asAdmin(() -> grants.list("", 0, 10))).isInstanceOf(AccessDeniedException.class);
    }

    private List<GrantRow> administrators() {
        return holders(Role.ADMIN);
    }

    private List<GrantRow> holders(Role role) {
        return identity.asSecurityAdmin(() -> grants.list("", 0, 1000)).stream().filter(grant -> grant.role() == role).toList();
    }

    private void revoke(GrantRow grant) {
        identity.asSecurityAdmin(() -> {
            grants.revoke(grant.id());
            return true;
        });
    }

    private Set<Role> rolesOf(String login) {
        return identity.as(login, user::roles);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class,
            refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
