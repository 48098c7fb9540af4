package org.pillarboard.ui.project;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** A piece of the world on a drawing in the projection map tiles come in (Web Mercator), as large as it fits. */
record Mercator(double west, double east, double south, double north) {

    static final double WIDTH = 1000;
    static final double HEIGHT = 640;
    private static final double MARGIN = 60;
    private static final int TILE = 256;
    private static final int DEEPEST = 18;

    /** A tile's address. */
    interface Address {

        String of(int zoom, int column, int row);
    }

    private static double across(double longitude) {
        return (longitude + 180) / 360;
    }

    private static double down(double latitude) {
        double angle = Math.toRadians(latitude);
        return (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2;
    }

    /** How wide the whole world would be, in the drawing's units. */
    private double world() {
        return Math.min((WIDTH - 2 * MARGIN) / (across(east) - across(west)), (HEIGHT - 2 * MARGIN) / (down(south) - down(north)));
    }

    private double left() {
        return (across(west) + across(east)) / 2 - WIDTH / 2 / world();
    }

    private double top() {
        return (down(south) + down(north)) / 2 - HEIGHT / 2 / world();
    }

    double x(double longitude) {
        return (across(longitude) - left()) * world();
    }

    /** The longitude at the drawing's left side, in degrees. */
    double leftmost() {
        return left() * 360 - 180;
    }

    /** The longitude at the drawing's right side, in degrees. */
    double rightmost() {
        return (left() + WIDTH / world()) * 360 - 180;
    }

    double y(double latitude) {
        return (down(latitude) - top()) * world();
    }

    /** The tiles under the drawing, of the depth that is nearest to its scale. */
    String tiles(Address address) {
        int zoom = (int) Math.clamp(Math.round(Math.log(world() / TILE) / Math.log(2)), 0, DEEPEST);
        double count = Math.pow(2, zoom);
        double side = world() / count;
        var drawn = new StringBuilder();
        for (int column = (int) Math.floor(left() * count); (column / count - left()) * world() < WIDTH; column++) {
            for (int row = (int) Math.floor(top() * count); (row / count - top()) * world() < HEIGHT; row++) {
                drawn.append(String.format(Locale.ROOT, "<image href=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%4$.1f\"/>",
                        HtmlUtils.htmlEscape(address.of(zoom, column, row)), (column / count - left()) * world(), (row / count - top()) * world(), side));
            }
        }
        return drawn.toString();
    }
}
