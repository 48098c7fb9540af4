package org.pillarboard.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where names stand on a map: over, below or beside their own marks, as near as there is a place without a mark or another name. */
final class NameSpots {

    /** A point of the sheet; of a name the middle of its foot. */
    record Spot(double x, double y) {
    }

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private static final double MARK = 10;
    private static final double GAP = 5;
    private static final double STEP = 6;
    private static final int STEPS = 12;
    private static final double LATIN = 0.56;
    private static final double ASCENT = 0.85;
    private static final double DESCENT = 0.2;

    private final double size;
    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    /**
     * @param size  of the letters
     * @param marks all there are
     */
    NameSpots(double size, double width, double height, List<Spot> marks) {
        this.size = size;
        this.width = width;
        this.height = height;
        marks.forEach(mark -> taken.add(new Box(mark.x() - MARK, mark.y() - MARK, mark.x() + MARK, mark.y() + MARK)));
    }

    /** Finds a place for a name near its marks and keeps it free of the names that follow. */
    Spot take(String name, List<Spot> own) {
        double half = name.codePoints().mapToDouble(letter -> letter > 0x2E80 ? size : size * LATIN).sum() / 2;
        var spots = IntStream.range(0, STEPS).boxed().flatMap(step -> around(own, half, step * STEP)).toList();
        var spot = spots.stream().filter(one -> isFree(box(one, half))).findFirst().orElse(spots.getFirst());
        taken.add(box(spot, half));
        return spot;
    }

    private Stream<Spot> around(List<Spot> own, double half, double away) {
        var x = own.stream().mapToDouble(Spot::x).summaryStatistics();
        var y = own.stream().mapToDouble(Spot::y).summaryStatistics();
        double over = y.getMin() - MARK - GAP - DESCENT * size - away;
        double below = y.getMax() + MARK + GAP + ASCENT * size + away;
        double beside = y.getAverage() + ASCENT * size / 2;
        double reach = MARK + GAP + half + away;
        var stacked = DoubleStream.of(0, -half / 2, half / 2, -half, half).boxed()
                .flatMap(aside -> Stream.of(new Spot(x.getAverage() + aside, over), new Spot(x.getAverage() + aside, below)));
        return Stream.concat(stacked, Stream.of(new Spot(x.getMin() - reach, beside), new Spot(x.getMax() + reach, beside)));
    }

    private Box box(Spot spot, double half) {
        return new Box(spot.x() - half, spot.y() - ASCENT * size, spot.x() + half, spot.y() + DESCENT * size);
    }

    private boolean isFree(Box box) {
        return box.left > 0 && box.top > 0 && box.right < width && box.bottom < height && taken.stream().noneMatch(box::meets);
    }
}
