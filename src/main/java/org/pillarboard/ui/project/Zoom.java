package org.pillarboard.ui.project;

import java.util.Locale;

/** How wide a month is on the timeline, in pixels. */
enum Zoom {
    MONTH(72), QUARTER(30), YEAR(14);

    private final int pixels;

    Zoom(int pixels) {
        this.pixels = pixels;
    }

    int pixels() {
        return pixels;
    }

    /** By its name in the address; what cannot be read is a quarter. */
    static Zoom of(String name) {
        for (Zoom zoom : values()) {
            if (zoom.code().equals(name)) {
                return zoom;
            }
        }
        return QUARTER;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
