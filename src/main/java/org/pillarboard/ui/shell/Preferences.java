package org.pillarboard.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a browser remembers of a person's taste, in cookies: scheme, density, language. Nothing secret, so scripts may
 * write them.
 */
record Preferences(boolean dark, boolean compact, Locale language) {

    private static final String SCHEME = "pb-scheme";
    private static final String DENSITY = "pb-density";
    private static final String LANGUAGE = "pb-language";
    private static final String REMEMBER = "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'";

    static Preferences of(@Nullable VaadinRequest request) {
        Map<String, String> cookies = cookies(request);
        return new Preferences("dark".equals(cookies.get(SCHEME)), "compact".equals(cookies.get(DENSITY)),
                "en".equals(cookies.get(LANGUAGE)) ? Locale.ENGLISH : Texts.CHINESE);
    }

    private static Map<String, String> cookies(@Nullable VaadinRequest request) {
        var values = new TreeMap<String, String>();
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                values.put(cookie.getName(), cookie.getValue());
            }
        }
        return values;
    }

    static void rememberDark(UI ui, boolean dark) {
        ui.getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
        ui.getPage().executeJs(REMEMBER, SCHEME, dark ? "dark" : "light");
    }

    static void rememberCompact(UI ui, boolean compact) {
        ui.getPage().executeJs("document.documentElement.toggleAttribute('data-density', false);"
                + "if ($0) document.documentElement.dataset.density = 'compact'", compact);
        ui.getPage().executeJs(REMEMBER, DENSITY, compact ? "compact" : "roomy");
    }

    /** Speaks the language from now on: the page is built anew, since every word on it changes. */
    static void rememberLanguage(UI ui, Locale language) {
        ui.getSession().setLocale(language);
        ui.getPage().executeJs(REMEMBER + "; location.reload()", LANGUAGE, language.getLanguage());
    }
}
