package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pillarboard.shared.RuleViolation;

/**
 * What a ledger must keep to, whoever filed it: nobody repays more than was taken up, sources pay no more than is owed, new
 * instruments roll over no more than they brought and no more than the old one was, and none rolls over itself; the limit is
 * what was agreed last. Pure.
 */
final class FilingCheck {

    private final Map<UUID, InstrumentRow> instruments;
    private final List<EntryRow> entries;

    FilingCheck(List<InstrumentRow> instruments, List<EntryRow> all) {
        var gone = all.stream().map(EntryRow::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        this.entries = all.stream().filter(entry -> !gone.contains(entry.id())).toList();
        this.instruments = instruments.stream().collect(Collectors.toMap(InstrumentRow::id, this::amended, (one, same) -> one));
    }

    /** The instrument with everything agreed anew; what cannot stand together is refused. */
    private InstrumentRow amended(InstrumentRow row) {
        var own = entries.stream().filter(entry -> entry.instrumentId().equals(row.id())).toList();
        var history = new TermsHistory(row, own);
        history.amendments(LocalDate.MAX).forEach(entry -> {
            if (entry.on().isBefore(row.terms().valueOn()) || !history.on(entry.on()).terms().maturityOn().isAfter(entry.on())) {
                throw new RuleViolation("debt.amendment.day", row.code());
            }
        });
        own.stream().filter(entry -> entry.detail().until() != null && !entry.detail().until().isAfter(entry.on())).forEach(entry -> {
            throw new RuleViolation("debt.tranche", row.code());
        });
        return history.newest();
    }

    /**
     * @throws RuleViolation {@code debt.entry}, {@code debt.repaidTooMuch}, {@code debt.drawnTooMuch}, {@code debt.sourcesTooMuch},
     *                       {@code debt.rolledTooMuch}, {@code debt.proceeds}, {@code debt.circle}, {@code debt.amendment.day},
     *                       {@code debt.tranche}, {@code debt.usedTooMuch}
     */
    void run() {
        entries.forEach(FilingCheck::requireWhole);
        capped(entry -> entry.kind() == EntryKind.REPAYMENT || entry.kind() == EntryKind.PUT, EntryRow::instrumentId,
                "debt.repaidTooMuch");
        capped(entry -> entry.kind() == EntryKind.USE, EntryRow::instrumentId, "debt.usedTooMuch");
        capped(entry -> entry.kind() == EntryKind.DRAWING, EntryRow::instrumentId, "debt.drawnTooMuch");
        sources();
        capped(FilingCheck::isLink, EntryRow::instrumentId, "debt.rolledTooMuch");
        capped(FilingCheck::isLink, entry -> Objects.requireNonNull(entry.otherId()), "debt.proceeds");
        circles();
    }

    private static void requireWhole(EntryRow entry) {
        boolean whole = entry.amount().signum() >= 0 && (entry.kind() != EntryKind.RATE || entry.rate() != null)
                && (entry.kind() != EntryKind.AMENDMENT || entry.detail().amendment() != null)
                && (entry.kind() != EntryKind.READINESS || entry.readiness() != null)
                && (entry.kind() != EntryKind.SOURCE || entry.source() != null && entry.status() != null);
        if (!whole) {
            throw new RuleViolation("debt.entry");
        }
    }

    private static boolean isLink(EntryRow entry) {
        return entry.kind() == EntryKind.SOURCE && entry.otherId() != null;
    }

    private void capped(Predicate<EntryRow> some, java.util.function.Function<EntryRow, UUID> of, String refusal) {
        sums(entries.stream().filter(some).collect(Collectors.groupingBy(of,
                Collectors.reducing(BigDecimal.ZERO, EntryRow::amount, BigDecimal::add))), (id, sum) -> refuse(id, sum, refusal));
    }

    private void sources() {
        record Due(UUID id, LocalDate on) {
        }
        sums(entries.stream().filter(entry -> entry.kind() == EntryKind.SOURCE)
                .collect(Collectors.groupingBy(entry -> new Due(entry.instrumentId(), entry.on()),
                        Collectors.reducing(BigDecimal.ZERO, EntryRow::amount, BigDecimal::add))),
                (due, sum) -> refuse(due.id(), sum, "debt.sourcesTooMuch"));
    }

    private static <K> void sums(Map<K, BigDecimal> sums, BiConsumer<K, BigDecimal> check) {
        sums.forEach(check);
    }

    private void refuse(UUID id, BigDecimal sum, String refusal) {
        var instrument = instruments.get(id);
        if (instrument != null && sum.compareTo(instrument.terms().principal()) > 0) {
            throw new RuleViolation(refusal, instrument.code());
        }
    }

    private void circles() {
        var links = entries.stream().filter(FilingCheck::isLink).map(entry -> new SourceRow(entry.instrumentId(), entry.on(),
                SourceKind.NEW_ISSUE, entry.amount(), SourceStatus.INTENDED, entry.otherId(), "")).toList();
        for (SourceRow link : links) {
            if (Chains.closesCircle(links, link.instrumentId(), Objects.requireNonNull(link.otherId()))) {
                throw new RuleViolation("debt.circle");
            }
        }
    }
}
