package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.OfficeClock;
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
    void keepsTheTreeOfAPastDay() {
        on(5, () -> create("PT-A", "CITY"));
        on(5, () -> create("PT-B", "CITY"));
        on(5, () -> create("PT-1", "PT-A"));
        on(10, () -> units.move("PT-1", "PT-B", "merged"));
        on(20, () -> units.leaveScope("PT-1", LocalDate.of(2026, 1, 8), "handed over"));
        assertThat(then(1).withAncestors("PT-1")).as("before it was entered").containsExactly("PT-1", "PT-A", "CITY");
        assertThat(then(9).withAncestors("PT-1")).containsExactly("PT-1", "PT-A", "CITY");
        assertThat(then(10).withAncestors("PT-1")).containsExactly("PT-1", "PT-B", "CITY");
        assertThat(then(19).inScope("PT-1", LocalDate.of(2026, 1, 8))).as("told on the twentieth").isTrue();
        assertThat(then(20).inScope("PT-1", LocalDate.of(2026, 1, 8))).isFalse();
        assertThat(then(11)).as("the same between two changes").isSameAs(then(12));
        assertThat(units.tree(new AsOf(LocalDate.of(2027, 1, 1)))).isSameAs(units.tree());
    }

    @Test
    void movesForAReasonThatStaysWithTheMove() {
        identity.unit("MV-A", "CITY");
        identity.unit("MV-B", "CITY");
        identity.unit("MV-1", "MV-A");
        assertThatThrownBy(() -> identity.asAdmin(() -> {
            units.move("MV-1", "MV-B", " ");
            return true;
        })).hasMessageContaining("unit.movedReason");
        move("MV-1", "MV-B");
        assertThat(units.tree().movesSince("MV-A", LocalDate.MIN)).extracting(UnitTree.Move::to, UnitTree.Move::reason)
            .containsExactly(tuple("MV-B", "merged"));
    }

    @Test
    void correctsTheDayAUnitJoinedAndKeepsWhatPastDaysSaid() {
        on(5, () -> create("JN-1", "CITY"));
        assertThatThrownBy(() -> on(10, () -> units.correctJoined("JN-1", LocalDate.of(2025, 7, 1), " "))).hasMessageContaining("unit.joinedReason");
        assertThatThrownBy(() -> on(10, () -> units.correctJoined("JN-1", null, "no change"))).hasMessageContaining("unit.joinedSame");
        assertThatThrownBy(() -> on(10, () -> units.correctJoined("CITY", LocalDate.of(2025, 7, 1), "x"))).hasMessageContaining("unit.rootStays");
        on(10, () -> units.correctJoined("JN-1", LocalDate.of(2025, 7, 1), "by the minutes"));
        on(20, () -> units.correctJoined("JN-1", LocalDate.of(2025, 4, 1), "by the deed"));
        on(21, () -> units.leaveScope("JN-1", LocalDate.of(2026, 1, 8), "handed over"));
        assertThatThrownBy(() -> on(22, () -> units.correctJoined("JN-1", LocalDate.of(2026, 1, 8), "x"))).hasMessageContaining("unit.joinedAfterLeft");
        assertThat(then(9).inScope("JN-1", LocalDate.of(2025, 3, 31))).as("said to be in always").isTrue();
        assertThat(then(10).inScope("JN-1", LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(then(19).inScope("JN-1", LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(then(20).inScope("JN-1", LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(then(20).inScope("JN-1", LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(units.tree().get("JN-1").joinedOn()).isEqualTo("2025-04-01");
    }

    @Test
    void keepsWhatPastDaysSaidOfALeavingThatWasCorrectedAndTakenBack() {
        on(5, () -> create("LB-1", "CITY"));
        assertThatThrownBy(() -> on(6, () -> units.stayInScope("LB-1", "a mistake"))).hasMessageContaining("unit.notLeft");
        on(10, () -> units.leaveScope("LB-1", LocalDate.of(2025, 7, 1), "handed over"));
        assertThatThrownBy(() -> on(14, () -> units.leaveScope("LB-1", LocalDate.of(2026, 12, 31), "x"))).hasMessageContaining("unit.leftAlready");
        assertThatThrownBy(() -> on(14, () -> units.correctLeaving("LB-1", LocalDate.of(2026, 12, 31), "by the deed", " ")))
            .hasMessageContaining("unit.correctionReason");
        on(14, () -> units.correctLeaving("LB-1", LocalDate.of(2026, 12, 31), "by the deed", "a slip"));
        on(16, () -> units.correctLeaving("LB-1", LocalDate.of(2025, 7, 1), "handed over", "no slip"));
        assertThatThrownBy(() -> on(20, () -> units.stayInScope("LB-1", " "))).hasMessageContaining("unit.stayReason");
        on(20, () -> units.stayInScope("LB-1", "the wrong firm"));
        on(24, () -> units.leaveScope("LB-1", LocalDate.of(2026, 1, 8), "merged"));
        assertThat(IntStream.of(9, 10, 13, 14, 15, 16, 19, 20, 23, 24).mapToObj(day -> then(day).get("LB-1")).map(unit ->
            unit.leftOn() + " " + unit.leftReason())).containsExactly("null null", "2025-07-01 handed over", "2025-07-01 handed over",
            "2026-12-31 by the deed", "2026-12-31 by the deed", "2025-07-01 handed over", "2025-07-01 handed over", "null null", "null null",
            "2026-01-08 merged");
        assertThat(AsOf.dayOf(then(19).get("LB-1").leftKnown())).as("since when it is known that it leaves").isEqualTo("2026-01-10");
        assertThat(AsOf.dayOf(then(24).get("LB-1").leftKnown())).isEqualTo("2026-01-24");
    }

    /** Of several changes what is left, with the reason of the last; of one that is said again as it was nothing. */
    @Test
    void tellsWhatIsSaidDifferentlyOfALeaving() {
        on(5, () -> Stream.of("LC-1", "LC-2").forEach(code -> create(code, "CITY")));
        on(10, () -> Stream.of("LC-1", "LC-2").forEach(code -> units.leaveScope(code, LocalDate.of(2025, 7, 1), "handed over")));
        on(14, () -> units.correctLeaving("LC-1", LocalDate.of(2025, 9, 1), "handed over", "by the deed"));
        on(16, () -> Stream.of("LC-1", "LC-2").forEach(code -> units.stayInScope(code, "the wrong firm")));
        on(18, () -> units.leaveScope("LC-2", LocalDate.of(2025, 7, 1), "handed over"));
        assertThat(changed(13, "CITY")).isEmpty();
        assertThat(changed(14, "CITY")).singleElement().satisfies(change -> assertThat(List.of(change.said(), change.now(), change.on(), change.reason()))
            .containsExactly(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 14), "by the deed"));
        assertThat(changed(16, "CITY")).extracting(LeavingChange::unit).containsExactly("LC-1", "LC-2");
        assertThat(changed(18, "CITY")).singleElement().satisfies(change -> {
            assertThat(change.now()).isNull();
            assertThat(List.of(change.said(), change.first(), change.on(), change.reason())).containsExactly(LocalDate.of(2025, 7, 1),
                LocalDate.of(2026, 1, 14), LocalDate.of(2026, 1, 16), "the wrong firm");
            assertThat(change.by()).isNotBlank();
        });
        assertThat(then(18).leavingsChangedSince(LocalDate.MIN, "LC-1", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30)))
            .as("it counted all along").isEmpty();
    }

    private List<LeavingChange> changed(int day, String code) {
        return then(day).leavingsChangedSince(LocalDate.of(2025, 12, 31), code, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)).stream()
            .filter(change -> change.unit().startsWith("LC-")).toList();
    }

    private UnitTree then(int day) {
        return units.tree(new AsOf(LocalDate.of(2026, 1, day)));
    }

    private void on(int day, Runnable work) {
        identity.asAdmin(() -> {
            OfficeClock.at(LocalDate.of(2026, 1, day).atTime(2, 0).toInstant(ZoneOffset.UTC), work);
            return true;
        });
    }

    private void create(String code, String parent) {
        units.create(new UnitDraft(code, code, "", code, "", parent, "", "", LeverageClass.NONE, false, null, false));
    }

    /** A unit that is back where it was has not moved, whatever happened in between. */
    @Test
    void tellsWhatIsLeftOfSeveralMoves() {
        on(5, () -> Stream.of("NM-A", "NM-B", "NM-C").forEach(code -> create(code, "CITY")));
        on(5, () -> Stream.of("NM-1", "NM-2").forEach(code -> create(code, "NM-A")));
        on(10, () -> units.move("NM-1", "NM-B", "regrouped"));
        on(12, () -> units.move("NM-1", "NM-A", "regrouped"));
        on(12, () -> units.move("NM-2", "NM-B", "regrouped"));
        on(14, () -> units.move("NM-2", "NM-C", "regrouped"));
        var fifth = LocalDate.of(2026, 1, 5);
        assertThat(then(20).netMovesSince("NM-A", fifth)).extracting(UnitTree.Move::unit, UnitTree.Move::from, UnitTree.Move::to)
            .containsExactly(tuple("NM-2", "NM-A", "NM-C"));
        assertThat(then(20).netMovesSince("NM-B", fifth)).isEmpty();
        assertThat(then(20).netMovesWithin("CITY", fifth)).extracting(UnitTree.Move::unit).containsOnlyOnce("NM-2").doesNotContain("NM-1");
        assertThat(then(10).netMovesSince("NM-B", fifth)).extracting(UnitTree.Move::unit).containsExactly("NM-1");
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
            units.move("CITY", "CITY", "merged");
            return true;
        })).isInstanceOf(AccessDeniedException.class);
    }

    private void move(String code, String parent) {
        identity.asAdmin(() -> {
            units.move(code, parent, "merged");
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
