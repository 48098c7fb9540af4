package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.audit.TrailBook;
import org.pillarboard.audit.TrailFilter;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@MariaDb
class CurrentUserTest {

    @Autowired
    private CurrentUser user;
    @Autowired
    private TrailBook book;
    @Autowired
    private SessionFactory sessions;
    @Autowired
    private IdentityFixtures identity;

    @BeforeEach
    void enter() {
        identity.unit("CU-E05", "CITY");
        identity.unit("CU-E051", "CU-E05");
        identity.unit("CU-E06", "CITY");
        identity.owner("cu.owner", "CU-E05");
        identity.person("cu.auditor", Role.AUDITOR);
    }

    @Test
    void refusesTheOwnerOfOneUnitAnotherAndWritesItDown() {
        identity.as("cu.owner", () -> {
            user.requireUnit("CU-E051");
            assertThatThrownBy(() -> user.requireUnit("CU-E06")).isInstanceOf(NotFound.class);
        });
        assertThat(refusals("CU-E06")).extracting(TrailRow::actorName).containsExactly("Name of cu.owner");
        assertThat(refusals("CU-E051")).isEmpty();
    }

    @Test
    void tellsAForbiddenUnitFromNoneInNothing() {
        identity.as("cu.owner", () -> {
            assertThatThrownBy(() -> user.requireUnit("CU-E06")).isInstanceOf(NotFound.class).hasMessage("unit CU-E06");
            assertThatThrownBy(() -> user.requireUnit("CU-E99")).isInstanceOf(NotFound.class).hasMessage("unit CU-E99");
        });
    }

    @Test
    void answersFromMemory() {
        identity.as("cu.owner", () -> {
            user.scope();
            var statistics = sessions.getStatistics();
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            assertThat(user.ownedUnits()).containsExactly("CU-E05", "CU-E051");
            assertThat(user.homeUnit()).isEqualTo("CU-E05");
            assertThat(user.is(Role.OWNER)).isTrue();
            assertThat(statistics.getPrepareStatementCount()).isZero();
        });
    }

    @Test
    void showsNothingToNobody() {
        SecurityContextHolder.clearContext();
        assertThat(user.scope()).isEqualTo(Scope.none());
        assertThat(user.roles()).isEmpty();
        assertThatThrownBy(user::id).isInstanceOf(AccessDeniedException.class);
    }

    private List<TrailRow> refusals(String unit) {
        return identity.as("cu.auditor",
            () -> book.page(new TrailFilter(TrailKind.REFUSAL, "", unit, null, null), 0, 10).stream()
                .filter(row -> row.subjectId().equals(unit)).distinct().limit(1).toList());
    }
}
