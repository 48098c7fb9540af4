package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.Position;
import org.pillarboard.shared.Sha256;

/**
 * A file of a debt ledger as it would be taken over.
 *
 * @param day     the day it tells of
 * @param days    all days the file holds, in order; none where it says none
 * @param twins   rows that look like one bond
 * @param gone    what the ledger still owes and the file does not tell of
 * @param since   what changed since the day before it in the file
 * @param factor  how many yuan one of the file is by the name of its balances, which goes before what was told; null where it does not say
 * @param unused  columns the ledger has no place for
 * @param waiting whether the same was handed in and is not decided yet
 */
public record LedgerPreview(LocalDate day, List<LocalDate> days, List<LedgerLine> lines, List<LedgerTwin> twins,
        List<Position> gone, List<SnapshotChange> since, @Nullable BigDecimal factor, List<String> unused, boolean waiting) {

    /** The same as long as the same would be filed. */
    public String seal() {
        var seen = new StringBuilder(day.toString());
        taken().forEach(line -> {
            seen.append(line.number()).append(line.unitCode()).append(line.change()).append(line.bond()).append(line.entries());
            line.registers().forEach(register -> seen.append(register.kind()).append(register.fields()));
        });
        return Sha256.hex(seen.toString().getBytes(StandardCharsets.UTF_8));
    }

    public long count(Change change) {
        return lines.stream().filter(line -> line.change() == change).count();
    }

    public List<LedgerLine> taken() {
        return lines.stream().filter(LedgerLine::isTaken).toList();
    }

    /** What is wrong, row by row. */
    public List<Finding> errors() {
        return lines.stream().flatMap(line -> line.findings().stream()).filter(Finding::isError).toList();
    }

    /** What the new rows owe, yuan. */
    public BigDecimal fresh() {
        return lines.stream().filter(line -> line.change() == Change.NEW)
                .map(line -> Objects.requireNonNull(line.bond()).balance()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the rows taken owe, yuan. */
    public BigDecimal owed() {
        return taken().stream().map(LedgerLine::bond).filter(Objects::nonNull).map(LedgerBond::balance).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isClean() {
        return !waiting && !taken().isEmpty() && errors().isEmpty();
    }
}
