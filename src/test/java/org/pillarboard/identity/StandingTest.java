package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.Scope;

class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Person person = settled();
    private final UnitTree tree = UnitTree.of(List.of(UnitTreeTest.unit("CITY", null), UnitTreeTest.unit("E05", "CITY"),
        UnitTreeTest.unit("E06", "CITY"), UnitTreeTest.unit("E051", "E05")));

    @Test
    void showsOwnersTheirUnitsWithEverythingBelow() {
        Standing owner = standing(grant(Role.OWNER, "E05", DAY, null));
        assertThat(owner.scope(tree)).isEqualTo(Scope.of(Set.of("E05", "E051")));
        assertThat(owner.home(tree)).isEqualTo("E05");
    }

    @Test
    void showsLeadersAndReviewersTheWholeCity() {
        assertThat(standing(grant(Role.LEADER, null, DAY, null)).scope(tree)).isEqualTo(Scope.all());
        assertThat(standing(grant(Role.REVIEWER, "GG", DAY, null)).scope(tree)).isEqualTo(Scope.all());
        assertThat(standing(grant(Role.REVIEWER, "GG", DAY, null)).sections()).containsExactly("GG");
        assertThat(standing(grant(Role.LEADER, null, DAY, null)).home(tree)).isEqualTo("CITY");
    }

    @Test
    void showsTheThreeHandsAndStrangersNothing() {
        for (Role hand : List.of(Role.ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR)) {
            assertThat(standing(grant(hand, null, DAY, null)).scope(tree)).isEqualTo(Scope.none());
        }
        assertThat(Standing.NOBODY.scope(tree)).isEqualTo(Scope.none());
    }

    @Test
    void holdsFromTheFirstDayToTheLast() {
        PersonGrant grant = grant(Role.OWNER, "E05", DAY, DAY.plusDays(2));
        assertThat(Standing.of(person, List.of(grant), DAY.minusDays(1)).roles()).isEmpty();
        assertThat(Standing.of(person, List.of(grant), DAY.plusDays(2)).roles()).containsExactly(Role.OWNER);
        assertThat(Standing.of(person, List.of(grant), DAY.plusDays(3)).roles()).isEmpty();
    }

    @Test
    void givesNothingBeforeTheFirstPasswordIsChangedNorToDisabledAccounts() {
        PersonGrant grant = grant(Role.LEADER, null, DAY, null);
        var fresh = new Person("zhouzr", "Zhou", "hash", Instant.EPOCH);
        assertThat(Standing.of(fresh, List.of(grant), DAY).scope(tree)).isEqualTo(Scope.none());
        assertThat(Standing.of(fresh, List.of(grant), DAY).mustChangePassword()).isTrue();

        person.disable(Instant.EPOCH);
        assertThat(Standing.of(person, List.of(grant), DAY).roles()).isEmpty();
    }

    private Standing standing(PersonGrant grant) {
        return Standing.of(person, List.of(grant), DAY);
    }

    private PersonGrant grant(Role role, @Nullable String place, LocalDate from, @Nullable LocalDate until) {
        return new PersonGrant(new GrantDraft(person.id(), role, role == Role.OWNER ? place : null,
            role == Role.REVIEWER ? place : null, from, until), null, Instant.EPOCH);
    }

    private static Person settled() {
        var person = new Person("zhouzr", "Zhou", "hash", Instant.EPOCH);
        person.changePassword("hash");
        return person;
    }
}
