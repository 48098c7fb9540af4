package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.debt.Debts.bullet;
import static org.pillarboard.debt.Debts.yi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.Ids;

/** What a bond of the pipeline brings into the ledger: plans without a name give way, nothing is counted twice. */
class PostedLinesTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final InstrumentRow OLD = new InstrumentRow(Ids.next(), "D-1", "old", "old", DebtKind.MTN, "U",
            "", bullet("6", "2024-03-10", "2027-03-10", "4"), null, "", true, false, false, List.of());
    private final List<EntryRow> standing = new ArrayList<>();

    private UUID source(String yi, SourceStatus status, @Nullable UUID replaces) {
        var entry = new EntryRow(Ids.next(), OLD.id(), EntryKind.SOURCE, DUE, yi(yi), null, SourceKind.NEW_ISSUE, status, null, null, "", replaces);
        standing.add(entry);
        return entry.id();
    }

    private PostedLines post(Set<UUID> brought, Map<String, Readiness> levels, Posting.Share... shares) {
        var posting = new Posting(Ids.next(), "U", "bond", "PLAN", new Signature(Ids.next(), "owner"), TODAY, null, List.of(), List.of(shares), levels);
        return new PostedLines(posting, List.of(OLD), standing, brought, brought);
    }

    private static Posting.Share share(String yi, SourceStatus status) {
        return new Posting.Share("D-1", DUE.plusDays(3), yi(yi), status);
    }

    private static BigDecimal sum(PostedLines lines) {
        return Stream.of(lines.own(), lines.lowered(), lines.kept()).flatMap(List::stream).map(EntryDraft::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void takesThePlaceOfPlansWithoutAName() {
        var first = source("2", SourceStatus.APPROVED, null);
        var second = source("3", SourceStatus.INTENDED, null);

        var lines = post(Set.of(), Map.of("D-1", Readiness.L1), share("4", SourceStatus.INTENDED));

        assertThat(lines.own()).filteredOn(entry -> entry.kind() == EntryKind.SOURCE).singleElement()
                .satisfies(entry -> assertThat(entry.replaces()).isEqualTo(first));
        assertThat(lines.lowered()).singleElement().satisfies(entry -> {
            assertThat(entry.replaces()).isEqualTo(second);
            assertThat(entry.amount()).isEqualByComparingTo(yi("1"));
        });
        assertThat(sum(lines)).isEqualByComparingTo(yi("5"));
        assertThat(lines.own()).filteredOn(entry -> entry.readiness() == Readiness.L1).hasSize(1);
    }

    @Test
    void leavesTheRestOfAPlanStanding() {
        source("4", SourceStatus.APPROVED, null);

        var lines = post(Set.of(), Map.of(), share("3", SourceStatus.INTENDED));

        assertThat(lines.kept()).singleElement().satisfies(entry -> {
            assertThat(entry.amount()).isEqualByComparingTo(yi("1"));
            assertThat(entry.status()).isEqualTo(SourceStatus.APPROVED);
        });
        assertThat(sum(lines)).isEqualByComparingTo(yi("4"));
    }

    @Test
    void saysNothingTwiceAndFallsAwayWhenItIsNamedNoMore() {
        var own = source("3", SourceStatus.INTENDED, null);
        standing.set(0, new EntryRow(own, OLD.id(), EntryKind.SOURCE, DUE.plusDays(3), yi("3"), null, SourceKind.NEW_ISSUE,
                SourceStatus.INTENDED, null, null, "bond", null));

        assertThat(post(Set.of(own), Map.of(), share("3", SourceStatus.INTENDED)).own()).isEmpty();
        assertThat(post(Set.of(own), Map.of(), share("3", SourceStatus.APPROVED)).own()).singleElement()
                .satisfies(entry -> assertThat(entry.replaces()).isEqualTo(own));
        var gone = post(Set.of(own), Map.of());
        assertThat(gone.own()).singleElement().satisfies(entry -> {
            assertThat(entry.replaces()).isEqualTo(own);
            assertThat(entry.amount()).isZero();
        });
    }
}
