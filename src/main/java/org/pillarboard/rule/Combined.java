package org.pillarboard.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Qualifier;

/** Figures put together, whether they are months of a year or parts of a group. */
final class Combined {

    private Combined() {
    }

    static Optional<Figure> sum(List<Figure> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(figure(parts, total(parts, Figure::value), addedIfAll(parts, Figure::numerator),
                addedIfAll(parts, Figure::denominator)));
    }

    static Optional<Figure> mean(List<Figure> parts) {
        return sum(parts).map(s -> figure(parts, Exact.divide(s.value(), BigDecimal.valueOf(parts.size())), null,
                s.denominator()));
    }

    /** Sum over sum; a rate without its parts makes the whole unknown, since rates are never averaged. */
    static Optional<Figure> ratio(List<Figure> parts, RatioUnit unit) {
        if (parts.isEmpty() || !parts.stream().allMatch(Figure::hasParts)) {
            return Optional.empty();
        }
        BigDecimal numerator = total(parts, f -> Objects.requireNonNull(f.numerator()));
        BigDecimal denominator = total(parts, f -> Objects.requireNonNull(f.denominator()));
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(figure(parts, unit.of(numerator, denominator), numerator, denominator));
    }

    static Optional<Figure> weightedMean(List<Figure> parts) {
        if (parts.isEmpty() || parts.stream().anyMatch(f -> f.denominator() == null)) {
            return Optional.empty();
        }
        BigDecimal weight = total(parts, f -> Objects.requireNonNull(f.denominator()));
        if (weight.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal weighted = total(parts, f -> f.value().multiply(Objects.requireNonNull(f.denominator())));
        return Optional.of(figure(parts, Exact.divide(weighted, weight), null, weight));
    }

    private static Figure figure(List<Figure> parts, BigDecimal value, @Nullable BigDecimal numerator,
                                 @Nullable BigDecimal denominator) {
        return new Figure(parts.getLast().period(), value, numerator, denominator, qualifier(parts));
    }

    private static BigDecimal total(List<Figure> parts, Function<Figure, BigDecimal> of) {
        return parts.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal addedIfAll(List<Figure> parts, Function<Figure, @Nullable BigDecimal> of) {
        BigDecimal total = BigDecimal.ZERO;
        for (Figure part : parts) {
            BigDecimal value = of.apply(part);
            if (value == null) {
                return null;
            }
            total = total.add(value);
        }
        return total;
    }

    /** Bounds of one kind stay bounds; bounds of two kinds, or a guess among them, make a guess. */
    private static Qualifier qualifier(List<Figure> parts) {
        List<Qualifier> inexact = parts.stream().map(Figure::qualifier).filter(q -> q != Qualifier.EXACT).distinct().toList();
        return switch (inexact.size()) {
            case 0 -> Qualifier.EXACT;
            case 1 -> inexact.getFirst();
            default -> Qualifier.ABOUT;
        };
    }
}
