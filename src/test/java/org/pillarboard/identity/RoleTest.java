package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "SECURITY_ADMIN", "AUDITOR"})
    void keepsEachHandFromEverythingElse(Role hand) {
        for (Role other : Role.values()) {
            assertThat(hand.goesWith(other)).isEqualTo(hand == other);
            assertThat(other.goesWith(hand)).isEqualTo(hand == other);
        }
    }

    @ParameterizedTest
    @CsvSource({"LEADER,REVIEWER", "LEADER,OWNER", "REVIEWER,OWNER", "OWNER,OWNER"})
    void letsBusinessRolesMeet(Role one, Role other) {
        assertThat(one.goesWith(other)).isTrue();
    }
}
