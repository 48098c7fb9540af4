package org.pillarboard.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/** How a page is looked at: on a desk or a phone, by day or by night, in one of the languages. */
record Look(int width, ColorScheme scheme, String language) {

    private static final int PHONE = 390;

    static final List<Look> ALL = Stream.of("zh", "en").flatMap(language -> Stream.of(1440, PHONE)
            .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(scheme -> new Look(width, scheme, language)))).toList();

    boolean isPhone() {
        return width == PHONE;
    }

    /** How many pixels of a picture are one of the page. */
    int scale() {
        return isPhone() ? 2 : 1;
    }

    int height() {
        return isPhone() ? 844 : 900;
    }

    /** As the files are called: {@code 1440-light-zh}. */
    String name() {
        return width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + language;
    }

    Browser.NewContextOptions seat() {
        return new Browser.NewContextOptions().setViewportSize(width, height()).setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language.equals("zh") ? "zh-CN" : "en-GB").setDeviceScaleFactor(scale());
    }
}
