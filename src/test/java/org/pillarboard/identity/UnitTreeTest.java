package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.AsOf;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.NotFound;

class UnitTreeTest {

    private static final LocalDate LEFT = LocalDate.of(2025, 7, 1);

    private final UnitTree tree = UnitTree.of(List.of(unit("CITY", null), unit("E01", "CITY"), unit("E03", "CITY"),
        left("E14", "E01"), unit("E141", "E14"), unit("E10", "E03")));

    @Test
    void climbsFromTheUnitToTheRoot() {
        assertThat(tree.withAncestors("E141")).containsExactly("E141", "E14", "E01", "CITY");
        assertThat(tree.withAncestors("CITY")).containsExactly("CITY");
    }

    @Test
    void listsEverythingBelowParentsFirst() {
        assertThat(tree.withDescendants("E01")).containsExactly("E01", "E14", "E141");
        assertThat(tree.withDescendants("CITY")).hasSize(6);
        assertThat(tree.children("CITY")).extracting(UnitRow::code).containsExactly("E01", "E03");
        assertThat(tree.children("E10")).isEmpty();
    }

    @Test
    void narrowsNothingToTheRootBelowWhichEverythingIs() {
        assertThat(tree.narrowingTo("E01")).containsExactly("E01", "E14", "E141");
        assertThat(tree.narrowingTo("CITY")).isEmpty();
    }

    @Test
    void countsAUnitUpToTheDayBeforeItLeaves() {
        assertThat(tree.inScope("E14", LEFT.minusDays(1))).isTrue();
        assertThat(tree.inScope("E14", LEFT)).isFalse();
    }

    @Test
    void countsNothingBelowAUnitThatLeft() {
        assertThat(tree.inScope("E141", LEFT.minusDays(1))).isTrue();
        assertThat(tree.inScope("E141", LEFT)).isFalse();
    }

    @Test
    void namesTheUnitsBelowThatLeftBetweenTwoDays() {
        assertThat(tree.leftBetween("CITY", LEFT.minusDays(1), LEFT)).containsExactly("E14", "E141");
        assertThat(tree.leftBetween("E14", LEFT.minusDays(1), LEFT)).containsExactly("E141");
        assertThat(tree.leftBetween("E03", LEFT.minusDays(1), LEFT)).isEmpty();
        assertThat(tree.leftBetween("CITY", LEFT, LEFT.plusYears(1))).isEmpty();
    }

    @Test
    void doesNotKnowStrangers() {
        assertThatThrownBy(() -> tree.get("E99")).isInstanceOf(NotFound.class);
        assertThat(tree.find("E99")).isEmpty();
    }

    @Test
    void refusesTwoRootsAndLooseUnits() {
        assertThatThrownBy(() -> UnitTree.of(List.of(unit("A", null), unit("B", null))))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UnitTree.of(List.of(unit("A", null), unit("B", "C"), unit("C", "B"))))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesASectorInTheReadersLanguage() {
        var known = new UnitRow("A", "A", "A", "A", "A", null, "供热", "Heat", LeverageClass.NONE, false, null, null, null, null, true);
        assertThat(known.sector(Locale.ENGLISH)).isEqualTo("Heat");
        assertThat(known.sector(Locale.SIMPLIFIED_CHINESE)).isEqualTo("供热");
        var old = new UnitRow("A", "A", "A", "A", "A", null, "供热", "", LeverageClass.NONE, false, null, null, null, null, true);
        assertThat(old.sector(Locale.ENGLISH)).as("entered before there was an English one").isEqualTo("供热");
    }

    static UnitRow unit(String code, @Nullable String parent) {
        return new UnitRow(code, code, code, code, code, parent, "", "", LeverageClass.NONE, false, null, null, null, null, true);
    }

    private static final Instant KNOWN = LEFT.plusDays(10).atStartOfDay(AsOf.ZONE).toInstant();

    private static UnitRow left(String code, String parent) {
        return new UnitRow(code, code, code, code, code, parent, "", "", LeverageClass.NONE, false, null, LEFT, "handed over", KNOWN, true);
    }
}
