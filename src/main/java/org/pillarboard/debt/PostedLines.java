package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The entries a posting brings: its own sources new or corrected, and planned issues without a name that give way to the bond
 * now named, so that nothing is counted twice. Pure.
 */
final class PostedLines {

    private final Posting posting;
    private final Map<String, InstrumentRow> olds;
    private final Map<UUID, InstrumentRow> byId;
    private final List<EntryRow> former;
    private final List<EntryRow> plans;
    private final List<EntryDraft> own = new ArrayList<>();
    private final List<EntryDraft> rest = new ArrayList<>();
    private final Set<UUID> settled = new HashSet<>();

    /**
     * @param olds     the debts it names or named before
     * @param standing what stands of their entries
     * @param brought  ids of the entries this bond brought before
     * @param named    ids of the entries any bond of the pipeline brought
     */
    PostedLines(Posting posting, List<InstrumentRow> olds, List<EntryRow> standing, Set<UUID> brought, Set<UUID> named) {
        this.posting = posting;
        this.olds = olds.stream().collect(Collectors.toMap(InstrumentRow::code, row -> row));
        this.byId = olds.stream().collect(Collectors.toMap(InstrumentRow::id, row -> row));
        var gone = standing.stream().map(EntryRow::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        var alive = standing.stream().filter(entry -> !gone.contains(entry.id())).toList();
        this.former = alive.stream().filter(entry -> entry.kind() == EntryKind.SOURCE && brought.contains(entry.id())).toList();
        this.plans = alive.stream().filter(entry -> entry.kind() == EntryKind.SOURCE && entry.source() == SourceKind.NEW_ISSUE
                && entry.otherId() == null && entry.amount().signum() > 0 && !named.contains(entry.id()))
                .sorted(Comparator.comparing(EntryRow::id)).toList();
        posting.sources().forEach(this::bring);
        former.stream().filter(entry -> !settled.contains(entry.id()) && entry.amount().signum() > 0).forEach(this::fallAway);
        posting.levels().forEach((code, level) -> level(code, level, alive));
    }

    /** What the bond says, in its own name. */
    List<EntryDraft> own() {
        return own;
    }

    /** Plans without a name that give way. */
    List<EntryDraft> lowered() {
        return rest.stream().filter(line -> line.replaces() != null).toList();
    }

    /** What is left of the plan whose place the bond takes. */
    List<EntryDraft> kept() {
        return rest.stream().filter(line -> line.replaces() == null).toList();
    }

    private void bring(Posting.Share share) {
        var old = Objects.requireNonNull(olds.get(share.oldCode()));
        var before = former.stream().filter(entry -> entry.instrumentId().equals(old.id()) && entry.on().equals(share.dueOn()))
                .findFirst();
        before.map(EntryRow::id).ifPresent(settled::add);
        if (before.isEmpty()) {
            takeOver(share, old);
        } else if (isNews(share, before.get())) {
            own.add(line(share, before.get().id()));
        }
    }

    private boolean isNews(Posting.Share share, EntryRow before) {
        return before.amount().compareTo(share.amount()) != 0 || before.status() != share.status()
                || posting.bond() != null && before.otherId() == null;
    }

    private EntryDraft line(Posting.Share share, @Nullable UUID replaces) {
        return source(share.oldCode(), share.dueOn(), share.amount(), share.status(), posting.code(), posting.note(), replaces);
    }

    private static EntryDraft source(String code, LocalDate on, BigDecimal amount, SourceStatus status,
            @Nullable String other, String note, @Nullable UUID replaces) {
        return new EntryDraft(code, EntryKind.SOURCE, on, amount, null, SourceKind.NEW_ISSUE, status, null, other, note, replaces);
    }

    /** Plans of new issues for the same due day that name none give way, the first ones first. */
    private void takeOver(Posting.Share share, InstrumentRow old) {
        var same = plans.stream().filter(plan -> plan.instrumentId().equals(old.id())
                && DueDays.isSame(plan.on(), share.dueOn())).toList();
        own.add(line(share, same.isEmpty() ? null : same.getFirst().id()));
        var left = share.amount();
        for (EntryRow plan : same) {
            var taken = plan.amount().min(left);
            left = left.subtract(taken);
            boolean first = plan == same.getFirst();
            var kept = plan.amount().subtract(taken);
            if (taken.signum() > 0 && (!first || kept.signum() > 0)) {
                rest.add(source(share.oldCode(), plan.on(), kept, Objects.requireNonNull(plan.status()), null, plan.note(),
                        first ? null : plan.id()));
            }
        }
    }

    private void fallAway(EntryRow entry) {
        own.add(source(Objects.requireNonNull(byId.get(entry.instrumentId())).code(), entry.on(), BigDecimal.ZERO,
                SourceStatus.INTENDED, null, posting.note(), entry.id()));
    }

    private void level(String code, Readiness level, List<EntryRow> alive) {
        var old = Objects.requireNonNull(olds.get(code));
        var now = alive.stream().filter(entry -> entry.instrumentId().equals(old.id()) && entry.kind() == EntryKind.READINESS
                && !entry.on().isAfter(posting.on())).reduce((one, next) -> next.on().isBefore(one.on()) ? one : next)
                .map(EntryRow::readiness).orElse(Readiness.L0);
        if (now != level) {
            own.add(EntryDraft.ready(code, posting.on(), level));
        }
    }
}
