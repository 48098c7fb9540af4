package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The icons (Lucide, stroke 1.75), in the colour of the text beside them and silent for screen readers. Their shapes lie in one
 * file that the browser keeps ({@code frontend/styles/icons.svg}); a page only names them.
 */
public enum Icons {
    LAYOUT_DASHBOARD, FLAG, GIT_BRANCH, FACTORY, LANDMARK, HEART_HANDSHAKE, TRENDING_UP, CLIPBOARD_LIST, CLIPBOARD_CHECK, IMPORT,
    SUN, MOON, ROWS_3, ROWS_4, LOG_OUT, LOG_IN, CHEVRON_RIGHT, CHEVRON_DOWN, CHEVRON_LEFT,
    CALENDAR, CALENDAR_DAYS, DOWNLOAD, UPLOAD, PAPERCLIP, FILE_TEXT, FILE_SPREADSHEET, IMAGE,
    CHECK, X, PLUS, PENCIL, CIRCLE_ALERT, TRIANGLE_ALERT, CLOCK, UNDO_2, FILTER, ARROW_LEFT, ARROW_RIGHT,
    HISTORY, USERS, SCALE, SHIELD_CHECK, LOCK, KEY_ROUND, REFRESH_CW, CIRCLE_HELP, INBOX, WIFI_OFF, INFO,
    TABLE_2, NETWORK, BUILDING_2, BOOK_OPEN, LIST_CHECKS, SCROLL_TEXT, TAGS, EYE, SEARCH,
    FOLDER_KANBAN, ELLIPSIS, MAP, CHART_GANTT, PRINTER;

    private static final String USE = "<svg width=\"%1$d\" height=\"%1$d\"><use href=\"styles/icons.svg#%2$s\"/></svg>";

    private final Map<Integer, String> bySize = new ConcurrentHashMap<>();

    /** The icon at 16 px. */
    public Component draw() {
        return draw(16);
    }

    public Component draw(int size) {
        return new Drawing(bySize.computeIfAbsent(size, this::svg), "ic").silent();
    }

    private String svg(int size) {
        return svg(size, code());
    }

    /** A shape of the file by its name. */
    static String svg(int size, String shape) {
        return USE.formatted(size, shape);
    }

    /** As the file of the shapes calls it, such as {@code git-branch}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
