package org.pillarboard.ui.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether the browser is as narrow as a phone. A page is drawn before its browser has said how wide it is, so the browser
 * remembers it in a cookie from the log-in page on.
 *
 * @param narrow what the cookie said when the page was asked for
 */
public record Breadth(boolean narrow) {

    private static final int PHONE = 800;
    /** So many letters of an alphabet, or half as many Han characters, stand in a field of half a phone's width. */
    private static final int HALF_A_PHONE = 18;
    private static final String COOKIE = "pb-narrow";
    private static final String REMEMBER =
            "document.cookie = $0 + '=' + (innerWidth <= $1) + ';path=/;max-age=31536000;samesite=lax'";

    /** Takes down what the browser remembers and has it remember how it is now. */
    public static void learn(UI ui, VaadinRequest request) {
        var cookies = Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]);
        boolean narrow = Arrays.stream(cookies).anyMatch(one -> one.getName().equals(COOKIE) && Boolean.parseBoolean(one.getValue()));
        ComponentUtil.setData(ui, Breadth.class, new Breadth(narrow));
        ui.getPage().executeJs(REMEMBER, COOKIE, PHONE);
    }

    /** Whether the screen in hand is narrow, as far as it is known. */
    public static boolean isNarrow() {
        UI ui = UI.getCurrent();
        if (ui == null) {
            return false;
        }
        int width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
        if (width > 0) {
            return width <= PHONE;
        }
        var remembered = ComponentUtil.getData(ui, Breadth.class);
        return remembered != null && remembered.narrow();
    }

    /** Whether a name needs a phone's whole width to stand in a field. */
    public static boolean isAskedWhole(String name) {
        return name.codePoints().map(letter -> Character.isIdeographic(letter) ? 2 : 1).sum() > HALF_A_PHONE;
    }
}
