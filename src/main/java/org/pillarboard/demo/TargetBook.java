package org.pillarboard.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.observation.Cell;
import org.pillarboard.shared.Period;

/** The targets of the city and their breakdown to the units: shares of what adds up, the same for what is a rate. */
final class TargetBook {

    private final Canvas canvas;

    TargetBook(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The city's target of a year and those of the units, in force from the year's first day. */
    List<TargetDraft> drafts(FigureSpec spec, int year, double volume, String paper) {
        var drafts = new ArrayList<TargetDraft>();
        var values = values(spec, volume);
        values.forEach((unit, value) -> {
            BigDecimal baseline = baseline(spec, unit, year);
            drafts.add(dated(spec, canvas.target(spec, unit, year, baseline.add(value), baseline, paper)));
        });
        return drafts;
    }

    private Map<String, BigDecimal> values(FigureSpec spec, double volume) {
        var values = new LinkedHashMap<String, BigDecimal>();
        values.put(Firms.CITY, Parts.round(volume, spec.decimals()));
        var shares = canvas.firms().shares(spec.units());
        if (shares.containsKey(Firms.CITY)) {
            return values;
        }
        var units = List.copyOf(shares.keySet());
        long[] parts = Parts.of(Parts.pieces(volume, spec.decimals()), units.stream().mapToDouble(shares::get).toArray());
        for (Firm firm : canvas.firms().all()) {
            long sum = canvas.firms().withChildren(firm.code()).stream().filter(units::contains)
                    .mapToLong(unit -> parts[units.indexOf(unit)]).sum();
            if (sum > 0) {
                values.put(firm.code(), spec.kind() == FigureSpec.Kind.TASKS ? Parts.round(volume, 0)
                        : Parts.figure(sum, spec.decimals()));
            }
        }
        return values;
    }

    /** Where a stock stood when the year began; 0 for what starts anew. */
    private BigDecimal baseline(FigureSpec spec, String unit, int year) {
        if (spec.kind() != FigureSpec.Kind.STOCK && spec.kind() != FigureSpec.Kind.GUNS) {
            return BigDecimal.ZERO;
        }
        var shares = canvas.firms().shares(spec.units());
        return canvas.firms().withChildren(unit).stream().filter(shares::containsKey)
                .map(each -> year == FigureSpec.FIRST_YEAR ? start(spec, shares.get(each))
                        : canvas.get(new Cell(spec.code(), each, Period.month(year - 1, 12))).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal start(FigureSpec spec, double share) {
        return Parts.round(spec.kind() == FigureSpec.Kind.GUNS ? spec.size() * share
                : new Line(spec.line()).at(LocalDate.of(FigureSpec.FIRST_YEAR - 1, 12, 31)), 0);
    }

    private static TargetDraft dated(FigureSpec spec, TargetDraft draft) {
        return spec.kind() != FigureSpec.Kind.DEED ? draft : new TargetDraft(draft.indicatorCode(), draft.unitCode(),
                draft.year(), draft.value(), draft.baseline(), draft.planKind(), draft.seasonProfile(), draft.paperNo(),
                draft.effectiveOn(), spec.deed().dueOn(), draft.reason(), draft.points());
    }
}
