package org.pillarboard.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.Position;

/** Finds new rows that look like one bond in several venues, and counts once what the person agreed to. Pure. */
final class TwinFinder {

    private final Map<String, List<LedgerLine>> fresh = new LinkedHashMap<>();
    private final Map<String, String> known = new HashMap<>();

    TwinFinder(List<LedgerLine> lines, Collection<Position> ledger) {
        lines.stream().filter(line -> line.change() == Change.NEW && isListed(line))
                .forEach(line -> fresh.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line));
        ledger.stream().filter(one -> one.instrument().kind().isBond())
                .forEach(one -> known.put(key(one), one.instrument().code()));
    }

    private static boolean isListed(LedgerLine line) {
        return bond(line).draft().kind().isBond() && line.code().contains(".");
    }

    private static String key(LedgerLine line) {
        return line.unitCode() + "|" + bond(line).key();
    }

    private static String key(Position one) {
        var row = one.instrument();
        var draft = new InstrumentDraft(row.code(), row.name(), row.fullName(), row.kind(), "", row.terms(),
                null, "", false, false, false, "");
        return row.unitCode() + "|" + new LedgerBond(draft, one.balance(), one.rate(), List.of(), List.of(), LedgerExtras.NONE).key();
    }

    private static LedgerBond bond(LedgerLine line) {
        return Objects.requireNonNull(line.bond());
    }

    /** What is proposed: the same full name and terms in venues that differ. */
    List<LedgerTwin> twins() {
        return fresh.entrySet().stream().map(entry -> twin(entry.getKey(), entry.getValue()))
                .filter(Objects::nonNull).toList();
    }

    private @Nullable LedgerTwin twin(String key, List<LedgerLine> lines) {
        long venues = lines.stream().map(line -> line.code().substring(line.code().indexOf('.'))).distinct().count();
        var there = known.get(key);
        if (venues < lines.size() || lines.size() == 1 && there == null) {
            return null;
        }
        return new LedgerTwin(key, bond(lines.getFirst()).draft().fullName(), lines.stream().map(LedgerLine::number).toList(),
                lines.stream().map(LedgerLine::code).toList(), there);
    }

    /** The lines with every twin that was agreed to counted once. */
    List<LedgerLine> counted(List<LedgerLine> lines, Set<String> agreed) {
        var twins = new HashMap<Integer, LedgerTwin>();
        twins().stream().filter(twin -> agreed.contains(twin.key()))
                .forEach(twin -> twin.rows().forEach(row -> twins.put(row, twin)));
        return lines.stream().map(line -> twins.containsKey(line.number()) ? counted(line, twins.get(line.number())) : line).toList();
    }

    private static LedgerLine counted(LedgerLine line, LedgerTwin twin) {
        boolean first = twin.known() == null && twin.rows().getFirst() == line.number();
        if (first) {
            return line.with(bond(line).in(twin.codes()));
        }
        String counted = twin.known() == null ? twin.codes().getFirst() : twin.known();
        return line.as(Change.UNCHANGED, List.of(), List.of())
                .finding(Finding.warning(line.number(), "", line.code(), "ledgerImport.countedOnce", counted));
    }
}
