package org.pillarboard.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.UnitDraft;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.DefinitionDraft;
import org.pillarboard.indicator.Dictionaries;
import org.pillarboard.indicator.Frequency;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.indicator.RagRuleDraft;
import org.pillarboard.indicator.RagRules;
import org.pillarboard.rule.Bound;
import org.pillarboard.rule.BoundBase;
import org.pillarboard.rule.RagRuleSpec;
import org.pillarboard.rule.RuleKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What was saved as it stood leaves no line; what was changed tells that and nothing else. */
@SpringBootTest
@MariaDb
class UnchangedTest {

    private static final LocalDate LATER = LocalDate.of(2098, 1, 1);

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private TrailBook book;
    @Autowired
    private Units units;
    @Autowired
    private Sections sections;
    @Autowired
    private Indicators indicators;
    @Autowired
    private Dictionaries dictionaries;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private RagRules rules;

    @Test
    void leavesNoLineOfAFormSavedAsItStood() {
        identity.unit("UC-1", "CITY");
        long before = written();
        identity.asAdmin(() -> {
            units.rename(unit(""));
            units.move("UC-1", "CITY", "merged");
            sections.rename(sections.get("GG"));
            indicators.change(catalogues.current().get("PS02"));
            dictionaries.setDueDay(Frequency.QUARTER, catalogues.current().dueDay(Frequency.QUARTER));
            return true;
        });
        assertThat(written()).isEqualTo(before);
        identity.asAdmin(() -> {
            units.rename(unit("Unit one"));
            return true;
        });
        assertThat(newest().before()).contains("nameEn=Unit UC-1,");
        assertThat(newest().after()).contains("nameEn=Unit one,");
    }

    @Test
    void callsAMoveAMoveAndALeavingALeaving() {
        identity.unit("UC-2", "CITY");
        identity.unit("UC-3", "CITY");
        identity.asAdmin(() -> {
            units.move("UC-2", "UC-3", "merged");
            return true;
        });
        assertThat(newest()).extracting(TrailRow::kind, TrailRow::before, TrailRow::after).containsExactly(TrailKind.UNIT_MOVED,
            "Unit[parentCode=CITY]", "Unit[parentCode=UC-3, reason=merged]");
        leave("sold");
        assertThat(newest()).extracting(TrailRow::kind, TrailRow::before, TrailRow::after)
            .containsExactly(TrailKind.UNIT_LEFT, null, "Unit[leftOn=2026-06-30, leftReason=sold]");
        long before = written();
        correct("sold ");
        assertThat(written()).isEqualTo(before);
        correct("merged");
        assertThat(newest()).extracting(TrailRow::kind, TrailRow::before, TrailRow::after).containsExactly(TrailKind.UNIT_LEFT_CORRECTED,
            "Unit[leftOn=2026-06-30, leftReason=sold]", "Unit[leftOn=2026-06-30, leftReason=merged, reason=a slip]");
        identity.asAdmin(() -> {
            units.stayInScope("UC-2", "another one ");
            return true;
        });
        assertThat(newest()).extracting(TrailRow::kind, TrailRow::before, TrailRow::after)
            .containsExactly(TrailKind.UNIT_STAYS, "Unit[leftOn=2026-06-30, leftReason=merged]", "Unit[reason=another one]");
    }

    @Test
    void keepsTwoDefinitionsApartByMoreThanTheirText() {
        identity.reviewer("unchanged.reform", "GG");
        define("Owner's ledger", "first");
        long before = written();
        define("Owner's ledger", "first");
        assertThat(written()).isEqualTo(before);
        define("Monthly statement", "first");
        assertThat(newest().before()).contains("figureSource=Owner's ledger");
        assertThat(newest().after()).contains("figureSource=Monthly statement");
        assertThat(indicators.definitions("SR03")).extracting(row -> row.figureSource()).startsWith("Monthly statement", "Owner's ledger");
    }

    @Test
    void inventsNoBaseOfARule() {
        identity.reviewer("unchanged.reform", "GG");
        set(null, "95");
        set(BoundBase.ABSOLUTE, "94.5");
        assertThat(newest().before()).contains("base=ABSOLUTE").contains("greenDelta=95");
        assertThat(newest().after()).contains("base=ABSOLUTE").contains("greenDelta=94.5");
        long before = written();
        set(null, "94.50");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void takesNumbersForWhatTheyAre() {
        record Part(BigDecimal share) {
        }
        record Whole(String name, List<Part> parts) {
        }
        var one = new Whole("a", List.of(new Part(new BigDecimal("1.50"))));
        assertThat(Alike.are(one, new Whole("a", List.of(new Part(new BigDecimal("1.5")))))).isTrue();
        assertThat(Alike.are(one, new Whole("a", List.of(new Part(new BigDecimal("1.51")))))).isFalse();
        assertThat(Alike.are(one, new Whole("a", List.of()))).isFalse();
        assertThat(Alike.are(one, null)).isFalse();
        assertThat(Alike.are(null, null)).isTrue();
    }

    private static UnitDraft unit(String nameEn) {
        return new UnitDraft("UC-1", "Unit UC-1", nameEn, "UC-1", "", "CITY", "", "", LeverageClass.NONE, false, null, false);
    }

    private void leave(String reason) {
        identity.asAdmin(() -> {
            units.leaveScope("UC-2", LocalDate.of(2026, 6, 30), reason);
            return true;
        });
    }

    private void correct(String reason) {
        identity.asAdmin(() -> {
            units.correctLeaving("UC-2", LocalDate.of(2026, 6, 30), reason, "a slip");
            return true;
        });
    }

    private void define(String source, String reason) {
        identity.as("unchanged.reform", () -> indicators.define(new DefinitionDraft("SR03", "x", "x", source, LATER, reason)));
    }

    private void set(BoundBase base, String green) {
        var spec = RagRuleSpec.of(RuleKind.UP).withBounds(Bound.at(new BigDecimal(green)), Bound.at(new BigDecimal("80")), base);
        identity.as("unchanged.reform", () -> rules.set(new RagRuleDraft("SR03", spec, LATER, "stricter")));
    }

    private TrailRow newest() {
        return lines().getFirst();
    }

    private long written() {
        return newest().seq();
    }

    private List<TrailRow> lines() {
        identity.person("unchanged.auditor", Role.AUDITOR);
        return identity.as("unchanged.auditor", () -> book.page(TrailFilter.ALL, 0, 1));
    }
}
