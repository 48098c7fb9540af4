package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.BatchLine;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.CheckResult;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationBatches;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.review.ReviewState;
import org.springframework.stereotype.Component;

/** Lays the figures of a file beside what the register holds, and asks the checks at entry about them. */
@Component
class PreviewMaker {

    private final ObservationBatches batches;

    PreviewMaker(ObservationBatches batches) {
        this.batches = batches;
    }

    List<PreviewLine> make(List<PreviewLine> read, ImportDraft draft) {
        var parts = new PartsCheck(draft.mapping().parts(), read);
        var seen = new HashMap<Cell, PreviewLine>();
        var whole = read.stream().map(line -> line.and(parts.of(line)).and(twice(line, seen))).toList();
        var first = whole.stream().filter(line -> line.cell() != null && line.isRead())
                .collect(Collectors.toMap(PreviewLine::cell, line -> line, (a, b) -> a));
        Map<Cell, BatchLine> answers = batches.check(first.values().stream().map(line -> draft(line, draft)).toList())
                .stream().collect(Collectors.toMap(answer -> answer.draft().cell(), answer -> answer));
        return whole.stream().map(line -> line.isRead() && line.cell() != null && answers.containsKey(line.cell())
                        ? compared(line, answers.get(line.cell())) : line)
                .sorted(Comparator.comparing((PreviewLine line) -> line.change() != Change.WRONG)
                        .thenComparing(PreviewLine::row)).toList();
    }

    private static List<Finding> twice(PreviewLine line, Map<Cell, PreviewLine> seen) {
        var before = line.cell() == null || !line.isRead() ? null : seen.putIfAbsent(line.cell(), line);
        return before == null ? List.of()
                : List.of(Finding.error(line.row(), line.column(), line.shown(), "import.twice", before.row()));
    }

    /** The figure as it would be handed in. */
    static ObservationDraft draft(PreviewLine line, ImportDraft draft) {
        String correction = line.reason() != null ? line.reason() : draft.correction();
        return ObservationDraft.of(Objects.requireNonNull(line.cell()), line.figure())
                .because(line.reason() != null ? line.reason() : draft.reason(), correction).seenAt(line.version());
    }

    private static PreviewLine compared(PreviewLine line, BatchLine answer) {
        var figure = answer.draft().figure();
        boolean waits = answer.open() != null && answer.open().review().state() == ReviewState.SUBMITTED;
        if (answer.official() != null && same(answer.official().figure(), figure)
                || waits && same(answer.open().figure(), figure)) {
            return line.change() == Change.WRONG ? line : line.completed(figure).beside(Change.UNCHANGED, figure.value(), true, null);
        }
        boolean typed = answer.open() != null && answer.open().figure().value() != null;
        boolean replaces = answer.official() != null || typed;
        BigDecimal stored = answer.official() != null ? answer.official().figure().value()
                : typed ? answer.open().figure().value() : null;
        Long version = answer.open() == null ? null : answer.open().version();
        var findings = new ArrayList<Finding>();
        answer.checks().stream().filter(check -> !check.key().equals("check.correction"))
                .forEach(check -> findings.add(finding(line, check)));
        if (typed && !waits && !same(answer.open().figure(), figure)) {
            findings.add(Finding.warning(line.row(), line.column(), line.shown(), "import.typed",
                    answer.open().draftedBy().name(), Objects.requireNonNull(answer.open().figure().value())));
        }
        return line.change() == Change.WRONG ? line.and(findings)
                : line.completed(figure).beside(replaces ? Change.CHANGED : Change.NEW, stored, answer.official() != null, version).and(findings);
    }

    private static Finding finding(PreviewLine line, CheckResult check) {
        var level = check.key().equals(PreviewLine.LOCKED) ? Finding.Level.WARNING
                : check.blocks() ? Finding.Level.ERROR : Finding.Level.REASON;
        return new Finding(level, line.row(), line.column(), line.shown(), check.key(), check.args());
    }

    private static boolean same(EnteredFigure stored, EnteredFigure now) {
        return same(stored.value(), now.value()) && same(stored.numerator(), now.numerator())
                && same(stored.denominator(), now.denominator()) && stored.qualifier() == now.qualifier()
                && same(stored.publishedGrowth(), now.publishedGrowth())
                && Objects.equals(stored.scopeNote(), now.scopeNote());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
