package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@MariaDb
class FoundingTest {

    private static final PersonDraft FIRST = new PersonDraft("first.admin", "First");
    private static final PersonDraft SECOND = new PersonDraft("second.hand", "Second");

    @Autowired
    private Founding founding;
    @Autowired
    private OneTimeToken invitation;
    @Autowired
    private CurrentUser user;
    @Autowired
    private Standings standings;
    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void empty() {
        List.of("person_grant", "password_history", "person").forEach(table -> jdbc.sql("delete from " + table).update());
        transaction.executeWithoutResult(status -> standings.change());
    }

    @Test
    void entersTheFirstTwoHandsOnce() {
        String token = invitation.renew();
        assertThat(founding.isOpenTo(token)).isTrue();
        InitialPassword second = founding.found(token, FIRST, "Proof of 2026", SECOND);

        identity.as("first.admin", () -> assertThat(user.roles()).containsExactly(Role.ADMIN));
        identity.as("second.hand", () -> assertThat(user.mustChangePassword()).isTrue());
        assertThat(second.login()).isEqualTo("second.hand");
        assertThat(founding.isOpen()).isFalse();
        assertThatThrownBy(() -> founding.found(token, FIRST, "Proof of 2026", SECOND)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesNoOtherToken() {
        String old = invitation.renew();
        invitation.renew();
        assertThat(founding.isOpenTo(old)).isFalse();
        assertThatThrownBy(() -> founding.found(old, FIRST, "Proof of 2026", SECOND)).isInstanceOf(NotFound.class);
        assertThat(founding.isOpen()).isTrue();
    }

    @Test
    void keepsTheTokenGoodWhenSomethingWasTypedWrong() {
        String token = invitation.renew();
        assertThatThrownBy(() -> founding.found(token, FIRST, "weak", SECOND)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> founding.found(token, FIRST, "Proof of 2026", FIRST)).isInstanceOf(RuleViolation.class);
        assertThat(founding.isOpenTo(token)).isTrue();
    }
}
