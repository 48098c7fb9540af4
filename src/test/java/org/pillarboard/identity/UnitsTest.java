package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@MariaDb
class UnitsTest {

    @Autowired
    private Units units;
    @Autowired
    private Sections sections;
    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void startsWithTheWholeCityAndElevenSections() {
        assertThat(units.tree().root().code()).isEqualTo("CITY");
        assertThat(sections.list()).hasSizeGreaterThanOrEqualTo(11);
        assertThat(sections.get("GG").nameEn()).isEqualTo("Reform section");
        assertThatThrownBy(() -> sections.get("ZZ")).isInstanceOf(NotFound.class);
    }

    @Test
    void movesAUnitWithEverythingBelowItButNeverIntoItself() {
        identity.unit("MV-A", "CITY");
        identity.unit("MV-B", "CITY");
        identity.unit("MV-A1", "MV-A");
        assertThatThrownBy(() -> move("MV-A", "MV-A1")).hasMessageContaining("unit.cycle");
        assertThatThrownBy(() -> move("CITY", "MV-A")).hasMessageContaining("unit.cycle");
        move("MV-A", "MV-B");
        assertThat(units.tree().withAncestors("MV-A1")).containsExactly("MV-A1", "MV-A", "MV-B", "CITY");
    }

    @Test
    void leavesTheScopeOnADayWithAReason() {
        identity.unit("LV-1", "CITY");
        assertThatThrownBy(() -> leave("LV-1", " ")).hasMessageContaining("unit.leftReason");
        assertThatThrownBy(() -> leave("CITY", "x")).hasMessageContaining("unit.rootStays");
        leave("LV-1", "handed over");
        assertThat(units.tree().inScope("LV-1", LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(units.tree().inScope("LV-1", LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(units.tree().get("LV-1").leftReason()).isEqualTo("handed over");
    }

    @Test
    void showsNobodyATreeThatIsNotCommitted() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            identity.unit("RB-1", "CITY");
            assertThat(units.tree().find("RB-1")).isPresent();
            throw new IllegalStateException("roll back");
        })).hasMessage("roll back");
        assertThat(units.tree().find("RB-1")).isEmpty();
    }

    @Test
    void opensForTheAdministratorOnly() {
        assertThatThrownBy(() -> identity.asSecurityAdmin(() -> {
            units.move("CITY", "CITY");
            return true;
        })).isInstanceOf(AccessDeniedException.class);
    }

    private void move(String code, String parent) {
        identity.asAdmin(() -> {
            units.move(code, parent);
            return true;
        });
    }

    private void leave(String code, String reason) {
        identity.asAdmin(() -> {
            units.leaveScope(code, LocalDate.of(2025, 7, 1), reason);
            return true;
        });
    }
}
