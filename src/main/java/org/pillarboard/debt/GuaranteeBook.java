package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pillarboard.shared.Rag;

/** The guarantees that stand on a day (担保台账), and what is wrong among them. Pure. */
public record GuaranteeBook(List<Guarantee> open, List<RegisterRow> netAssets, GuaranteeLine.Limits limits) {

    static GuaranteeBook of(List<RegisterRow> rows, LocalDate day, Predicate<String> isUnit, GuaranteeLine.Limits limits) {
        var ended = rows.stream().filter(row -> row.is(LineKind.GUARANTEE_END) && !row.line().day(LineField.ON).isAfter(day))
                .map(RegisterRow::code).collect(Collectors.toSet());
        var open = rows.stream().filter(row -> row.is(LineKind.GUARANTEE) && !ended.contains(row.code())).map(row -> read(row, isUnit))
                .filter(one -> !one.from().isAfter(day) && !one.until().isBefore(day))
                .sorted(Comparator.comparing(Guarantee::amount).reversed().thenComparing(Guarantee::code)).toList();
        return new GuaranteeBook(open, rows.stream().filter(row -> row.is(LineKind.NET_ASSETS)
                && !row.line().day(LineField.ON).isAfter(day)).toList(), limits);
    }

    private static Guarantee read(RegisterRow row, Predicate<String> isUnit) {
        var line = row.line();
        String beneficiary = line.text(LineField.BENEFICIARY);
        return new Guarantee(row.code(), row.unitCode(), beneficiary, isUnit.test(beneficiary), line.text(LineField.CREDITOR),
                line.yuan(LineField.AMOUNT), line.day(LineField.ON), line.day(LineField.UNTIL),
                Optional.of(line.text(LineField.SHARE)).filter(text -> !text.isEmpty()).map(SheetLine::number));
    }

    /** What each guarantor stands for, those over their lines and then the most first. */
    public List<GuaranteeLine> lines() {
        return open.stream().collect(Collectors.groupingBy(Guarantee::guarantor)).entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(GuaranteeLine::light, Rag.WORST_FIRST)
                        .thenComparing(GuaranteeLine::given, Comparator.reverseOrder()).thenComparing(GuaranteeLine::unitCode)).toList();
    }

    private GuaranteeLine line(String unit, List<Guarantee> given) {
        var newest = netAssets.stream().filter(row -> row.unitCode().equals(unit))
                .max(Comparator.comparing(row -> row.line().day(LineField.ON)));
        return new GuaranteeLine(unit, total(given), total(given.stream().filter(one -> !one.inside()).toList()),
                newest.map(row -> row.line().yuan(LineField.AMOUNT)),
                newest.map(row -> row.line().yuan(LineField.CONSOLIDATED)).filter(amount -> amount.signum() > 0), limits);
    }

    public BigDecimal total() {
        return total(open);
    }

    /** For others than units of ours. */
    public BigDecimal outside() {
        return total(open.stream().filter(one -> !one.inside()).toList());
    }

    private static BigDecimal total(List<Guarantee> some) {
        return DebtBook.sum(some, Guarantee::amount);
    }

    /** The consolidated net assets of the guarantors, each at its newest; of one without, its own. */
    BigDecimal netWorth() {
        return lines().stream().map(line -> line.consolidated().or(line::own).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Units that stand for each other, directly or in a ring (互保圈), each ring once. */
    public List<List<String>> rings() {
        Map<String, Set<String>> stands = open.stream().filter(Guarantee::inside).collect(Collectors.groupingBy(Guarantee::guarantor,
                Collectors.mapping(Guarantee::beneficiary, Collectors.toSet())));
        var seen = new HashSet<String>();
        var rings = new ArrayList<List<String>>();
        for (String unit : stands.keySet().stream().sorted().toList()) {
            var ring = reached(unit, stands).stream().filter(other -> reached(other, stands).contains(unit)).sorted().toList();
            if (!ring.isEmpty() && seen.add(ring.getFirst())) {
                rings.add(ring);
            }
        }
        return List.copyOf(rings);
    }

    private static Set<String> reached(String from, Map<String, Set<String>> stands) {
        var reached = new HashSet<String>();
        var next = new ArrayList<>(stands.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            var unit = next.removeLast();
            if (reached.add(unit)) {
                next.addAll(stands.getOrDefault(unit, Set.of()));
            }
        }
        return reached;
    }

    /** For outsiders in whom the guarantor has no part. */
    public List<Guarantee> unlinked() {
        return open.stream().filter(Guarantee::isUnlinked).toList();
    }
}
