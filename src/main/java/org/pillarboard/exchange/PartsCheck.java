package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pillarboard.observation.Cell;

/** Holds parts to their whole within a file: refuses what exceeds it, tells what does not sum to it. */
final class PartsCheck {

    /** What rounding of published parts can come to, as a share of the whole. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    private final Map<Cell, PreviewLine> byCell = new HashMap<>();
    private final List<PartsRule> rules;

    PartsCheck(List<PartsRule> rules, List<PreviewLine> lines) {
        this.rules = rules;
        lines.stream().filter(line -> line.cell() != null && line.figure().value() != null)
                .forEach(line -> byCell.putIfAbsent(line.cell(), line));
    }

    List<Finding> of(PreviewLine line) {
        var findings = new ArrayList<Finding>();
        if (line.cell() != null && line.figure().value() != null) {
            rules.forEach(rule -> check(rule, line, line.cell(), findings));
        }
        return findings;
    }

    private void check(PartsRule rule, PreviewLine line, Cell cell, List<Finding> findings) {
        if (rule.whole().equals(cell.indicatorCode())) {
            whole(rule, line, cell, findings);
        } else if (rule.parts().contains(cell.indicatorCode())) {
            var whole = byCell.get(new Cell(rule.whole(), cell.unitCode(), cell.period()));
            if (whole != null && value(line).compareTo(value(whole)) > 0 && allFrom(rule, cell)) {
                findings.add(Finding.error(line.row(), line.column(), line.shown(), "import.part.overWhole", value(whole)));
            }
        }
    }

    private void whole(PartsRule rule, PreviewLine line, Cell cell, List<Finding> findings) {
        var parts = parts(rule, cell);
        if (parts.size() < rule.parts().size()) {
            return;
        }
        BigDecimal sum = parts.stream().map(PartsCheck::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int over = sum.compareTo(value(line));
        boolean beyondRounding = sum.subtract(value(line)).compareTo(value(line).abs().multiply(ROUNDING)) > 0;
        if (over > 0 && beyondRounding && allFrom(rule, cell)) {
            findings.add(Finding.error(line.row(), line.column(), line.shown(), "import.parts.overWhole", sum, value(line)));
        } else if (over != 0) {
            findings.add(Finding.warning(line.row(), line.column(), line.shown(), "import.parts.sum", sum, value(line)));
        }
    }

    /** Profits may be negative: then a part can exceed the whole. */
    private boolean allFrom(PartsRule rule, Cell cell) {
        return parts(rule, cell).stream().allMatch(part -> value(part).signum() >= 0);
    }

    private List<PreviewLine> parts(PartsRule rule, Cell cell) {
        return rule.parts().stream().map(part -> byCell.get(new Cell(part, cell.unitCode(), cell.period())))
                .filter(Objects::nonNull).toList();
    }

    private static BigDecimal value(PreviewLine line) {
        return Objects.requireNonNull(line.figure().value());
    }
}
